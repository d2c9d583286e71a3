// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include "app/console.h"
#include "base/safefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeToDevice(const QString &path, QByteArrayView bytes)
{
    QFile device(path);
    const bool isWritten =
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && device.write(bytes.data(), bytes.size()) == bytes.size();
    if (isWritten)
        return {};
    const QString text = QCoreApplication::translate("CommandLine", "%1 could not be written: %2.");
    return failure(ErrorKind::Unwritable, text.arg(path, device.errorString()));
}

} // namespace

Result<void> writeOutput(const QString &path, QByteArrayView bytes)
{
    if (path == "-"_L1) {
        console::writeBytes(bytes); // whether it went out, runCommandLine() looks at for all of a command's output
        return {};
    }
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir())
        return writeToDevice(path, bytes);
    return SafeFile::save(path, bytes);
}

} // namespace summitry
