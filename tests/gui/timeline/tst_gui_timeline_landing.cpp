// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways of landing: what makes room, what closes a gap, what stays. First as numbers, then by mouse and by keys in a window.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/gestures/landing.h"
#include "ui/timeline/timelinekeys.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// "A9-10 B10-11 C11-12!": name, start and end in hours; ! is pinned, * a break for everybody; a number before a name is
// the lane (0 where there is none).
struct Written {
    QChar name;
    BlockSpan span;
    bool isPinned = false;
};

int minutesOf(const QString &hours)
{
    return int(hours.toDouble() * 60);
}

std::vector<Written> read(const QString &text)
{
    std::vector<Written> all;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        Written one;
        if (word.front().isDigit()) {
            one.span.lane = word.front().digitValue();
            word.remove(0, 1);
        }
        one.name = word.front();
        one.isPinned = word.endsWith(u'!');
        if (word.endsWith(u'*'))
            one.span.lane = acrossAllLanes;
        if (one.isPinned || word.endsWith(u'*'))
            word.chop(1);
        const QStringList times = word.mid(1).split(u'-');
        one.span.start = minutesOf(times.first());
        one.span.end = minutesOf(times.last());
        all.push_back(one);
    }
    return all;
}

SessionId idOf(QChar name)
{
    return SessionId{name.unicode()};
}

QString written(const std::vector<PlannedSession> &sessions)
{
    QStringList words;
    for (const PlannedSession &one : sessions) {
        const QString lane = one.lane > 0 ? QString::number(one.lane) : QString();
        words += lane + QChar(char16_t(one.session.value)) + QString::number(one.start / 60.0) + u'-' + QString::number(one.end / 60.0);
    }
    words.sort();
    return words.join(u' ');
}

} // namespace

class TestLanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatElseMoves_data();
    void whatElseMoves();
    void severalFromTheTrayLieSideBySide_data();
    void severalFromTheTrayLieSideBySide();
    void copiesAndNewOnesPushToo();
    void aStretchPushesAndClosesGaps();
    void theWaysInTurn();
    void tellsWhereRoomCouldBeMade();
    void oneReleaseIsOneStep();
    void swappedByTheMouse();
    void theChipSaysIt();
    void escapeForgetsTheLanding();
    void movedInMoveMode();
    void moveModeEndsWithEscape();
    void moveModeIsRefusedForPinnedOnes();
};

