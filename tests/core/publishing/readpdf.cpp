// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readpdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString read(const QByteArray &pdf, const QString &how)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        return {};
    QProcess reader;
    reader.start(u"pdftotext"_s, {how, u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

} // namespace

QString textOf(const QByteArray &pdf)
{
    return read(pdf, u"-layout"_s);
}

QPointF placeOf(const QString &word, const QByteArray &pdf)
{
    const QRegularExpression place(u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>"_s + QRegularExpression::escape(word) + u'<');
    const auto match = place.match(read(pdf, u"-bbox"_s));
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
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
