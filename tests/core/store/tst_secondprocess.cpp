// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is open already, in another process or in this one: said at once, and a copy to read is offered.
#include "storetest.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestSecondProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFileOpenElsewhereIsRefusedAtOnce();
    void aFileOpenElsewhereCanBeReadAsItIs();
    void aCopyLeavesNoTrace();
    void aCopyCanBeSavedAndHasItsHistory();
    void aFileBeingEditedIsCaughtWhole();
    void aKilledProcessLocksNothing();
    void aFileOpenHereIsRefused();
    void lookingAtAFileOpenHereKeepsItsLock();
    void aReaderStopsNobody();

private:
    void start(const QString &mode);
    [[nodiscard]] bool isLockedForOthers() const;

    std::unique_ptr<QTemporaryDir> m_folder, m_memory;
    std::unique_ptr<QProcess> m_process;
    QString m_path;
    QByteArray m_runtime;
};

void TestSecondProcess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_memory = std::make_unique<QTemporaryDir>(); // stands for the folder in memory, to see what is left there
    m_runtime = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", m_memory->path().toUtf8());
    m_path = m_folder->filePath(u"Paris.summit"_s);
    QVERIFY(created(m_path));
    m_process = std::make_unique<QProcess>();
}

void TestSecondProcess::cleanup()
{
    m_process->kill();
    m_process->waitForFinished();
    qputenv("XDG_RUNTIME_DIR", m_runtime);
}

// Returns when it has made its first edit.
void TestSecondProcess::start(const QString &mode)
{
    m_process->start(QStringLiteral(SUMMITRY_VICTIM), {mode, m_path});
    QByteArray said;
    while (!said.contains("\n1\n")) {
        QVERIFY(m_process->waitForReadyRead(20'000));
        said += m_process->readAllStandardOutput();
    }
}

bool TestSecondProcess::isLockedForOthers() const
{
    QProcess other;
    other.start(QStringLiteral(SUMMITRY_VICTIM), {u"hold"_s, m_path});
    other.waitForReadyRead(20'000);
    const QByteArray said = other.readAllStandardOutput();
    other.kill();
    other.waitForFinished();
    return said == "refused " + QByteArray::number(int(ErrorKind::InUse)) + '\n';
}

void TestSecondProcess::aFileOpenElsewhereIsRefusedAtOnce()
{
    start(u"hold"_s);
    QElapsedTimer timer;
    timer.start();
    const Error error = refusal(m_path);
    QVERIFY2(error.kind == ErrorKind::InUse, qPrintable(error.text));
    QVERIFY2(error.text.contains(u"reading only"_s), "it says what can be done");
    QVERIFY2(timer.elapsed() < 5000, "nobody waits for a lock");
}

void TestSecondProcess::aFileOpenElsewhereCanBeReadAsItIs()
{
    start(u"hold"_s);
    const File file = opened(m_path, Access::ReadOnly);
    QVERIFY(file);
    QVERIFY(file->report().isCopy);
    QCOMPARE(file->access(), Access::ReadOnly);
    QCOMPARE(file->path(), m_path);
    QVERIFY2(hasDelegation(*file, u"Number 1"_s), "what the other has done so far is there, though it is only in its log");
    QVERIFY(file->document().isReadOnly());
    QVERIFY(addDelegation(*file, u"CAOI"_s) != u"ok"_s);
    QVERIFY(isLockedForOthers());
}

void TestSecondProcess::aCopyLeavesNoTrace()
{
    start(u"hold"_s);
    const QDir memory(m_memory->path());
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    const File file = opened(m_path, Access::ReadOnly);
    QVERIFY(file);
    QCOMPARE(memory.entryList(all), QStringList());
    QCOMPARE(QDir(m_folder->path()).entryList(all, QDir::Name), (QStringList{u"Paris.summit"_s, u"Paris.summit-wal"_s}));
}

void TestSecondProcess::aCopyCanBeSavedAndHasItsHistory()
{
    start(u"hold"_s);
    File file = opened(m_path, Access::ReadOnly);
    QVERIFY(file);
    QCOMPARE(file->history(10)->first().text, u"Edit 1"_s);
    const QString copy = m_folder->filePath(u"copy.summit"_s);
    QVERIFY(file->backup(copy));
    const QByteArray there = dump(file->document());
    file = opened(copy);
    QVERIFY(file && dump(file->document()) == there);
    QCOMPARE(addDelegation(*file, u"CAOI"_s), u"ok"_s);
}

void TestSecondProcess::aFileBeingEditedIsCaughtWhole()
{
    start(u"loop"_s);
    qint64 before = 1;
    int caught = 0;
    for (int i = 0; i < 25; ++i) {
        const auto file = SummitFile::open(m_path, Access::ReadOnly);
        if (!file) { // it may change too quickly: said, not shown half
            QVERIFY2(file.error().kind == ErrorKind::InUse, qPrintable(file.error().text));
            continue;
        }
        ++caught;
        const auto &delegations = (*file)->document().all<Delegation>();
        const auto count = qint64(delegations.size());
        QVERIFY(count >= before);
        for (qint64 number = 1; number <= count; ++number)
            QVERIFY(delegations.contains({number}));
        before = count;
    }
    QVERIFY2(caught > 0, "never caught");
    QCOMPARE(m_process->state(), QProcess::Running);
}

void TestSecondProcess::aKilledProcessLocksNothing()
{
    start(u"hold"_s);
    m_process->kill();
    m_process->waitForFinished();
    const File file = opened(m_path);
    QVERIFY(file && file->report().wasUnclean && hasDelegation(*file, u"Number 1"_s));
}

void TestSecondProcess::aFileOpenHereIsRefused()
{
    const File file = opened(m_path);
    QVERIFY(file);
    QCOMPARE(refusal(m_path).kind, ErrorKind::InUse);
    const QString link = m_folder->filePath(u"link.summit"_s);
    QVERIFY(QFile::link(m_path, link));
    QCOMPARE(refusal(link).kind, ErrorKind::InUse);
    QVERIFY(isLockedForOthers());
}

// POSIX drops a process's locks on a file when it closes any descriptor of it.
void TestSecondProcess::lookingAtAFileOpenHereKeepsItsLock()
{
    const File file = opened(m_path);
    QCOMPARE(addDelegation(*file, u"CAOI"_s), u"ok"_s);
    {
        const File reader = opened(m_path, Access::ReadOnly);
        QVERIFY(reader && reader->report().isCopy && hasDelegation(*reader, u"CAOI"_s));
        QVERIFY(isLockedForOthers());
    }
    QVERIFY(isLockedForOthers());
    QCOMPARE(addDelegation(*file, u"OMCT"_s), u"ok"_s);
    QVERIFY(file->backup(m_folder->filePath(u"copy.summit"_s)));
    QVERIFY(isLockedForOthers());
}

void TestSecondProcess::aReaderStopsNobody()
{
    const File reader = opened(m_path, Access::ReadOnly);
    QVERIFY(reader && !reader->report().isCopy);
    start(u"hold"_s);
    QVERIFY(!hasDelegation(*reader, u"Number 1"_s));
    QVERIFY(reader->close());
}

SUMMITRY_TEST(TestSecondProcess)
#include "tst_secondprocess.moc"
