// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to write a folder of files for others: whole or not at all, for its owner alone, and on the disk. It takes the
// place of nothing but an empty folder, or of one that it wrote itself and in which nobody has put anything since.
#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <QByteArray>
#include <QList>

namespace summitry {

struct FolderFile {
    QString name; // no folder in it
    QByteArray bytes;
};

// Unwritable, also where the path is a file's or a folder's that must stay; Full; Cancelled.
[[nodiscard]] Result<void> saveFolder(const QString &path, const QList<FolderFile> &files, Progress &progress);

} // namespace summitry
