// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that lead into folded time open it, as a drag does; and all of several days chosen by keys.
#include "foldeddays.h"
#include "tests/testprogram.h"
#include "ui/gestures/keymove.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinekeys.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

using Windows = std::vector<TimeWindow>;

struct KeyFolds : FoldedDays {
    using FoldedDays::FoldedDays;
    // At the edge of the afternoon that is folded: lunch ends at 14:00, and Europe now with it.
    void moveToEdge()
    {
        Draft draft(document);
        draft.change(europe, [](Session &session) { session.start = LocalTime::fromString(u"2018-10-29T13:00"_s); });
        if (!document.apply(draft.take()))
            qFatal("no move");
        view().reveal(europe);
    }
    void pressAlt(Qt::Key key, int times = 1, Qt::KeyboardModifiers also = {}) const
    {
        for (int i = 0; i < times; ++i)
            QTest::keyPress(&view(), key, Qt::AltModifier | also);
    }
    void letGo() const { QTest::keyRelease(&view(), Qt::Key_Alt); }
    [[nodiscard]] bool isFolded(const TimeWindow &fold) const
    {
        const Windows all = folded();
        return std::find(all.begin(), all.end(), fold) != all.end();
    }
};

} // namespace

Q_DECLARE_METATYPE(std::vector<summitry::TimeWindow>)

class TestKeyFolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // From 10:00 to 11:00; closed is 11:30 to 14:00, open 8:00 to 10:00.
    void whatIsAhead_data()
    {
        QTest::addColumn<bool>("isStretch");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("made"); // of them
        QTest::addColumn<Windows>("ahead");
        const Windows none;
        const Windows closed{{11 * 60 + 30, 14 * 60}};
        QTest::newRow("not there yet") << false << 5 << 5 << none;
        QTest::newRow("at its edge") << false << 30 << 30 << none;
        QTest::newRow("over its edge") << false << 35 << 35 << closed;
        QTest::newRow("held up at its edge") << false << 35 << 30 << closed;
        QTest::newRow("held up elsewhere") << false << 35 << 20 << none;
        QTest::newRow("an open one") << false << -30 << -30 << none;
        QTest::newRow("stretched over it") << true << 35 << 35 << closed;
        QTest::newRow("stretched and held up") << true << 35 << 30 << closed;
        QTest::newRow("shortened as far as it may") << true << -60 << -55 << none;
    }
    void whatIsAhead()
    {
        QFETCH(bool, isStretch);
        QFETCH(int, minutes);
        QFETCH(int, made);
        GestureField field;
        field.plan.window = {8 * 60, isStretch || minutes < 0 ? 11 * 60 + std::max(made, 0) : 11 * 60 + made};
        field.plan.lanes = 1;
        field.plan.dragged = {{SessionId{1}, {0, 600, 660, {}}}};
        KeyMove move;
        move.begin(isStretch ? KeyMove::Kind::Stretching : KeyMove::Kind::Moving, field);
        if (isStretch)
            move.stretchBy(minutes);
        else
            move.moveBy(minutes, 0);
        QCOMPARE(move.plan().sessions.front().end, 660 + made);
        const std::vector<Fold> folds{{{8 * 60, 10 * 60}, false, true}, {{11 * 60 + 30, 14 * 60}, false, false}};
        QTEST(move.foldsAhead(folds, minutes, made != minutes), "ahead");
    }

    void aMoveOpensAndStays()
    {
        KeyFolds days;
        days.moveToEdge();
        const auto steps = days.steps();
        QVERIFY(days.isFolded(foldedAfternoon));
        days.pressAlt(Qt::Key_Right, 3);
        QVERIFY(!days.isFolded(foldedAfternoon));
        QVERIFY(days.view().keys().isMoving());
        QCOMPARE(days.view().overlay().ghosts.front().span.start, 13 * 60 + 15);
        days.letGo();
        QCOMPARE(days.startOf(days.europe), u"2018-10-29T13:15"_s);
        QCOMPARE(days.steps(), steps + 1);
        QVERIFY(!days.view().closedFoldAt(15 * 60));
    }

    void andClosesWhereNothingWasDropped()
    {
        KeyFolds days;
        days.moveToEdge();
        days.pressAlt(Qt::Key_Right);
        QVERIFY(!days.isFolded(foldedAfternoon));
        days.pressAlt(Qt::Key_Left, 2);
        days.letGo();
        QCOMPARE(days.startOf(days.europe), u"2018-10-29T12:55"_s);
        QVERIFY(days.isFolded(foldedAfternoon));
        days.pressAlt(Qt::Key_Right, 2);
        QVERIFY(!days.isFolded(foldedAfternoon));
        days.key(Qt::Key_Escape);
        days.letGo();
        QVERIFY(days.isFolded(foldedAfternoon));
        QCOMPARE(days.startOf(days.europe), u"2018-10-29T12:55"_s);
    }

    void aStretchOpensToo()
    {
        KeyFolds days;
        days.moveToEdge();
        days.pressAlt(Qt::Key_Right, 2, Qt::ShiftModifier);
        QVERIFY(!days.isFolded(foldedAfternoon));
        days.letGo();
        QCOMPARE(days.session(days.europe).minutes, 70);
        QVERIFY(!days.view().closedFoldAt(15 * 60));
    }

    void theNightOpensAtTheEndOfTheDay()
    {
        KeyFolds days;
        days.view().reveal(days.closing); // 15:00 to 16:00 of the second day: back, through the morning
        days.key(Qt::Key_M);
        for (const char digit : "0800") {
            if (digit)
                QTest::keyClick(&days.view(), digit);
        }
        QCOMPARE(days.view().overlay().ghosts.front().span.start, foldedNextDay + 8 * 60);
        QVERIFY(!days.isFolded(foldedMorning));
        QVERIFY(days.isFolded(foldedNight));
        days.key(Qt::Key_Left);
        QVERIFY(!days.isFolded(foldedNight));
        QCOMPARE(days.view().overlay().ghosts.front().span.start, foldedNextDay + 8 * 60 - 5);
        days.key(Qt::Key_Right);
        days.key(Qt::Key_Return);
        QCOMPARE(days.startOf(days.closing), u"2018-10-30T08:00"_s);
        QVERIFY(days.view().closedFoldAt(23 * 60)); // the night again
    }

    void allOnceIsTheDayAndTwiceTheSummit()
    {
        ShownDay day;
        Draft draft(day.document);
        draft.change(day.pinned, [](Session &session) { session.pinned = false; });
        PlannedDay::add(draft, "Late", "2018-10-30T16:30", 30, day.rooms[1]);
        QVERIFY(day.document.apply(draft.take()));
        const auto all = [&] { QTest::keyClick(&day.view(), Qt::Key_A, Qt::ControlModifier); };
        day.view().reveal(day.africa);
        all();
        QCOMPARE(day.view().selectedSessions().size(), 5);
        QCOMPARE(day.view().day(), day.first);
        all();
        QVERIFY(day.view().scene().isOfAllDays());
        QCOMPARE(day.view().selectedSessions().size(), 7);
        QCOMPARE(day.view().selection().focused(), day.africa);
        all();
        QCOMPARE(day.view().selectedSessions().size(), 7);
        // What is done is done to all of them, as one step.
        const auto steps = day.steps();
        QTest::keyPress(&day.view(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyRelease(&day.view(), Qt::Key_Alt);
        QCOMPARE(day.steps(), steps + 1);
        QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:05"_s);
        QCOMPARE(day.startOf(day.closing), u"2018-10-30T15:05"_s);
        QTest::keyClick(&day.view(), Qt::Key_Delete);
        QCOMPARE(day.steps(), steps + 2);
        QVERIFY(day.view().scene().blocks().empty());
        day.workspace->undo();
        QCOMPARE(day.view().scene().blocks().size(), std::size_t(7));
    }

    void inAllDaysTheDayOfTheCursorComesFirst()
    {
        ShownDay day;
        day.view().showAllDays();
        day.view().changeSelection([](TimelineSelection &selection) {
            selection.clear();
            selection.putCursor(0, foldedNextDay + 15 * 60);
        });
        QTest::keyClick(&day.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(day.view().selection().selected(), QSet<SessionId>{day.closing});
        QTest::keyClick(&day.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(day.view().selectedSessions().size(), 6);
    }

    void backOnOneDayOnlyItsOwnStaySelected()
    {
        ShownDay day;
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&day.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(day.view().selectedSessions().size(), 6);
        day.view().showDay(day.second);
        for (const SessionId session : day.view().selection().selected())
            QCOMPARE(session, day.closing);
    }
};

SUMMITRY_TEST(TestKeyFolds)
#include "tst_gui_timeline_keyfolds.moc"
