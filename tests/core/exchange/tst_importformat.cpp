// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file's format is found by what lies in it, whatever it is called; what is plainly neither is refused with what to do.
#include "exchange/importformat.h"
#include "tests/testprogram.h"

#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace summitry;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(summitry::ImportFormat)

class TestImportFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ImportFormat>("format");
        const QByteArray xml = "<?xml version=\"1.0\"?><schedule/>";
        const auto csv = ImportFormat::Csv;
        const auto schedule = ImportFormat::ScheduleXml;
        QTest::newRow("CSV") << u"list.csv"_s << QByteArray("Name,E-mail\nAna,a@example.org\n") << csv;
        QTest::newRow("CSV without a suffix") << u"list"_s << QByteArray("Name\tE-mail\n") << csv;
        QTest::newRow("CSV that is called XML") << u"list.xml"_s << QByteArray("Name,E-mail\n") << csv;
        QTest::newRow("CSV with a mark in front") << u"list.csv"_s << QByteArray("\xEF\xBB\xBFName\n") << csv;
        QTest::newRow("CSV in UTF-16") << u"list.csv"_s << QByteArray("\xFF\xFEN\0a\0m\0e\0\n\0", 12) << csv;
        QTest::newRow("CSV with NUL bytes") << u"list.csv"_s << QByteArray("Na\0me\n", 6) << csv;
        QTest::newRow("a cell with a bracket within") << u"list.csv"_s << QByteArray("Name,<b>\n") << csv;
        QTest::newRow("empty") << u"list.csv"_s << QByteArray() << csv;
        QTest::newRow("blank lines") << u"list.txt"_s << QByteArray(" \n\n") << csv;
        QTest::newRow("XML") << u"schedule.xml"_s << xml << schedule;
        QTest::newRow("XML that is called CSV") << u"schedule.csv"_s << xml << schedule;
        QTest::newRow("XML after blank lines") << u"schedule"_s << QByteArray("\n\n  ") + xml << schedule;
        QTest::newRow("XML with a mark in front") << u"schedule.xml"_s << QByteArray("\xEF\xBB\xBF") + xml << schedule;
        QTest::newRow("XML in UTF-16") << u"schedule.xml"_s << QByteArray("\xFE\xFF\0<\0s\0/\0>", 10) << schedule;
        QTest::newRow("an empty file that is called XML") << u"empty.XML"_s << QByteArray() << schedule;
    }
    void found()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(ImportFormat, format);
        const auto answer = importFormatOf(file(name, bytes));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text));
        QCOMPARE(*answer, format);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("a spreadsheet") << u"people.xlsx"_s << QByteArray("PK\x03\x04 and so on") << u"CSV"_s;
        QTest::newRow("an old spreadsheet") << u"people.xls"_s << QByteArray("\xD0\xCF\x11\xE0 and so on") << u"CSV"_s;
        QTest::newRow("a spreadsheet that is called CSV") << u"people.csv"_s << QByteArray("PK\x03\x04 and so on") << u"CSV"_s;
        QTest::newRow("a summit") << u"paris.summit"_s << QByteArray("SQLite format 3\0 and so on", 26) << u"open it"_s;
        QTest::newRow("a PDF") << u"agenda.pdf"_s << QByteArray("%PDF-1.4\n") << u"PDF"_s;
    }
    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto answer = importFormatOf(file(name, bytes));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::NotASummit);
        QVERIFY2(answer.error().text.contains(name) && answer.error().text.contains(said), qPrintable(answer.error().text));
    }

    void whatIsNotThereIsMissing()
    {
        const auto answer = importFormatOf(m_folder.filePath(u"nowhere.csv"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Missing);
        QVERIFY(answer.error().text.contains(u"nowhere.csv"_s));
    }

    void aFolderIsNoFile()
    {
        const auto answer = importFormatOf(m_folder.path());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Unreadable);
        QVERIFY(answer.error().text.contains(u"folder"_s));
    }

    void whatMayNotBeReadSaysSo()
    {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        const QString path = file(u"secret.csv"_s, "Name\n");
        QVERIFY(QFile::setPermissions(path, {}));
        const auto answer = importFormatOf(path);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Unreadable);
        QVERIFY(answer.error().text.contains(u"secret.csv"_s));
    }

    // A large file is known by its beginning: nobody waits for that.
    void onlyTheBeginningIsRead()
    {
        const QString path = file(u"large.csv"_s, "Name\n");
        QVERIFY(QFile::resize(path, qint64(4) << 30)); // a hole, which takes no room on the disk
        const auto answer = importFormatOf(path);
        QVERIFY(answer && *answer == ImportFormat::Csv);
    }

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("%s can't be written", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;
};

SUMMITRY_TEST(TestImportFormat)
#include "tst_importformat.moc"