void TestLanding::whatElseMoves_data()
{
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<double>("hours");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<Landing>("landing");
    QTest::addColumn<QString>("displaced");
    QTest::addColumn<QString>("landedAt");
    QTest::addColumn<bool>("isHeldUp");
    const auto row = [](const char *name, const char *standing, const char *dragged, double hours, int lanes, Landing landing,
                        const char *displaced, const char *landedAt, bool isHeldUp = false) {
        QTest::newRow(name) << QString::fromLatin1(standing) << QString::fromLatin1(dragged) << hours << lanes << landing
                            << QString::fromLatin1(displaced) << QString::fromLatin1(landedAt) << isHeldUp;
    };
    using enum Landing;
    row("overlap moves nothing", "B10-11", "A9-10", 1, 0, Overlap, "", "A10-11");
    row("pushes what it meets", "B10-11", "A9-10", 1, 0, PushLater, "B11-12", "A10-11");
    row("pushes no more than it must", "B10-11", "A9-10", 0.5, 0, PushLater, "B10.5-11.5", "A9.5-10.5");
    row("one that began before goes after it", "B9.5-11", "A8-9", 2, 0, PushLater, "B11-12.5", "A10-11");
    row("what touches stays", "B10-11 C8-9", "A12-13", -3, 0, PushLater, "", "A9-10");
    row("in cascade", "B10-11 C11-12 D12-13", "A9-10", 1, 0, PushLater, "B11-12 C12-13 D13-14", "A10-11");
    row("a pause takes up the push", "B10-11 C12.5-13", "A9-10", 1, 0, PushLater, "B11-12", "A10-11");
    row("but for a changeover", "B10-11 C11.5-12 D13-14", "A9-10", 0.75, 0, PushLater, "B10.75-11.75 C11.9167-12.4167", "A9.75-10.75");
    row("less where there was less", "B10-11 C11.05-12.05", "A9-10", 1, 0, PushLater, "B11-12 C12.05-13.05", "A10-11");
    row("not in another lane", "1B10-11 C10-11", "A9-10", 1, 1, PushLater, "1B11-12", "1A10-11");
    row("not a pinned one", "B10-11!", "A9-10", 1, 0, PushLater, "", "A10-11", true);
    row("not onto a pinned one", "B10-11 C11-12!", "A9-10", 1, 0, PushLater, "", "A10-11", true);
    row("not onto a break for everybody", "B10-11 L11-12*", "A9-10", 1, 0, PushLater, "", "A10-11", true);
    row("as far as to a pinned one", "B10-11 C11-12 D12-13!", "A9-10", 1, 0, PushLater, "B11-12", "A10-11", true);
    row("not beyond closing", "B17-18", "A9-10", 8, 0, PushLater, "", "A17-18", true);
    row("two that move along, one after the other", "C11-12 D12-13", "A9-10 B10-11", 2, 0, PushLater, "C13-14 D14-15", "A11-12 B12-13");
    row("closes the gap, and changes the order", "B10-11 C11-12", "A9-10", 1, 0, InsertAndClose, "B9-10", "A10-11");
    row("closes the gap across a pause", "B10.5-11 C12-13", "A9-10", 5, 0, InsertAndClose, "B9.5-10 C11-12", "A14-15");
    row("closes the gap up to a break", "B10-11 L11-12* C12-13", "A9-10", 5, 0, InsertAndClose, "B9-10", "A14-15");
    row("closes the gap up to a pinned one", "B10-11 P11-12! C12-13", "A9-10", 5, 0, InsertAndClose, "B9-10", "A14-15");
    row("closes the gap in the lane it leaves", "B10-11 1C9-10", "A9-10", 0, 1, InsertAndClose, "1C10-11 B9-10", "1A9-10");
    row("closes two gaps", "B10-11 D12-13", "A9-10 C11-12", 0, 1, InsertAndClose, "B9-10 D10-11", "1A9-10 1C11-12");
    row("swaps with the one beneath", "1B10-11.5", "A9-10", 1, 1, Swap, "B9-10.5", "1A10-11");
    row("swaps with the one it meets most", "1B9-10 1C10-11", "A9-10", 0.75, 1, Swap, "C9-10", "1A10-11");
    row("swaps with the one after it, side by side", "B10-11.5", "A9-10", 1, 0, Swap, "B9-10.5", "A10.5-11.5");
    row("swaps with the one before it, side by side", "B9-10.5", "A10.5-11", -1, 0, Swap, "B9.5-11", "A9-9.5");
    row("swaps with nothing where nothing is", "1B15-16", "A9-10", 1, 1, Swap, "", "1A10-11");
    row("swaps with no pinned one", "1B10-11!", "A9-10", 1, 1, Swap, "", "1A10-11");
}

void TestLanding::whatElseMoves()
{
    QFETCH(QString, standing);
    QFETCH(QString, dragged);
    QFETCH(double, hours);
    QFETCH(int, lanes);
    QFETCH(Landing, landing);
    PlanField field;
    field.window = {8 * 60, 20 * 60};
    field.lanes = 2;
    field.closes = 18 * 60;
    for (const Written &one : read(standing))
        field.standing.push_back({idOf(one.name), one.span, one.isPinned});
    for (const Written &one : read(dragged))
        field.dragged.push_back({idOf(one.name), one.span, false});
    const GesturePlan plan = landed(movedBy(field, int(hours * 60), lanes), landing, field);
    QTEST(written(plan.displaced), "displaced");
    QTEST(written(plan.sessions), "landedAt");
    QTEST(plan.isHeldUp, "isHeldUp");
}

void TestLanding::severalFromTheTrayLieSideBySide_data()
{
    QTest::addColumn<QString>("standing");
    QTest::addColumn<int>("lane");
    QTest::addColumn<QString>("placed");
    QTest::addColumn<bool>("isHeldUp");
    QTest::newRow("in the next lanes") << u""_s << 0 << u"1Y10-10.5 2Z10-11 X10-11"_s << false;
    QTest::newRow("past what is taken") << u"1B10.5-11 2C9-10.5"_s << 0 << u"1Y10-10.5 3Z10-11 X10-11"_s << false;
    QTest::newRow("what only touches is free") << u"1B9-10 2C11-12"_s << 1 << u"1X10-11 2Y10-10.5 3Z10-11"_s << false;
    QTest::newRow("from the last one up") << u""_s << 3 << u"1Z10-11 2Y10-10.5 3X10-11"_s << false;
    QTest::newRow("a taken one in the end") << u"0A10-11 1B10-11 2C10-11"_s << 2 << u"1Z10-11 2Y10-10.5 3X10-11"_s << true;
    QTest::newRow("a break for everybody") << u"A10-11*"_s << 0 << u"1Y10-10.5 2Z10-11 X10-11"_s << true;
}

