// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largesummit.h"

#include <QRandomGenerator>

namespace summitry::bench {

using namespace Qt::StringLiterals;

namespace {

class Maker
{
public:
    explicit Maker(const LargeSize &size) : m_size(size) {}

    Tables make()
    {
        addFrame();
        addPeople();
        addSessions();
        addRoles();
        addAvailability();
        Tables tables;
        forEachRecordType([&]<class Record>() { tables.of<Record>() = Table<Record>(std::move(rows<Record>())); });
        return tables;
    }

private:
    template <class Record> std::vector<Record> &rows() { return std::get<std::vector<Record>>(m_rows.rows); }
    template <class Record> Record &add()
    {
        Record &record = rows<Record>().emplace_back();
        record.id = {++m_last};
        return record;
    }
    template <class Record> Id<Record> any() { return rows<Record>()[std::size_t(below(int(rows<Record>().size())))].id; }
    int below(int bound) { return int(m_random.bounded(bound)); }
    QString word()
    {
        static const QStringList words{u"Amina"_s, u"Okonkwo"_s, u"Ruiz"_s, u"Défense"_s, u"Nguyễn"_s, u"Land"_s, u"Territory"_s, u"Shrinking"_s,
                                       u"Space"_s, u"مدافعة"_s, u"人权"_s, u"Petrova"_s, u"Silva"_s, u"Kone"_s, u"Andersson"_s, u"Women"_s};
        return words.at(below(int(words.size())));
    }

    void addFrame();
    void addPeople();
    void addSessions();
    void addRoles();
    void addAvailability();

    static constexpr int dayCount = 10;
    static constexpr int slotsOfDay = 13;

