// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Venues that close at night and things that rooms do not have: what makes a conflict, how it is told, and that places offered
// keep clear of it.
#include "planning/conflictindex.h"
#include "planning/equipment.h"
#include "planning/placeoffers.h"
#include "planning/settingaside.h"
#include "planning/venuehours.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestVenuesAndEquipment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hours_data();
    void hours();
    void hoursFollowTheirRecords();
    void nights_data();
    void nights();
    void things_data();
    void things();
    void equipmentFollowsItsRecords();
    void offersKeepClear();
    void worseIsBackAfterSettingAside();
};

namespace {

constexpr int unknown = -1;

VenueId palaceOf(const SmallSummit &summit)
{
    return summit.document.all<Venue>().begin()->id;
}

void open(SmallSummit &summit, int opens, int closes)
{
    summit.change(palaceOf(summit), [&](Venue &venue) {
        venue.opens = opens;
        venue.closes = closes;
    });
}

QStringList told(const SmallSummit &summit, ConflictKind kind)
{
    QStringList sentences;
    for (const Conflict &conflict : ConflictIndex(summit.document).conflicts(Severity::Hard)) {
        if (conflict.kind == kind)
            sentences += sentence(conflict, summit.document);
    }
    return sentences;
}

std::size_t countOf(const ConflictIndex &index, ConflictKind kind)
{
    const auto all = index.conflicts();
    return std::size_t(std::count_if(all.begin(), all.end(), [&](const Conflict &one) { return one.kind == kind; }));
}

} // namespace

void TestVenuesAndEquipment::hours_data()
{
    QTest::addColumn<int>("opens");
    QTest::addColumn<int>("closes");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text"); // empty: no conflict
    const auto row = [](const char *name, int opens, int closes, const char *start, int minutes, const QString &text) {
        QTest::newRow(name) << opens << closes << QString::fromLatin1(start) << minutes << text;
    };
    row("from opening to closing", 540, 1320, "2018-10-30T09:00", 780, {});
    row("a minute past closing", 540, 1320, "2018-10-30T21:00", 61,
        u"“Vigil” is in Room 1 until 22:01, but Palace closes at 22:00, Tue 30 Oct 21:00–22:01."_s);
    row("a minute before opening", 540, 1320, "2018-10-30T08:59", 61,
        u"“Vigil” is in Room 1 from 08:59, but Palace opens at 09:00, Tue 30 Oct 08:59–10:00."_s);
    row("after closing", 540, 1320, "2018-10-30T22:30", 30,
        u"“Vigil” is in Room 1, but Palace is open from 09:00 to 22:00 only, Tue 30 Oct 22:30–23:00."_s);
    row("before closing after midnight", 540, 120, "2018-10-31T00:30", 90, {});
    row("past closing after midnight", 540, 120, "2018-10-31T01:30", 31,
        u"“Vigil” is in Room 1 until 02:01, but Palace closes at 02:00, Wed 31 Oct 01:30–02:01."_s);
    row("a closing written as the hours that passed midnight", 540, 1560, "2018-10-31T01:30", 30, {});
    row("open around the clock", 480, 480, "2018-10-30T08:00", 1080, {});
    row("closing at midnight", 480, 0, "2018-10-30T23:00", 60, {});
    row("without hours", unknown, unknown, "2018-10-30T03:00", 60, {});
    row("until midnight without a closing time", 540, unknown, "2018-10-30T23:00", 60, {});
    row("before opening without a closing time", 540, unknown, "2018-10-30T08:00", 90,
        u"“Vigil” is in Room 1 from 08:00, but Palace opens at 09:00, Tue 30 Oct 08:00–09:30."_s);
    row("from six on without an opening time", unknown, 1320, "2018-10-30T06:00", 60, {});
    row("after closing without an opening time", unknown, 1320, "2018-10-30T21:30", 60,
        u"“Vigil” is in Room 1 until 22:30, but Palace closes at 22:00, Tue 30 Oct 21:30–22:30."_s);
    row("closing after midnight without an opening time", unknown, 120, "2018-10-31T00:30", 90, {});
}

void TestVenuesAndEquipment::hours()
{
    QFETCH(int, opens);
    QFETCH(int, closes);
    QFETCH(QString, start);
    QFETCH(int, minutes);
    QFETCH(QString, text);
    SmallSummit summit;
    open(summit, opens, closes);
    summit.session("Vigil", qPrintable(start), minutes, summit.small);
    QCOMPARE(told(summit, ConflictKind::VenueClosed), text.isEmpty() ? QStringList() : QStringList{text});
}

