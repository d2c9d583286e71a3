// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a disk and other programs can do to an open file: a refused edit leaves file, document and undo as they were.
#include "storetest.h"

#include "store/sqlitestatement.h"
#include "tests/files.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// While it lives a process of root is nobody: root may write everywhere.
class AsNobody
{
public:
    AsNobody() : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot && ::setresuid(65534, 65534, 0) != 0)
            qFatal("setresuid failed");
    }
    ~AsNobody()
    {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("setresuid failed");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_wasRoot;
};

constexpr auto readable = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr auto writable = readable | QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
constexpr auto searchable = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFullDiskRefusesTheEdit_data();
    void aFullDiskRefusesTheEdit();
    void aFullDiskRefusesABackup();
    void aFullDiskRefusesANewSummit();
    void aFileTakenAwayIsNoticed_data();
    void aFileTakenAwayIsNoticed();
    void aReadOnlyPlaceOffersReading_data();
    void aReadOnlyPlaceOffersReading();
    void eachKindOfFailureIsTold_data();
    void eachKindOfFailureIsTold();

private:
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    File m_file; // before the folder, which it outlives otherwise
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestFaults::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"Paris.summit"_s);
    m_file = created(m_path);
    QCOMPARE(addDelegation(*m_file, u"CAOI"_s), u"ok"_s);
}

void TestFaults::aFullDiskRefusesTheEdit_data()
{
    QTest::addColumn<int>("spare");
    for (const int spare : {0, 1, 4096, 10'000, 100'000})
        QTest::addRow("with %d bytes to spare in the log", spare) << spare;
}

void TestFaults::aFullDiskRefusesTheEdit()
{
    QFETCH(int, spare);
    QCOMPARE(addDelegation(*m_file, u"OFRANEH"_s), u"ok"_s);
    QVERIFY(m_file->document().undo());
    const QByteArray before = dump(m_file->document());
    const auto history = m_file->history(100)->size();
    {
        const FullDisk disk(QFileInfo(m_path + "-wal"_L1).size() + spare);
        QVERIFY(disk.isFull());
        const auto done = importMany(*m_file, 1000);
        QVERIFY(!done);
        QVERIFY2(done.error().kind == ErrorKind::Full || done.error().kind == ErrorKind::Unwritable, qPrintable(done.error().text));
        QVERIFY2(done.error().text.contains(m_path), qPrintable(done.error().text));
        QCOMPARE(dump(m_file->document()), before);
        QVERIFY2(m_file->document().undoList().canRedo(), "what was taken back can still be done again");
        QCOMPARE(m_file->history(100)->size(), history);
    }
    QVERIFY2(m_file->document().redo(), "when there is space again, it goes on");
    QVERIFY(importMany(*m_file, 1000));
    const QByteArray after = dump(m_file->document());
    QVERIFY(m_file->close());
    m_file = opened(m_path);
    QCOMPARE(dump(m_file->document()), after);
    QCOMPARE(asked(m_folder->filePath(u"Paris.summit"_s), u"SELECT 1"_s).size(), 1);
}

void TestFaults::aFullDiskRefusesABackup()
{
    QVERIFY(importMany(*m_file, 1000));
    const QString copy = m_folder->filePath(u"copy.summit"_s);
    const QStringList before = files();
    const FullDisk disk(50'000);
    const auto done = m_file->backup(copy);
    QVERIFY(!done);
    QVERIFY2(done.error().text.contains(copy), qPrintable(done.error().text));
    QCOMPARE(files(), before);
}

void TestFaults::aFullDiskRefusesANewSummit()
{
    const QString path = m_folder->filePath(u"new.summit"_s);
    const QStringList before = files();
    const FullDisk disk(50'000);
    const auto done = SummitFile::create(path, firstEdit());
    QVERIFY(!done);
    QVERIFY2(done.error().text.contains(path), qPrintable(done.error().text));
    QCOMPARE(files(), before);
}

void TestFaults::aFileTakenAwayIsNoticed_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("deleted") << u"deleted"_s;
    QTest::newRow("replaced by another summit") << u"replaced"_s;
    QTest::newRow("overwritten by another summit") << u"overwritten"_s;
    QTest::newRow("emptied") << u"emptied"_s;
    QTest::newRow("moved to another name") << u"moved"_s;
}

void TestFaults::aFileTakenAwayIsNoticed()
{
    QFETCH(QString, what);
    const QString other = m_folder->filePath(u"other.summit"_s);
    if (what == "replaced"_L1) {
        QVERIFY(created(other, firstEdit(u"Another"_s)));
        QVERIFY(QFile::remove(m_path) && QFile::rename(other, m_path));
    } else if (what == "overwritten"_L1) {
        QVERIFY(created(other, firstEdit(u"Another"_s)));
        writeBytes(m_path, bytesOf(other));
    } else if (what == "emptied"_L1) {
        writeBytes(m_path, {});
    } else if (what == "moved"_L1) {
        QVERIFY(QFile::rename(m_path, other));
    } else {
        QVERIFY(QFile::remove(m_path));
    }
    const QByteArray there = bytesOf(m_path);
    const QByteArray before = dump(m_file->document());
    for (int i = 0; i < 2; ++i) {
        Draft draft(m_file->document());
        draft.add(Delegation{});
        const auto done = m_file->document().apply(draft.take());
        QVERIFY(!done);
        QVERIFY2(done.error().kind == ErrorKind::Replaced && done.error().text.contains(m_path), qPrintable(done.error().text));
        QCOMPARE(dump(m_file->document()), before);
    }
    const QString copy = m_folder->filePath(u"copy.summit"_s);
    const auto saved = m_file->backup(copy);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text));
    QVERIFY2(!m_file->close(), "closing says so again");
    m_file.reset();
    QVERIFY2(bytesOf(m_path) == there, "the other file is as it was");
    QVERIFY2(bytesOf(m_path + "-wal"_L1).isEmpty(), "nor is there a log that would change it");
    m_file = opened(copy);
    QVERIFY(m_file && dump(m_file->document()) == before);
    m_file.reset();
    if (what == "moved"_L1) {
        m_file = opened(other);
        QVERIFY2(m_file && dump(m_file->document()) == before, "nothing that was done before is lost");
    } else if (what == "replaced"_L1 || what == "overwritten"_L1) {
        m_file = opened(m_path);
        QVERIFY(m_file && m_file->document().summit().title == u"Another"_s);
        QVERIFY(!hasDelegation(*m_file, u"CAOI"_s));
    }
}

