// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to write a file for others: readable by its owner alone, whole or not at all, and on the disk
// when commit() has returned. QSaveFile alone does not notice a full disk or a failed sync.
#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QSaveFile>

namespace summitry {

class SafeFile
{
public:
    explicit SafeFile(const QString &path);

    // Unwritable where the folder can't be written.
    [[nodiscard]] Result<void> open();
    // Full or Unwritable; the target stays as it was.
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    [[nodiscard]] Result<void> commit();
    // For writers that want a device (QPdfWriter, QTextStream); their failure shows at commit().
    QIODevice &device() { return m_file; }

    // Opens, writes and commits in one go.
    [[nodiscard]] static Result<void> save(const QString &path, QByteArrayView bytes);

private:
    [[nodiscard]] Error unwritable() const;
    [[nodiscard]] Error failureNow() const;

    QSaveFile m_file;
};

} // namespace summitry
