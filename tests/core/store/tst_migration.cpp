// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of older and newer versions, by lists of migrations that go on from the program's own.
#include "storetest.h"

#include "store/sqlitefile.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QRegularExpression>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOlderFileIsMigratedAfterACopy();
    void anOlderCopyIsNeverOverwritten();
    void aMigrationThatFailsChangesNothing_data();
    void aMigrationThatFailsChangesNothing();
    void withoutACopyThereIsNoMigration();
    void readingAnOlderFileLeavesItAsItWas();
    void aNewerFileIsLeftAsItWas();
    void commentsAndBlankLinesAreNoStatements();

private:
    // The program's own, and these.
    [[nodiscard]] static QList<Migration> with(const QStringList &more);
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const int m_version = SummitFile::schemaVersion();
    const QString m_copyName = u"Paris before version %1.summit"_s.arg(m_version + 1);
};

QList<Migration> TestMigration::with(const QStringList &more)
{
    QList<Migration> all = schema::migrations();
    for (const QString &sql : more)
        all += {int(all.size()) + 1, sql};
    return all;
}

void TestMigration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"Paris.summit"_s);
    const File file = created(m_path);
    QCOMPARE(addDelegation(*file, u"CAOI"_s), u"ok"_s);
}

void TestMigration::anOlderFileIsMigratedAfterACopy()
{
    const auto newer = with({u"ALTER TABLE delegation ADD COLUMN motto TEXT NOT NULL DEFAULT '';\nCREATE TABLE x (id INTEGER);"_s, u"DROP TABLE x;"_s});
    auto file = SqliteFile::openToWrite(m_path, newer);
    QVERIFY2(file, qPrintable(file ? QString() : file.error().text));
    const QString copy = m_folder->filePath(u"Paris before version %1.summit"_s.arg(m_version + 2));
    QCOMPARE((*file)->report().backup, copy);
    QCOMPARE((*file)->fileVersion(), m_version + 2);
    QVERIFY(hasDelegation(**file, u"CAOI"_s));
    QCOMPARE(addDelegation(**file, u"OMCT"_s), u"ok"_s);
    QVERIFY((*file)->close());
    QCOMPARE(asked(m_path, u"PRAGMA user_version"_s), QStringList{QString::number(m_version + 2)});
    QCOMPARE(asked(m_path, u"SELECT count(*) FROM delegation WHERE motto = ''"_s), QStringList{u"2"_s});
    QCOMPARE(asked(copy, u"PRAGMA user_version"_s), QStringList{QString::number(m_version)});
    file = SqliteFile::openToWrite(copy, schema::migrations());
    QVERIFY(file && hasDelegation(**file, u"CAOI"_s) && !hasDelegation(**file, u"OMCT"_s));
    QVERIFY((*file)->report().backup.isEmpty());
}

void TestMigration::anOlderCopyIsNeverOverwritten()
{
    writeBytes(m_folder->filePath(m_copyName), "mine");
    const auto file = SqliteFile::openToWrite(m_path, with({u"CREATE TABLE x (id INTEGER);"_s}));
    QVERIFY(file);
    QCOMPARE((*file)->report().backup, m_folder->filePath(u"Paris before version %1 (2).summit"_s.arg(m_version + 1)));
    QCOMPARE(bytesOf(m_folder->filePath(m_copyName)), "mine");
}

void TestMigration::aMigrationThatFailsChangesNothing_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("its second statement is none") << u"CREATE TABLE x (id INTEGER);\nCREATE NONSENSE;"_s;
    QTest::newRow("it leaves a reference to nothing") << u"INSERT INTO room (id, venue) VALUES (1, 99);"_s;
}

void TestMigration::aMigrationThatFailsChangesNothing()
{
    QFETCH(QString, sql);
    const auto failed = SqliteFile::openToWrite(m_path, with({sql}));
    QVERIFY(!failed);
    QVERIFY2(failed.error().text.contains(m_path), qPrintable(failed.error().text));
    QCOMPARE(files(), (QStringList{m_copyName, u"Paris.summit"_s}));
    QCOMPARE(asked(m_path, u"SELECT count(*) FROM sqlite_schema WHERE name = 'x'"_s), QStringList{u"0"_s});
    QCOMPARE(asked(m_path, u"SELECT count(*) FROM room"_s), QStringList{u"0"_s});
    File file = opened(m_path);
    QVERIFY(file && hasDelegation(*file, u"CAOI"_s));
    QCOMPARE(addDelegation(*file, u"OMCT"_s), u"ok"_s);
}

void TestMigration::withoutACopyThereIsNoMigration()
{
    const QString longName = QString(240, u'x') + ".summit"_L1; // its copy's would be too long
    QVERIFY(QFile::rename(m_path, m_folder->filePath(longName)));
    const QByteArray before = bytesOf(m_folder->filePath(longName));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"File name too long"_s));
    const auto failed = SqliteFile::openToWrite(m_folder->filePath(longName), with({u"CREATE TABLE x (id INTEGER);"_s}));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Unwritable);
    QCOMPARE(bytesOf(m_folder->filePath(longName)), before);
    QCOMPARE(files(), QStringList{longName});
}

void TestMigration::readingAnOlderFileLeavesItAsItWas()
{
    const QByteArray before = bytesOf(m_path);
    const auto file = SqliteFile::openToRead(m_path, with({u"CREATE TABLE x (id INTEGER);"_s}));
    QVERIFY(file && hasDelegation(**file, u"CAOI"_s));
    QVERIFY(!(*file)->report().isCopy);
    QCOMPARE((*file)->history(10)->size(), 2);
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(files(), QStringList{u"Paris.summit"_s});
}

void TestMigration::aNewerFileIsLeftAsItWas()
{
    QVERIFY(SqliteFile::openToWrite(m_path, with({u"CREATE TABLE x (id INTEGER);"_s})));
    const QByteArray before = bytesOf(m_path);
    const QStringList there = files();
    QCOMPARE(refusal(m_path).kind, ErrorKind::Newer);
    QCOMPARE(refusal(m_path, Access::ReadOnly).kind, ErrorKind::Newer);
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(files(), there);
}

void TestMigration::commentsAndBlankLinesAreNoStatements()
{
    QVERIFY(SqliteFile::openToWrite(m_path, with({u"-- why; and how;\n\n  CREATE TABLE x (\n    -- inside; too\n    id INTEGER\n);\n-- end"_s})));
    QCOMPARE(asked(m_path, u"SELECT name FROM pragma_table_info('x')"_s), QStringList{u"id"_s});
}

SUMMITRY_TEST(TestMigration)
#include "tst_migration.moc"
