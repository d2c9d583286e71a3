// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lanes stand for: who stands where, what may be moved across, and how one changes from one kind to another.
#include "../../core/document/randomedits.h"
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/timeline/lanemenu.h"
#include "ui/timeline/legendbar.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinekeys.h"

#include <QAccessible>
#include <QToolButton>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// The planned day with tracks and delegations: Ana of OFRANEH leads Africa and speaks in Europe, Ben of NAFSO speaks in
// Africa and interprets in Asia; Ana and Cleo attend Asia.
struct PeopledDay : ShownDay {
    TrackId land, narratives, unused;
    DelegationId ofraneh, nafso;
    ParticipantId ben, cleo;

    explicit PeopledDay(Qt::LayoutDirection direction = Qt::LeftToRight) : ShownDay(direction)
    {
        Draft draft(document);
        land = draft.add(Track{.id = {}, .name = u"Land"_s, .position = 0});
        narratives = draft.add(Track{.id = {}, .name = u"Narratives"_s, .position = 1});
        unused = draft.add(Track{.id = {}, .name = u"Unused"_s, .position = 2});
        ofraneh = draft.add(Delegation{.id = {}, .name = u"Organización Fraternal Negra Hondureña"_s, .acronym = u"OFRANEH"_s});
        nafso = draft.add(Delegation{.id = {}, .name = u"NAFSO"_s});
        draft.change(ana, [this](Participant &person) { person.delegation = ofraneh; });
        ben = draft.add(Participant{.id = {}, .name = u"Ben Achi"_s, .delegation = nafso});
        cleo = draft.add(Participant{.id = {}, .name = u"Cleo Sand"_s});
        draft.change(africa, [this](Session &session) { session.track = land; });
        draft.change(europe, [this](Session &session) { session.track = narratives; });
        draft.change(pinned, [this](Session &session) {
            session.track = land;
            session.pinned = false;
            session.languages = {u"en"_s, u"fr"_s};
        });
        draft.add(Assignment{{}, africa, ben, Role::Speaker});
        draft.add(Assignment{{}, pinned, ben, Role::Interpreter});
        draft.add(Assignment{{}, pinned, ana, Role::Attendee});
        draft.add(Assignment{{}, pinned, cleo, Role::Attendee});
        if (!document.apply(draft.take()))
            qFatal("the day can't be peopled");
    }

    // Asia is in the afternoon, so that Ben is nowhere twice.
    void calm()
    {
        Draft draft(document);
        draft.change(pinned, [](Session &session) { session.start = LocalTime::fromString(u"2018-10-29T15:00"_s); });
        if (!document.apply(draft.take()))
            qFatal("no calm");
    }

    // "Ana Ruiz: Africa, Europe"; a break for everybody stands in none.
    QStringList lanes() const
    {
        const TimelineScene &scene = view().scene();
        QStringList texts;
        for (int lane = 0; lane < int(scene.lanes().size()); ++lane) {
            QStringList titles;
            for (const int span : scene.spansIn(lane))
                titles += scene.blockOf(std::size_t(span)).title;
            texts += scene.lane(lane)->name + u": "_s + titles.join(u", "_s);
        }
        return texts;
    }
    QPoint middleIn(RecordKey lane, SessionId session) const
    {
        const TimelineScene &scene = view().scene();
        return view().geometryNow().blockRect(*scene.spanOf(session, scene.laneOf(lane))).center().toPoint();
    }
    void pressMoving(const QList<int> &keys) const
    {
        QTest::keyPress(&view(), Qt::Key_Alt);
        for (const int key : keys) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::AltModifier);
            QCoreApplication::sendEvent(&view(), &press);
        }
    }
};

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void whoStandsWhere_data();
    void whoStandsWhere();
    void conflictsChooseThePeople();
    void whoIsShownStays();
    void wordsChooseThePeople();
    void interpretersWhoAreMissing();
    void afterAnEditEqualsAFreshOne_data();
    void afterAnEditEqualsAFreshOne();
    void paperNamesNobodyWhoIsNotListed();

    void aTrackIsTakenWithTheMouse();
    void aTrackIsTakenWithKeys();
    void movesAlong_data();
    void movesAlong();
    void nobodyIsReplaced();
    void nobodyIsReplacedByKeys();
    void othersMakeRoomInALane();
    void whatMovesIsSeenInEachLane();
    void newSessionsStandInTheirLane();
    void fromTheTray();

    void keysChooseTheLanes();
    void theMenuRemembers();
    void whatIsLookedForIsFound();
    void theFocusGoesFromLaneToLane();
    void eachLaneIsHeard();
    void anEmptyDaySaysWhy();
};

