// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers on pages: the text of PDFs as other programs read it.
#include "smallsummit.h"

#include "publishing/printing.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// As pdftotext reads it, in normal form KC: PDFs hold the shapes of Arabic letters. Null where there is no pdftotext.
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

} // namespace

class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayHasItsWordsOnPaper();
};

void PrintingTest::dayHasItsWordsOnPaper()
{
    const Document document(smallSummit());
    const auto bytes = pdf(agenda(document, firstDay(document), optionsFor(Audience::Public)));
    QVERIFY(bytes);
    const QString text = textOf(*bytes);
    if (text.isNull())
        QSKIP("pdftotext is not installed");
    for (const QString &expected : {u"Monday, 29 October 2018"_s, u"Opening session"_s, u"Esperanza"_s, u"亚洲及太平洋"_s, u"Page 1 of 1"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected));
}

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
