// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file is written whole or not at all, and for its owner's eyes; what was there before survives every failure.
#include "base/filesystem.h"
#include "base/safefile.h"
#include "tests/files.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/stat.h>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestSafeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWholeForItsOwnerAlone();
    void tightensAnOpenFile();
    void replacesWhatWasThere();
    void writesThroughTheDevice();
    void leavesEverythingWhenDropped();
    void isWholeOrNotAtAllOnAFullDisk_data();
    void isWholeOrNotAtAllOnAFullDisk();
    void deviceFailureShowsAtCommit();
    void refuses_data();
    void refuses();
    void identityFollowsTheFile();
    void ownerOnlyEndsWithItsScope();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

int mode(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

} // namespace

void TestSafeFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSafeFile::writesWholeForItsOwnerAlone()
{
    const QByteArray bytes(3'000'000, 'x');
    QVERIFY(SafeFile::save(path(u"list.csv"_s), bytes));
    QCOMPARE(contents(path(u"list.csv"_s)), bytes);
    QCOMPARE(mode(path(u"list.csv"_s)), 0600);
    QCOMPARE(files(), QStringList(u"list.csv"_s));
}

void TestSafeFile::tightensAnOpenFile()
{
    put(path(u"list.csv"_s), "old");
    QFile::setPermissions(path(u"list.csv"_s), QFileDevice::Permissions(0x6644));
    QVERIFY(SafeFile::save(path(u"list.csv"_s), "new"));
    QCOMPARE(mode(path(u"list.csv"_s)), 0600);
}

void TestSafeFile::replacesWhatWasThere()
{
    put(path(u"list.csv"_s), "something longer than what follows");
    QVERIFY(SafeFile::save(path(u"list.csv"_s), "short"));
    QCOMPARE(contents(path(u"list.csv"_s)), QByteArray("short"));
    QVERIFY(SafeFile::save(path(u"list.csv"_s), QByteArrayView()));
    QCOMPARE(contents(path(u"list.csv"_s)), QByteArray());
}

void TestSafeFile::writesThroughTheDevice()
{
    SafeFile file(path(u"liste é.txt"_s));
    QVERIFY(file.open());
    {
        QTextStream stream(&file.device());
        stream << u"Défenseurs"_s;
    }
    QVERIFY(!QFile::exists(path(u"liste é.txt"_s)));
    QVERIFY(file.commit());
    QCOMPARE(contents(path(u"liste é.txt"_s)), QByteArray("Défenseurs"));
}

void TestSafeFile::leavesEverythingWhenDropped()
{
    put(path(u"list.csv"_s), "before");
    {
        SafeFile file(path(u"list.csv"_s));
        QVERIFY(file.open());
        QVERIFY(file.write("half"));
    }
    QCOMPARE(contents(path(u"list.csv"_s)), QByteArray("before"));
    QCOMPARE(files(), QStringList(u"list.csv"_s));
}

void TestSafeFile::isWholeOrNotAtAllOnAFullDisk_data()
{
    QTest::addColumn<int>("pieces");
    QTest::addColumn<int>("pieceSize");
    QTest::newRow("one large piece") << 1 << 1'000'000;
    QTest::newRow("many small pieces") << 1000 << 100;
    QTest::newRow("one byte too many") << 1 << 20'001;
    QTest::newRow("the last byte too many") << 20'001 << 1;
}

void TestSafeFile::isWholeOrNotAtAllOnAFullDisk()
{
    QFETCH(int, pieces);
    QFETCH(int, pieceSize);
    put(path(u"list.csv"_s), "before");
    Result<void> done;
    {
        const FullDisk disk(20'000);
        SafeFile file(path(u"list.csv"_s));
        done = file.open();
        for (int i = 0; i < pieces && done; ++i)
            done = file.write(QByteArray(pieceSize, 'x'));
        if (done)
            done = file.commit();
    }
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Full);
    QVERIFY2(done.error().text.contains(path(u"list.csv"_s)), qPrintable(done.error().text));
    QCOMPARE(contents(path(u"list.csv"_s)), QByteArray("before"));
    QCOMPARE(files(), QStringList(u"list.csv"_s));
    QVERIFY(SafeFile::save(path(u"list.csv"_s), "there is room again"));
}

void TestSafeFile::deviceFailureShowsAtCommit()
{
    put(path(u"list.csv"_s), "before");
    Result<void> done;
    {
        const FullDisk disk(20'000);
        SafeFile file(path(u"list.csv"_s));
        QVERIFY(file.open());
        for (int i = 0; i < 100; ++i)
            file.device().write(QByteArray(1000, 'x')); // a writer that does not look
        done = file.commit();
    }
    QVERIFY(!done);
    QCOMPARE(contents(path(u"list.csv"_s)), QByteArray("before"));
    QCOMPARE(files(), QStringList(u"list.csv"_s));
}

void TestSafeFile::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder that is missing") << u"missing/list.csv"_s;
    QTest::newRow("a folder in the file's place") << u"."_s;
    QTest::newRow("a file in the folder's place") << u"file/list.csv"_s;
    QTest::newRow("a name too long") << QString(300, u'x');
}

void TestSafeFile::refuses()
{
    QFETCH(QString, name);
    put(path(u"file"_s), "before");
    const auto done = SafeFile::save(path(name), "text");
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Unwritable);
    QVERIFY2(done.error().text.contains(name), qPrintable(done.error().text));
    QCOMPARE(contents(path(u"file"_s)), QByteArray("before"));
    QCOMPARE(files(), QStringList(u"file"_s));
}

void TestSafeFile::identityFollowsTheFile()
{
    QVERIFY(!filesystem::identity(path(u"a"_s)));
    put(path(u"a"_s), "a");
    const auto first = filesystem::identity(path(u"a"_s));
    QVERIFY(first);
    put(path(u"b"_s), "b");
    QVERIFY(filesystem::identity(path(u"b"_s)) != first);
    QVERIFY(QFile::link(path(u"a"_s), path(u"link"_s)));
    QCOMPARE(filesystem::identity(path(u"link"_s)) == first, true);
    QVERIFY(QFile::rename(path(u"a"_s), path(u"moved"_s)));
    QCOMPARE(filesystem::identity(path(u"moved"_s)) == first, true);
}

void TestSafeFile::ownerOnlyEndsWithItsScope()
{
    const mode_t before = ::umask(022);
    {
        const filesystem::OwnerOnly ownerOnly;
        put(path(u"mine"_s), "");
    }
    put(path(u"ours"_s), "");
    ::umask(before);
    QCOMPARE(mode(path(u"mine"_s)), 0600);
    QCOMPARE(mode(path(u"ours"_s)), 0644);
    QVERIFY(filesystem::sync(path(u"mine"_s)));
    QVERIFY(!filesystem::sync(path(u"missing"_s)));
    QVERIFY(filesystem::syncFolder(m_folder->path()));
    QVERIFY(!filesystem::syncFolder(path(u"missing"_s)));
}

SUMMITRY_TEST(TestSafeFile)
#include "tst_safefile.moc"
