// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A drag or a move by keys that the file would not take: it waits where it was dropped, to be tried again or given up.
#include "peopledday.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// As long as the disk is full.
class FullSink : public EditSink
{
public:
    bool isFull = true;
    Result<void> save(const Edit &) override
    {
        if (isFull)
            return failure(ErrorKind::Full, u"The disk is full."_s);
        return {};
    }
};

} // namespace

class TestTimelineRefused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sink = std::make_unique<FullSink>();
        m_day = std::make_unique<PeopledDay>();
        QVERIFY(m_day->document.enterBranch({}, *m_sink));
    }
    void cleanup() { m_day.reset(); }
    void waitsWhereItWasDropped();
    void isDoneWhenTriedAgain();
    void isGivenUpByEscape();
    void isGivenUpByTheBanner();
    void byKeysToo();
    void theNextPressForgetsItsPicture();

private:
    void dropLater();
    [[nodiscard]] const TimelineOverlay &overlay() const { return m_day->view().overlay(); }

    std::unique_ptr<FullSink> m_sink;
    std::unique_ptr<PeopledDay> m_day;
};

// Europe, two hours.
void TestTimelineRefused::dropLater()
{
    const QPoint from = m_day->middleOf(m_day->europe);
    m_day->press(from);
    m_day->dragTo(from + QPoint(240, 0));
    m_day->release();
}

void TestTimelineRefused::waitsWhereItWasDropped()
{
    QSignalSpy failed(m_day->workspace.get(), &Workspace::failed);
    dropLater();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_day->startOf(m_day->europe), u"2018-10-29T11:00"_s); // nothing has changed
    QVERIFY(overlay().isRefused);
    QCOMPARE(overlay().ghosts.front().span.start, 13 * 60);
    QVERIFY(overlay().origins.contains(m_day->europe));
}

void TestTimelineRefused::isDoneWhenTriedAgain()
{
    dropLater();
    m_day->workspace->tryAgain(); // still full
    QVERIFY(overlay().isRefused);
    m_sink->isFull = false;
    m_day->workspace->tryAgain();
    QCOMPARE(m_day->startOf(m_day->europe), u"2018-10-29T13:00"_s);
    QVERIFY(!overlay().isRefused);
    QVERIFY(overlay().ghosts.empty());
}

void TestTimelineRefused::isGivenUpByEscape()
{
    dropLater();
    QTest::keyClick(&m_day->view(), Qt::Key_Escape);
    QVERIFY(!overlay().isRefused);
    QVERIFY(overlay().ghosts.empty());
    m_sink->isFull = false;
    m_day->workspace->tryAgain(); // there is nothing left to try
    QCOMPARE(m_day->startOf(m_day->europe), u"2018-10-29T11:00"_s);
}

void TestTimelineRefused::isGivenUpByTheBanner()
{
    dropLater();
    m_day->workspace->giveUp();
    QVERIFY(overlay().ghosts.empty());
}

void TestTimelineRefused::byKeysToo()
{
    m_day->view().reveal(m_day->europe);
    m_day->pressMoving({Qt::Key_Right});
    QTest::keyRelease(&m_day->view(), Qt::Key_Alt);
    QVERIFY(overlay().isRefused);
    QCOMPARE(overlay().ghosts.front().span.start, 11 * 60 + 5);
    m_sink->isFull = false;
    m_day->workspace->tryAgain();
    QCOMPARE(m_day->startOf(m_day->europe), u"2018-10-29T11:05"_s);
}

void TestTimelineRefused::theNextPressForgetsItsPicture()
{
    dropLater();
    QTest::mouseClick(m_day->viewport(), Qt::LeftButton, {}, m_day->place(2, 16 * 60));
    QVERIFY(!overlay().isRefused);
    QVERIFY(overlay().ghosts.empty());
    m_sink->isFull = false;
    m_day->workspace->tryAgain(); // the banner still offers it
    QCOMPARE(m_day->startOf(m_day->europe), u"2018-10-29T13:00"_s);
}

SUMMITRY_TEST(TestTimelineRefused)
#include "tst_gui_timeline_refused.moc"
