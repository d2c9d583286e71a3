// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/itinerary.h"

#include "base/collation.h"
#include "document/naming.h"
#include "document/programme.h"
#include "publishing/newpaper.h"
#include "publishing/personname.h"

#include <QCoreApplication>
#include <QSet>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestMeal = 45; // minutes

// In which sessions someone takes part, and their roles, each once, in their order.
using PartsOfPerson = QHash<SessionId, QList<Role>>;

QHash<ParticipantId, PartsOfPerson> partsOfEverybody(const Document &document)
{
    QHash<ParticipantId, PartsOfPerson> all;
    for (const Assignment &assignment : document.all<Assignment>()) {
        QList<Role> &roles = all[assignment.participant][assignment.session];
        if (!roles.contains(assignment.role))
            roles.insert(std::lower_bound(roles.begin(), roles.end(), assignment.role), assignment.role);
    }
    for (const AgendaItem &item : document.all<AgendaItem>()) {
        for (const ParticipantId speaker : item.speakers)
            all[speaker][item.session]; // the item itself says what they do
    }
    return all;
}

// One person's page.
class ItineraryPage
{
    Q_DECLARE_TR_FUNCTIONS(Itinerary)

public:
    ItineraryPage(const Participant &person, const PartsOfPerson &parts, const Document &document, const PaperOptions &options)
        : m_person(person), m_parts(parts), m_document(document), m_options(options)
    {}

    [[nodiscard]] QList<Block> blocks()
    {
        QList<Block> blocks{Heading{1, personName(m_person, m_document, m_options.profile, Mention::First), true}};
        PaperTable table;
        table.columns = {{tr("Time"), 18}, {tr("Session"), 62}, {tr("Room"), 30}};
        table.mainColumn = 1;
        for (const Day *day : daysInOrder(m_document))
            addDay(table, *day);
        if (table.rows.isEmpty())
            blocks += Paragraph{{run(tr("Nothing on the programme concerns you yet."))}};
        else
            blocks += table;
        addVenues(blocks);
        return blocks;
    }

private:
    // Their own, and what is for everybody while they are there: meals too, but not each coffee.
    [[nodiscard]] bool isOn(const Session &session, const Day &day) const
    {
        if (!session.takesPlace() || !m_options.profile.shows(session))
            return false;
        const bool isThere = !(m_person.arrival.isValid() && day.date < m_person.arrival)
            && !(m_person.departure.isValid() && day.date > m_person.departure);
        const bool isMeal = session.isAcrossRooms() && session.minutes >= shortestMeal;
        return m_parts.contains(session.id) || (isThere && (session.isForEverybody() || isMeal));
    }
    void addDay(PaperTable &table, const Day &day)
    {
        Row head;
        head.kind = RowKind::Group;
        Runs text{run(dateAsTitle(day.date, m_options.locale))};
        if (!day.title.isEmpty())
            text << separator() << run(day.title);
        head.cells = {{}, {CellLine{text, LineStyle::Title, {}}}};
        QList<Row> rows{head};
        m_before = nullptr;
        for (const Session *session : sessionsOn(day, m_document)) {
            if (isOn(*session, day))
                rows += rowOf(*session);
        }
        if (rows.size() > 1)
            table.rows += rows;
    }
    [[nodiscard]] Row rowOf(const Session &session)
    {
        Row row;
        row.level = 1;
        row.kind = session.kind == SessionKind::Break ? RowKind::Slim : RowKind::Normal;
        row.hue = session.track && row.kind == RowKind::Normal ? hueOf(session.track, m_document) : -1;
        const QString times = timeSpan(session.start, endOf(session, m_document));
        row.cells = {{CellLine{{run(times)}, LineStyle::Time, {}}}, mainCell(session), placeCell(session)};
        if (session.room)
            m_before = &session;
        return row;
    }
    [[nodiscard]] Cell mainCell(const Session &session) const
    {
        Runs title{run(nameOf(session, m_document))};
        if (session.state == SessionState::Tentative)
            title << separator() << run(tr("tentative", "a session"), RunStyle::Italic);
        Cell cell{{title, session.kind == SessionKind::Break ? LineStyle::Body : LineStyle::Title, {}}};
        QStringList roles;
        for (const Role role : m_parts.value(session.id)) {
            if (isNeeded(role))
                roles += choiceLabel(role);
        }
        if (!roles.isEmpty())
            cell += CellLine{{run(tr("You: %1", "roles").arg(roles.join(tr(", ", "between roles"))))}, LineStyle::Body, {}};
        addItems(session, cell);
        return cell;
    }
    // Those in which this person speaks, each with its time.
    void addItems(const Session &session, Cell &cell) const
    {
        int elapsed = 0;
        bool isKnown = true; // an item that does not say its minutes hides when the next one starts
        for (const AgendaItem *item : itemsOf(session.id, m_document)) {
            if (item->speakers.contains(m_person.id)) {
                Runs text{run(nameOf(*item, m_document))};
                if (item->minutes > 0)
                    text << separator() << run(tr("%n min", nullptr, item->minutes), RunStyle::Muted);
                cell += CellLine{text, LineStyle::Body, isKnown ? clockTime(m_document.clock().end(session.start, elapsed)) : u" "_s};
            }
            elapsed += item->minutes;
            isKnown = isKnown && item->minutes > 0;
        }
    }
    [[nodiscard]] Cell placeCell(const Session &session)
    {
        Cell cell;
        const Room *room = m_document.find(session.room);
        if (room) {
            cell += CellLine{{run(nameOf(*room, m_document))}, LineStyle::Body, {}};
            addVenue(session, *room, cell);
        }
        const QString listening = languageFor(session);
        if (!listening.isEmpty())
            cell += CellLine{{run(tr("Interpretation: %1").arg(listening))}, LineStyle::Detail, {}};
        return cell;
    }
    // Where it is another one than before, and when to leave for it.
    void addVenue(const Session &session, const Room &room, Cell &cell)
    {
        const Room *before = m_before ? m_document.find(m_before->room) : nullptr;
        if (!room.venue || (before && before->venue == room.venue))
            return;
        if (!m_venues.contains(room.venue))
            m_venues += room.venue;
        cell += CellLine{{run(nameOf(room.venue, m_document))}, LineStyle::Detail, {}};
        if (const int way = before ? wayBetween(before->id, room.id, m_document) : 0; way > 0) {
            const QString leave = clockTime(session.start.plus(-way));
            cell += CellLine{{run(tr("Leave by %1 (%n min)", "time, how long it takes", way).arg(leave), RunStyle::Bold)}, LineStyle::Detail, {}};
        }
    }
    // Empty where the person understands the floor, or where nothing would help.
    [[nodiscard]] QString languageFor(const Session &session) const
    {
        const auto isHeard = [&](const QString &code) { return session.languages.contains(code); };
        if (std::any_of(m_person.languages.begin(), m_person.languages.end(), isHeard))
            return {};
        for (const QString &code : m_person.languages) {
            if (session.interpretation.contains(code))
                return languageCodes({code});
        }
        return m_person.languages.isEmpty() ? languageCodes(session.interpretation) : QString();
    }
    // How to get there.
    void addVenues(QList<Block> &blocks) const
    {
        static const FieldInfo *directions = fieldsOf(RecordType::Venue).at(fieldIndex(RecordType::Venue, u"directions"));
        for (const VenueId id : std::as_const(m_venues)) {
            const Venue *venue = m_document.find(id);
            Runs text{run(nameOf(*venue, m_document), RunStyle::Bold)};
            if (!venue->address.isEmpty())
                text << separator() << run(venue->address);
            if (!venue->directions.isEmpty() && m_options.profile.allows(*directions))
                text << separator() << run(venue->directions);
            if (text.size() > 1)
                blocks += Paragraph{text, ParagraphStyle::Detail};
        }
    }

