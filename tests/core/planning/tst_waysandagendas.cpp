// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hard conflicts of ways between venues, of agendas and of booths: what makes them, and what comes close and does not.
#include "kindcounts.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestWaysAndAgendas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds() { checkKindRow(); }
    void saysWhatIsLacking();
};

namespace {

// A room in another venue, so many minutes away.
RoomId away(SmallSummit &s, int minutes)
{
    const VenueId venue = s.add(Venue{.id = {}, .name = u"Hill"_s, .travel = minutes});
    return s.add(Room{.id = {}, .name = u"Terrace"_s, .venue = venue});
}

// Ana from 9 to 10 in one venue, and from `then` on in another one 40 minutes away.
Setup onTheWay(const char *then, Role first = Role::Speaker, Role second = Role::Speaker)
{
    return [=](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60, s.small), s.ana, first);
        s.assign(s.session("B", then, 60, away(s, 40)), s.ana, second);
    };
}

void rowsOfWays()
{
    kindRow("a gap shorter than the way", Kind::Travel, 1, onTheWay("2018-10-29T10:39"));
    kindRow("a gap as long as the way", Kind::Travel, 0, onTheWay("2018-10-29T10:40"));
    kindRow("no gap at all", Kind::Travel, 1, onTheWay("2018-10-29T10:00"));
    kindRow("sessions at once are no matter of the way", Kind::Travel, 0, onTheWay("2018-10-29T09:30"));
    kindRow("the later session before the other in the list", Kind::Travel, 1, onTheWay("2018-10-29T08:00"));
    kindRow("an attendee may come late", Kind::Travel, 0, onTheWay("2018-10-29T10:00", Role::Speaker, Role::Attendee));
    kindRow("two rooms of one venue", Kind::Travel, 0, [](SmallSummit &s) {
        (void)away(s, 40);
        s.assign(s.session("A", "2018-10-29T09:00", 60, s.small), s.ana);
        s.assign(s.session("B", "2018-10-29T10:00", 60, s.unknownSize), s.ana);
    });
    kindRow("a session in no room", Kind::Travel, 0, [](SmallSummit &s) {
        (void)away(s, 40);
        s.assign(s.session("A", "2018-10-29T09:00", 60, s.small), s.ana);
        s.assign(s.session("B", "2018-10-29T10:00", 60), s.ana);
    });
    kindRow("venues as far apart as nobody knows", Kind::Travel, 0, [](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60, s.small), s.ana);
        s.assign(s.session("B", "2018-10-29T10:00", 60, away(s, 0)), s.ana);
    });
    kindRow("a short session in between leaves the way as long", Kind::Travel, 1, [](SmallSummit &s) {
        onTheWay("2018-10-29T10:30")(s);
        s.assign(s.session("Between", "2018-10-29T10:00", 30), s.ana);
    });
    kindRow("a venue that is moved away later", Kind::Travel, 1, [](SmallSummit &s) {
        onTheWay("2018-10-29T10:50")(s);
        for (const Venue &venue : s.document.all<Venue>()) {
            if (venue.travel > 0)
                return s.change(venue.id, [](Venue &hill) { hill.travel = 60; });
        }
    });
    kindRow("a room that moves to the same venue later", Kind::Travel, 0, [](SmallSummit &s) {
        onTheWay("2018-10-29T10:10")(s);
        const VenueId palace = s.document.find(s.small)->venue;
        for (const Room &room : s.document.all<Room>())
            s.change(room.id, [&](Room &one) { one.venue = palace; });
    });
}

// A session of 90 minutes with items of these.
Setup agenda(const QList<int> &minutes)
{
    return [=](SmallSummit &s) {
        const SessionId session = s.session("A", "2018-10-29T09:00", 90, s.small);
        for (const int length : minutes)
            s.add(AgendaItem{.id = {}, .session = session, .minutes = length});
    };
}

void rowsOfAgendas()
{
    kindRow("items longer than the session", Kind::AgendaOverrun, 1, agenda({45, 50}));
    kindRow("items as long as the session", Kind::AgendaOverrun, 0, agenda({45, 45}));
    kindRow("items of no said length", Kind::AgendaOverrun, 0, agenda({0, 0, 0}));
    kindRow("an item that grows", Kind::AgendaOverrun, 1, [](SmallSummit &s) {
        agenda({45, 45})(s);
        s.change(s.document.all<AgendaItem>().begin()->id, [](AgendaItem &item) { item.minutes = 46; });
    });
    kindRow("a session made longer", Kind::AgendaOverrun, 0, [](SmallSummit &s) {
        agenda({45, 50})(s);
        s.change(s.document.all<Session>().begin()->id, [](Session &session) { session.minutes = 95; });
    });
    kindRow("an item taken out", Kind::AgendaOverrun, 0, [](SmallSummit &s) {
        agenda({45, 50})(s);
        s.remove(s.document.all<AgendaItem>().begin()->id);
    });
    kindRow("an unplaced session", Kind::AgendaOverrun, 0, [](SmallSummit &s) {
        agenda({45, 50})(s);
        s.change(s.document.all<Session>().begin()->id, [](Session &session) { session.start = {}; });
    });
}

Setup atOnce(Role first, Role second)
{
    return [=](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60, s.small), s.ana, first);
        s.assign(s.session("B", "2018-10-29T09:30", 60, s.unknownSize), s.ana, second);
    };
}

void rowsOfBooths()
{
    kindRow("an interpreter in two booths", Kind::InterpreterTwice, 1, atOnce(Role::Interpreter, Role::Interpreter));
    kindRow("who is no person in two places besides", Kind::PersonTwice, 0, atOnce(Role::Interpreter, Role::Interpreter));
    kindRow("an interpreter who speaks elsewhere", Kind::InterpreterTwice, 0, atOnce(Role::Interpreter, Role::Speaker));
    kindRow("is a person in two places", Kind::PersonTwice, 1, atOnce(Role::Interpreter, Role::Speaker));
}

} // namespace

void TestWaysAndAgendas::kinds_data()
{
    declareKindRows();
    rowsOfWays();
    rowsOfAgendas();
    rowsOfBooths();
}

void TestWaysAndAgendas::saysWhatIsLacking()
{
    SmallSummit summit;
    onTheWay("2018-10-29T10:15")(summit);
    const auto ways = ConflictIndex(summit.document).conflicts(Severity::Hard);
    QCOMPARE(ways.size(), std::size_t(1));
    QCOMPARE(ways.front().excess, 25);
    QCOMPARE(ways.front().start, SmallSummit::at("2018-10-29T10:00"));
    QCOMPARE(ways.front().end, SmallSummit::at("2018-10-29T10:15"));
    QCOMPARE(summit.document.find(ways.front().room)->name, u"Terrace"_s);
}

SUMMITRY_TEST(TestWaysAndAgendas)
#include "tst_waysandagendas.moc"
