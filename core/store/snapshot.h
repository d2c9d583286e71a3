// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a file that someone else has open, in memory and for our eyes alone, as it stood at one moment.
#pragma once

#include "base/error.h"

#include <QTemporaryDir>

#include <memory>

namespace summitry {

class Snapshot
{
public:
    // InUse where it changes too quickly to be caught whole; Full where there is not enough memory; Unreadable.
    [[nodiscard]] static Result<Snapshot> take(const QString &path);
    [[nodiscard]] QString path() const;
    // Nothing is left under any name; what is open stays readable.
    void forget() { m_folder.reset(); }

private:
    explicit Snapshot(std::unique_ptr<QTemporaryDir> folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] Result<bool> copyOnce(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace summitry