void TestFaults::aReadOnlyPlaceOffersReading_data()
{
    QTest::addColumn<QFileDevice::Permissions>("file");
    QTest::addColumn<QFileDevice::Permissions>("folder");
    QTest::addColumn<bool>("isUnclean");
    QTest::newRow("a file that may only be read") << QFileDevice::Permissions(readable) << QFileDevice::Permissions(writable | searchable) << false;
    QTest::newRow("a folder that may only be read") << QFileDevice::Permissions(writable) << QFileDevice::Permissions(readable | searchable) << false;
    QTest::newRow("a folder that may only be read, with a log") << QFileDevice::Permissions(writable) << QFileDevice::Permissions(readable | searchable) << true;
    QTest::newRow("both, as on a disc") << QFileDevice::Permissions(readable) << QFileDevice::Permissions(readable | searchable) << false;
}

void TestFaults::aReadOnlyPlaceOffersReading()
{
    QFETCH(QFileDevice::Permissions, file);
    QFETCH(QFileDevice::Permissions, folder);
    QFETCH(bool, isUnclean);
    if (isUnclean && !(QFileInfo(u"/dev/shm"_s).permissions() & QFileDevice::WriteOther))
        QSKIP("There is no folder in memory here that all may use.");
    const QByteArray bytes = bytesOf(m_path), log = bytesOf(m_path + "-wal"_L1);
    QVERIFY(m_file->close());
    if (isUnclean) {
        writeBytes(m_path, bytes);
        writeBytes(m_path + "-wal"_L1, log);
        QVERIFY(QFile::setPermissions(m_path + "-wal"_L1, readable));
    }
    QVERIFY(QFile::setPermissions(m_path, file) && QFile::setPermissions(m_folder->path(), folder));
    const QByteArray before = bytesOf(m_path);
    {
        const AsNobody nobody;
        const Error error = refusal(m_path);
        QVERIFY2(error.kind == ErrorKind::Unwritable, qPrintable(error.text));
        m_file = opened(m_path, Access::ReadOnly);
        QVERIFY(m_file && hasDelegation(*m_file, u"CAOI"_s));
        QVERIFY(addDelegation(*m_file, u"OMCT"_s) != u"ok"_s);
        m_file.reset();
    }
    QCOMPARE(bytesOf(m_path), before);
    QVERIFY(QFile::setPermissions(m_folder->path(), writable | searchable));
    QCOMPARE(files().size(), isUnclean ? 2 : 1);
}

void TestFaults::eachKindOfFailureIsTold_data()
{
    QTest::addColumn<int>("code"); // sqlite.org/rescode.html
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no space left") << 13 << ErrorKind::Full;
    QTest::newRow("locked") << 5 << ErrorKind::InUse;
    QTest::newRow("locked while it recovers") << 261 << ErrorKind::InUse;
    QTest::newRow("the disk can't be read") << 266 << ErrorKind::Unreadable;
    QTest::newRow("the disk can't be written") << 778 << ErrorKind::Unwritable;
    QTest::newRow("the disk can't be synced") << 1034 << ErrorKind::Unwritable;
    QTest::newRow("may only be read") << 8 << ErrorKind::Unwritable;
    QTest::newRow("moved") << 1032 << ErrorKind::Replaced;
    QTest::newRow("can't be opened") << 14 << ErrorKind::Unwritable;
    QTest::newRow("broken") << 11 << ErrorKind::Damaged;
    QTest::newRow("no database") << 26 << ErrorKind::Damaged;
    QTest::newRow("against a rule of the schema") << 787 << ErrorKind::Unwritable;
}

void TestFaults::eachKindOfFailureIsTold()
{
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    const Error error = sqlite::errorOf(code, u"reason"_s, m_path);
    QCOMPARE(error.kind, kind);
    QVERIFY(error.text.contains(m_path));
}

SUMMITRY_TEST(TestFaults)
#include "tst_faults.moc"
