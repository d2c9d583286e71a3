// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hard conflicts of rooms, people and days: what makes them, and what comes close and does not.
#include "planning/conflictindex.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestConflictKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void clocks_data();
    void clocks();
    void pairsAreInOrder();
    void countsEachPairOnce();
};

namespace {

QStringList kindsFound(const SmallSummit &summit)
{
    QStringList found;
    for (const Conflict &conflict : ConflictIndex(summit.document).conflicts(Severity::Hard))
        found += QString::fromLatin1(choiceName(conflict.kind));
    return found;
}

void row(const char *name, const Setup &setup, const QStringList &kinds)
{
    QTest::newRow(name) << setup << kinds;
}

void rowsOfRooms()
{
    row("two sessions that overlap in a room", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.session("B", "2018-10-29T09:30", 60, s.small);
    }, {u"room-twice"_s});
    row("a short session within a long one", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 600, s.small);
        s.session("B", "2018-10-29T10:00", 30, s.small);
        s.session("C", "2018-10-29T11:00", 30, s.small);
    }, {u"room-twice"_s, u"room-twice"_s});
    row("two sessions at the same minute", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 1, s.small);
        s.session("B", "2018-10-29T09:00", 1, s.small);
    }, {u"room-twice"_s});
    row("sessions that only touch", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.session("B", "2018-10-29T10:00", 60, s.small);
    }, {});
    row("sessions at once in two rooms", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.session("B", "2018-10-29T09:00", 60, s.unknownSize);
    }, {});
    row("sessions at once without a room", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60);
        s.session("B", "2018-10-29T09:00", 60);
    }, {});
    row("a cancelled session in a used room", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.change(s.session("B", "2018-10-29T09:00", 60, s.small), [](Session &b) { b.state = SessionState::Cancelled; });
    }, {});
    row("a tentative session in a used room", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.change(s.session("B", "2018-10-29T09:00", 60, s.small), [](Session &b) { b.state = SessionState::Tentative; });
    }, {u"room-twice"_s});
    row("an unplaced session with a room", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.session("B", "", 60, s.small);
    }, {});
    row("a break across all rooms during a session", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.change(s.session("Coffee", "2018-10-29T09:00", 30), [](Session &b) { b.kind = SessionKind::Break; });
    }, {});
    row("a break in the room of a session", [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.change(s.session("Coffee", "2018-10-29T09:00", 30, s.small), [](Session &b) { b.kind = SessionKind::Break; });
    }, {u"room-twice"_s});
    row("more people expected than the room holds", [](SmallSummit &s) {
        s.change(s.session("A", "2018-10-29T09:00", 60, s.small), [](Session &a) { a.attendance = 101; });
    }, {u"over-capacity"_s});
    row("as many people expected as the room holds", [](SmallSummit &s) {
        s.change(s.session("A", "2018-10-29T09:00", 60, s.small), [](Session &a) { a.attendance = 100; });
    }, {});
    row("many people in a room of unknown size", [](SmallSummit &s) {
        s.change(s.session("A", "2018-10-29T09:00", 60, s.unknownSize), [](Session &a) { a.attendance = 9000; });
    }, {});
}

void rowsOfPeople()
{
    const auto twoSessions = [](Role first, Role second) {
        return [=](SmallSummit &s) {
            s.assign(s.session("A", "2018-10-29T09:00", 60, s.small), s.ana, first);
            s.assign(s.session("B", "2018-10-29T09:30", 60, s.unknownSize), s.ana, second);
        };
    };
    row("a speaker and chair at once", twoSessions(Role::Speaker, Role::Chair), {u"person-twice"_s});
    row("an interpreter and note-taker at once", twoSessions(Role::Interpreter, Role::NoteTaker), {u"person-twice"_s});
    row("an attendee who speaks elsewhere", twoSessions(Role::Attendee, Role::Speaker), {});
    row("two people at once", [](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60), s.ana);
        s.assign(s.session("B", "2018-10-29T09:00", 60), s.bo);
    }, {});
    row("a person with two roles in one session", [](SmallSummit &s) {
        const SessionId a = s.session("A", "2018-10-29T09:00", 60);
        s.assign(a, s.ana, Role::Chair);
        s.assign(a, s.ana, Role::Speaker);
    }, {});
    row("a person with two roles in each of two sessions counts once", [](SmallSummit &s) {
        for (const char *title : {"A", "B"}) {
            const SessionId session = s.session(title, "2018-10-29T09:00", 60);
            s.assign(session, s.ana, Role::Chair);
            s.assign(session, s.ana, Role::Speaker);
        }
    }, {u"person-twice"_s});
    row("a speaker of an agenda item with a role elsewhere", [](SmallSummit &s) {
        s.add(AgendaItem{.id = {}, .session = s.session("A", "2018-10-29T09:00", 60), .speakers = {s.bo, s.ana}});
        s.assign(s.session("B", "2018-10-29T09:00", 60), s.ana, Role::Moderator);
    }, {u"person-twice"_s});
    row("a person from one session straight to the next", [](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60), s.ana);
        s.assign(s.session("B", "2018-10-29T10:00", 60), s.ana);
    }, {});
    row("a person in a session and a cancelled one", [](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60), s.ana);
        const SessionId b = s.session("B", "2018-10-29T09:00", 60);
        s.assign(b, s.ana);
        s.change(b, [](Session &session) { session.state = SessionState::Cancelled; });
    }, {});
}

