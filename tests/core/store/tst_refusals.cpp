// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not to be opened, each with a message that names it, and left as they were.
#include "storetest.h"
#include "tests/testprogram.h"

#include <QDir>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNoSummitIsRefusedAndLeftAlone_data();
    void whatIsNoSummitIsRefusedAndLeftAlone();
    void aMissingFileIsNotMade();
    void aFolderIsNoFile();
    void aDamagedPageIsNoticed_data();
    void aDamagedPageIsNoticed();
    void aStrangersTriggerNeverRuns();
    void aSummitWithoutItsRecordIsDamaged();
    void anAnswerComesInNoTime();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"Paris.summit"_s);
    QByteArray m_good;
};

void TestRefusals::initTestCase()
{
    const QString good = m_folder.filePath(u"good.summit"_s);
    File file = created(good);
    Draft draft(file->document(), u"Import"_s);
    for (int i = 0; i < 500; ++i) {
        Participant participant;
        participant.name = u"Participant %1"_s.arg(i);
        draft.add(participant);
    }
    QVERIFY(file->document().apply(draft.take()));
    QVERIFY(file->close());
    m_good = bytesOf(good);
    QVERIFY(m_good.size() > 50'000);
}

void TestRefusals::whatIsNoSummitIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    const auto changed = [&](int at, const QByteArray &by) { return QByteArray(m_good).replace(at, by.size(), by); };
    QTest::newRow("empty") << QByteArray() << ErrorKind::NotASummit;
    QTest::newRow("a letter") << QByteArray("Dear friends, …") << ErrorKind::NotASummit;
    QTest::newRow("a large file of noise") << QByteArray(200'000, '\x9c') << ErrorKind::NotASummit;
    QTest::newRow("another application's SQLite file") << changed(68, QByteArray("\0\0\0\0", 4)) << ErrorKind::NotASummit;
    QTest::newRow("of another application's id") << changed(68, "ABCD") << ErrorKind::NotASummit;
    QTest::newRow("made by the next version") << changed(60, QByteArray("\0\0\0", 3) + char(SummitFile::schemaVersion() + 1)) << ErrorKind::Newer;
    QTest::newRow("made by a version of long after") << changed(60, QByteArray("\x7f\xff\xff\xff", 4)) << ErrorKind::Newer;
    QTest::newRow("of no version") << changed(60, QByteArray("\0\0\0\0", 4)) << ErrorKind::Damaged;
    QTest::newRow("of a negative version") << changed(60, QByteArray("\xff\xff\xff\xff", 4)) << ErrorKind::Damaged;
    for (const int length : {1, 15})
        QTest::addRow("cut short to %d bytes", length) << m_good.left(length) << ErrorKind::NotASummit;
    for (const qsizetype length : {qsizetype(16), qsizetype(99), qsizetype(100), qsizetype(4095), qsizetype(4096), qsizetype(8192), m_good.size() / 2,
                                   m_good.size() - 4096, m_good.size() - 1})
        QTest::addRow("cut short to %d bytes", int(length)) << m_good.left(length) << ErrorKind::Damaged;
}

void TestRefusals::whatIsNoSummitIsRefusedAndLeftAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    writeBytes(m_path, bytes);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const Error error = refusal(m_path, access);
        QVERIFY2(error.kind == kind, qPrintable(error.text));
        QVERIFY2(bytesOf(m_path) == bytes, "left as it was");
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), (QStringList{u"good.summit"_s, u"Paris.summit"_s}));
    }
}

void TestRefusals::aMissingFileIsNotMade()
{
    const QString nowhere = m_folder.filePath(u"nowhere.summit"_s);
    QCOMPARE(refusal(nowhere).kind, ErrorKind::Missing);
    QCOMPARE(refusal(nowhere, Access::ReadOnly).kind, ErrorKind::Missing);
    QVERIFY(!QFile::exists(nowhere));
}

void TestRefusals::aFolderIsNoFile()
{
    QCOMPARE(refusal(m_folder.path()).kind, ErrorKind::NotASummit);
}

void TestRefusals::aDamagedPageIsNoticed_data()
{
    QTest::addColumn<qsizetype>("page");
    qsizetype at = m_good.indexOf("Participant 250");
    while (m_good.at(at - 1) == '"') // in the history, which nobody reads at opening
        at = m_good.indexOf("Participant 250", at + 1);
    QTest::newRow("the schema") << qsizetype(0);
    QTest::newRow("a page of records") << at / 4096;
}

void TestRefusals::aDamagedPageIsNoticed()
{
    QFETCH(qsizetype, page);
    QByteArray bytes = m_good;
    const qsizetype from = page * 4096 + (page == 0 ? 100 : 0);
    for (qsizetype i = from; i < (page + 1) * 4096; ++i)
        bytes[i] = char(0xee);
    writeBytes(m_path, bytes);
    const Error readOnly = refusal(m_path, Access::ReadOnly);
    QVERIFY2(readOnly.kind == ErrorKind::Damaged, qPrintable(readOnly.text));
    const Error error = refusal(m_path);
    QVERIFY2(error.kind == ErrorKind::Damaged, qPrintable(error.text));
}

void TestRefusals::aStrangersTriggerNeverRuns()
{
    writeBytes(m_path, m_good);
    told(m_path, {u"CREATE TRIGGER t AFTER INSERT ON delegation BEGIN DELETE FROM participant; END"_s});
    QCOMPARE(refusal(m_path).kind, ErrorKind::Damaged);
    QCOMPARE(refusal(m_path, Access::ReadOnly).kind, ErrorKind::Damaged);
}

void TestRefusals::aSummitWithoutItsRecordIsDamaged()
{
    writeBytes(m_path, m_good);
    told(m_path, {u"DELETE FROM summit"_s});
    QCOMPARE(refusal(m_path).kind, ErrorKind::Damaged);
}

// A kind of file that would block: never opened to look at it.
void TestRefusals::anAnswerComesInNoTime()
{
    QCOMPARE(refusal(u"/dev/zero"_s).kind, ErrorKind::NotASummit);
}

SUMMITRY_TEST(TestRefusals)
#include "tst_refusals.moc"