void TestVenuesAndEquipment::hoursFollowTheirRecords()
{
    SmallSummit summit;
    const ConflictIndex index(summit.document);
    const auto isClosed = [&] { return countOf(index, ConflictKind::VenueClosed) == 1; };
    const SessionId vigil = summit.session("Vigil", "2018-10-30T22:00", 60, summit.small);
    QVERIFY(!isClosed());
    open(summit, 540, 1320);
    QVERIFY(isClosed());
    QCOMPARE(index.conflictsOf(vigil).back().excess, 60);
    QCOMPARE(index.conflictsOf(summit.small).size(), std::size_t(1));
    summit.change(vigil, [](Session &session) { session.state = SessionState::Cancelled; });
    QVERIFY(!isClosed());
    QVERIFY(summit.document.undo());
    QVERIFY(isClosed());
    const VenueId hill = summit.add(Venue{.id = {}, .name = u"Hill"_s});
    summit.change(summit.small, [&](Room &room) { room.venue = hill; });
    QVERIFY(!isClosed());
    summit.change(summit.small, [&](Room &room) { room.venue = palaceOf(summit); });
    QVERIFY(isClosed());
    summit.change(vigil, [](Session &session) { session.start = SmallSummit::at("2018-10-30T21:00"); });
    QVERIFY(!isClosed());
}

void TestVenuesAndEquipment::nights_data()
{
    QTest::addColumn<int>("opens");
    QTest::addColumn<int>("closes");
    QTest::addColumn<QStringList>("nights");
    QTest::newRow("an evening") << 540 << 1320
                                << QStringList{u"2018-10-28T22:00 2018-10-29T09:00"_s, u"2018-10-29T22:00 2018-10-30T09:00"_s};
    QTest::newRow("past midnight") << 540 << 120
                                   << QStringList{u"2018-10-29T02:00 2018-10-29T09:00"_s, u"2018-10-30T02:00 2018-10-30T09:00"_s};
    QTest::newRow("never closed") << 540 << 540 << QStringList();
    QTest::newRow("opening alone") << 540 << unknown
                                   << QStringList{u"2018-10-29T00:00 2018-10-29T09:00"_s, u"2018-10-30T00:00 2018-10-30T09:00"_s};
    QTest::newRow("closing alone") << unknown << 1320
                                   << QStringList{u"2018-10-28T22:00 2018-10-29T06:00"_s, u"2018-10-29T22:00 2018-10-30T06:00"_s};
    QTest::newRow("not known") << unknown << unknown << QStringList();
}

void TestVenuesAndEquipment::nights()
{
    QFETCH(int, opens);
    QFETCH(int, closes);
    QFETCH(QStringList, nights);
    QStringList found;
    for (const ClosedTime &night : closedTimes(Venue{.id = {}, .opens = opens, .closes = closes}, {2018, 10, 29}, {2018, 10, 29}))
        found += night.from.toString() + u' ' + night.until.toString();
    QCOMPARE(found, nights);
}

void TestVenuesAndEquipment::things_data()
{
    QTest::addColumn<QString>("needed");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char *name, const QString &needed, const QString &there, const QStringList &missing) {
        QTest::newRow(name) << needed << there << missing;
    };
    row("nothing needed", u""_s, u""_s, {});
    row("nothing there", u"Projector"_s, u""_s, {u"Projector"_s});
    row("whatever the case and accents", u"ÉCRAN"_s, u"Projector; grand ecran"_s, {});
    row("one of two", u"projector, piano"_s, u"Projector, 4 microphones"_s, {u"piano"_s});
    row("on lines", u"projector\npiano"_s, u"stage\nPiano"_s, {u"projector"_s});
    row("with Arabic commas", u"شاشة، منصة"_s, u"منصة؛ مكبر صوت"_s, {u"شاشة"_s});
    row("one of several", u"microphone"_s, u"4 microphones"_s, {});
    row("as many as there are", u"4 microphones"_s, u"4 microphones"_s, {});
    row("more than there are", u"6 microphones"_s, u"Stage, 4 microphones"_s, {u"6 microphones"_s});
    row("none left", u"microphone"_s, u"0 microphones"_s, {u"microphone"_s});
    row("with an article", u"a projector; une table"_s, u"Projector, tables"_s, {});
    row("several where one is named", u"2 projectors, écrans"_s, u"projector, écran"_s, {});
    row("an article alone", u"A"_s, u"Projector"_s, {u"A"_s});
    row("nobody counted", u"6 microphones"_s, u"microphones"_s, {});
    row("words spread over two things", u"white screen"_s, u"white board, screen"_s, {u"white screen"_s});
    row("separators alone", u" , ;"_s, u""_s, {});
}

