// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/preferences.h"

#include <QDir>
#include <QFileInfo>

namespace summitry {

QString folderForExports()
{
    const QString folder = preferences::exportFolder.value();
    return folder.isEmpty() ? QDir::homePath() : folder;
}

QStringList recentFiles()
{
    QStringList files = preferences::recentFiles.value();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void noteRecentFile(const QString &path)
{
    if (!preferences::rememberFiles.value())
        return;
    constexpr int longest = 10;
    QStringList files = preferences::recentFiles.value();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    preferences::recentFiles.setValue(files.mid(0, longest));
}

void forgetRecentFile(const QString &path)
{
    QStringList files = preferences::recentFiles.value();
    files.removeAll(path);
    preferences::recentFiles.setValue(files);
}

} // namespace summitry
