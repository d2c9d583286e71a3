// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a dragged session would run into: people who are elsewhere or away, rooms that are closed or too small.
#include "plannedday.h"
#include "tests/testprogram.h"

using namespace summitry;

class TestObstacles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsInTheWayOfOneWhoNeedsNobody();
    void whereItsPeopleAreTaken();
    void thoseThatMoveAlongAreNotInTheWay();
    void speakersOfItemsAreNeeded();
    void cancelledOnesNeedNobody();
    void whenAPersonIsAway();
    void onlyWhenAPersonIsThere();
    void whenARoomIsClosed();
    void whenTheVenueIsClosed();
    void roomsThatAreTooSmall();
    void roomsThatLackSomething();
    void spansThatTouchAreOne();
    void areShownWhileItIsDragged();
    void areShownWhileKeysMoveIt();

private:
    static std::vector<Obstacle> obstacles(const PlannedDay &day, SessionId session, const QSet<SessionId> &moving = {})
    {
        const ConflictIndex conflicts(day.document);
        const TimelineScene scene(day.document, conflicts, day.first);
        return obstaclesTo(session, moving + QSet<SessionId>{session}, scene, day.document, conflicts.occupancy());
    }
    static void apply(PlannedDay &day, const std::function<void(Draft &)> &change)
    {
        Draft draft(day.document);
        change(draft);
        QVERIFY(day.document.apply(draft.take()));
    }
    static void addSpan(PlannedDay &day, ParticipantId person, RoomId room, AvailabilityKind kind, int from, int until)
    {
        apply(day, [&](Draft &draft) {
            const QDate date(2018, 10, 29);
            draft.add(Availability{
                .id = {}, .participant = person, .room = room, .kind = kind, .start = {date, from}, .end = {date, until}});
        });
    }
    static TimeWindow window(const PlannedDay &day)
    {
        return TimelineScene(day.document, ConflictIndex(day.document), day.first).window();
    }
};

void TestObstacles::nobodyIsInTheWayOfOneWhoNeedsNobody()
{
    const PlannedDay day;
    QVERIFY(obstacles(day, day.opening).empty());
    QVERIFY(obstacles(day, SessionId{12345}).empty());
}

void TestObstacles::whereItsPeopleAreTaken()
{
    PlannedDay day;
    const std::vector<Obstacle> expected{{ObstacleKind::PersonTaken, acrossAllLanes, 11 * 60, 12 * 60, day.europe}};
    QCOMPARE(obstacles(day, day.africa), expected);
    apply(day, [&](Draft &draft) { draft.add(Assignment{{}, day.opening, day.ana, Role::Attendee}); });
    QCOMPARE(obstacles(day, day.africa), expected);
}

void TestObstacles::thoseThatMoveAlongAreNotInTheWay()
{
    const PlannedDay day;
    QVERIFY(obstacles(day, day.africa, {day.europe}).empty());
}

void TestObstacles::speakersOfItemsAreNeeded()
{
    PlannedDay day;
    apply(day, [&](Draft &draft) {
        draft.add(AgendaItem{.id = {}, .session = day.opening, .title = QStringLiteral("Welcome"), .speakers = {day.ana}});
    });
    const std::vector<Obstacle> expected{{ObstacleKind::PersonTaken, acrossAllLanes, 10 * 60, 11 * 60, day.africa},
                                         {ObstacleKind::PersonTaken, acrossAllLanes, 11 * 60, 12 * 60, day.europe}};
    QCOMPARE(obstacles(day, day.opening), expected);
}

void TestObstacles::cancelledOnesNeedNobody()
{
    PlannedDay day;
    apply(day, [&](Draft &draft) { draft.change(day.europe, [](Session &session) { session.state = SessionState::Cancelled; }); });
    QVERIFY(obstacles(day, day.africa).empty());
    QVERIFY(obstacles(day, day.europe).empty());
}

void TestObstacles::whenAPersonIsAway()
{
    PlannedDay day;
    addSpan(day, day.ana, {}, AvailabilityKind::Unavailable, 14 * 60, 16 * 60);
    QCOMPARE(obstacles(day, day.africa, {day.europe}),
             (std::vector<Obstacle>{{ObstacleKind::PersonAway, acrossAllLanes, 14 * 60, 16 * 60, {}}}));
}

