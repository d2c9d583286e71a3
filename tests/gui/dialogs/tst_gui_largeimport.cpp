// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list far larger than any summit's: it is read with the window alive, in memory that is bounded, and can be called off.
#include "dialogsummit.h"
#include "tests/testprogram.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/job.h"
#include "ui/dialogs/mappingpage.h"
#include "ui/dialogs/reportpage.h"
#include "ui/dialogs/workpage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <time.h>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// How long the thread of the window has worked without looking at its events; other programs' time doesn't count.
class FreezeWatch final : public QObject
{
public:
    FreezeWatch()
    {
        m_last = worked();
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double now = worked();
            m_longest = std::max(m_longest, now - m_last);
            m_last = now;
        });
        m_timer.start();
    }
    [[nodiscard]] double longest() const { return m_longest; } // milliseconds

private:
    static double worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    QTimer m_timer;
    double m_last = 0;
    double m_longest = 0;
};

// The most memory that this process has held, in bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

// SUMMITRY_LARGE_CSV=200 makes the list one of 200 MB.
qint64 largeSize()
{
    const int megabytes = qEnvironmentVariableIntValue("SUMMITRY_LARGE_CSV");
    return qint64(megabytes > 0 ? megabytes : 20) * 1'000'000;
}

// With notes so long that 200 MB stay below the rows that a spreadsheet holds.
void putLargeList(const QString &path, qint64 size)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray notes = QByteArray("what there is to say, in a line or two; ").repeated(5);
    QByteArray block = "Name,E-mail,Country,Notes\n";
    for (int person = 0; file.pos() + block.size() < size; ++person) {
        const QByteArray number = QByteArray::number(person);
        block += "Person " + number + ",person" + number + "@example.org,FR,\"" + notes + "\"\n";
        if (block.size() > 1'000'000) {
            QCOMPARE(file.write(block), block.size());
            block.clear();
        }
    }
    QCOMPARE(file.write(block), block.size());
}

} // namespace

class TestLargeImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { putLargeList(m_path, largeSize()); }
    void init()
    {
        m_summit = std::make_unique<DialogSummit>();
        m_steps = m_summit->document().undoList().doneCount();
    }
    void keepsTheWindowAlive();
    void isCalledOffMidway();

private:
    [[nodiscard]] qsizetype steps() const { return qsizetype(m_summit->document().undoList().doneCount() - m_steps); }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"large.csv"_s);
    std::unique_ptr<DialogSummit> m_summit;
    std::size_t m_steps = 0;
};

void TestLargeImport::keepsTheWindowAlive()
{
    constexpr double longestFreeze = 100; // milliseconds
    const qint64 before = peakMemory();
    const FreezeWatch watch;
    ImportDialog dialog(m_summit->workspace(), m_path);
    QSignalSpy progress(dialog.findChild<Job *>(), &Job::progressed);
    dialog.show();
    QVERIFY(shown<WorkPage>(dialog));
    QTRY_VERIFY_WITH_TIMEOUT(shown<MappingPage>(dialog), 120'000);
    QVERIFY2(watch.longest() < longestFreeze, qPrintable(QString::number(watch.longest())));
    button(dialog, u"Next"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown<ReportPage>(dialog), 240'000);
    QVERIFY2(watch.longest() < longestFreeze, qPrintable(QString::number(watch.longest())));
    QVERIFY(button(dialog, u"Import"_s)->isEnabled());

    QList<int> percents;
    for (const auto &said : progress)
        percents += said.first().toInt();
    const auto goesBack = std::is_sorted_until(percents.cbegin(), percents.cend());
    const auto seen = QSet<int>(percents.cbegin(), percents.cend()).size();
    QVERIFY2(seen > 5, qPrintable(QString::number(seen)));
    QVERIFY2(std::is_sorted(goesBack, percents.cend()), "each of the two steps goes from nothing to all, and never back");
    if (before > 0) {
        const double times = double(peakMemory() - before) / double(largeSize());
        QVERIFY2(times < 12, qPrintable(u"%1 times the file"_s.arg(times)));
    }
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(steps(), 0);
}

void TestLargeImport::isCalledOffMidway()
{
    ImportDialog dialog(m_summit->workspace(), m_path);
    dialog.show();
    const auto *bar = dialog.findChild<WorkPage *>()->findChild<QProgressBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->value() >= 10, 60'000);
    QVERIFY(shown<WorkPage>(dialog));
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 60'000);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QCOMPARE(steps(), 0);
}

SUMMITRY_TEST(TestLargeImport)
#include "tst_gui_largeimport.moc"
