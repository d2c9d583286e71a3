// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A .summit file from day to day: made, opened, edited, closed, copied.
#include "storetest.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QFileInfo>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestSummitFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewFileHoldsItsFirstEdit();
    void anEditIsThereAfterOpeningAgain();
    void aClosedSummitIsOneFile();
    void undoAndRedoAreOnTheDisk();
    void onlyItsOwnerCanReadIt();
    void aNameThatIsTakenIsRefused();
    void aSummitNeedsItsOwnRecord_data();
    void aSummitNeedsItsOwnRecord();
    void aFolderThatIsNotThereIsNamed();
    void severalFilesAreOpenAtOnce();
    void closingTwiceIsNothing();
    void aClosedFileTakesNoEdit();
    void namesWithOddCharactersAreNames_data();
    void namesWithOddCharactersAreNames();
    void aFileBehindALinkIsFound();

private:
    [[nodiscard]] QString path(const QString &name = u"Paris.summit"_s) const { return m_folder->path() + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSummitFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSummitFile::cleanup()
{
    m_folder.reset();
}

void TestSummitFile::aNewFileHoldsItsFirstEdit()
{
    const File file = created(path());
    QVERIFY(file);
    QCOMPARE(file->document().summit().title, u"Paris 2018"_s);
    QCOMPARE(file->path(), path());
    QCOMPARE(file->access(), Access::ReadWrite);
    QCOMPARE(file->fileVersion(), SummitFile::schemaVersion());
    QVERIFY(!file->report().wasUnclean);
}

void TestSummitFile::anEditIsThereAfterOpeningAgain()
{
    File file = created(path());
    QVERIFY(file);
    QCOMPARE(addDelegation(*file, u"CAOI"_s), u"ok"_s);
    QVERIFY(file->close());
    file = opened(path());
    QVERIFY(file && hasDelegation(*file, u"CAOI"_s));
    QVERIFY(!file->report().wasUnclean);
}

void TestSummitFile::aClosedSummitIsOneFile()
{
    File file = created(path());
    QCOMPARE(addDelegation(*file, u"CAOI"_s), u"ok"_s);
    QVERIFY(QFileInfo::exists(path() + "-wal"_L1));
    QVERIFY(file->close());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"Paris.summit"_s});
}

void TestSummitFile::undoAndRedoAreOnTheDisk()
{
    File file = created(path());
    const QByteArray first = dump(file->document());
    QCOMPARE(addDelegation(*file, u"CAOI"_s), u"ok"_s);
    const QByteArray second = dump(file->document());
    QVERIFY(file->document().undo());
    QVERIFY(file->close());
    file = opened(path());
    QCOMPARE(dump(file->document()), first);
    QCOMPARE(addDelegation(*file, u"OFRANEH"_s), u"ok"_s);
    QVERIFY(file->document().undo());
    QVERIFY(file->document().redo());
    const QByteArray third = dump(file->document());
    QVERIFY(third != second && third != first);
    QVERIFY(file->close());
    file = opened(path());
    QCOMPARE(dump(file->document()), third);
}

void TestSummitFile::onlyItsOwnerCanReadIt()
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    File file = created(path());
    QCOMPARE(addDelegation(*file, u"CAOI"_s), u"ok"_s);
    QVERIFY(file->backup(path(u"Backup.summit"_s)));
    for (const QString &name : {u"Paris.summit"_s, u"Paris.summit-wal"_s, u"Backup.summit"_s}) {
        QVERIFY2(QFileInfo::exists(path(name)), qPrintable(name));
        QCOMPARE(QFile::permissions(path(name)) & others, QFileDevice::Permissions());
    }
    QVERIFY2(!QFileInfo::exists(path() + "-shm"_L1), "nothing is shared");
}

void TestSummitFile::aNameThatIsTakenIsRefused()
{
    writeBytes(path(), "a letter");
    const auto file = SummitFile::create(path(), firstEdit());
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Unwritable);
    QVERIFY(file.error().text.contains(path()));
    QCOMPARE(bytesOf(path()), "a letter");
}

void TestSummitFile::aSummitNeedsItsOwnRecord_data()
{
    QTest::addColumn<int>("records");
    QTest::newRow("none") << 0;
    QTest::newRow("two") << 2;
}

