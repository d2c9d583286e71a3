// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Where could this go?": which placements are offered, in which order and at what price.
#include "document/naming.h"
#include "planning/conflictindex.h"
#include "planning/placeoffers.h"
#include "randomprogramme.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestPlaceOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void first_data();
    void first();
    void obstacles_data();
    void obstacles();
    void noneForASessionThatIsGone();
    void theWishOfAnUnplacedOne();
    void hasAtMostFourAtOneTime();
    void namesTheHintsItBrings();
    void keepsToTheParallelGroup();
};

namespace {

// "30 10:00 Room 1, 20 fewer seats, beside Lunch, swap B", "30 10:00 Room 1, C to 11:00"
QString words(const PlaceOffer &offer, const Document &document)
{
    QString text = u"%1 %2"_s.arg(offer.start.date().day()).arg(clockTime(offer.start));
    if (offer.room)
        text += u' ' + nameOf(offer.room, document);
    if (offer.fewerSeats > 0)
        text += u", %1 fewer seats"_s.arg(offer.fewerSeats);
    if (offer.beside)
        text += u", beside "_s + nameOf(offer.beside, document);
    if (offer.swap)
        text += u", swap "_s + nameOf(offer.swap, document);
    for (const PushedSession &pushed : offer.pushes)
        text += u", "_s + nameOf(pushed.session, document) + u" to "_s + clockTime(pushed.start);
    return text;
}

SessionId sessionA(const Document &document)
{
    return findNamed<Session>(u"A", document);
}

void offerRow(const char *name, const Setup &setup, const QStringList &offers)
{
    QTest::newRow(name) << setup << offers;
}

// Two sessions of Ana Ruiz at once: A in Room 1 from 9 to 10, B in Room 2 from 9 to 10.
void anaTwice(SmallSummit &s)
{
    s.assign(s.session("A", "2018-10-29T09:00", 60, s.small), s.ana);
    s.assign(s.session("B", "2018-10-29T09:00", 60, s.unknownSize), s.ana);
}

// Room 1 in the morning of the first day is all there is; in it C and D, one straight after the other, D up to noon.
void oneMorning(SmallSummit &s)
{
    s.available(AvailabilityKind::Unavailable, {}, s.unknownSize, "2018-10-29T00:00", "2018-11-01T00:00");
    s.available(AvailabilityKind::Available, {}, s.small, "2018-10-29T08:00", "2018-10-29T14:00");
    s.session("A", "", 60);
    s.session("C", "2018-10-29T08:00", 120, s.small);
    s.session("D", "2018-10-29T10:00", 120, s.small);
}

SessionId ofKind(SmallSummit &s, SessionKind kind, const char *title, const char *start, int minutes, RoomId room = {})
{
    const SessionId made = s.session(title, start, minutes, room);
    s.change(made, [&](Session &session) { session.kind = kind; });
    return made;
}

} // namespace

