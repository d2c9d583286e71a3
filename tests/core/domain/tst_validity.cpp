// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validity.h"
#include "tests/testprogram.h"

#include <functional>

using namespace summitry;
using namespace Qt::StringLiterals;
using Problem = std::function<QString()>;

class TestValidity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
};

namespace {

template <class Record> void row(const char *name, bool isValid, const Record &record)
{
    QTest::newRow(name) << Problem([record] { return problem(record); }) << isValid;
}

Session lasting(int minutes)
{
    Session session;
    session.minutes = minutes;
    return session;
}

Day open(int from, int until, QDate date = QDate(2018, 10, 29))
{
    return {.id = {}, .date = date, .opens = from, .closes = until};
}

Availability between(int from, int until, ParticipantId person, RoomId room)
{
    const LocalTime midnight(QDate(2018, 10, 29), 0);
    return {.id = {}, .participant = person, .room = room, .start = midnight.plus(from), .end = midnight.plus(until)};
}

} // namespace

void TestValidity::problems_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<bool>("isValid");
    row("a session as it is made", true, Session());
    row("a session of a minute", true, lasting(1));
    row("a session of a week", true, lasting(7 * 24 * 60));
    row("a session of no time", false, lasting(0));
    row("a session of less than no time", false, lasting(-5));
    row("a session of more than a week", false, lasting(7 * 24 * 60 + 1));
    row("a session that expects fewer than nobody", false, Session{.id = {}, .attendance = -1});
    row("a venue an hour away", true, Venue{.id = {}, .travel = 60});
    row("a venue reached before one leaves", false, Venue{.id = {}, .travel = -1});
    row("a venue more than a day away", false, Venue{.id = {}, .travel = 1441});
    row("a day from morning to evening", true, open(480, 1200));
    row("a day until three in the night", true, open(480, 1620));
    row("a day from midnight to midnight", true, open(0, 1440));
    row("a day to the end of the next", true, open(0, 2880));
    row("a day past the end of the next", false, open(0, 2881));
    row("a day that closes when it opens", false, open(480, 480));
    row("a day that closes before it opens", false, open(600, 480));
    row("a day that opens before midnight", false, open(-1, 480));
    row("a day that opens on the next", false, open(1440, 1500));
    row("a day without a date", false, open(480, 1200, QDate()));
    row("a person's availability", true, between(540, 600, {1}, {}));
    row("a room's availability", true, between(540, 600, {}, {1}));
    row("availability of both", false, between(540, 600, {1}, {1}));
    row("availability of nobody", false, between(540, 600, {}, {}));
    row("availability of no length", false, between(540, 540, {1}, {}));
    row("availability that ends before it starts", false, between(540, 500, {1}, {}));
    row("availability without times", false, Availability{.id = {}, .participant = {1}});
    row("a summit without a zone", true, Summit());
    row("a summit in Paris", true, Summit{.id = {}, .timeZone = u"Europe/Paris"_s});
    row("a summit in Atlantis", false, Summit{.id = {}, .timeZone = u"Europe/Atlantis"_s});
    row("a room of unknown size", true, Room());
    row("a room for fewer than nobody", false, Room{.id = {}, .capacity = -1});
    row("a room with fewer booths than none", false, Room{.id = {}, .booths = -1});
    row("an agenda item of a session", true, AgendaItem{.id = {}, .session = {1}});
    row("an agenda item of no session", false, AgendaItem());
    row("an agenda item of less than no time", false, AgendaItem{.id = {}, .session = {1}, .minutes = -1});
    row("a role of a person in a session", true, Assignment{{}, {1}, {2}, Role::Chair});
    row("a role of nobody", false, Assignment{{}, {1}, {}, Role::Chair});
    row("a role in nothing", false, Assignment{{}, {}, {2}, Role::Chair});
    row("a conflict set aside", true, SetAside{.id = {}, .session = {1}});
    row("a conflict set aside that is about nothing", false, SetAside());
    row("a participant as it is made", true, Participant());
}

void TestValidity::problems()
{
    QFETCH(Problem, problem);
    QFETCH(bool, isValid);
    QCOMPARE(problem().isEmpty(), isValid);
}

SUMMITRY_TEST(TestValidity)
#include "tst_validity.moc"