void TestLanding::severalFromTheTrayLieSideBySide()
{
    QFETCH(QString, standing);
    QFETCH(int, lane);
    PlanField field{{{idOf(u'X'), {0, 0, 60, {}}, false}, {idOf(u'Y'), {0, 0, 30, {}}, false}, {idOf(u'Z'), {0, 0, 60, {}}, false}}, {8 * 60, 20 * 60}, 5};
    field.laneOfNone = 4;
    for (const Written &one : read(standing))
        field.standing.push_back({idOf(one.name), one.span, one.isPinned});
    const GesturePlan plan = placedParallel(field, 600, lane);
    QTEST(written(plan.sessions), "placed");
    QTEST(plan.isHeldUp, "isHeldUp");
    QCOMPARE(placedParallel(field, 1190, lane).sessions.front().start, 1140); // the longest fits into the day
    QCOMPARE(nextLanding(landed(placedAt(field, 600, 0), Landing::Overlap, field)), Landing::Parallel);
    QCOMPARE(nextLanding(landed(plan, Landing::Parallel, field)), Landing::PushLater);
    field.areLanesFixed = true;
    for (const PlannedSession &planned : placedParallel(field, 600, lane).sessions)
        QCOMPARE(planned.lane, acrossAllLanes);
}

void TestLanding::copiesAndNewOnesPushToo()
{
    PlanField field{{{idOf(u'A'), {0, 0, 60, {}}, false}}, {8 * 60, 20 * 60}, 2, false, {{idOf(u'B'), {1, 600, 660, {}}, false}}, 18 * 60};
    const GesturePlan placed = landed(placedAt(field, 600, 1), Landing::PushLater, field);
    QCOMPARE(written(placed.displaced), u"1B11-12"_s);
    field.dragged.front().span = {1, 540, 600, {}};
    GesturePlan copy = movedBy(field, 60, 0);
    copy.kind = PlanKind::Copy;
    QCOMPARE(written(landed(copy, Landing::InsertAndClose, field).displaced), u"1B11-12"_s); // a copy leaves no gap
}

void TestLanding::aStretchPushesAndClosesGaps()
{
    const PlanField field{{{idOf(u'A'), {0, 540, 600, {}}, false}}, {8 * 60, 20 * 60}, 1, false, {{idOf(u'B'), {0, 600, 660, {}}, false}}, 18 * 60};
    QCOMPARE(written(landed(stretchedTo(field, Zone::StretchEnd, 630), Landing::PushLater, field).displaced), u"B10.5-11.5"_s);
    QCOMPARE(written(landed(stretchedTo(field, Zone::StretchEnd, 570), Landing::InsertAndClose, field).displaced), u"B9.5-10.5"_s);
    QVERIFY(landed(stretchedTo(field, Zone::StretchEnd, 570), Landing::PushLater, field).displaced.empty());
}

void TestLanding::theWaysInTurn()
{
    GesturePlan plan;
    plan.kind = PlanKind::Move;
    plan.sessions = {{idOf(u'A'), 0, 60, 0}};
    QList<Landing> ways;
    for (int i = 0; i < 4; ++i)
        ways += plan.landing = nextLanding(plan);
    QCOMPARE(ways, (QList<Landing>{Landing::PushLater, Landing::InsertAndClose, Landing::Swap, Landing::Overlap}));
    plan.sessions.push_back({idOf(u'B'), 60, 120, 0});
    plan.landing = Landing::InsertAndClose;
    QCOMPARE(nextLanding(plan), Landing::Overlap); // many do not swap
    plan.kind = PlanKind::Place;
    plan.landing = Landing::PushLater;
    QCOMPARE(nextLanding(plan), Landing::Overlap); // and from the tray no gap is left
}

void TestLanding::tellsWhereRoomCouldBeMade()
{
    PlanField field{{{idOf(u'A'), {0, 540, 600, {}}, false}}, {8 * 60, 20 * 60}, 1, false, {{idOf(u'B'), {0, 600, 660, {}}, false}}, 18 * 60};
    QVERIFY(couldMakeRoom(movedBy(field, 30, 0), field));
    QVERIFY(!couldMakeRoom(movedBy(field, -30, 0), field));
    field.standing.front().isPinned = true;
    QVERIFY(!couldMakeRoom(movedBy(field, 30, 0), field));
}

