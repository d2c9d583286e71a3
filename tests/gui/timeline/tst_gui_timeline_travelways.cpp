// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way to another venue in a person's lane, and whether the time between two sessions is enough for it.
#include "peopledday.h"
#include "tests/testprogram.h"

using namespace summitry;

class TestTravelWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void waysToAnotherVenue_data();
    void waysToAnotherVenue();
};

void TestTravelWays::waysToAnotherVenue_data()
{
    QTest::addColumn<QString>("start"); // of Europe, in the other venue; Ana comes from Africa, 10:00 to 11:00
    QTest::addColumn<std::vector<TravelWay>>("ways");
    using Ways = std::vector<TravelWay>;
    QTest::newRow("enough time") << u"12:00"_s << Ways{{0, 690, 720, 30, false}};
    QTest::newRow("just enough") << u"11:30"_s << Ways{{0, 660, 690, 30, false}};
    QTest::newRow("too short") << u"11:20"_s << Ways{{0, 660, 680, 30, true}};
    QTest::newRow("none at all") << u"11:00"_s << Ways{{0, 660, 660, 30, true}};
    QTest::newRow("both at once") << u"10:30"_s << Ways();
    QTest::newRow("the other way round") << u"08:50"_s << Ways{{0, 590, 600, 30, true}};
}

void TestTravelWays::waysToAnotherVenue()
{
    QFETCH(QString, start);
    PeopledDay day;
    day.calm();
    Draft draft(day.document);
    const VenueId chaillot = draft.add(Venue{.id = {}, .name = u"Chaillot"_s, .travel = 30});
    const RoomId hall = draft.add(Room{.id = {}, .name = u"Hall"_s, .venue = chaillot});
    draft.change(day.europe, [&](Session &session) {
        session.room = hall;
        session.start = LocalTime::fromString(QString(u"2018-10-29T"_s + start));
    });
    QVERIFY(day.workspace->apply(draft));
    day.view().setLaneKind(LaneKind::People);
    day.view().setFilter({{}, u"Ana"_s});
    std::vector<TravelWay> ways = day.view().scene().ways();
    std::erase_if(ways, [](const TravelWay &way) { return way.end > 14 * 60; }); // to Asia, in the afternoon
    QTEST(ways, "ways");
    day.view().setLaneKind(LaneKind::Delegations);
    QVERIFY(day.view().scene().ways().empty());
}

SUMMITRY_TEST(TestTravelWays)
#include "tst_gui_timeline_travelways.moc"
