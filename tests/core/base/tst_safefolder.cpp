// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder is written whole or not at all, and takes the place of nothing that somebody else put there.
#include "base/safefolder.h"
#include "tests/files.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QTemporaryDir>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

const QList<FolderFile> twoFiles{{u"a.html"_s, "A"}, {u"b.css"_s, QByteArray(9000, 'b')}};

Result<void> saved(const QString &path, const QList<FolderFile> &files)
{
    Progress progress;
    return saveFolder(path, files, progress);
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestSafeFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isWrittenForItsOwnerAlone();
    void takesThePlaceOfItsOwnOrNothing_data();
    void takesThePlaceOfItsOwnOrNothing();
    void leavesWhatOthersWrote_data();
    void leavesWhatOthersWrote();
    void isWholeOrNotAtAllOnAFullDisk();
    void missingParentIsNamed();
    void callingOffLeavesNothing();

private:
    [[nodiscard]] QString target() const { return m_folder->filePath(u"site"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSafeFolder::isWrittenForItsOwnerAlone()
{
    QVERIFY(saved(target(), twoFiles));
    QCOMPARE(namesIn(m_folder->path()), QStringList(u"site"_s));
    QCOMPARE(namesIn(target()), (QStringList{u".summitry-files"_s, u"a.html"_s, u"b.css"_s}));
    QCOMPARE(contents(target() + u"/a.html"_s), QByteArray("A"));
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    for (const QString &path : QStringList{target(), target() + u"/a.html"_s})
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
}

void TestSafeFolder::takesThePlaceOfItsOwnOrNothing_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("asked");
    QTest::newRow("an empty folder") << false << u"site"_s;
    QTest::newRow("its own of before") << true << u"site"_s;
    QTest::newRow("with a slash behind") << true << u"site/"_s;
    QTest::newRow("in a roundabout way") << true << u"x/../site"_s;
}

void TestSafeFolder::takesThePlaceOfItsOwnOrNothing()
{
    QFETCH(bool, isThere);
    QFETCH(QString, asked);
    if (isThere)
        QVERIFY(saved(target(), {{u"old.html"_s, "old"}}));
    else
        QVERIFY(QDir().mkdir(target()));
    QVERIFY(saved(m_folder->filePath(asked), twoFiles));
    QCOMPARE(namesIn(target()), (QStringList{u".summitry-files"_s, u"a.html"_s, u"b.css"_s}));
    QCOMPARE(namesIn(m_folder->path()), QStringList(u"site"_s));
}

void TestSafeFolder::leavesWhatOthersWrote_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isOursAtFirst");
    QTest::newRow("a folder of others") << u"site/letter.txt"_s << false;
    QTest::newRow("ours, with a letter in it") << u"site/letter.txt"_s << true;
    QTest::newRow("ours, with a hidden file in it") << u"site/.htaccess"_s << true;
    QTest::newRow("a file") << u"site"_s << false;
    QTest::newRow("a list of files that are not there") << u"site/.summitry-files"_s << false;
}

void TestSafeFolder::leavesWhatOthersWrote()
{
    QFETCH(QString, name);
    QFETCH(bool, isOursAtFirst);
    if (isOursAtFirst)
        QVERIFY(saved(target(), twoFiles));
    else if (name.contains(u'/'))
        QVERIFY(QDir().mkdir(target()));
    put(m_folder->filePath(name), "mine\n");
    const QStringList before = namesIn(target());
    const auto done = saved(target(), {{u"new.html"_s, "new"}});
    QVERIFY(!done && done.error().kind == ErrorKind::Unwritable && done.error().text.contains(target()));
    QCOMPARE(contents(m_folder->filePath(name)), QByteArray("mine\n"));
    QCOMPARE(namesIn(target()), before);
    QCOMPARE(namesIn(m_folder->path()), QStringList(u"site"_s));
}

void TestSafeFolder::isWholeOrNotAtAllOnAFullDisk()
{
    QVERIFY(saved(target(), {{u"old.html"_s, "old"}}));
    const FullDisk disk(4096);
    if (!disk.isFull())
        QSKIP("The limit can't be set here");
    const auto done = saved(target(), twoFiles);
    QVERIFY(!done && done.error().kind == ErrorKind::Full);
    QVERIFY2(done.error().text.contains(target() + u"/b.css"_s), qPrintable(done.error().text));
    QCOMPARE(contents(target() + u"/old.html"_s), QByteArray("old"));
    QCOMPARE(namesIn(m_folder->path()), QStringList(u"site"_s));
}

void TestSafeFolder::missingParentIsNamed()
{
    const QString path = m_folder->filePath(u"missing/site"_s);
    const auto done = saved(path, twoFiles);
    QVERIFY(!done && done.error().kind == ErrorKind::Unwritable && done.error().text.contains(path));
    QCOMPARE(namesIn(m_folder->path()), QStringList());
}

void TestSafeFolder::callingOffLeavesNothing()
{
    Progress progress;
    progress.cancel();
    const auto done = saveFolder(target(), twoFiles, progress);
    QVERIFY(!done && done.error().kind == ErrorKind::Cancelled);
    QCOMPARE(namesIn(m_folder->path()), QStringList());
}

SUMMITRY_TEST(TestSafeFolder)
#include "tst_safefolder.moc"
