// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readpdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QXmlStreamReader>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess reader;
    reader.start(program, arguments);
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return reader.readAllStandardOutput();
}

QString read(const QByteArray &pdf, const QString &how)
{
    const QByteArray text = run(u"pdftotext"_s, {how, u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s}, pdf);
    return text.isNull() ? QString() : QString::fromUtf8(text).normalized(QString::NormalizationForm_KC);
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

QStringList outlineOf(const QByteArray &pdf)
{
    QTemporaryFile file; // it reads no pipe
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QXmlStreamReader xml(run(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, file.fileName()}, {}));
    QStringList lines;
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == "outline"_L1)
            depth += xml.isStartElement() ? 1 : -1;
        else if (xml.isStartElement() && xml.name() == "item"_L1) {
            const QString page = xml.attributes().value("page"_L1).toString();
            lines += QString(depth - 1, u' ') + xml.readElementText() + u' ' + page;
        }
    }
    return lines;
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
