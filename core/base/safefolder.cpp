// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/safefolder.h"

#include "base/filesystem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

struct SafeFolder {
    Q_DECLARE_TR_FUNCTIONS(SafeFolder)
};

// Names the files that were written, one a line.
const QString listName = u".summitry-files"_s;

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

bool holdsOnlyOurs(const QString &folder)
{
    QStringList entries = entriesOf(folder);
    if (entries.isEmpty())
        return true;
    QFile list(QDir(folder).filePath(listName));
    if (!list.open(QIODevice::ReadOnly))
        return false;
    QStringList listed = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    listed += listName;
    listed.sort();
    entries.sort();
    return entries == listed;
}

// A folder beside the target, on the same disk, that goes with this unless it is kept.
QTemporaryDir folderBeside(const QString &path)
{
    const QFileInfo target(path);
    return QTemporaryDir(target.absoluteDir().filePath(u'.' + target.fileName() + u"-XXXXXX"_s));
}

Error unwritableFolder(const QString &path, const QString &reason)
{
    const QString text = SafeFolder::tr("%1 could not be written: %2. Choose another folder or name.");
    return {ErrorKind::Unwritable, text.arg(QDir::toNativeSeparators(path), reason)};
}

Error fullDisk(const QString &path)
{
    const QString text = SafeFolder::tr("%1 could not be written: the disk did not take all of it. Free some space or choose another folder; "
                                        "what was there before is unchanged.");
    return {ErrorKind::Full, text.arg(QDir::toNativeSeparators(path))};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return tl::unexpected(unwritableFolder(path, file.errorString()));
    if (file.write(bytes) != bytes.size())
        return tl::unexpected(fullDisk(path));
    return {};
}

Result<void> writeFiles(const QString &folder, const QList<FolderFile> &files, Progress &progress)
{
    QByteArray list;
    qint64 count = 0;
    for (const FolderFile &file : files) {
        progress.report(count++, files.size());
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled, SafeFolder::tr("The folder was not written."));
        if (const auto done = writeFile(QDir(folder).filePath(file.name), file.bytes); !done)
            return done;
        list += file.name.toUtf8() + '\n';
    }
    if (const auto done = writeFile(QDir(folder).filePath(listName), list); !done)
        return done;
    return filesystem::syncDisk(folder) ? Result<void>() : tl::unexpected(fullDisk(folder));
}

Result<void> checkPlace(const QString &path)
{
    const QFileInfo target(QDir::cleanPath(path));
    if (!target.exists() && !target.isSymLink())
        return {};
    if (!target.isDir() || target.isSymLink())
        return tl::unexpected(unwritableFolder(target.filePath(), SafeFolder::tr("there is a file of that name")));
    if (!holdsOnlyOurs(target.filePath()))
        return tl::unexpected(unwritableFolder(target.filePath(), SafeFolder::tr("there is a folder of that name, with other files in it")));
    return {};
}

} // namespace

Result<void> saveFolder(const QString &path, const QList<FolderFile> &files, Progress &progress)
{
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (const auto checked = checkPlace(target); !checked)
        return checked;
    const filesystem::OwnerOnly ownerOnly;
    QTemporaryDir fresh = folderBeside(target);
    if (!fresh.isValid())
        return tl::unexpected(unwritableFolder(target, fresh.errorString()));
    if (const auto written = writeFiles(fresh.path(), files, progress); !written) {
        Error error = written.error();
        error.text.replace(QDir::toNativeSeparators(fresh.path()), QDir::toNativeSeparators(target));
        return tl::unexpected(error);
    }
    const QTemporaryDir before = folderBeside(target); // takes what was there with it
    const QString old = before.filePath(u"old"_s);
    const bool isReplacing = QFileInfo::exists(target);
    if (!before.isValid() || (isReplacing && !filesystem::replace(target, old)))
        return tl::unexpected(unwritableFolder(target, SafeFolder::tr("the folder of that name is in use")));
    if (!filesystem::replace(fresh.path(), target)) {
        if (isReplacing)
            (void)filesystem::replace(old, target);
        return tl::unexpected(unwritableFolder(target, SafeFolder::tr("the folder refused the name")));
    }
    fresh.setAutoRemove(false);
    (void)filesystem::syncFolder(QFileInfo(target).absolutePath());
    progress.report(1, 1);
    return {};
}

} // namespace summitry