void TestLanes::whoStandsWhere_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("lanes");
    QTest::newRow("rooms, empty ones too") << int(LaneKind::Rooms)
                                           << QStringList{u"Room 1: Opening, Africa"_s, u"Room 2: Europe"_s, u"Room 3: Asia"_s};
    QTest::newRow("tracks that have a session") << int(LaneKind::Tracks)
                                                << QStringList{u"Land: Africa, Asia"_s, u"Narratives: Europe"_s, u"No track: Opening"_s};
    QTest::newRow("delegations, not of attendees")
        << int(LaneKind::Delegations)
        << QStringList{u"NAFSO: Africa, Asia"_s, u"OFRANEH: Africa, Europe"_s, u"No delegation: Opening"_s};
    QTest::newRow("people with a part") << int(LaneKind::People)
                                        << QStringList{u"Ana Ruiz: Africa, Europe"_s, u"Ben Achi: Africa, Asia"_s,
                                                       u"Nobody named: Opening"_s};
    QTest::newRow("interpreters") << int(LaneKind::Interpreters) << QStringList{u"Ben Achi: Asia"_s};
}

void TestLanes::whoStandsWhere()
{
    QFETCH(int, kind);
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind(kind));
    QStringList lanes = day.lanes();
    lanes.replaceInStrings(u"Organización Fraternal Negra Hondureña"_s, u"OFRANEH"_s);
    QTEST(lanes, "lanes");
    QCOMPARE(day.view().scene().spanOf(day.lunch)->lane, acrossAllLanes);
    QCOMPARE(day.view().scene().spanOf(day.pinned)->start, 15 * 60);
}

void TestLanes::conflictsChooseThePeople()
{
    PeopledDay day; // Ben is in Africa and Asia at once
    day.view().setLaneKind(LaneKind::People);
    QCOMPARE(day.lanes(), QStringList{u"Ben Achi: Africa, Asia"_s});
    QVERIFY(!day.view().scene().block(day.europe));
    QVERIFY(day.view().scene().block(day.lunch));
}

void TestLanes::whoIsShownStays()
{
    PeopledDay day;
    day.view().setLaneKind(LaneKind::People);
    day.calm();
    QCOMPARE(day.lanes(), QStringList{u"Ben Achi: Africa, Asia"_s}); // whose conflict is gone
    day.view().showDay(day.second);
    day.view().showDay(day.first);
    QCOMPARE(day.lanes().size(), 3);
    day.workspace->undo(); // a new conflict takes nobody away
    QCOMPARE(day.lanes().size(), 3);
}

void TestLanes::wordsChooseThePeople()
{
    PeopledDay day;
    day.view().setLaneKind(LaneKind::People);
    day.page->legend().field().setText(u"fraternal ana"_s);
    QCOMPARE(day.lanes(), (QStringList{u"Ana Ruiz: Africa, Asia, Europe"_s})); // what she attends too
    QVERIFY(day.view().overlay().matching->contains(day.pinned));
    day.page->legend().field().setText(u"nobody called so"_s);
    QCOMPARE(day.lanes(), QStringList{u"Ben Achi: Africa, Asia"_s});
    QVERIFY(day.view().overlay().matching->isEmpty());
    day.page->legend().field().clear();
    QCOMPARE(day.lanes(), QStringList{u"Ben Achi: Africa, Asia"_s});
    QVERIFY(!day.view().overlay().matching);
}