void TestLanding::oneReleaseIsOneStep()
{
    const ShownDay day; // Africa 10:00 in Room 1, Europe 11:00 in Room 2
    day.press(day.middleOf(day.africa));
    day.dragTo(day.place(1, 11 * 60 + 30));
    QTest::keyClick(&day.view(), Qt::Key_Q);
    QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(2));
    const std::size_t steps = day.steps();
    day.release();
    QCOMPARE(day.steps(), steps + 1);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T11:00"_s);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T12:00"_s);
    QVERIFY2(day.lastStep().contains(u"Africa"_s) && day.lastStep().contains(u"1"_s), qPrintable(day.lastStep()));
    QCOMPARE(day.view().selectedSessions(), QList<SessionId>{day.africa});
    day.workspace->undo();
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:00"_s);
}

void TestLanding::swappedByTheMouse()
{
    const ShownDay day;
    day.press(day.middleOf(day.africa));
    day.dragTo(day.place(1, 11 * 60 + 30));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&day.view(), Qt::Key_Q);
    day.release();
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T11:00"_s);
    QCOMPARE(day.session(day.africa).room, day.rooms[1]);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T10:00"_s);
    QCOMPARE(day.session(day.europe).room, day.rooms[0]);
}

void TestLanding::theChipSaysIt()
{
    const ShownDay day;
    day.press(day.middleOf(day.africa));
    day.dragTo(day.place(1, 11 * 60 + 30));
    const auto said = [&] { return day.view().mouse().chip()->words().landing; };
    QVERIFY2(said().contains(u"Q"_s), qPrintable(said())); // how to make room
    QTest::keyClick(&day.view(), Qt::Key_Q);
    QVERIFY2(said().contains(u"13:00"_s), qPrintable(said()));
    day.dragTo(day.place(1, 15 * 60));
    QVERIFY2(said().contains(u"nothing is in the way"_s), qPrintable(said()));
    day.release();
}

void TestLanding::escapeForgetsTheLanding()
{
    const ShownDay day;
    const std::size_t steps = day.steps();
    day.press(day.middleOf(day.africa));
    day.dragTo(day.place(1, 11 * 60 + 30));
    QTest::keyClick(&day.view(), Qt::Key_Q);
    QTest::keyClick(&day.view(), Qt::Key_Escape);
    QVERIFY(day.view().overlay().ghosts.empty());
    day.release();
    QCOMPARE(day.steps(), steps);
    day.press(day.middleOf(day.africa));
    day.dragTo(day.place(1, 11 * 60 + 30));
    QCOMPARE(day.view().mouse().gesture().plan().landing, Landing::Overlap);
    QTest::keyClick(&day.view(), Qt::Key_Escape);
}

void TestLanding::movedInMoveMode()
{
    const ShownDay day;
    const std::size_t steps = day.steps();
    day.view().reveal(day.africa);
    QTest::keyClick(&day.view(), Qt::Key_M);
    QTest::keyClick(&day.view(), Qt::Key_Down);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&day.view(), Qt::Key_Right);
    QCOMPARE(day.steps(), steps); // nothing before Enter
    QTest::keyClick(&day.view(), Qt::Key_Q);
    QTest::keyClick(&day.view(), Qt::Key_Return);
    QCOMPARE(day.steps(), steps + 1);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T11:00"_s);
    QCOMPARE(day.session(day.africa).room, day.rooms[1]);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T12:00"_s);
    QTest::keyClick(&day.view(), Qt::Key_Right); // moves the focus again, not the session
    QCOMPARE(day.steps(), steps + 1);
}

void TestLanding::moveModeEndsWithEscape()
{
    const ShownDay day;
    const std::size_t steps = day.steps();
    day.view().reveal(day.africa);
    QTest::keyClick(&day.view(), Qt::Key_M);
    QTest::keyClick(&day.view(), Qt::Key_Right);
    QVERIFY(day.view().keys().isMoving());
    QTest::keyClick(&day.view(), Qt::Key_Escape);
    QVERIFY(!day.view().keys().isMoving());
    QVERIFY(day.view().overlay().ghosts.empty());
    QCOMPARE(day.steps(), steps);
    QVERIFY(day.view().selection().contains(day.africa));
}

void TestLanding::moveModeIsRefusedForPinnedOnes()
{
    const ShownDay day;
    QSignalSpy messages(day.workspace.get(), &Workspace::message);
    day.view().reveal(day.pinned);
    QTest::keyClick(&day.view(), Qt::Key_M);
    QVERIFY(!day.view().keys().isMoving());
    QCOMPARE(messages.size(), 1);
}

SUMMITRY_TEST(TestLanding)
#include "tst_gui_timeline_landing.moc"
