// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/itinerary.h"

#include "document/naming.h"
#include "document/programme.h"
#include "publishing/itineraryreaders.h"
#include "publishing/newpaper.h"
#include "publishing/personname.h"

#include <QCoreApplication>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// One person's page.
class ItineraryPage
{
    Q_DECLARE_TR_FUNCTIONS(Itinerary)

public:
    ItineraryPage(const Participant &person, const PartsOfPerson &parts, const Document &document, const ItineraryOptions &options)
        : m_person(person), m_parts(parts), m_document(document), m_options(options)
    {}

    // None where the one day that is wanted has nothing for them.
    [[nodiscard]] QList<Block> blocks()
    {
        const DayId only = m_options.day;
        QList<Block> blocks{Heading{1, readerRuns(), true}};
        PaperTable table;
        table.columns = {{tr("Time"), 18}, {tr("Session"), 62}, {tr("Room"), 30}};
        table.mainColumn = 1;
        for (const Day *day : daysInOrder(m_document)) {
            if (!only || day->id == only)
                addDay(table, *day);
        }
        if (only && table.rows.isEmpty())
            return {};
        if (table.rows.isEmpty())
            blocks += Paragraph{{run(tr("Nothing on the programme concerns you yet."))}};
        else
            blocks += table;
        addVenues(blocks);
        return blocks;
    }

private:
    // With the delegation, unless that would give an alias away.
    [[nodiscard]] Runs readerRuns() const
    {
        if (!m_options.forEverybody)
            return personName(m_person, m_document, m_options.profile, Mention::First);
        if (!m_person.alias.isEmpty())
            return {run(m_person.alias)};
        return personName(m_person, m_document, ExportProfile(Audience::Organisers), Mention::First);
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
            if (concerns(m_person, m_parts, *session, day, m_options))
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
    const ItineraryOptions &m_options;
    const Session *m_before = nullptr; // the last one in a room, that day
    Ids<Venue> m_venues;               // on the page, as they are reached
};

} // namespace

Paper itineraries(const Document &document, const ItineraryOptions &options)
{
    const auto people = readersOf(document, options);
    const auto parts = partsOfEverybody(document);
    std::vector<QList<Block>> pages(people.size());
    forEachInOwnLanguage(people, document.summit(), options.partLanguage, options, [&](std::size_t index, const ItineraryOptions &inLanguage) {
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

} // namespace summitry
