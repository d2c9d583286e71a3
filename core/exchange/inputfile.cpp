// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace summitry {

namespace {

struct InputFile {
    Q_DECLARE_TR_FUNCTIONS(InputFile)
};

} // namespace

Result<QByteArray> readInputFile(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::Missing, InputFile::tr("There is no file “%1”. Check its name and folder.").arg(path));
    if (!info.isFile())
        return failure(ErrorKind::Unreadable, InputFile::tr("“%1” is a folder or a device. Choose a file.").arg(path));
    if (info.size() > most)
        return failure(ErrorKind::Full,
                       InputFile::tr("“%1” is too large to be read (%2). Split it into parts of at most %3.")
                           .arg(path, QLocale().formattedDataSize(info.size()), QLocale().formattedDataSize(most)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable, InputFile::tr("“%1” can't be read: %2").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError || bytes.size() != file.size())
        return failure(ErrorKind::Unreadable, InputFile::tr("“%1” can't be read to its end: %2").arg(path, file.errorString()));
    return bytes;
}

} // namespace summitry
