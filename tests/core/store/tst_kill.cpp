// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process that edits is killed at random moments: every edit it was told is done is there, and the file is whole.
#include "storetest.h"

#include "document/branches.h"
#include "tests/testprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedEditIsLost_data();
    void noAcknowledgedEditIsLost();
    void noneOfABranchIsLostNorCounts();

private:
    // The last number the process said before it was killed; -1 where it said something else.
    [[nodiscard]] qint64 lastOf(const QString &mode, const QString &path, qint64 before);

    QRandomGenerator m_random{20181029};
};

qint64 TestKill::lastOf(const QString &mode, const QString &path, qint64 before)
{
    QProcess process;
    process.start(QStringLiteral(SUMMITRY_VICTIM), {mode, path});
    // From the first word on, not from the start: loading libraries is not what is tested. Some edits later, however long
    // they take, and then at any moment.
    if (!process.waitForReadyRead(20'000))
        return -1;
    QByteArray said = process.readAllStandardOutput();
    const qsizetype enough = said.count('\n') + m_random.bounded(6);
    while (said.count('\n') < enough && process.waitForReadyRead(20'000))
        said += process.readAllStandardOutput();
    QElapsedTimer timer;
    timer.start();
    const qint64 moment = m_random.bounded(5'000'000); // nanoseconds
    while (timer.nsecsElapsed() < moment) {
    }
    process.kill();
    process.waitForFinished();
    said += process.readAllStandardOutput();
    const QList<QByteArray> lines = said.split('\n');
    qint64 last = before;
    for (const QByteArray &line : lines.first(lines.size() - 1)) { // the last may be half a line
        bool isNumber = false;
        const qint64 number = line.toLongLong(&isNumber);
        if (isNumber && number == last + 1)
            last = number;
        else if (line != "open " + QByteArray::number(before))
            return -1;
    }
    return last;
}

void TestKill::noAcknowledgedEditIsLost_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("edit after edit") << u"loop"_s;
    QTest::newRow("closing and opening in between") << u"reopen"_s;
}

void TestKill::noAcknowledgedEditIsLost()
{
    QFETCH(QString, mode);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Paris.summit"_s);
    QVERIFY(created(path));
    qint64 there = 0;
    int unclean = 0;
    for (int round = 0; round < 110; ++round) {
        const qint64 last = lastOf(mode, path, there);
        QVERIFY2(last >= there, "the process said what it should not");
        const File file = opened(path);
        QVERIFY(file);
        unclean += file->report().wasUnclean ? 1 : 0;
        const auto &delegations = file->document().all<Delegation>();
        there = qint64(delegations.size());
        QVERIFY2(there == last || there == last + 1, qPrintable(u"round %1: said %2, found %3"_s.arg(round).arg(last).arg(there)));
        for (qint64 number = 1; number <= there; ++number)
            QVERIFY(delegations.contains({number}));
        QCOMPARE(file->history(int(there) + 10)->size(), there + 1);
        QVERIFY(file->close());
        QCOMPARE(asked(path, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        QCOMPARE(asked(path, u"PRAGMA foreign_key_check"_s), QStringList());
    }
    QVERIFY2(there > 110 && unclean > 30, qPrintable(u"%1 edits, %2 unclean ends"_s.arg(there).arg(unclean)));
}

void TestKill::noneOfABranchIsLostNorCounts()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Paris.summit"_s);
    const File fresh = created(path);
    const QByteArray main = dump(fresh->document());
    QVERIFY(fresh->close());
    qint64 there = 0;
    for (int round = 0; round < 40; ++round) {
        const qint64 last = lastOf(u"branch"_s, path, there);
        QVERIFY2(last >= there, "the process said what it should not");
        const File file = opened(path);
        QVERIFY(file);
        QCOMPARE(dump(file->document()), main);
        Branches branches(file->document(), &file->branchStore());
        QVERIFY(branches.read());
        QCOMPARE(branches.all().size(), std::size_t(1));
        const auto remarks = branches.enter(branches.all().front().id);
        QVERIFY(remarks && remarks->isEmpty());
        const auto &delegations = file->document().all<Delegation>();
        there = qint64(delegations.size());
        QVERIFY2(there == last || there == last + 1, qPrintable(u"round %1: said %2, found %3"_s.arg(round).arg(last).arg(there)));
        QCOMPARE(file->history(10)->size(), 1);
        QVERIFY(file->close());
    }
    QVERIFY2(there > 40, qPrintable(u"%1 edits"_s.arg(there)));
}

SUMMITRY_TEST(TestKill)
#include "tst_kill.moc"