void TestLanes::interpretersWhoAreMissing()
{
    PeopledDay day;
    Draft draft(day.document);
    draft.change(day.europe, [](Session &session) {
        session.languages = {u"es"_s};
        session.interpretation = {u"en"_s};
    });
    QVERIFY(day.workspace->apply(draft));
    day.view().setLaneKind(LaneKind::Interpreters);
    QCOMPARE(day.lanes(), (QStringList{u"Ben Achi: Asia"_s, u"No interpreter: Europe"_s}));
}

void TestLanes::afterAnEditEqualsAFreshOne_data()
{
    QTest::addColumn<int>("kind");
    for (const LaneKind kind : {LaneKind::Tracks, LaneKind::Delegations, LaneKind::Interpreters})
        QTest::newRow(choiceName(kind)) << int(kind);
}

void TestLanes::afterAnEditEqualsAFreshOne()
{
    QFETCH(int, kind);
    PlannedDay day;
    RandomEdits random(7);
    ConflictIndex conflicts(day.document);
    TimelineScene scene(day.document, conflicts, day.first, ColourRule::Track, {LaneKind(kind), {}});
    std::size_t compared = 0;
    for (int step = 0; step < 150 && day.document.find(day.first); ++step) {
        const Edit edit = random.next(day.document);
        if (!day.document.apply(edit))
            continue;
        scene = scene.after(edit, day.document, conflicts);
        const TimelineScene fresh(day.document, conflicts, day.first, ColourRule::Track, {LaneKind(kind), {}});
        QVERIFY2(scene.blocks() == fresh.blocks(), qPrintable(edit.text));
        QVERIFY(scene.spans() == fresh.spans());
        QVERIFY(scene.lanes() == fresh.lanes());
        compared += scene.spans().size();
    }
    QVERIFY(compared > 0);
}

void TestLanes::paperNamesNobodyWhoIsNotListed()
{
    PeopledDay day;
    day.calm();
    Draft draft(day.document);
    draft.change(day.ana, [](Participant &person) {
        person.listing = Listing::Public;
        person.alias = u"A. R."_s;
    });
    QVERIFY(day.workspace->apply(draft));
    const auto names = [&](LaneKind kind, Audience audience) {
        day.view().setLaneKind(kind);
        QStringList lanes;
        for (const TimelineLane &lane : day.view().scene().shownTo(ExportProfile(audience), day.document).lanes())
            lanes += lane.name;
        return lanes;
    };
    QCOMPARE(names(LaneKind::People, Audience::Public), (QStringList{u"A. R."_s, u"Nobody named"_s}));
    QCOMPARE(names(LaneKind::Delegations, Audience::Public).size(), 2); // Ben's would tell that he comes
    QCOMPARE(names(LaneKind::People, Audience::Organisers), (QStringList{u"Ana Ruiz"_s, u"Ben Achi"_s, u"Nobody named"_s}));
    QCOMPARE(names(LaneKind::Delegations, Audience::Organisers).size(), 3);
    QVERIFY(names(LaneKind::Interpreters, Audience::Public).isEmpty());
}

void TestLanes::aTrackIsTakenWithTheMouse()
{
    PeopledDay day;
    day.view().setLaneKind(LaneKind::Tracks);
    const auto steps = day.steps();
    const int narratives = day.view().scene().laneOf(RecordKey::of(day.narratives));
    day.press(day.middleOf(day.africa));
    day.dragTo(day.place(narratives, 15 * 60 + 30));
    QVERIFY2(day.view().mouse().chip()->words().where.contains(u"Narratives"_s), qPrintable(day.view().mouse().chip()->words().where));
    day.release();
    QCOMPARE(day.steps(), steps + 1);
    QCOMPARE(day.lastStep(), u"Move “Africa” to Narratives, 15:00"_s);
    QCOMPARE(day.session(day.africa).track, day.narratives);
    QCOMPARE(day.session(day.africa).room, day.rooms[0]);
    day.workspace->undo();
    QCOMPARE(day.session(day.africa).track, day.land);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
}