void TestPlaceOffers::first_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QStringList>("offers"); // the first of them
    offerRow("right before or right after what its people are in", anaTwice,
        {u"29 08:00 Room 1"_s, u"29 10:00 Room 1"_s, u"29 08:00 Room 2"_s, u"29 10:00 Room 2"_s});
    offerRow("the same time in another room", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.session("B", "2018-10-29T09:00", 60, s.small);
    }, {u"29 09:00 Room 2"_s, u"29 08:00 Room 1"_s, u"29 10:00 Room 1"_s});
    offerRow("not where it is in order", [](SmallSummit &s) { s.session("A", "2018-10-29T09:00", 60, s.small); },
        {u"29 09:00 Room 2"_s, u"29 08:00 Room 1"_s});
    offerRow("not in a room too small", [](SmallSummit &s) {
        s.change(s.session("A", "2018-10-29T09:00", 60, s.small), [](Session &a) { a.attendance = 120; });
    }, {u"29 09:00 Room 2"_s, u"30 09:00 Room 2"_s});
    offerRow("a smaller room, at a price", [](SmallSummit &s) {
        s.add(Room{.id = {}, .name = u"Room 0"_s, .venue = s.document.find(s.small)->venue, .capacity = 60});
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.session("B", "2018-10-29T08:00", 720, s.small);
        s.session("C", "2018-10-29T08:00", 720, s.unknownSize);
    }, {u"29 09:00 Room 0, 40 fewer seats"_s});
    offerRow("inside the day's hours", [](SmallSummit &s) {
        s.session("A", "2018-10-29T19:00", 120, s.small);
    }, {u"29 18:00 Room 1"_s, u"29 18:00 Room 2"_s});
    offerRow("a day that closes after midnight", [](SmallSummit &s) {
        s.session("A", "2018-10-31T00:30", 120, s.small);
    }, {u"31 00:00 Room 1"_s, u"31 00:00 Room 2"_s});
    offerRow("not while a person it needs is away", [](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60, s.small), s.ana);
        s.available(AvailabilityKind::Unavailable, s.ana, {}, "2018-10-29T00:00", "2018-10-29T12:00");
    }, {u"29 12:00 Room 1"_s, u"29 12:00 Room 2"_s});
    offerRow("only while a person it needs is there", [](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60, s.small), s.ana);
        s.available(AvailabilityKind::Available, s.ana, {}, "2018-10-30T15:00", "2018-10-30T16:00");
    }, {u"30 15:00 Room 1"_s, u"30 15:00 Room 2"_s});
    offerRow("an attendee is in nobody's way", [](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60, s.small), s.ana, Role::Attendee);
        s.available(AvailabilityKind::Unavailable, s.ana, {}, "2018-10-29T00:00", "2018-10-29T12:00");
    }, {u"29 09:00 Room 2"_s});
    offerRow("not while a room is closed", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.available(AvailabilityKind::Unavailable, {}, s.small, "2018-10-29T00:00", "2018-10-30T23:00");
        s.available(AvailabilityKind::Available, {}, s.unknownSize, "2018-10-29T13:00", "2018-10-29T15:00");
    }, {u"29 13:00 Room 2"_s, u"30 23:00 Room 1"_s});
    offerRow("with time for the way", [](SmallSummit &s) {
        const VenueId hill = s.add(Venue{.id = {}, .name = u"Hill"_s, .travel = 30});
        const RoomId hall = s.add(Room{.id = {}, .name = u"Hall"_s, .venue = hill});
        s.assign(s.session("A", "2018-10-29T10:00", 60, s.small), s.ana);
        s.assign(s.session("B", "2018-10-29T09:00", 60, hall), s.ana);
    }, {u"29 10:30 Room 1"_s, u"29 10:30 Room 2"_s, u"29 10:00 Hall"_s});
    offerRow("not during lunch, if it can be helped", [](SmallSummit &s) {
        s.session("A", "2018-10-29T12:30", 60, s.small);
        s.session("B", "2018-10-29T12:00", 60, s.small);
        ofKind(s, SessionKind::Break, "Lunch", "2018-10-29T13:00", 60);
    }, {u"29 12:00 Room 2"_s, u"29 11:00 Room 1"_s, u"29 14:00 Room 1"_s});
    offerRow("during lunch, at a price", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.session("B", "2018-10-29T08:00", 300, s.small);
        s.session("C", "2018-10-29T14:00", 360, s.small);
        s.available(AvailabilityKind::Unavailable, {}, s.unknownSize, "2018-10-29T00:00", "2018-11-01T00:00");
        ofKind(s, SessionKind::Break, "Lunch", "2018-10-29T13:00", 60);
    }, {u"29 13:00 Room 1, beside Lunch"_s});
    offerRow("an odd time in the middle comes to the grid", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.session("B", "2018-10-29T08:00", 123, s.small);
        s.session("C", "2018-10-29T08:00", 720, s.unknownSize);
    }, {u"29 10:05 Room 1"_s});
    offerRow("an odd time stays where there is no other", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.session("B", "2018-10-29T08:00", 123, s.small);
        s.session("C", "2018-10-29T11:03", 600, s.small);
        s.available(AvailabilityKind::Unavailable, {}, s.unknownSize, "2018-10-29T00:00", "2018-11-01T00:00");
    }, {u"29 10:03 Room 1"_s});
    offerRow("in exchange with another of its length", [](SmallSummit &s) {
        s.change(s.session("A", "2018-10-29T08:00", 720, s.small), [](Session &a) { a.attendance = 120; });
        s.session("B", "2018-10-29T08:00", 720, s.unknownSize);
        s.session("C", "2018-10-30T08:00", 1080, s.unknownSize);
    }, {u"29 08:00 Room 2, swap B"_s});
    offerRow("never in exchange with a pinned one", [](SmallSummit &s) {
        s.change(s.session("A", "2018-10-29T08:00", 720, s.small), [](Session &a) { a.attendance = 120; });
        s.change(s.session("B", "2018-10-29T08:00", 720, s.unknownSize), [](Session &b) { b.pinned = true; });
        s.session("C", "2018-10-30T08:00", 1080, s.unknownSize);
    }, {});
    offerRow("nor with one that does not fit there", [](SmallSummit &s) {
        s.change(s.session("A", "2018-10-29T08:00", 720, s.small), [](Session &a) { a.attendance = 120; });
        s.change(s.session("B", "2018-10-29T08:00", 720, s.unknownSize), [](Session &b) { b.attendance = 110; });
        s.session("C", "2018-10-30T08:00", 1080, s.unknownSize);
    }, {});
    offerRow("others later, after places that move nobody", oneMorning,
        {u"29 12:00 Room 1"_s, u"29 08:00 Room 1, C to 09:00, D to 11:00"_s});
    offerRow("others later, with the pause they had", [](SmallSummit &s) {
        oneMorning(s);
        s.change(findNamed<Session>(u"D", s.document), [](Session &d) { d.start = SmallSummit::at("2018-10-29T10:05"); });
    }, {u"29 12:05 Room 1"_s, u"29 08:00 Room 1, C to 09:00, D to 11:05"_s});
    offerRow("not onto a pinned one", [](SmallSummit &s) {
        oneMorning(s);
        s.change(s.session("E", "2018-10-29T12:30", 90, s.small), [](Session &e) { e.pinned = true; });
    }, {});
    offerRow("not onto a break for everybody", [](SmallSummit &s) {
        oneMorning(s);
        ofKind(s, SessionKind::Break, "Lunch", "2018-10-29T12:00", 120);
        s.assign(sessionA(s.document), s.bo);
        s.available(AvailabilityKind::Unavailable, s.bo, {}, "2018-10-29T12:00", "2018-10-29T14:00");
    }, {});
    offerRow("not where a room is closed by then", [](SmallSummit &s) {
        oneMorning(s);
        s.session("E", "2018-10-29T12:00", 90, s.small);
    }, {});
    offerRow("not where one of them would lack somebody", [](SmallSummit &s) {
        oneMorning(s);
        s.assign(findNamed<Session>(u"D", s.document), s.ana);
        s.assign(s.session("F", "2018-10-29T12:30", 60), s.ana);
        s.assign(sessionA(s.document), s.bo);
        s.available(AvailabilityKind::Unavailable, s.bo, {}, "2018-10-29T12:00", "2018-10-29T14:00");
    }, {});
    offerRow("a break of all rooms stays without one", [](SmallSummit &s) {
        ofKind(s, SessionKind::Break, "A", "2018-10-29T09:00", 30);
    }, {u"29 08:30"_s, u"29 09:30"_s});
}

