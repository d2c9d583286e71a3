// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/safefile.h"

#include "base/filesystem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace summitry {

SafeFile::SafeFile(const QString &path) : m_file(path)
{
    m_file.setDirectWriteFallback(false);
}

Error SafeFile::unwritable() const
{
    const QString text = QCoreApplication::translate("SafeFile", "%1 could not be written: %2. Choose another folder or name.");
    return {ErrorKind::Unwritable, text.arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString())};
}

Error SafeFile::failureNow() const
{
    const bool isCutShort = m_file.error() == QFileDevice::NoError; // Qt gives no reason where some bytes did fit
    if (!isCutShort && m_file.error() != QFileDevice::ResourceError && m_file.error() != QFileDevice::WriteError)
        return unwritable();
    const QString reason = isCutShort ? QCoreApplication::translate("SafeFile", "The disk did not take all of it") : m_file.errorString();
    const QString text = QCoreApplication::translate("SafeFile", "%1 could not be written: %2. Free some space or choose another folder; "
                                                                 "what was there before is unchanged.");
    return {ErrorKind::Full, text.arg(QDir::toNativeSeparators(m_file.fileName()), reason)};
}

Result<void> SafeFile::open()
{
    const filesystem::OwnerOnly ownerOnly;
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected(unwritable());
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<void> SafeFile::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size()) {
        const Error error = failureNow();
        m_file.cancelWriting();
        return tl::unexpected(error);
    }
    return {};
}

Result<void> SafeFile::commit()
{
    if (m_file.error() != QFileDevice::NoError || !filesystem::sync(m_file)) {
        const Error error = failureNow();
        m_file.cancelWriting();
        m_file.commit();
        return tl::unexpected(error);
    }
    if (!m_file.commit() || !filesystem::syncFolder(QFileInfo(m_file.fileName()).absolutePath()))
        return tl::unexpected(failureNow());
    return {};
}

Result<void> SafeFile::save(const QString &path, QByteArrayView bytes)
{
    SafeFile file(path);
    return file.open().and_then([&] { return file.write(bytes); }).and_then([&] { return file.commit(); });
}

} // namespace summitry
