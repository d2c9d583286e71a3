// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallsummit.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

const QDate monday(2018, 10, 29);

template <class Record> Id<Record> id(qint64 value)
{
    return {value};
}

Table<Participant> people()
{
    std::vector<Participant> people(6);
    people[0].name = u"Amina Example"_s;
    people[0].delegation = id<Delegation>(1);
    people[0].listing = Listing::Public;
    people[0].email = u"amina@example.org"_s;
    people[1].name = u"Secret Legalname"_s;
    people[1].alias = u"Esperanza"_s;
    people[1].delegation = id<Delegation>(2);
    people[1].listing = Listing::Public;
    people[2].name = u"Neverlisted Person"_s;
    people[2].notes = u"Hides at the harbour"_s;
    people[3].name = u"Circle Member"_s;
    people[3].delegation = id<Delegation>(1);
    people[3].listing = Listing::Participants;
    people[3].phone = u"+33 1 23 45 67 89"_s;
    people[4].name = u"محمد علي"_s;
    people[4].listing = Listing::Public;
    people[5].name = u"Only Attending"_s;
    people[5].listing = Listing::Public;
    for (qint64 i = 0; i < qint64(people.size()); ++i)
        people[std::size_t(i)].id = id<Participant>(i + 1);
    return Table<Participant>(std::move(people));
}

Session session(qint64 number, const QString &title, SessionKind kind, int start, int minutes, qint64 room)
{
    Session session;
    session.id = id<Session>(number);
    session.title = title;
    session.kind = kind;
    session.start = LocalTime(monday, start);
    session.minutes = minutes;
    session.room = id<Room>(room);
    return session;
}

Table<Session> sessions()
{
    std::vector<Session> all{
        session(1, u"Opening session"_s, SessionKind::Opening, 9 * 60 + 30, 90, 1),
        session(2, u"Coffee"_s, SessionKind::Break, 11 * 60, 30, 0),
        session(3, u"Afrique : défendre la terre"_s, SessionKind::Parallel, 11 * 60 + 30, 90, 1),
        session(4, u"الشرق الأوسط وشمال أفريقيا"_s, SessionKind::Parallel, 11 * 60 + 30, 90, 2),
        session(5, u"亚洲及太平洋"_s, SessionKind::Parallel, 11 * 60 + 30, 60, 3),
        session(6, u"Meeting with the envoy"_s, SessionKind::SideMeeting, 14 * 60, 60, 3),
        session(7, u"Press briefing"_s, SessionKind::Panel, 14 * 60, 60, 2),
        session(8, u"Closing ceremony"_s, SessionKind::Ceremony, 19 * 60, 120, 4),
        session(9, u"Night vigil"_s, SessionKind::PublicAction, 25 * 60, 60, 4),
        session(10, u"Not placed yet"_s, SessionKind::Panel, 0, 60, 1),
        session(11, u"Next morning"_s, SessionKind::Plenary, 33 * 60, 60, 1),
    };
    all[0].subtitle = u"Twenty years on"_s;
    all[0].track = id<Track>(1);
    all[0].languages = {u"en"_s, u"fr"_s};
    all[0].interpretation = {u"ar"_s, u"es"_s};
    all[0].notes = u"Police at the back door"_s;
    for (std::size_t i = 2; i <= 4; ++i)
        all[i].group = id<ParallelGroup>(1);
    all[5].confidential = true;
    all[6].state = SessionState::Cancelled;
    all[7].state = SessionState::Tentative;
    all[9].start = {};
    return Table<Session>(std::move(all));
}

