// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is opened after a crash, and the backups that stand beside: nothing acknowledged is missing, nothing torn is taken.
#include "storetest.h"

#include "tests/testprogram.h"

#include <QFileInfo>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestUncleanEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anUncleanEndIsNoticedAndMended();
    void anUncleanEndWithATornLogKeepsWhatIsWhole();
    void aCopyWithoutItsLogIsChecked();
    void anUncleanAndDamagedFileIsRefused();
    void aBackupTakesThePlaceOfAnother();
    void aBackupOntoItselfIsRefused();
    void aBackupIntoNowhereIsRefused();

private:
    File m_file; // before the folder, which it outlives otherwise
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestUncleanEnd::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"Paris.summit"_s);
    m_file = created(m_path);
    QCOMPARE(addDelegation(*m_file, u"CAOI"_s), u"ok"_s);
}

void TestUncleanEnd::anUncleanEndIsNoticedAndMended()
{
    const QByteArray bytes = bytesOf(m_path), log = bytesOf(m_path + "-wal"_L1);
    const QString path = m_folder->filePath(u"cut.summit"_s);
    writeBytes(path, bytes);
    writeBytes(path + "-wal"_L1, log);
    File file = opened(path);
    QVERIFY(file && hasDelegation(*file, u"CAOI"_s));
    QVERIFY(file->report().wasUnclean);
    QVERIFY2(!QFileInfo::exists(path + "-shm"_L1), "nothing is shared");
    QVERIFY(file->close());
    file = opened(path);
    QVERIFY(file && !file->report().wasUnclean);
}

void TestUncleanEnd::anUncleanEndWithATornLogKeepsWhatIsWhole()
{
    const qint64 afterFirst = QFileInfo(m_path + "-wal"_L1).size();
    QCOMPARE(addDelegation(*m_file, u"OMCT"_s), u"ok"_s);
    const QByteArray bytes = bytesOf(m_path), log = bytesOf(m_path + "-wal"_L1);
    QVERIFY(log.size() > afterFirst + 100);
    const QString path = m_folder->filePath(u"cut.summit"_s);
    for (const qint64 length : {afterFirst, afterFirst + 100, log.size() - 1}) {
        writeBytes(path, bytes);
        writeBytes(path + "-wal"_L1, log.left(length));
        const File file = opened(path);
        QVERIFY(file && file->report().wasUnclean);
        QVERIFY(hasDelegation(*file, u"CAOI"_s) && !hasDelegation(*file, u"OMCT"_s));
    }
}

void TestUncleanEnd::aCopyWithoutItsLogIsChecked()
{
    const QString path = m_folder->filePath(u"cut.summit"_s);
    writeBytes(path, bytesOf(m_path));
    const File file = opened(path);
    QVERIFY(file && file->report().wasUnclean);
    QCOMPARE(file->document().summit().title, u"Paris 2018"_s);
}

void TestUncleanEnd::anUncleanAndDamagedFileIsRefused()
{
    QVERIFY(importMany(*m_file, 1000));
    QVERIFY(m_file->close());
    QByteArray bytes = bytesOf(m_path);
    const qsizetype history = bytes.lastIndexOf("\"name\":\"Delegation 500\"") / 4096;
    bytes.replace(history * 4096, 4096, QByteArray(4096, '\x11'));
    writeBytes(m_path, bytes);
    QVERIFY2(opened(m_path), "a clean end is trusted: nobody reads the history at opening");
    writeBytes(m_path, bytes);
    writeBytes(m_path + "-wal"_L1, QByteArray());
    const Error error = refusal(m_path);
    QVERIFY2(error.kind == ErrorKind::Damaged, qPrintable(error.text));
}

void TestUncleanEnd::aBackupTakesThePlaceOfAnother()
{
    const QString copy = m_folder->filePath(u"copy.summit"_s);
    QVERIFY(m_file->backup(copy));
    QCOMPARE(addDelegation(*m_file, u"OMCT"_s), u"ok"_s);
    QVERIFY(m_file->backup(copy));
    const File file = opened(copy);
    QVERIFY(file && hasDelegation(*file, u"OMCT"_s));
    QVERIFY(!file->report().wasUnclean);
    QCOMPARE(file->history(10)->size(), 3);
    QVERIFY2(!m_file->backup(copy), "but not of one that is open");
}

void TestUncleanEnd::aBackupOntoItselfIsRefused()
{
    QVERIFY(!m_file->backup(m_path));
    QCOMPARE(addDelegation(*m_file, u"OMCT"_s), u"ok"_s);
}

void TestUncleanEnd::aBackupIntoNowhereIsRefused()
{
    const QString nowhere = m_folder->filePath(u"nowhere/copy.summit"_s);
    const auto done = m_file->backup(nowhere);
    QVERIFY(!done && done.error().kind == ErrorKind::Unwritable && done.error().text.contains(nowhere));
}

SUMMITRY_TEST(TestUncleanEnd)
#include "tst_uncleanend.moc"
