// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lanes stand for: who stands where, and how one changes from one kind to another.
#include "../../core/document/randomedits.h"
#include "peopledday.h"
#include "tests/testprogram.h"
#include "ui/painting/timelinepaper.h"
#include "ui/timeline/legendbar.h"
#include "ui/timeline/timelineactions.h"

#include <QAccessible>
#include <QMenu>
#include <QToolButton>

using namespace summitry;

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
    void keysChooseTheLanes();
    void theMenuRemembers();
    void whatIsLookedForIsFound();
    void theFocusGoesFromLaneToLane();
    void eachLaneIsHeard();
    void beyondTheViewEachIsOne();
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
    draft.change(day.pinned, [](Session &session) { session.interpretation = {u"fr"_s}; });
    QVERIFY(day.workspace->apply(draft));
    const auto names = [&](LaneKind kind, Audience audience) {
        day.view().setLaneKind(kind);
        const TimelineScene shown = day.view().scene().shownTo(ExportProfile(audience), day.document);
        QStringList lanes;
        for (const TimelineLane &lane : shown.lanes())
            lanes += lane.name;
        return lanes;
    };
    QCOMPARE(names(LaneKind::People, Audience::Public), (QStringList{u"A. R."_s, u"Nobody named"_s}));
    QCOMPARE(names(LaneKind::Delegations, Audience::Public).size(), 2); // Ben's would tell that he comes
    QCOMPARE(names(LaneKind::People, Audience::Organisers), (QStringList{u"Ana Ruiz"_s, u"Ben Achi"_s, u"Nobody named"_s}));
    QCOMPARE(names(LaneKind::Delegations, Audience::Organisers).size(), 3);
    // Ben is there, and so nobody lacks him.
    QVERIFY(names(LaneKind::Interpreters, Audience::Public).isEmpty());
    for (std::size_t kind = 0; kind < Choices<LaneKind>::all.size(); ++kind) {
        day.view().setLaneKind(LaneKind(kind));
        for (const Audience audience : {Audience::Public, Audience::Organisers})
            QVERIFY(timelinePdf(timelinePaper(day.view().scene(), day.document, audience)));
    }
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

void TestLanes::beyondTheViewEachIsOne()
{
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind::People);
    const TimelineScene &scene = day.view().scene();
    TimelineGeometry::Frame frame = day.view().geometryNow().frame();
    frame.size.setHeight(frame.ruler + 100);
    const TimelineGeometry low(frame, laidOut(scene.laneNeeds(), {100, 100, 100, 30, 0}, 100)); // one lane is in view
    const QSet<SessionId> all{day.africa, day.europe, day.opening};
    QCOMPARE(beyondView(all, scene, low).below, QList<SessionId>{day.opening}); // Africa is Ana's too, the first lane's
    QVERIFY(beyondView(all, scene, low).above.isEmpty());
    QCOMPARE(beyondView(all, scene, low.scrolledTo(frame.scrollAlong, 200)).above, (QList<SessionId>{day.africa, day.europe}));
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
