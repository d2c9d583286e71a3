// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace summitry::filesystem {

namespace {

// By fsync or syncfs.
bool syncPath(const QString &path, int flags, int (*sync)(int))
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = descriptor >= 0 && sync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced;
}

} // namespace

std::optional<Identity> identity(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return Identity{quint64(status.st_dev), quint64(status.st_ino)};
}

bool sync(QFileDevice &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

bool sync(const QString &path)
{
    return syncPath(path, O_RDONLY, &::fsync);
}

bool syncFolder(const QString &folder)
{
    return syncPath(folder, O_RDONLY | O_DIRECTORY, &::fsync);
}

bool syncDisk(const QString &folder)
{
    return syncPath(folder, O_RDONLY | O_DIRECTORY, &::syncfs);
}

bool replace(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

QString memoryFolder()
{
    for (const QString &candidate : {qEnvironmentVariable("XDG_RUNTIME_DIR"), QStringLiteral("/dev/shm")}) {
        const QFileInfo info(candidate);
        if (!candidate.isEmpty() && info.isDir() && info.isWritable())
            return candidate;
    }
    return {};
}

OwnerOnly::OwnerOnly() : m_mask(::umask(077)) {}

OwnerOnly::~OwnerOnly()
{
    ::umask(mode_t(m_mask));
}

} // namespace summitry::filesystem