void TestPlaceOffers::first()
{
    QFETCH(const Setup, setup);
    QFETCH(const QStringList, offers);
    SmallSummit summit;
    setup(summit);
    const ConflictIndex conflicts(summit.document);
    QStringList found;
    for (const PlaceOffer &offer : placesFor(sessionA(summit.document), conflicts, summit.document).best)
        found += words(offer, summit.document);
    if (offers.isEmpty())
        QCOMPARE(found, offers);
    QCOMPARE(found.mid(0, offers.size()), offers);
}

void TestPlaceOffers::obstacles_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isOfAna");
    const auto because = [](const char *name, const char *kind, bool isOfAna, const Setup &setup) {
        QTest::newRow(name) << setup << QString::fromLatin1(kind) << isOfAna;
    };
    because("longer than every day", "outside-day", false, [](SmallSummit &s) { s.session("A", "2018-10-29T09:00", 2000, s.small); });
    because("too large for every room", "over-capacity", false, [](SmallSummit &s) {
        s.remove(s.unknownSize);
        s.change(s.session("A", "2018-10-29T09:00", 60, s.small), [](Session &a) { a.attendance = 120; });
    });
    because("a person who never comes", "person-unavailable", true, [](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60, s.small), s.ana);
        s.available(AvailabilityKind::Unavailable, s.ana, {}, "2018-10-01T00:00", "2018-11-10T00:00");
    });
    because("a person who is always elsewhere", "person-twice", true, [](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60, s.small), s.ana);
        s.assign(s.session("B", "2018-10-29T08:00", 3000), s.ana);
    });
    because("rooms that are always taken", "room-twice", false, [](SmallSummit &s) {
        s.session("A", "", 60);
        s.session("B", "2018-10-29T08:00", 3000, s.small);
        s.session("C", "2018-10-29T08:00", 3000, s.unknownSize);
    });
    because("no rooms", "", false, [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60);
        s.remove(s.small);
        s.remove(s.unknownSize);
    });
}

