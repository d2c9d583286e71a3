// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a drag rests on besides other sessions: where a room or somebody is free from, the way from another venue, a changeover,
// and a range of time.
#include "peopledday.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestTimelineBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_day = std::make_unique<PeopledDay>(); }
    void cleanup() { m_day.reset(); }
    void aRoomIsFreeFromThen();
    void aPersonIsFreeUntilThen();
    void theWayFromAnotherVenueCounts();
    void aChangeoverIsKept();
    void aRangeOfTimeGuides();
    void withoutSnappingNoneDoes();

private:
    void add(const std::function<void(Draft &)> &change);
    // To where its start would be that time, give or take two minutes; dropped there.
    [[nodiscard]] QString droppedNear(SessionId session, int lane, int minute);

    std::unique_ptr<PeopledDay> m_day;
};

void TestTimelineBounds::add(const std::function<void(Draft &)> &change)
{
    Draft draft(m_day->document);
    change(draft);
    QVERIFY(m_day->document.apply(draft.take()));
}

QString TestTimelineBounds::droppedNear(SessionId session, int lane, int minute)
{
    const QPoint from = m_day->middleOf(session);
    const double before = m_day->view().geometryNow().pointAt(m_day->view().scene().spanOf(session)->start, lane).x();
    const double wanted = m_day->view().geometryNow().pointAt(minute + 1, lane).x();
    m_day->press(from);
    m_day->dragTo({from.x() + int(std::lround(wanted - before)), m_day->place(lane, minute).y()});
    m_day->release();
    return m_day->startOf(session);
}

void TestTimelineBounds::aRoomIsFreeFromThen()
{
    add([this](Draft &draft) {
        draft.add(Availability{.id = {}, .room = m_day->rooms[1], .start = LocalTime::fromString(u"2018-10-29T14:00"_s),
                               .end = LocalTime::fromString(u"2018-10-29T15:07"_s)});
    });
    QCOMPARE(droppedNear(m_day->europe, 2, 15 * 60 + 7), u"2018-10-29T15:10"_s); // in another room the grid alone
    QCOMPARE(droppedNear(m_day->europe, 1, 15 * 60 + 7), u"2018-10-29T15:07"_s);
}

void TestTimelineBounds::aPersonIsFreeUntilThen()
{
    add([this](Draft &draft) {
        draft.add(Availability{.id = {}, .participant = m_day->ana, .start = LocalTime::fromString(u"2018-10-29T16:18"_s),
                               .end = LocalTime::fromString(u"2018-10-29T18:00"_s)});
    });
    QCOMPARE(droppedNear(m_day->europe, 1, 15 * 60 + 18), u"2018-10-29T15:18"_s); // it ends when she leaves
}

void TestTimelineBounds::theWayFromAnotherVenueCounts()
{
    RoomId far;
    add([&](Draft &draft) {
        const VenueId venue = draft.add(Venue{.id = {}, .name = u"Embassy"_s, .travel = 13});
        far = draft.add(Room{.id = {}, .name = u"Salon"_s, .venue = venue, .capacity = 50, .position = 9});
    });
    const int lane = m_day->view().scene().laneOf(RecordKey::of(far));
    QVERIFY(lane >= 0);
    const int way = wayBetween(m_day->rooms[0], far, m_day->document);
    QVERIFY(way > 0 && way % 5 != 0);
    // Ana leads Africa until 11:00.
    const QString expected = LocalTime::fromString(u"2018-10-29T11:00"_s).plus(way).toString();
    QCOMPARE(droppedNear(m_day->europe, lane, 11 * 60 + way), expected);
}

void TestTimelineBounds::aChangeoverIsKept()
{
    add([this](Draft &draft) { draft.change(m_day->opening, [](Session &session) { session.minutes = 47; }); });
    const QPoint from = m_day->middleOf(m_day->europe);
    m_day->press(from);
    const double by = m_day->view().geometryNow().pointAt(9 * 60 + 57 + 1, 0).x() - m_day->rectOf(m_day->europe).left();
    m_day->dragTo({from.x() + int(std::lround(by)), m_day->place(0, 600).y()});
    const TimelineOverlay &overlay = m_day->view().overlay();
    QCOMPARE(overlay.ghosts.front().span.start, 9 * 60 + 57);
    QCOMPARE(overlay.pause, std::optional(TimeWindow{9 * 60 + 47, 9 * 60 + 57}));
    m_day->view().mouse().cancel();
    QVERIFY(!overlay.pause);
}

void TestTimelineBounds::aRangeOfTimeGuides()
{
    m_day->view().setRange(TimeWindow{15 * 60 + 3, 16 * 60 + 33});
    QCOMPARE(droppedNear(m_day->europe, 1, 15 * 60 + 3), u"2018-10-29T15:03"_s);
}

void TestTimelineBounds::withoutSnappingNoneDoes()
{
    m_day->view().setRange(TimeWindow{15 * 60 + 3, 16 * 60 + 33});
    m_day->view().setSnapping(false);
    QCOMPARE(droppedNear(m_day->europe, 1, 15 * 60 + 3), u"2018-10-29T15:05"_s);
}

SUMMITRY_TEST(TestTimelineBounds)
#include "tst_gui_timeline_bounds.moc"