Table<Assignment> assignments()
{
    const auto one = [](qint64 number, qint64 session, qint64 person, Role role) {
        return Assignment{id<Assignment>(number), id<Session>(session), id<Participant>(person), role};
    };
    return Table<Assignment>({one(1, 1, 1, Role::Chair), one(2, 1, 2, Role::Panellist), one(3, 1, 3, Role::Panellist),
                              one(4, 1, 4, Role::Panellist), one(5, 1, 5, Role::Attendee), one(6, 1, 6, Role::Attendee),
                              one(7, 3, 4, Role::Moderator), one(8, 6, 4, Role::Chair), one(9, 8, 4, Role::Rapporteur),
                              one(10, 7, 1, Role::Speaker)});
}

Table<AgendaItem> items()
{
    const auto one = [](qint64 number, int position, const QString &title, int minutes, const Ids<Participant> &speakers) {
        return AgendaItem{id<AgendaItem>(number), id<Session>(1), position, title, minutes, speakers, u"Keep the exit free"_s};
    };
    return Table<AgendaItem>({one(1, 1, u"Words of welcome"_s, 10, {id<Participant>(1)}),
                              one(2, 2, u"Voices of defenders"_s, 35, {id<Participant>(2), id<Participant>(3)}),
                              one(3, 3, u"Questions"_s, 0, {}), one(4, 4, u"Closing words"_s, 10, {id<Participant>(4)})});
}

Room room(qint64 number, const QString &name, VenueId venue)
{
    Room room;
    room.id = id<Room>(number);
    room.name = name;
    room.venue = venue;
    room.position = int(number);
    return room;
}

void addPlan(Tables &tables)
{
    Section states{id<Section>(1), u"To States"_s, Addressee::States, 1, u"States bear the first duty."_s};
    Section donors{id<Section>(2), u"To donors"_s, Addressee::Donors, 2, {}};
    tables.of<Section>() = Table<Section>({states, donors});
    Recommendation first;
    first.id = id<Recommendation>(1);
    first.section = states.id;
    first.position = 1;
    first.text = u"Adopt a law that protects defenders."_s;
    first.subPoints = u"with a budget\n\nwith an office of its own"_s;
    first.priority = Priority::High;
    first.state = RecommendationState::Approved;
    first.responsible = id<Delegation>(1);
    first.due = QDate(2019, 12, 10);
    first.origins = {id<Session>(6)};
    first.notes = u"The minister wavers"_s;
    Recommendation second;
    second.id = id<Recommendation>(2);
    second.section = states.id;
    second.position = 2;
    second.text = u"إطلاق سراح المدافعين المعتقلين."_s;
    Recommendation third;
    third.id = id<Recommendation>(3);
    third.section = donors.id;
    third.text = u"Fund networks for five years at least."_s;
    third.state = RecommendationState::Withdrawn;
    tables.of<Recommendation>() = Table<Recommendation>({first, second, third});
}

} // namespace

Tables smallSummit()
{
    Summit summit;
    summit.id = id<Summit>(1);
    summit.title = u"Human Rights Defenders World Summit"_s;
    summit.timeZone = u"Europe/Paris"_s;
    summit.place = u"Paris, France"_s;
    summit.planTitle = u"Action Plan"_s;
    summit.planPreamble = u"We, the defenders, gathered in Paris.\n\nWe call upon all."_s;
    summit.notes = u"Code word: lighthouse"_s;
    Day first{id<Day>(1), monday, u"Regions"_s, 8 * 60, 27 * 60, u"Guards change at noon"_s};
    Day second{id<Day>(2), monday.addDays(1), {}, 8 * 60, 20 * 60, {}};
    Venue hall;
    hall.id = id<Venue>(1);
    hall.name = u"Hôtel de Ville"_s;
    hall.address = u"Place de l’Hôtel de Ville"_s;
    hall.position = 1;
    hall.notes = u"Key at the desk"_s;
    Venue palace;
    palace.id = id<Venue>(2);
    palace.name = u"Palais de Chaillot"_s;
    palace.address = u"1 place du Trocadéro"_s;
    palace.position = 2;
    Delegation fidh;
    fidh.id = id<Delegation>(1);
    fidh.name = u"International Federation for Human Rights"_s;
    fidh.acronym = u"FIDH"_s;
    Delegation village;
    village.id = id<Delegation>(2);
    village.name = u"Small Village Committee"_s;

    Tables tables;
    tables.of<Summit>() = Table<Summit>({summit});
    tables.of<Day>() = Table<Day>({first, second});
    tables.of<Venue>() = Table<Venue>({hall, palace});
    tables.of<Room>() = Table<Room>({room(1, u"Salle des fêtes"_s, hall.id), room(2, u"Room 2"_s, hall.id),
                                     room(3, u"Room 10"_s, hall.id), room(4, u"Grand foyer"_s, palace.id)});
    tables.of<Track>() = Table<Track>({Track{id<Track>(1), u"Protection"_s, 215, 1}});
    tables.of<ParallelGroup>() = Table<ParallelGroup>({ParallelGroup{id<ParallelGroup>(1), u"Regional sessions"_s, 1}});
    tables.of<Delegation>() = Table<Delegation>({fidh, village});
    tables.of<Participant>() = people();
    tables.of<Session>() = sessions();
    tables.of<Assignment>() = assignments();
    tables.of<AgendaItem>() = items();
    addPlan(tables);
    return tables;
}

