// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readpdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace summitry {

using namespace Qt::StringLiterals;

QString textOf(const QByteArray &pdf)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        return {};
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

int pageCountOf(const QByteArray &pdf)
{
    const QString text = QString::fromLatin1(pdf);
    auto matches = QRegularExpression(u"/Type\\s*/Page\\b"_s).globalMatch(text);
    int count = 0;
    for (; matches.hasNext(); matches.next())
        ++count;
    return count;
}

} // namespace summitry