void rowsOfAvailability()
{
    const auto spoken = [](AvailabilityKind kind, const char *from, const char *until, Role role = Role::Speaker) {
        return [=](SmallSummit &s) {
            s.assign(s.session("A", "2018-10-29T09:00", 60), s.ana, role);
            s.available(kind, s.ana, {}, from, until);
        };
    };
    const auto off = AvailabilityKind::Unavailable;
    const auto on = AvailabilityKind::Available;
    row("a speaker away during the session", spoken(off, "2018-10-29T09:30", "2018-10-29T09:40"), {u"person-unavailable"_s});
    row("a speaker away until the session", spoken(off, "2018-10-29T08:00", "2018-10-29T09:00"), {});
    row("a speaker away from its end", spoken(off, "2018-10-29T10:00", "2018-10-29T12:00"), {});
    row("an attendee away during the session", spoken(off, "2018-10-29T09:00", "2018-10-29T10:00", Role::Attendee), {});
    row("a speaker there for just the session", spoken(on, "2018-10-29T09:00", "2018-10-29T10:00"), {});
    row("a speaker who leaves before the end", spoken(on, "2018-10-29T08:00", "2018-10-29T09:59"), {u"person-unavailable"_s});
    row("a speaker who comes another day only", spoken(on, "2018-10-30T08:00", "2018-10-30T20:00"), {u"person-unavailable"_s});
    row("a speaker whose two spans meet during the session", [=](SmallSummit &s) {
        spoken(on, "2018-10-29T08:00", "2018-10-29T09:30")(s);
        s.available(on, s.ana, {}, "2018-10-29T09:30", "2018-10-29T11:00");
    }, {});
    row("a speaker whose two spans leave a gap", [=](SmallSummit &s) {
        spoken(on, "2018-10-29T08:00", "2018-10-29T09:30")(s);
        s.available(on, s.ana, {}, "2018-10-29T09:31", "2018-10-29T11:00");
    }, {u"person-unavailable"_s});
    row("a speaker there all day but for a moment", [=](SmallSummit &s) {
        spoken(on, "2018-10-29T08:00", "2018-10-29T20:00")(s);
        s.available(off, s.ana, {}, "2018-10-29T09:59", "2018-10-29T10:30");
    }, {u"person-unavailable"_s});
    row("someone else is away", [=](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60), s.ana);
        s.available(off, s.bo, {}, "2018-10-29T09:00", "2018-10-29T10:00");
    }, {});
    row("a room being repaired", [=](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60, s.small);
        s.available(off, {}, s.small, "2018-10-29T00:00", "2018-10-30T00:00");
    }, {u"room-unavailable"_s});
    row("a room rented from noon", [=](SmallSummit &s) {
        s.session("A", "2018-10-29T11:30", 60, s.small);
        s.session("B", "2018-10-29T12:30", 60, s.small);
        s.available(on, {}, s.small, "2018-10-29T12:00", "2018-10-29T20:00");
    }, {u"room-unavailable"_s});
}

void rowsOfDays()
{
    row("a session before the day opens", [](SmallSummit &s) { s.session("A", "2018-10-29T07:59", 60); }, {u"outside-day"_s});
    row("a session from opening to closing", [](SmallSummit &s) { s.session("A", "2018-10-29T08:00", 720); }, {});
    row("a session past closing", [](SmallSummit &s) { s.session("A", "2018-10-29T19:00", 61); }, {u"outside-day"_s});
    row("a session after closing", [](SmallSummit &s) { s.session("A", "2018-10-29T21:00", 30); }, {u"outside-day"_s});
    row("a session on no day", [](SmallSummit &s) { s.session("A", "2018-11-02T10:00", 30); }, {u"outside-day"_s});
    row("a session over midnight on a day that closes late", [](SmallSummit &s) { s.session("A", "2018-10-30T23:00", 180); }, {});
    row("a session after midnight on a day that closes late", [](SmallSummit &s) { s.session("A", "2018-10-31T01:00", 60); }, {});
    row("a session past a late closing", [](SmallSummit &s) { s.session("A", "2018-10-31T01:30", 31); }, {u"outside-day"_s});
    row("rooms used twice over midnight", [](SmallSummit &s) {
        s.session("A", "2018-10-30T23:00", 120, s.small);
        s.session("B", "2018-10-31T00:30", 60, s.small);
        s.session("C", "2018-10-31T01:30", 30, s.small);
    }, {u"room-twice"_s});
    row("a cancelled session on no day", [](SmallSummit &s) {
        s.change(s.session("A", "2018-11-02T10:00", 30), [](Session &a) { a.state = SessionState::Cancelled; });
    }, {});
}

} // namespace