const Day &firstDay(const Document &document)
{
    return *document.find(id<Day>(1));
}

AgendaOptions optionsFor(Audience audience)
{
    AgendaOptions options;
    options.profile = ExportProfile(audience);
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    options.madeAt = QDateTime(QDate(2018, 10, 28), QTime(18, 40), Qt::UTC);
    return options;
}

QStringList secretsFrom(Audience audience)
{
    QStringList secrets{u"amina@example.org"_s,   u"+33 1 23 45"_s,     u"Hides at the harbour"_s,  u"Police at the back door"_s,
                        u"Keep the exit free"_s,  u"lighthouse"_s,      u"Guards change"_s,         u"Key at the desk"_s,
                        u"The minister wavers"_s, u"Not placed yet"_s,  u"Only Attending"_s};
    if (audience != Audience::Organisers)
        secrets += {u"Legalname"_s, u"Neverlisted"_s, u"Meeting with the envoy"_s, u"Small Village"_s};
    if (audience == Audience::Public)
        secrets += u"Circle Member"_s;
    return secrets;
}

Tables busyDay(int count)
{
    const QStringList titles{
        u"Opening of the day"_s,
        u"Comment protéger celles et ceux qui défendent la terre, l’environnement et les droits des peuples autochtones "
        "face aux entreprises"_s,
        u"الحماية الفعالة للمدافعين عن حقوق الإنسان في أوقات النزاع"_s,
        u"缩小的公民空间与限制性法律：来自亚洲的经验"_s,
        u"Winning with hope: narratives – الأمل – 希望 – that change minds"_s,
        u"Защита правозащитников"_s,
    };
    Tables tables = smallSummit();
    std::vector<Session> sessions;
    std::vector<Assignment> assignments;
    for (int i = 0; i < count; ++i) {
        Session one = session(100 + i, titles[i % titles.size()], SessionKind::Panel, 9 * 60 + (i / 4) * 10, 45, 1 + i % 3);
        one.track = id<Track>(i % 3 == 0 ? 1 : 0);
        one.languages = {u"en"_s};
        one.interpretation = {u"fr"_s, u"ar"_s};
        sessions.push_back(one);
        for (qint64 person : {1, 2, 5})
            assignments.push_back({id<Assignment>(1000 + 10 * i + person), one.id, id<Participant>(person), person == 1 ? Role::Chair : Role::Panellist});
    }
    tables.of<Session>() = Table<Session>(std::move(sessions));
    tables.of<Assignment>() = Table<Assignment>(std::move(assignments));
    tables.of<AgendaItem>() = {};
    tables.of<Recommendation>() = {};
    return tables;
}

} // namespace summitry