void TestSummitFile::aSummitNeedsItsOwnRecord()
{
    QFETCH(int, records);
    Edit first;
    for (int i = 0; i < records; ++i)
        first.of<Summit>().push_back(firstEdit().of<Summit>().front());
    QVERIFY(!SummitFile::create(path(), first));
    QVERIFY(!QFileInfo::exists(path()));
}

void TestSummitFile::aFolderThatIsNotThereIsNamed()
{
    const QString nowhere = path(u"nowhere/Paris.summit"_s);
    const auto made = SummitFile::create(nowhere, firstEdit());
    QVERIFY(!made && made.error().kind == ErrorKind::Unwritable && made.error().text.contains(nowhere));
    QCOMPARE(refusal(nowhere).kind, ErrorKind::Missing);
}

void TestSummitFile::severalFilesAreOpenAtOnce()
{
    File paris = created(path(), firstEdit(u"Paris 2018"_s));
    File dublin = created(path(u"Dublin.summit"_s), firstEdit(u"Dublin 2017"_s));
    QCOMPARE(addDelegation(*paris, u"CAOI"_s), u"ok"_s);
    QCOMPARE(addDelegation(*dublin, u"Front Line Defenders"_s), u"ok"_s);
    QVERIFY(paris->close());
    QCOMPARE(addDelegation(*dublin, u"OMCT"_s), u"ok"_s);
    QVERIFY(dublin->close());
    paris = opened(path());
    dublin = opened(path(u"Dublin.summit"_s));
    QVERIFY(hasDelegation(*paris, u"CAOI"_s) && !hasDelegation(*paris, u"OMCT"_s));
    QVERIFY(hasDelegation(*dublin, u"OMCT"_s) && !hasDelegation(*dublin, u"CAOI"_s));
}

void TestSummitFile::closingTwiceIsNothing()
{
    const File file = created(path());
    QVERIFY(file->close());
    QVERIFY(file->close());
    const File again = opened(path());
    QVERIFY2(file->close() && again, "and does not disturb who opened it since");
    QCOMPARE(addDelegation(*again, u"CAOI"_s), u"ok"_s);
    QCOMPARE(refusal(path()).kind, ErrorKind::InUse);
}

void TestSummitFile::aClosedFileTakesNoEdit()
{
    const File file = created(path());
    QVERIFY(file->close());
    QVERIFY(addDelegation(*file, u"CAOI"_s) != u"ok"_s);
    QVERIFY(!hasDelegation(*file, u"CAOI"_s));
    QVERIFY(!file->backup(path(u"Backup.summit"_s)));
    QVERIFY(!file->history(10));
}

void TestSummitFile::namesWithOddCharactersAreNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a question mark and an option of SQLite") << u"Paris?mode=memory&x.summit"_s;
    QTest::newRow("percent signs and a hash") << u"50%20 #1 %1 %2.summit"_s;
    QTest::newRow("quotes and a semicolon") << u"d'Ivoire \"; x.summit"_s;
    QTest::newRow("Arabic") << u"\u0642\u0645\u0629.summit"_s;
    QTest::newRow("looks like a URI") << u"file:x"_s;
    QTest::newRow("looks like memory") << u":memory:"_s;
}

void TestSummitFile::namesWithOddCharactersAreNames()
{
    QFETCH(QString, name);
    File file = created(path(name));
    QVERIFY(file);
    QCOMPARE(addDelegation(*file, u"CAOI"_s), u"ok"_s);
    QVERIFY(file->backup(path(u"copy of "_s + name)));
    QVERIFY(file->close());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
    for (const QString &each : {name, QString(u"copy of "_s + name)}) {
        file = opened(path(each));
        QVERIFY(file && hasDelegation(*file, u"CAOI"_s));
    }
}

void TestSummitFile::aFileBehindALinkIsFound()
{
    QVERIFY(created(path()));
    const QString link = path(u"link.summit"_s);
    QVERIFY(QFile::link(path(), link));
    File file = opened(link);
    QVERIFY(file);
    QCOMPARE(addDelegation(*file, u"CAOI"_s), u"ok"_s);
    QCOMPARE(refusal(path()).kind, ErrorKind::InUse);
    QVERIFY(file->close());
    file = opened(path());
    QVERIFY(file && hasDelegation(*file, u"CAOI"_s));
}

SUMMITRY_TEST(TestSummitFile)
#include "tst_summitfile.moc"