    template <class... Records> struct RowsOf {
        std::tuple<std::vector<Records>...> rows;
    };
    ForEachRecord<RowsOf> m_rows;
    QRandomGenerator m_random{2018};
    qint64 m_last = qint64(1) << 40;
    LargeSize m_size;
};

void Maker::addFrame()
{
    Summit &summit = add<Summit>();
    summit.title = u"A large summit"_s;
    summit.timeZone = u"Europe/Paris"_s;
    for (int i = 0; i < 4; ++i) {
        Venue &venue = add<Venue>();
        venue.name = u"Venue %1"_s.arg(i + 1);
        venue.travel = i * 15;
    }
    for (int i = 0; i < m_size.rooms; ++i) {
        Room &room = add<Room>();
        room.name = u"Room %1"_s.arg(i + 1);
        room.venue = rows<Venue>()[std::size_t(i % 4)].id;
        room.capacity = 40 + i % 10 * 30;
    }
    for (int i = 0; i < dayCount; ++i)
        add<Day>().date = QDate(2018, 10, 22).addDays(i);
    for (int i = 0; i < 12; ++i)
        add<Track>().name = u"Track %1"_s.arg(i + 1);
    for (int i = 0; i < dayCount * slotsOfDay; ++i)
        add<ParallelGroup>().name = u"Group %1"_s.arg(i + 1);
    for (int i = 0; i < 400; ++i) {
        Delegation &delegation = add<Delegation>();
        delegation.name = u"Delegation %1 for %2"_s.arg(i + 1).arg(word());
        delegation.acronym = u"D%1"_s.arg(i + 1);
        delegation.region = Region(1 + i % 5);
    }
}

void Maker::addPeople()
{
    for (int i = 0; i < m_size.people; ++i) {
        Participant &person = add<Participant>();
        person.name = u"%1 %2 %3"_s.arg(word(), word()).arg(i);
        person.function = Function(below(8));
        person.delegation = any<Delegation>();
        person.country = u"FR"_s;
        person.region = Region(below(6));
        person.languages = i % 50 == 0 ? QStringList{u"es"_s} : QStringList{u"en"_s, u"fr"_s};
        person.listing = Listing(below(3));
        person.email = u"person%1@example.org"_s.arg(i);
        person.phone = u"+33 1 00 %1"_s.arg(i);
        person.arrival = QDate(2018, 10, 20).addDays(below(5));
        person.departure = QDate(2018, 11, 1);
        person.diet = below(4) == 0 ? u"vegetarian"_s : QString();
        person.notes = below(10) == 0 ? u"Arrives late, needs \"help\"; comma, and\na second line"_s : QString();
        if (below(20) == 0)
            person.alias = u"Alias %1"_s.arg(i);
    }
}

void Maker::addSessions()
{
    for (int i = 0; i < m_size.sessions; ++i) {
        const int room = i % m_size.rooms;
        const int slot = i / m_size.rooms;
        Session &session = add<Session>();
        session.title = u"%1 %2 and %3 %4"_s.arg(word(), word(), word()).arg(i);
        session.kind = SessionKind(i % 10);
        session.start = LocalTime(QDate(2018, 10, 22).addDays(slot / slotsOfDay), 8 * 60 + slot % slotsOfDay * 50 + below(15));
        session.minutes = 40;
        session.room = rows<Room>()[std::size_t(room)].id;
        session.track = any<Track>();
        session.languages = {u"en"_s};
        if (i % 3 == 0) {
            session.languages += u"es"_s;
            session.interpretation = {u"en"_s, u"es"_s};
        }
        if (session.kind == SessionKind::Parallel)
            session.group = rows<ParallelGroup>()[std::size_t(slot) % rows<ParallelGroup>().size()].id;
        session.attendance = below(60);
        session.summary = u"What %1 asks of States, and what follows from it."_s.arg(word());
    }
}

void Maker::addRoles()
{
    for (int i = 0; i < m_size.roles; ++i) {
        Assignment &assignment = add<Assignment>();
        assignment.session = rows<Session>()[std::size_t(i) % rows<Session>().size()].id;
        assignment.participant = any<Participant>();
        assignment.role = Role(below(8)); // most of them needed: the costly case
    }
    for (const Session &session : rows<Session>()) {
        AgendaItem &item = add<AgendaItem>();
        item.session = session.id;
        item.title = u"Panel"_s;
        item.minutes = 30;
        item.speakers = {any<Participant>()};
    }
}

void Maker::addAvailability()
{
    for (int i = 0; i < m_size.people / 20; ++i) {
        Availability &availability = add<Availability>();
        availability.participant = any<Participant>();
        availability.kind = AvailabilityKind::Unavailable;
        availability.start = LocalTime(QDate(2018, 10, 22).addDays(below(dayCount)), 8 * 60);
        availability.end = availability.start.plus(60 + below(600));
    }
}

} // namespace

Tables largeSummit(const LargeSize &size)
{
    return Maker(size).make();
}

Edit additionOf(const Tables &tables)
{
    Edit edit{u"Add everything"_s, {}};
    forEachRecordType([&]<class Record>() {
        for (const Record &record : tables.of<Record>())
            edit.of<Record>().push_back({std::nullopt, record});
    });
    return edit;
}

Tables fullDays(int sessions, int rooms, int days)
{
    Tables congress = largeSummit({.people = 10 * sessions, .sessions = sessions, .rooms = rooms, .roles = 2 * sessions});
    std::vector<Session> spread(congress.of<Session>().begin(), congress.of<Session>().end());
    int index = 0;
    for (Session &session : spread) {
        const int slot = index / rooms;
        session.start = LocalTime(QDate(2018, 10, 22).addDays(slot % days), 8 * 60 + slot / days * 60);
        session.room = congress.of<Room>().begin()[index % rooms].id;
        ++index;
    }
    congress.of<Session>() = Table<Session>(std::move(spread));
    return congress;
}

Tables fullDay(int sessions, int rooms, int minutes)
{
    const Tables large = largeSummit();
    Tables day = large;
    std::vector<Session> kept(large.of<Session>().begin(), large.of<Session>().begin() + sessions);
    const LocalTime morning(QDate(2018, 10, 22), 8 * 60);
    int index = 0;
    for (Session &session : kept) {
        session.start = morning.plus(index / rooms * minutes);
        session.minutes = std::min(session.minutes, minutes);
        session.room = large.of<Room>().begin()[index % rooms].id;
        ++index;
    }
    day.of<Session>() = Table<Session>(std::move(kept));
    const auto keepParts = [&]<class Part>() {
        std::vector<Part> parts;
        for (const Part &part : large.of<Part>()) {
            if (day.of<Session>().contains(part.session))
                parts.push_back(part);
        }
        day.of<Part>() = Table<Part>(std::move(parts));
    };
    keepParts.operator()<Assignment>();
    keepParts.operator()<AgendaItem>();
    return day;
}

} // namespace summitry::bench