void TestObstacles::onlyWhenAPersonIsThere()
{
    PlannedDay day;
    addSpan(day, day.ana, {}, AvailabilityKind::Available, 14 * 60, 16 * 60);
    addSpan(day, day.ana, {}, AvailabilityKind::Available, 9 * 60, 10 * 60);
    const TimeWindow all = window(day);
    QCOMPARE(obstacles(day, day.africa, {day.europe}),
             (std::vector<Obstacle>{{ObstacleKind::PersonAway, acrossAllLanes, all.first, 9 * 60, {}},
                                    {ObstacleKind::PersonAway, acrossAllLanes, 10 * 60, 14 * 60, {}},
                                    {ObstacleKind::PersonAway, acrossAllLanes, 16 * 60, all.last, {}}}));
}

void TestObstacles::whenARoomIsClosed()
{
    PlannedDay day;
    addSpan(day, {}, day.rooms[1], AvailabilityKind::Unavailable, 9 * 60, 10 * 60);
    QCOMPARE(obstacles(day, day.opening), (std::vector<Obstacle>{{ObstacleKind::RoomClosed, 1, 9 * 60, 10 * 60, {}}}));
}

void TestObstacles::roomsThatAreTooSmall()
{
    PlannedDay day;
    apply(day, [&](Draft &draft) { draft.change(day.opening, [](Session &session) { session.attendance = 70; }); });
    const TimeWindow all = window(day);
    QCOMPARE(obstacles(day, day.opening), (std::vector<Obstacle>{{ObstacleKind::RoomTooSmall, 2, all.first, all.last, {}}}));
}

void TestObstacles::whenTheVenueIsClosed()
{
    PlannedDay day;
    apply(day, [&](Draft &draft) {
        const VenueId hill = draft.add(Venue{.id = {}, .name = QStringLiteral("Hill"), .opens = 10 * 60, .closes = 16 * 60, .position = 1});
        draft.change(day.rooms[2], [&](Room &room) { room.venue = hill; }); // the last lane, in the last venue
    });
    const TimeWindow all = window(day);
    QVERIFY(all.first < 10 * 60 && all.last > 16 * 60);
    const std::vector<Obstacle> closed{{ObstacleKind::RoomClosed, 2, all.first, 10 * 60, {}},
                                       {ObstacleKind::RoomClosed, 2, 16 * 60, all.last, {}}};
    QCOMPARE(obstacles(day, day.opening), closed);
}

void TestObstacles::roomsThatLackSomething()
{
    PlannedDay day;
    apply(day, [&](Draft &draft) {
        draft.change(day.opening, [](Session &session) { session.equipment = QStringLiteral("stage"); });
        for (const int room : {0, 2})
            draft.change(day.rooms[std::size_t(room)], [](Room &one) { one.equipment = QStringLiteral("Stage, projector"); });
    });
    const TimeWindow all = window(day);
    QCOMPARE(obstacles(day, day.opening), (std::vector<Obstacle>{{ObstacleKind::RoomLacking, 1, all.first, all.last, {}}}));
}

void TestObstacles::spansThatTouchAreOne()
{
    PlannedDay day;
    addSpan(day, day.ana, {}, AvailabilityKind::Unavailable, 14 * 60, 15 * 60);
    addSpan(day, day.ana, {}, AvailabilityKind::Unavailable, 15 * 60, 16 * 60);
    QCOMPARE(obstacles(day, day.africa, {day.europe}),
             (std::vector<Obstacle>{{ObstacleKind::PersonAway, acrossAllLanes, 14 * 60, 16 * 60, {}}}));
}

void TestObstacles::areShownWhileItIsDragged()
{
    const ShownDay day;
    day.press(day.middleOf(day.africa));
    day.dragTo(day.place(1, 10 * 60 + 15));
    QCOMPARE(day.view().overlay().obstacles.size(), std::size_t(1));
    QVERIFY(day.view().overlay().clashing.isEmpty());
    day.dragTo(day.place(2, 11 * 60 + 30));
    QCOMPARE(day.view().overlay().clashing, QSet<SessionId>{day.europe});
    day.release();
    QVERIFY(day.view().overlay().obstacles.empty());
    QVERIFY(day.view().overlay().clashing.isEmpty());
}

void TestObstacles::areShownWhileKeysMoveIt()
{
    const ShownDay day;
    day.view().reveal(day.africa);
    QTest::keyPress(day.viewport(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(day.view().overlay().obstacles.size(), std::size_t(1));
    QCOMPARE(day.view().overlay().clashing, QSet<SessionId>{day.europe});
    QTest::keyClick(day.viewport(), Qt::Key_Escape);
    QVERIFY(day.view().overlay().obstacles.empty());
}

SUMMITRY_TEST(TestObstacles)
#include "tst_gui_timeline_obstacles.moc"