void TestConflictKinds::kinds_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QStringList>("kinds");
    rowsOfRooms();
    rowsOfPeople();
    rowsOfAvailability();
    rowsOfDays();
}

void TestConflictKinds::kinds()
{
    QFETCH(Setup, setup);
    QFETCH(QStringList, kinds);
    SmallSummit summit;
    setup(summit);
    QCOMPARE(kindsFound(summit), kinds);
}

void TestConflictKinds::clocks_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("first"); // for 60 minutes
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("shared"); // on the wall clock; empty: no conflict
    const auto paris = u"Europe/Paris"_s;
    const auto saoPaulo = u"America/Sao_Paulo"_s;
    const auto autumn = u"2018-10-27"_s;
    const auto spring = u"2018-11-03"_s;
    QTest::newRow("Paris: 02:30 for an hour ends at the second 02:30, well before 03:00")
        << paris << autumn << u"2018-10-28T02:30"_s << u"2018-10-28T03:00"_s << QString();
    QTest::newRow("Paris: 01:30 for an hour ends at the first 02:30") << paris << autumn << u"2018-10-28T01:30"_s << u"2018-10-28T02:30"_s << QString();
    QTest::newRow("Paris: 01:31 for an hour meets the first 02:30")
        << paris << autumn << u"2018-10-28T01:31"_s << u"2018-10-28T02:30"_s << u"2018-10-28T02:30 2018-10-28T02:31"_s;
    QTest::newRow("Paris: 02:15 and 02:45 share the end of the first hour and the start of the second")
        << paris << autumn << u"2018-10-28T02:15"_s << u"2018-10-28T02:45"_s << u"2018-10-28T02:45 2018-10-28T02:15"_s;
    QTest::newRow("São Paulo: 23:30 for an hour ends at 01:30, which meets 01:00")
        << saoPaulo << spring << u"2018-11-03T23:30"_s << u"2018-11-04T01:00"_s << u"2018-11-04T01:00 2018-11-04T01:30"_s;
    QTest::newRow("São Paulo: 23:30 for an hour only touches 01:30")
        << saoPaulo << spring << u"2018-11-03T23:30"_s << u"2018-11-04T01:30"_s << QString();
    QTest::newRow("São Paulo: 00:20 does not exist and counts as 01:00")
        << saoPaulo << spring << u"2018-11-04T00:20"_s << u"2018-11-04T01:59"_s << u"2018-11-04T01:59 2018-11-04T02:00"_s;
}

void TestConflictKinds::clocks()
{
    QFETCH(QString, zone);
    QFETCH(QString, day);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, shared);
    SmallSummit summit(zone);
    summit.add(Day{.id = {}, .date = QDate::fromString(day, Qt::ISODate), .opens = 0, .closes = 48 * 60});
    const SessionId a = summit.session("A", qPrintable(first), 60, summit.small);
    const SessionId b = summit.session("B", qPrintable(second), 60, summit.small);
    const auto conflicts = ConflictIndex(summit.document).conflicts(Severity::Hard);
    QCOMPARE(conflicts.size(), std::size_t(shared.isEmpty() ? 0 : 1));
    if (!conflicts.empty()) {
        QCOMPARE(QString(conflicts.front().start.toString() + u' ' + conflicts.front().end.toString()), shared);
        QCOMPARE(conflicts.front().first, a);
        QCOMPARE(conflicts.front().second, b);
    }
}

void TestConflictKinds::pairsAreInOrder()
{
    SmallSummit summit;
    const SessionId late = summit.session("Late", "2018-10-29T09:30", 60, summit.small);
    const SessionId early = summit.session("Early", "2018-10-29T09:00", 60, summit.small);
    const SessionId tie = summit.session("Tie", "2018-10-29T09:00", 30, summit.small);
    const auto conflicts = ConflictIndex(summit.document).conflicts(Severity::Hard);
    QCOMPARE(conflicts.size(), std::size_t(2));
    QCOMPARE(conflicts[0].first, early);
    QCOMPARE(conflicts[0].second, tie);
    QCOMPARE(conflicts[1].first, early);
    QCOMPARE(conflicts[1].second, late);
}

void TestConflictKinds::countsEachPairOnce()
{
    SmallSummit summit;
    for (const char *title : {"A", "B", "C"}) {
        const SessionId session = summit.session(title, "2018-10-29T09:00", 60, summit.small);
        summit.assign(session, summit.ana);
        summit.assign(session, summit.bo, Role::Chair);
    }
    const ConflictIndex index(summit.document);
    QCOMPARE(index.count(Severity::Hard), std::size_t(9)); // three pairs; each shares the room and two people
    QCOMPARE(index.conflictsOf(summit.ana).size(), std::size_t(3));
    QCOMPARE(index.conflictsOf(summit.small).size(), std::size_t(3));
    QCOMPARE(index.conflictsOf(summit.document.all<Session>().begin()->id).size(), std::size_t(6));
    QVERIFY(index.conflictsOf(RoomId()).empty());
    QVERIFY(index.conflictsOf(ParticipantId()).empty());
}

SUMMITRY_TEST(TestConflictKinds)
#include "tst_conflictkinds.moc"