void TestVenuesAndEquipment::things()
{
    QFETCH(QString, needed);
    QFETCH(QString, there);
    QFETCH(QStringList, missing);
    QCOMPARE(equipmentMissing(needed, there), missing);
}

void TestVenuesAndEquipment::equipmentFollowsItsRecords()
{
    SmallSummit summit;
    const ConflictIndex index(summit.document);
    const SessionId vigil = summit.session("Vigil", "2018-10-29T09:00", 60, summit.small);
    summit.change(vigil, [](Session &session) { session.equipment = u"a projector; a piano"_s; });
    QCOMPARE(told(summit, ConflictKind::EquipmentMissing),
             QStringList{u"“Vigil” needs a projector, a piano, which Room 1 does not have, Mon 29 Oct 09:00–10:00."_s});
    QCOMPARE(countOf(index, ConflictKind::EquipmentMissing), std::size_t(1));
    summit.change(summit.small, [](Room &room) { room.equipment = u"Projectors, 1 piano"_s; });
    QCOMPARE(countOf(index, ConflictKind::EquipmentMissing), std::size_t(0));
    summit.change(vigil, [&](Session &session) { session.room = summit.unknownSize; });
    QCOMPARE(countOf(index, ConflictKind::EquipmentMissing), std::size_t(1));
    summit.change(vigil, [](Session &session) { session.equipment.clear(); });
    QCOMPARE(countOf(index, ConflictKind::EquipmentMissing), std::size_t(0));
}

void TestVenuesAndEquipment::offersKeepClear()
{
    SmallSummit summit;
    const ConflictIndex index(summit.document);
    open(summit, 600, 720);
    summit.change(summit.unknownSize, [](Room &room) { room.equipment = u"Piano"_s; });
    const SessionId vigil = summit.session("Vigil", "2018-10-29T09:00", 60);
    summit.change(vigil, [](Session &session) { session.equipment = u"piano"_s; });
    const PlaceOffers offers = placesFor(vigil, index, summit.document);
    QVERIFY(!offers.best.empty());
    for (const PlaceOffer &offer : offers.best) {
        QCOMPARE(offer.room, summit.unknownSize);
        QVERIFY(offer.start.minuteOfDay() >= 600 && offer.start.minuteOfDay() <= 660);
    }
    open(summit, 600, 630);
    QCOMPARE(placesFor(vigil, index, summit.document).obstacle.kind, std::optional(ConflictKind::VenueClosed));
    open(summit, unknown, unknown);
    summit.change(summit.unknownSize, [](Room &room) { room.equipment.clear(); });
    QCOMPARE(placesFor(vigil, index, summit.document).obstacle.kind, std::optional(ConflictKind::EquipmentMissing));
}

void TestVenuesAndEquipment::worseIsBackAfterSettingAside()
{
    SmallSummit summit;
    const ConflictIndex index(summit.document);
    open(summit, 540, 1320);
    const SessionId vigil = summit.session("Vigil", "2018-10-30T21:30", 60, summit.small);
    Draft aside = setAside(index.conflictsOf(summit.small), {}, SmallSummit::at("2018-10-01T12:00"), summit.document);
    summit.apply(aside);
    QCOMPARE(countOf(index, ConflictKind::VenueClosed), std::size_t(0));
    QCOMPARE(index.countSetAside(), std::size_t(1));
    open(summit, 540, 1315);
    QCOMPARE(countOf(index, ConflictKind::VenueClosed), std::size_t(1));
    summit.change(vigil, [](Session &session) { session.minutes = 50; });
    QCOMPARE(countOf(index, ConflictKind::VenueClosed), std::size_t(0));
}

SUMMITRY_TEST(TestVenuesAndEquipment)
#include "tst_venuesandequipment.moc"