    const Participant &m_person;
    const PartsOfPerson &m_parts;
    const Document &m_document;
    const PaperOptions &m_options;
    const Session *m_before = nullptr; // the last one in a room, that day
    Ids<Venue> m_venues;               // on the page, as they are reached
};

bool isWanted(const Participant &person, const ItineraryOptions &options)
{
    return !options.only || options.only->contains(person.id.value);
}

// By delegation, those without one and those by alias last: where someone comes from can give an alias away. Then by what is
// printed: the order of the legal names would tell of them.
std::vector<const Participant *> readersOf(const Document &document, const ItineraryOptions &options)
{
    const QCollator collator = nameCollator();
    struct Reader {
        const Participant *person;
        bool isLast;
        QCollatorSortKey delegation, name;
    };
    std::vector<Reader> readers;
    for (const Participant &person : document.all<Participant>()) {
        const QString name = options.profile.printedName(person);
        if (name.isEmpty() || !isWanted(person, options))
            continue;
        const bool isLast = !person.delegation || options.profile.isByAlias(person);
        readers.push_back({&person, isLast, collator.sortKey(isLast ? QString() : nameOf(person.delegation, document)), collator.sortKey(name)});
    }
    std::sort(readers.begin(), readers.end(), [](const Reader &a, const Reader &b) {
        if (a.isLast != b.isLast)
            return b.isLast;
        if (const int order = a.delegation.compare(b.delegation); order != 0)
            return order < 0;
        const int order = a.name.compare(b.name);
        return order != 0 ? order < 0 : a.person->id < b.person->id;
    });
    std::vector<const Participant *> people;
    for (const Reader &reader : readers)
        people.push_back(reader.person);
    return people;
}

} // namespace

Paper itineraries(const Document &document, const ItineraryOptions &options)
{
    const auto people = readersOf(document, options);
    const auto parts = partsOfEverybody(document);
    std::vector<QList<Block>> pages(people.size());
    forEachInOwnLanguage(people, document.summit(), options.partLanguage, options, [&](std::size_t index, const PaperOptions &inLanguage) {
        const PartsOfPerson own = parts.value(people[index]->id);
        pages[index] = ItineraryPage(*people[index], own, document, inLanguage).blocks();
    });
    PaperOptions handedOut = options; // each page goes to the one whom it names
    handedOut.profile = ExportProfile(Audience::Public);
    Paper paper = newPaper(QCoreApplication::translate("Itinerary", "Itineraries"), document, handedOut);
    paper.isTitled = false;
    for (QList<Block> &page : pages)
        paper.blocks += page;
    if (paper.blocks.isEmpty())
        paper.blocks += Paragraph{{run(QCoreApplication::translate("Itinerary", "Nobody may be named here."))}};
    else
        std::get<Heading>(paper.blocks.first()).startsPage = false; // nothing stands above it
    return paper;
}

AgendaCensus itinerariesCensus(const Document &document, const ItineraryOptions &options)
{
    AgendaCensus census;
    for (const Participant &person : document.all<Participant>()) {
        if (!isWanted(person, options))
            continue;
        const bool isNamed = !options.profile.printedName(person).isEmpty();
        census.named += isNamed ? 1 : 0;
        census.byAlias += isNamed && options.profile.isByAlias(person) ? 1 : 0;
        census.leftOut += isNamed ? 0 : 1;
    }
    for (const Session &session : document.all<Session>())
        census.hiddenSessions += session.takesPlace() && !options.profile.shows(session) ? 1 : 0;
    return census;
}

} // namespace summitry
