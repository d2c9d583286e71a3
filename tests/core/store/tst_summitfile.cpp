// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A .summit file from day to day: made, opened, edited, closed, copied.
#include "storetest.h"

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

private:
    [[nodiscard]] QString path(const QString &name = u"Paris.summit"_s) const { return m_folder->filePath(name); }

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

QTEST_GUILESS_MAIN(TestSummitFile)
#include "tst_summitfile.moc"