void TestLanes::aTrackIsTakenWithKeys()
{
    PeopledDay day;
    day.view().setLaneKind(LaneKind::Tracks);
    day.view().reveal(day.africa);
    day.pressMoving({Qt::Key_Down, Qt::Key_Down, Qt::Key_Right});
    QTest::keyRelease(&day.view(), Qt::Key_Alt);
    QVERIFY(day.session(day.africa).track.isNull()); // “No track”, the last lane
    QCOMPARE(day.session(day.africa).room, day.rooms[0]);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:05"_s);
}

void TestLanes::movesAlong_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isByKeys");
    QTest::addColumn<bool>("isMirrored");
    for (const LaneKind kind : {LaneKind::Rooms, LaneKind::Tracks, LaneKind::Delegations, LaneKind::People, LaneKind::Interpreters}) {
        QTest::addRow("%s, mouse", choiceName(kind)) << int(kind) << false << false;
        QTest::addRow("%s, keys", choiceName(kind)) << int(kind) << true << false;
        QTest::addRow("%s, mouse, right to left", choiceName(kind)) << int(kind) << false << true;
    }
}

void TestLanes::movesAlong()
{
    QFETCH(int, kind);
    QFETCH(bool, isByKeys);
    QFETCH(bool, isMirrored);
    PeopledDay day(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    day.view().setLaneKind(LaneKind(kind));
    const auto steps = day.steps();
    const Session before = day.session(day.pinned);
    day.view().reveal(day.pinned);
    if (isByKeys) {
        day.pressMoving(QList<int>(6, Qt::Key_Right));
        QTest::keyRelease(&day.view(), Qt::Key_Alt);
    } else {
        const QPoint from = day.middleOf(day.pinned);
        day.press(from);
        day.dragTo(from + QPoint(isMirrored ? -60 : 60, 0));
        QVERIFY(day.view().mouse().chip());
        day.release();
    }
    Session expected = before;
    expected.start = LocalTime::fromString(u"2018-10-29T10:30"_s);
    QVERIFY(day.session(day.pinned) == expected);
    QCOMPARE(day.steps(), steps + 1);
    QVERIFY(day.view().selection().contains(day.pinned));
    day.workspace->undo();
    QVERIFY(day.session(day.pinned) == before);
}

void TestLanes::nobodyIsReplaced()
{
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind::People);
    const auto steps = day.steps();
    day.press(day.middleIn(RecordKey::of(day.ana), day.africa));
    day.dragTo(day.place(1, 11 * 60)); // Ben's
    const PlanWords words = day.view().mouse().chip()->words();
    QCOMPARE(words.verdict, u"That would replace Ana Ruiz by Ben Achi: change the people in the inspector."_s);
    QVERIFY(words.isTrouble);
    QCOMPARE(day.viewport()->cursor().shape(), Qt::ForbiddenCursor);
    QSignalSpy messages(day.workspace.get(), &Workspace::message);
    day.release();
    QCOMPARE(day.steps(), steps);
    QCOMPARE(messages.size(), 1);
    // Back in its lane it goes along.
    day.press(day.middleIn(RecordKey::of(day.ana), day.africa));
    day.dragTo(day.place(1, 11 * 60));
    day.dragTo(day.place(0, 11 * 60));
    day.release();
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:30"_s);
}

void TestLanes::nobodyIsReplacedByKeys()
{
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind::People);
    day.view().reveal(day.africa);
    day.pressMoving({Qt::Key_Right, Qt::Key_Down});
    QVERIFY(day.view().accessibleDescription().contains(u"That would replace Ana Ruiz by Ben Achi"_s));
    QVERIFY(day.view().keys().isMoving()); // what it has moved along stays
    QTest::keyRelease(&day.view(), Qt::Key_Alt);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:05"_s);
}

