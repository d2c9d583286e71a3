// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/agenda.h"

#include "document/naming.h"
#include "document/programme.h"
#include "publishing/agendarow.h"
#include "publishing/newpaper.h"


namespace summitry {

using namespace Qt::StringLiterals;

namespace {

using Sessions = std::vector<const Session *>;

// Sessions read as one: those of a parallel group that run at the same time; else one alone.
struct Cluster {
    const ParallelGroup *group = nullptr;
    Sessions sessions;
    LocalTime end;
};

class DayTable
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)

public:
    DayTable(const Document &document, const Day &day, const AgendaOptions &options)
        : m_document(document), m_day(day), m_options(options)
    {
        for (const Session *session : sessionsOn(day, document)) {
            if (options.profile.shows(*session))
                m_sessions.push_back(session);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_sessions.empty(); }
    // The one venue of the day; null where there are several or none.
    [[nodiscard]] const Venue *onlyVenue() const { return commonVenue(m_sessions); }

    [[nodiscard]] PaperTable table() const
    {
        PaperTable table;
        table.columns = {{tr("Time"), 15}, {tr("Session"), 66}, {tr("Room"), 26}};
        table.mainColumn = 1;
        const Venue *current = onlyVenue();
        if (const Venue *first = current ? nullptr : firstVenue()) { // above the coffee before the first session
            table.rows += venueRow(*first);
            current = first;
        }
        bool pastMidnight = false;
        for (const Cluster &cluster : clusters()) {
            if (!pastMidnight && cluster.sessions.front()->start.date() > m_day.date) {
                pastMidnight = true;
                table.rows += groupRow({}, run(tr("After midnight")));
            }
            const Venue *venue = commonVenue(cluster.sessions);
            if (venue && venue != current) {
                table.rows += venueRow(*venue);
                current = venue;
            }
            addRows(table, cluster, current);
        }
        return table;
    }

private:
    [[nodiscard]] const Venue *venueOf(const Session &session) const
    {
        const Room *room = m_document.find(session.room);
        return room ? m_document.find(room->venue) : nullptr;
    }
    [[nodiscard]] const Venue *commonVenue(const Sessions &sessions) const
    {
        const Venue *common = nullptr;
        for (const Session *session : sessions) {
            const Venue *venue = venueOf(*session);
            if (venue && common && venue != common)
                return nullptr;
            if (venue)
                common = venue;
        }
        return common;
    }
    [[nodiscard]] const Venue *firstVenue() const
    {
        for (const Session *session : m_sessions) {
            if (const Venue *venue = venueOf(*session))
                return venue;
        }
        return nullptr;
    }
    [[nodiscard]] std::vector<Cluster> clusters() const
    {
        std::vector<Cluster> clusters;
        for (const Session *session : m_sessions) {
            const LocalTime end = endOf(*session, m_document);
            const auto same = std::find_if(clusters.begin(), clusters.end(), [&](const Cluster &cluster) {
                return cluster.group && cluster.group->id == session->group && session->start < cluster.end;
            });
            if (same == clusters.end()) {
                clusters.push_back({m_document.find(session->group), {session}, end});
            } else {
                same->sessions.push_back(session);
                same->end = std::max(same->end, end);
            }
        }
        return clusters;
    }
    [[nodiscard]] static Row groupRow(const Runs &time, const Run &text)
    {
        Row row;
        row.kind = RowKind::Group;
        row.cells = {{{time, LineStyle::Time, {}}}, {{{text}, LineStyle::Title, {}}}};
        return row;
    }
    [[nodiscard]] Row venueRow(const Venue &venue) const
    {
        Row row = groupRow({}, run(nameOf(venue, m_document)));
        if (!venue.address.isEmpty())
            row.cells[1] += CellLine{{run(venue.address)}, LineStyle::Detail, {}};
        return row;
    }
    void addRows(PaperTable &table, const Cluster &cluster, const Venue *current) const
    {
        const bool several = cluster.group != nullptr;
        if (several) {
            const Runs time{{clockTime(cluster.sessions.front()->start), RunStyle::Bold}, {u"–"_s + clockTime(cluster.end), {}}};
            table.rows += groupRow(time, run(nameOf(*cluster.group, m_document)));
        }
        for (const Session *session : cluster.sessions) {
            const Venue *venue = venueOf(*session);
            const AgendaRow agendaRow(*session, m_document, m_options);
            table.rows += agendaRow.row(several ? 1 : 0, venue != current ? venue : nullptr);
        }
    }

    const Document &m_document;
    const Day &m_day;
    const AgendaOptions &m_options;
    Sessions m_sessions;
};

class AgendaPaper
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)

