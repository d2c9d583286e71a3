// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The few things Qt does not offer about files. The only place that speaks to the operating system itself.
#pragma once

#include <QFileDevice>
#include <QString>

#include <optional>

namespace summitry::filesystem {

// Which file a path names: two paths are one file where their identities are equal.
struct Identity {
    quint64 device = 0;
    quint64 inode = 0;
    friend bool operator==(const Identity &, const Identity &) = default;
};

[[nodiscard]] std::optional<Identity> identity(const QString &path);
// Flushes a file's data to the disk; false where the disk refused.
[[nodiscard]] bool sync(QFileDevice &file);
[[nodiscard]] bool sync(const QString &path);
// Makes a new or renamed name in this folder durable.
[[nodiscard]] bool syncFolder(const QString &folder);
// All that waits for the disk this folder is on: sooner than file by file where there are hundreds.
[[nodiscard]] bool syncDisk(const QString &folder);
// Renames on one disk; takes the place of a file of the new name. False where the folder refused.
[[nodiscard]] bool replace(const QString &from, const QString &to);
// A folder in memory, readable by its owner alone; empty where the system has none.
[[nodiscard]] QString memoryFolder();

// While it lives, new files of this process are readable by their owner alone.
class OwnerOnly
{
public:
    OwnerOnly();
    ~OwnerOnly();
    Q_DISABLE_COPY_MOVE(OwnerOnly)

private:
    unsigned m_mask;
};

} // namespace summitry::filesystem