void TestLanes::othersMakeRoomInALane()
{
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind::People);
    day.view().reveal(day.africa);
    day.pressMoving(QList<int>(3, Qt::Key_Right)); // over Europe, which is Ana's next
    QTest::keyClick(&day.view(), Qt::Key_Q, Qt::AltModifier);
    QTest::keyRelease(&day.view(), Qt::Key_Alt);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:15"_s);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:15"_s);
    day.workspace->undo();
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:00"_s);
}

void TestLanes::whatMovesIsSeenInEachLane()
{
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind::People);
    day.press(day.middleIn(RecordKey::of(day.ben), day.africa));
    day.dragTo(day.middleIn(RecordKey::of(day.ben), day.africa) + QPoint(60, 0));
    const auto &ghosts = day.view().overlay().ghosts;
    QCOMPARE(ghosts.size(), std::size_t(2));
    QCOMPARE(ghosts[0].span.lane, 1); // the one that is held
    QCOMPARE(ghosts[1].span.lane, 0);
    QTest::keyClick(&day.view(), Qt::Key_Escape);
}

void TestLanes::newSessionsStandInTheirLane()
{
    PeopledDay day;
    day.calm();
    const auto add = [&](LaneKind kind, RecordKey lane) {
        day.view().setLaneKind(kind);
        day.view().editNewSession(day.view().scene().laneOf(lane), 16 * 60);
        QTest::keyClicks(QApplication::focusWidget(), u"New"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return day.view().selection().focused();
    };
    QCOMPARE(day.session(add(LaneKind::Tracks, RecordKey::of(day.land))).track, day.land);
    const auto partsOf = [&](SessionId session) { return assignmentsOf(session, day.document); };
    const auto ofAna = partsOf(add(LaneKind::People, RecordKey::of(day.ana)));
    QCOMPARE(ofAna.size(), std::size_t(1));
    QCOMPARE(ofAna.front()->participant, day.ana);
    QCOMPARE(ofAna.front()->role, Role::Speaker);
    QCOMPARE(partsOf(add(LaneKind::Interpreters, RecordKey::of(day.ben))).front()->role, Role::Interpreter);
    QVERIFY(partsOf(add(LaneKind::Delegations, RecordKey::of(day.nafso))).empty());
    QCOMPARE(day.view().laneChoice().kind, LaneKind::Delegations);
}

void TestLanes::fromTheTray()
{
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind::Tracks);
    TrayList &list = day.page->tray().list();
    const auto dropAt = [&](SessionId session, QPoint at) {
        day.view().mouse().takeFromTray({session}, day.viewport()->mapToGlobal(at), {});
        day.view().mouse().drop();
    };
    dropAt(day.unplaced, day.place(0, 16 * 60));
    QCOMPARE(day.session(day.unplaced).track, day.land);
    day.workspace->undo();
    day.view().setLaneKind(LaneKind::People);
    dropAt(day.unplaced, day.place(0, 16 * 60)); // Ana's lane, but she is not in it
    QVERIFY(assignmentsOf(day.unplaced, day.document).empty());
    QCOMPARE(day.startOf(day.unplaced), u"2018-10-29T16:00"_s);
    day.workspace->undo();
    QVERIFY(day.page->tray().reveal(day.unplaced));
    QTest::keyClick(&list, Qt::Key_Return); // in a free room
    QVERIFY(day.session(day.unplaced).isPlaced() && day.session(day.unplaced).room);
}

void TestLanes::keysChooseTheLanes()
{
    PeopledDay day;
    for (const LaneKind kind : {LaneKind::Tracks, LaneKind::Delegations, LaneKind::People, LaneKind::Interpreters, LaneKind::Rooms}) {
        QTest::keyClick(&day.view(), Qt::Key_V);
        QTest::keyClick(&day.view(), Qt::Key(Qt::Key_1 + int(kind)));
        QCOMPARE(day.view().laneChoice().kind, kind);
        QCOMPARE(day.page->legend().laneButton().text(), choiceLabel(kind));
    }
}