public:
    AgendaPaper(const Document &document, const AgendaOptions &options)
        : m_document(document), m_options(options), m_paper(newPaper(tr("Programme"), document, options))
    {}

    [[nodiscard]] Paper ofDay(const Day &day)
    {
        m_paper.title = dateAsTitle(day.date, m_options.locale);
        m_paper.subtitle = run(day.title).text;
        addDay(day);
        return std::move(m_paper);
    }
    [[nodiscard]] Paper ofAllDays()
    {
        m_paper.subtitle = run(m_document.summit().place).text;
        for (const Day *day : daysInOrder(m_document)) {
            Heading heading{1, {run(dateAsTitle(day->date, m_options.locale))}, !m_paper.blocks.isEmpty()};
            if (!day->title.isEmpty())
                heading.text << separator() << run(day->title);
            m_paper.blocks += heading;
            addDay(*day);
        }
        if (m_paper.blocks.isEmpty())
            m_paper.blocks += Paragraph{{run(tr("The summit has no days yet."))}, ParagraphStyle::Body};
        return std::move(m_paper);
    }

private:
    void addDay(const Day &day)
    {
        const DayTable table(m_document, day, m_options);
        if (const Venue *venue = table.onlyVenue()) {
            Runs text{run(nameOf(*venue, m_document))};
            if (!venue->address.isEmpty())
                text << separator() << run(venue->address);
            m_paper.blocks += Paragraph{text, ParagraphStyle::Lead, true};
        }
        if (table.isEmpty())
            m_paper.blocks += Paragraph{{run(tr("Nothing is on the programme of this day yet."))}, ParagraphStyle::Body};
        else
            m_paper.blocks += table.table();
    }

    const Document &m_document;
    const AgendaOptions &m_options;
    Paper m_paper;
};

// Everyone whom the agenda of these sessions would have to name.
class Counter
{
public:
    Counter(const Document &document, const AgendaOptions &options) : m_document(document), m_options(options) {}

    void add(const Sessions &sessions)
    {
        for (const Session *session : sessions) {
            const bool shown = m_options.profile.shows(*session);
            m_hiddenSessions += shown ? 0 : 1;
            const bool names = shown && session->state != SessionState::Cancelled;
            for (const Assignment *assignment : assignmentsOf(session->id, m_document)) {
                if (isNeeded(assignment->role))
                    (names ? m_told : m_untold).insert(assignment->participant);
            }
            for (const AgendaItem *item : itemsOf(session->id, m_document)) {
                for (const ParticipantId speaker : item->speakers)
                    (names ? m_told : m_untold).insert(speaker);
            }
        }
    }
    [[nodiscard]] AgendaCensus census() const
    {
        AgendaCensus census = censusOf(m_told, m_untold, m_document, m_options.profile);
        census.hiddenSessions = m_hiddenSessions;
        return census;
    }

private:
    const Document &m_document;
    const AgendaOptions &m_options;
    QSet<ParticipantId> m_told;   // in sessions that are shown
    QSet<ParticipantId> m_untold; // in others
    int m_hiddenSessions = 0;
};

} // namespace

Paper agenda(const Document &document, const Day &day, const AgendaOptions &options)
{
    return AgendaPaper(document, options).ofDay(day);
}

Paper programme(const Document &document, const AgendaOptions &options)
{
    return AgendaPaper(document, options).ofAllDays();
}

AgendaCensus censusOf(const QSet<ParticipantId> &told, const QSet<ParticipantId> &untold, const Document &document,
                      const ExportProfile &profile)
{
    AgendaCensus census;
    for (const ParticipantId id : told + untold) {
        const Participant *participant = document.find(id);
        if (!participant)
            continue;
        const bool named = told.contains(id) && !profile.printedName(*participant).isEmpty();
        census.named += named ? 1 : 0;
        census.byAlias += named && profile.isByAlias(*participant) ? 1 : 0;
        census.leftOut += named ? 0 : 1;
    }
    return census;
}

AgendaCensus censusOf(const std::vector<const Session *> &sessions, const Document &document, const AgendaOptions &options)
{
    Counter counter(document, options);
    counter.add(sessions);
    return counter.census();
}

AgendaCensus agendaCensus(const Document &document, const Day &day, const AgendaOptions &options)
{
    return censusOf(sessionsOn(day, document), document, options);
}

AgendaCensus programmeCensus(const Document &document, const AgendaOptions &options)
{
    Counter counter(document, options);
    for (const Day *day : daysInOrder(document))
        counter.add(sessionsOn(*day, document));
    return counter.census();
}

} // namespace summitry
