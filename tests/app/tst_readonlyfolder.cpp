// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A summit in a folder that may only be read: what needs no writing works, the rest says what to do, nothing is touched.
#include "program.h"
#include "tests/testprogram.h"

#include <QDir>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestReadOnlyFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<Sample>(); }
    void isLeftAlone_data();
    void isLeftAlone();

private:
    std::unique_ptr<Sample> m_sample;
};

void TestReadOnlyFolder::isLeftAlone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told"); // none: it is done
    const QStringList toExport{u"export"_s, u"FILE"_s, u"--what"_s, u"agenda"_s, u"--format"_s, u"html"_s, u"-o"_s};
    QTest::newRow("info") << QStringList{u"info"_s, u"FILE"_s} << QString();
    QTest::newRow("an export to elsewhere") << toExport + QStringList(u"-"_s) << QString();
    QTest::newRow("an export into it") << toExport + QStringList(u"OUT"_s) << u"Choose another folder"_s;
    for (const auto &[what, format] : {std::pair{"agenda", "schedule-xml"}, {"agenda", "schedule-json"}, {"participants", "xlsx"}, {"website", "html"}}) {
        const QString kind = QString::fromLatin1(what), form = QString::fromLatin1(format);
        QTest::addRow("%s as %s into it", what, format)
            << QStringList{u"export"_s, u"FILE"_s, u"--what"_s, kind, u"--format"_s, form, u"-o"_s, u"OUT"_s} << u"Choose another folder"_s;
    }
    QTest::newRow("a new summit") << QStringList{u"new"_s, u"OUT"_s} << u"Choose another folder"_s;
    QTest::newRow("an import") << QStringList{u"import"_s, u"FILE"_s, u"--from"_s, u"CSV"_s} << u"copy it to a folder of your own"_s;
}

void TestReadOnlyFolder::isLeftAlone()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"Paris.summit"_s);
    const QString out = folder.filePath(u"out"_s);
    QVERIFY(QFile::copy(m_sample->file(), file));
    const QString people = m_sample->path(u"people.csv"_s);
    put(people, "Name\nAna Example\n");
    const QByteArray before = contents(file);
    arguments.replaceInStrings(u"FILE"_s, file).replaceInStrings(u"OUT"_s, out).replaceInStrings(u"CSV"_s, people);
    constexpr auto readable = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(folder.path(), readable));
    const Answer answer = runBound(arguments);
    QVERIFY(QFile::setPermissions(folder.path(), readable | QFile::WriteOwner));
    QCOMPARE(answer.code, told.isEmpty() ? 0 : 3);
    QVERIFY2(answer.complaints.contains(told), qPrintable(answer.complaints));
    QVERIFY2(told.isEmpty() || answer.complaints.contains(folder.path()), qPrintable(answer.complaints));
    QCOMPARE(contents(file), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList(u"Paris.summit"_s));
}

SUMMITRY_TEST(TestReadOnlyFolder)
#include "tst_readonlyfolder.moc"
