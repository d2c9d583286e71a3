// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Branches in the file: what is tried out is on the disk like any edit, and never among what counts.
#include "storetest.h"

#include "document/branches.h"
#include "recordvalues.h"
#include "store/sqlitefile.h"
#include "tests/files.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QFileInfo>

using namespace summitry;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ValueMaker)

class TestBranchTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whateverHappensTheMainLineIsThere();
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void takingIsOneTransaction();
    void whatIsTakenBackIsForgotten();
    void namesAndEndsAreKept();
    void aFullDiskRefusesThem();
    void theCopyOfAnOverwrittenFileHasBoth();
    void theHistoryDoesNotKnowOfThem();
    void anOlderFileHasNone();
    void aDamagedBranchDoesNotTakeTheSummitWithIt();

private:
    void reopen();
    // As one who only reads sees it meanwhile.
    [[nodiscard]] QByteArray seenFromElsewhere() const { return dump(opened(m_path, Access::ReadOnly)->document()); }
    [[nodiscard]] static std::vector<Branch> branchesIn(SummitFile &file) { return file.branchStore().branches().value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    File m_file;
    std::unique_ptr<Branches> m_branches;
    QByteArray m_main;
};

void TestBranchTables::init()
{
    m_branches.reset();
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"Paris.summit"_s);
    m_file = created(m_path);
    QCOMPARE(addDelegation(*m_file, u"CAOI"_s), u"ok"_s);
    m_main = dump(m_file->document());
    m_branches = std::make_unique<Branches>(m_file->document(), &m_file->branchStore());
    QVERIFY(m_branches->make(u"No hall"_s));
}

void TestBranchTables::reopen()
{
    m_branches.reset();
    m_file.reset();
    m_file = opened(m_path);
    m_branches = std::make_unique<Branches>(m_file->document(), &m_file->branchStore());
    QVERIFY(m_branches->read());
}

void TestBranchTables::whateverHappensTheMainLineIsThere()
{
    QCOMPARE(addDelegation(*m_file, u"OMCT"_s), u"ok"_s);
    const QByteArray tried = dump(m_file->document());
    QCOMPARE(seenFromElsewhere(), m_main);
    // As a crash would leave it, log and all.
    const QString crashed = m_folder->filePath(u"crashed.summit"_s);
    QVERIFY(QFile::copy(m_path, crashed));
    QVERIFY(QFile::copy(m_path + "-wal"_L1, crashed + "-wal"_L1));
    const QString copy = m_folder->filePath(u"copy.summit"_s);
    QVERIFY(m_file->backup(copy));
    for (const QString &path : {m_path, crashed, copy}) {
        m_branches.reset();
        m_file.reset();
        m_file = opened(path);
        QCOMPARE(dump(m_file->document()), m_main);
        m_branches = std::make_unique<Branches>(m_file->document(), &m_file->branchStore());
        QVERIFY(m_branches->read());
        QCOMPARE(m_branches->all().size(), std::size_t(1));
        QVERIFY(!m_branches->open());
        QVERIFY(m_branches->enter(m_branches->all().front().id));
        QCOMPARE(dump(m_file->document()), tried);
    }
}

void TestBranchTables::everyFieldComesBack_data()
{
    QTest::addColumn<ValueMaker>("before");
    QTest::addColumn<ValueMaker>("after");
    const ValueMaker distinct = distinctValues([](RecordType type) { return (qint64(1) << 62) + int(type); });
    QTest::newRow("from nothing to another value in each") << ValueMaker(emptyValue) << distinct;
    QTest::newRow("from the smallest to the greatest") << ValueMaker(smallestValue) << ValueMaker(greatestValue);
    QTest::newRow("from many scripts to nothing") << ValueMaker(strangeValue) << ValueMaker(emptyValue);
}

void TestBranchTables::everyFieldComesBack()
{
    QFETCH(ValueMaker, before);
    QFETCH(ValueMaker, after);
    Branch branch{makeId<Branch>(), u"Ça & là"_s, {}};
    forEachRecordType([&]<class Record>() {
        for (const qint64 id : {1, 2, 3}) { // added, removed, changed
            std::optional<Record> first = recordOf<Record>(before);
            std::optional<Record> last = recordOf<Record>(after);
            first->id = last->id = {id};
            branch.changes.of<Record>().push_back({id == 1 ? std::nullopt : first, id == 2 ? std::nullopt : last});
        }
    });
    QVERIFY(m_file->branchStore().add(branch));
    const Branch read = branchesIn(*m_file).back();
    QCOMPARE(read.name, branch.name);
    forEachRecordType([&]<class Record>() {
        QCOMPARE(read.changes.of<Record>().size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY2(read.changes.of<Record>()[i].before == branch.changes.of<Record>()[i].before, Description<Record>::table);
            QVERIFY2(read.changes.of<Record>()[i].after == branch.changes.of<Record>()[i].after, Description<Record>::table);
        }
    });
}

