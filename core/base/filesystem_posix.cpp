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

bool syncDescriptor(int descriptor)
{
    return descriptor >= 0 && ::fsync(descriptor) == 0;
}

bool syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = syncDescriptor(descriptor);
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
    return file.flush() && syncDescriptor(file.handle());
}

bool sync(const QString &path)
{
    return syncPath(path, O_RDONLY);
}

bool syncFolder(const QString &folder)
{
    return syncPath(folder, O_RDONLY | O_DIRECTORY);
}

bool syncDisk(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::syncfs(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced;
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