void TestLanes::theMenuRemembers()
{
    {
        PeopledDay day;
        day.view().actions().lanes().actions().at(int(LaneKind::Delegations))->trigger();
        QVERIFY(day.view().actions().lanes().actions().at(int(LaneKind::Delegations))->isChecked());
    }
    const PeopledDay again;
    QCOMPARE(again.view().laneChoice().kind, LaneKind::Delegations);
}

void TestLanes::whatIsLookedForIsFound()
{
    PeopledDay day;
    day.view().setLaneKind(LaneKind::People);
    day.view().reveal(day.africa);
    QCOMPARE(day.view().laneChoice().kind, LaneKind::People);
    day.view().reveal(day.europe); // of nobody in conflict
    QCOMPARE(day.view().laneChoice().kind, LaneKind::Rooms);
    QCOMPARE(day.view().selection().focused(), day.europe);
    day.view().setLaneKind(LaneKind::Tracks);
    QCOMPARE(day.view().selection().focused(), day.europe);
    QCOMPARE(day.view().scene().lane(day.view().selection().lane())->name, u"Narratives"_s);
    day.page->reveal(RecordKey::of(day.rooms[2]));
    QCOMPARE(day.view().laneChoice().kind, LaneKind::Rooms);
    QCOMPARE(day.view().selection().lane(), 2);
}

void TestLanes::theFocusGoesFromLaneToLane()
{
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind::People);
    day.view().reveal(day.europe);
    QTest::keyClick(&day.view(), Qt::Key_Left);
    QCOMPARE(day.view().selection().focused(), day.africa);
    QCOMPARE(day.view().selection().lane(), 0);
    QTest::keyClick(&day.view(), Qt::Key_Down); // the same session, in Ben's lane
    QCOMPARE(day.view().selection().focused(), day.africa);
    QCOMPARE(day.view().selection().lane(), 1);
    QTest::keyClick(&day.view(), Qt::Key_Right);
    QCOMPARE(day.view().selection().focused(), day.pinned);
    QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, day.middleIn(RecordKey::of(day.ben), day.africa));
    QCOMPARE(day.view().selection().lane(), 1);
    QVERIFY(day.view().overlay().isFocused(day.africa, 1));
    QVERIFY(!day.view().overlay().isFocused(day.africa, 0));
}

void TestLanes::eachLaneIsHeard()
{
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind::People);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&day.view());
    QVERIFY(list->text(QAccessible::Name).contains(u"2 people, 5 sessions"_s));
    QStringList heard;
    for (int i = 0; i < list->childCount(); ++i)
        heard += list->child(i)->text(QAccessible::Name).section(u'.', 0, 0);
    QCOMPARE(heard, (QStringList{u"Nobody named: Opening"_s, u"Ana Ruiz: Africa"_s, u"Ben Achi: Africa"_s, u"Ana Ruiz: Europe"_s,
                                 u"Lunch"_s, u"Ben Achi: Asia"_s}));
    QVERIFY(list->child(2)->rect().center().y() > list->child(1)->rect().center().y());
    QCOMPARE(list->indexOfChild(list->child(2)), 2);
    list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(day.view().selection().lane(), 1);
    QCOMPARE(list->focusChild(), list->child(2));
}

void TestLanes::anEmptyDaySaysWhy()
{
    PeopledDay day;
    day.view().setLaneKind(LaneKind::Interpreters);
    QVERIFY(emptyText(day.view().scene()).isEmpty());
    day.view().showDay(day.second);
    QVERIFY(day.view().scene().lanes().empty());
    QVERIFY(!emptyText(day.view().scene()).isEmpty());
    QTest::keyClick(&day.view(), Qt::Key_Down);
    QTest::keyClick(&day.view(), Qt::Key_Return); // nowhere to stand
    QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, day.viewport()->rect().center());
    QTest::mouseDClick(day.viewport(), Qt::LeftButton, {}, day.viewport()->rect().center());
    day.view().setLaneKind(LaneKind::Tracks);
    QCOMPARE(day.lanes(), QStringList{u"No track: Closing"_s});
}

SUMMITRY_TEST(TestLanes)
#include "tst_gui_timeline_lanes.moc"