void TestPlaceOffers::obstacles()
{
    QFETCH(const Setup, setup);
    QFETCH(const QString, kind);
    QFETCH(const bool, isOfAna);
    SmallSummit summit;
    setup(summit);
    const ConflictIndex conflicts(summit.document);
    const PlaceOffers offers = placesFor(sessionA(summit.document), conflicts, summit.document);
    QVERIFY(offers.best.empty());
    QCOMPARE(offers.obstacle.kind ? QString::fromLatin1(choiceName(*offers.obstacle.kind)) : QString(), kind);
    QCOMPARE(offers.obstacle.participant, isOfAna ? summit.ana : ParticipantId());
}

void TestPlaceOffers::noneForASessionThatIsGone()
{
    SmallSummit summit;
    const ConflictIndex conflicts(summit.document);
    QVERIFY(placesFor(SessionId{12345}, conflicts, summit.document).best.empty());
}

void TestPlaceOffers::theWishOfAnUnplacedOne()
{
    SmallSummit summit;
    const SessionId session = summit.session("A", "", 60);
    const ConflictIndex conflicts(summit.document);
    const auto first = [&](const PlaceWish &wish) {
        return words(placesFor(session, conflicts, summit.document, wish).best.front(), summit.document);
    };
    QCOMPARE(first({}), u"29 08:00 Room 2"_s);
    QCOMPARE(first({SmallSummit::at("2018-10-30T11:10"), summit.small}), u"30 11:10 Room 1"_s);
}

void TestPlaceOffers::hasAtMostFourAtOneTime()
{
    SmallSummit summit;
    for (int i = 0; i < 9; ++i)
        summit.add(Room{.id = {}, .name = u"Hall %1"_s.arg(i), .venue = summit.document.find(summit.small)->venue});
    const SessionId session = summit.session("A", "2018-10-29T12:00", 60, summit.small);
    const ConflictIndex conflicts(summit.document);
    const auto offers = placesFor(session, conflicts, summit.document).best;
    QVERIFY(offers.size() > 8);
    QHash<qint32, int> counts;
    for (const PlaceOffer &offer : offers)
        QVERIFY(++counts[offer.start.minutes()] <= 4);
}

void TestPlaceOffers::namesTheHintsItBrings()
{
    SmallSummit summit;
    const TrackId track = summit.add(Track{.id = {}, .name = u"Land"_s});
    const SessionId a = summit.session("A", "2018-10-29T09:00", 720, summit.small);
    const SessionId b = summit.session("B", "2018-10-29T08:00", 720, summit.small);
    for (const SessionId session : {a, b})
        summit.change(session, [&](Session &changed) { changed.track = track; });
    const ConflictIndex conflicts(summit.document);
    const auto offers = placesFor(a, conflicts, summit.document).best;
    const auto room2 = std::find_if(offers.begin(), offers.end(), [&](const PlaceOffer &offer) {
        return offer.room == summit.unknownSize && offer.start.date().day() == 29;
    });
    QVERIFY(room2 != offers.end());
    QCOMPARE(room2->hints.size(), std::size_t(1));
    QCOMPARE(room2->hints.front().kind, ConflictKind::TrackParallel);
    QVERIFY(offers.back().hints.empty()); // the next day
}

void TestPlaceOffers::keepsToTheParallelGroup()
{
    SmallSummit summit;
    const ParallelGroupId group = summit.add(ParallelGroup{.id = {}, .name = u"Regions"_s});
    const SessionId a = summit.session("A", "", 60);
    const SessionId b = summit.session("B", "2018-10-29T14:00", 60, summit.small);
    for (const SessionId session : {a, b})
        summit.change(session, [&](Session &changed) { changed.group = group; });
    const ConflictIndex conflicts(summit.document);
    const auto offers = placesFor(a, conflicts, summit.document, {SmallSummit::at("2018-10-29T13:50"), {}}).best;
    QCOMPARE(words(offers.front(), summit.document), u"29 14:00 Room 2"_s);
    QVERIFY(offers.front().hints.empty());
}

SUMMITRY_TEST(TestPlaceOffers)
#include "tst_placeoffers.moc"