void TestBranchTables::takingIsOneTransaction()
{
    QCOMPARE(addDelegation(*m_file, u"OMCT"_s), u"ok"_s);
    const QByteArray tried = dump(m_file->document());
    QVERIFY(m_branches->takeAll());
    QCOMPARE(seenFromElsewhere(), tried);
    QCOMPARE(m_file->history(1)->first().text, u"Take “No hall”"_s);
    reopen();
    QCOMPARE(dump(m_file->document()), tried);
    QVERIFY(m_branches->all().empty());
    QVERIFY(m_file->close());
    QCOMPARE(asked(m_path, u"SELECT count(*) FROM branch_change"_s), QStringList{u"0"_s});
}

void TestBranchTables::whatIsTakenBackIsForgotten()
{
    QCOMPARE(addDelegation(*m_file, u"OMCT"_s), u"ok"_s);
    QVERIFY(m_file->document().undo());
    QVERIFY(branchesIn(*m_file).front().changes.isEmpty());
    QVERIFY(m_file->document().redo());
    QCOMPARE(branchesIn(*m_file).front().changes.size(), std::size_t(1));
}

void TestBranchTables::namesAndEndsAreKept()
{
    QVERIFY(m_branches->make(u"Rain"_s));
    QVERIFY(m_branches->rename(m_branches->all().front().id, u"No plenary hall"_s));
    QCOMPARE(branchesIn(*m_file).front().name, u"No plenary hall"_s);
    QCOMPARE(addDelegation(*m_file, u"OMCT"_s), u"ok"_s);
    QVERIFY(m_branches->drop(m_branches->open()->id));
    reopen();
    QCOMPARE(m_branches->all().size(), std::size_t(1));
    QCOMPARE(m_branches->all().front().name, u"No plenary hall"_s);
    QCOMPARE(dump(m_file->document()), m_main);
}

void TestBranchTables::aFullDiskRefusesThem()
{
    QCOMPARE(addDelegation(*m_file, u"OMCT"_s), u"ok"_s);
    const QByteArray tried = dump(m_file->document());
    {
        const FullDisk disk(QFileInfo(m_path + "-wal"_L1).size());
        QVERIFY(disk.isFull());
        QVERIFY(!importMany(*m_file, 1000));
        QVERIFY(!m_branches->takeAll());
        QVERIFY(!m_branches->drop(m_branches->open()->id));
        QCOMPARE(dump(m_file->document()), tried);
        QVERIFY(m_branches->open());
    }
    QVERIFY(importMany(*m_file, 1000));
    reopen();
    QCOMPARE(dump(m_file->document()), m_main);
    QCOMPARE(m_branches->all().front().changes.size(), std::size_t(1001));
}

void TestBranchTables::theCopyOfAnOverwrittenFileHasBoth()
{
    QCOMPARE(addDelegation(*m_file, u"OMCT"_s), u"ok"_s);
    const QString other = m_folder->filePath(u"other.summit"_s);
    QVERIFY(created(other)->close());
    writeBytes(m_path, bytesOf(other));
    QVERIFY(addDelegation(*m_file, u"OFRANEH"_s) != u"ok"_s);
    const QString copy = m_folder->filePath(u"copy.summit"_s);
    const auto saved = m_file->backup(copy);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
    const File rescued = opened(copy);
    QCOMPARE(dump(rescued->document()), m_main);
    QCOMPARE(branchesIn(*rescued).size(), std::size_t(1));
    QCOMPARE(branchesIn(*rescued).front().changes.size(), std::size_t(1));
}

void TestBranchTables::theHistoryDoesNotKnowOfThem()
{
    const auto steps = m_file->history(100)->size();
    QCOMPARE(addDelegation(*m_file, u"OMCT"_s), u"ok"_s);
    QCOMPARE(m_file->history(100)->size(), steps);
    const auto before = m_file->tablesAfter(m_file->history(1)->first().number);
    QVERIFY(before);
    QCOMPARE(before->of<Delegation>().size(), std::size_t(1));
}

void TestBranchTables::anOlderFileHasNone()
{
    constexpr int versionWithBranches = 5;
    const QString old = m_folder->filePath(u"Old.summit"_s);
    QVERIFY(SqliteFile::make(old, firstEdit(), schema::migrations().first(versionWithBranches - 1)));
    const File readOnly = opened(old, Access::ReadOnly);
    QVERIFY(branchesIn(*readOnly).empty());
    const File file = opened(old);
    QVERIFY(!file->report().backup.isEmpty());
    Branches branches(file->document(), &file->branchStore());
    QVERIFY(branches.read());
    QVERIFY(branches.all().empty());
    QVERIFY(branches.make(u"No hall"_s));
    QCOMPARE(addDelegation(*file, u"OMCT"_s), u"ok"_s);
    QCOMPARE(branchesIn(*file).front().changes.size(), std::size_t(1));
}

void TestBranchTables::aDamagedBranchDoesNotTakeTheSummitWithIt()
{
    QCOMPARE(addDelegation(*m_file, u"OMCT"_s), u"ok"_s);
    m_branches.reset();
    m_file.reset();
    told(m_path, {u"UPDATE branch_change SET after = 'no record'"_s});
    m_file = opened(m_path);
    QVERIFY(m_file);
    QCOMPARE(dump(m_file->document()), m_main);
    QCOMPARE(m_file->branchStore().branches().error().kind, ErrorKind::Damaged);
}

SUMMITRY_TEST(TestBranchTables)
#include "tst_branchtables.moc"
