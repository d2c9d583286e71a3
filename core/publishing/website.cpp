// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/website.h"

#include "document/naming.h"
#include "document/programme.h"
#include "publishing/agendarow.h"
#include "publishing/htmlstyle.h"
#include "publishing/htmlwriter.h"
#include "publishing/newpaper.h"
#include "publishing/personparts.h"
#include "publishing/webaddress.h"

#include <QMap>

#include <functional>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

class WebsiteMaker
{
    Q_DECLARE_TR_FUNCTIONS(Website)

public:
    WebsiteMaker(const Document &document, const PaperOptions &options) : m_document(document), m_options(options)
    {
        m_options.links = PaperLinks::Website;
        for (const Day *day : daysInOrder(document)) {
            QString page = u"day-"_s + isoDate(day->date);
            while (m_dayPages.values().contains(page + u".html"_s))
                page += u'b';
            m_dayPages.insert(day->id, page + u".html"_s);
            for (const Session *session : sessionsOn(*day, document)) {
                if (options.profile.shows(*session))
                    m_sessions.push_back(session);
            }
        }
        m_people = peopleIn(m_sessions, document, m_options);
        makeFrame();
    }

    [[nodiscard]] QList<FolderFile> files()
    {
        add(webaddress::home, homePage());
        for (const Day *day : daysInOrder(m_document))
            add(m_dayPages.value(day->id), agenda(m_document, *day, m_options));
        if (hasTracks())
            add(webaddress::tracks, tracksPage());
        if (hasRooms())
            add(webaddress::rooms, roomsPage());
        if (!m_people.empty())
            add(webaddress::people, peoplePage());
        for (const Session *session : m_sessions)
            add(webaddress::of(*session), sessionPage(*session));
        m_files += FolderFile{webaddress::style, webStyle().toUtf8()};
        return m_files;
    }

private:
    [[nodiscard]] bool hasTracks() const { return !m_document.all<Track>().isEmpty(); }
    [[nodiscard]] bool hasRooms() const { return !m_document.all<Room>().isEmpty(); }
    void makeFrame();
    void add(const QString &name, const Paper &paper)
    {
        m_frame.here = name;
        m_files += FolderFile{name, webPage(paper, m_frame)};
    }
    [[nodiscard]] Paper homePage() const;
    [[nodiscard]] Paper tracksPage() const;
    [[nodiscard]] Paper roomsPage() const;
    [[nodiscard]] Paper peoplePage() const;
    [[nodiscard]] Paper sessionPage(const Session &session) const;
    void addIndex(Paper &paper, const QString &title, const Runs &entries) const;
    [[nodiscard]] PaperTable tableOf(const std::function<bool(const Session &)> &belongs) const;
    static void add(Paper &paper, const PaperTable &table)
    {
        if (table.rows.isEmpty())
            paper.blocks += Paragraph{{run(tr("Nothing is planned here yet."))}};
        else
            paper.blocks += table;
    }
    [[nodiscard]] Row rowOf(const PersonParts &person) const;
    [[nodiscard]] Runs whenAndWhere(const Session &session) const;
    [[nodiscard]] QString whenInBrief(const Session &session) const
    {
        return briefDate(session.start.date(), m_options.locale) + u' ' + clockTime(session.start);
    }

    const Document &m_document;
    PaperOptions m_options;
    QMap<DayId, QString> m_dayPages;
    std::vector<const Session *> m_sessions; // that are shown, by day and start
    std::vector<PersonParts> m_people;
    WebFrame m_frame;
    QList<FolderFile> m_files;
};

void WebsiteMaker::makeFrame()
{
    m_frame.style = webaddress::style;
    m_frame.home = webaddress::home;
    m_frame.navigationName = tr("Pages");
    m_frame.skip = tr("Skip to the content");
    m_frame.navigation += linked(run(tr("Programme")), webaddress::home);
    for (const Day *day : daysInOrder(m_document))
        m_frame.navigation += linked(run(briefDate(day->date, m_options.locale)), m_dayPages.value(day->id));
    if (hasTracks())
        m_frame.navigation += linked(run(tr("Tracks")), webaddress::tracks);
    if (hasRooms())
        m_frame.navigation += linked(run(tr("Rooms")), webaddress::rooms);
    if (!m_people.empty())
        m_frame.navigation += linked(run(tr("People")), webaddress::people);
}

void WebsiteMaker::addIndex(Paper &paper, const QString &title, const Runs &entries) const
{
    if (entries.isEmpty())
        return;
    List list;
    for (const Run &entry : entries)
        list.items += ListItem{0, {entry}, {}, {}};
    paper.blocks += Heading{1, {run(title)}};
    paper.blocks += list;
}

Paper WebsiteMaker::homePage() const
{
    const Summit &summit = m_document.summit();
    Paper paper = newPaper(run(nameOf(summit, m_document)).text, m_document, m_options);
    paper.event.clear();
    paper.subtitle = run(summit.subtitle).text;
    const auto days = daysInOrder(m_document);
    Runs where;
    if (!summit.place.isEmpty())
        where << run(summit.place);
    if (!days.empty()) {
        const QString first = writtenDate(days.front()->date, m_options.locale), last = writtenDate(days.back()->date, m_options.locale);
        where += where.isEmpty() ? Runs() : Runs{separator()};
        where << run(first == last ? first : tr("%1 to %2", "dates").arg(first, last));
    }
    if (!where.isEmpty())
        paper.blocks += Paragraph{where, ParagraphStyle::Lead};
    if (!summit.organisers.isEmpty())
        paper.blocks += Paragraph{{run(summit.organisers)}};
    Runs dayEntries, trackEntries, roomEntries;
    for (const Day *day : days) {
        const QString date = dateAsTitle(day->date, m_options.locale);
        const QString text = day->title.isEmpty() ? date : date + u" · "_s + day->title;
        dayEntries += linked(run(text), m_dayPages.value(day->id));
    }
    for (const Track *track : tracksInOrder(m_document))
        trackEntries += linked(run(nameOf(*track, m_document)), linkTo(*track, m_options));
    for (const Room *room : roomsInOrder(m_document))
        roomEntries += linked(run(nameOf(*room, m_document)), linkTo(*room, m_options));
    addIndex(paper, tr("Days"), dayEntries);
    addIndex(paper, tr("Tracks"), trackEntries);
    addIndex(paper, tr("Rooms"), roomEntries);
    if (!m_people.empty())
        addIndex(paper, tr("People"), {linked(run(tr("All %n person(s), by name", nullptr, int(m_people.size()))), webaddress::people)});
    return paper;
}

// Those that belong, in a table with a line for each day.
PaperTable WebsiteMaker::tableOf(const std::function<bool(const Session &)> &belongs) const
{
    PaperTable table;
    table.columns = {{tr("Time"), 15}, {tr("Session"), 66}, {tr("Room"), 26}};
    table.mainColumn = 1;
    const Day *current = nullptr;
    for (const Session *session : m_sessions) {
        if (!belongs(*session))
            continue;
        const Day *day = dayOf(session->start, m_document);
        if (day && day != current) {
            Row head;
            head.kind = RowKind::Group;
            const Run date = linked(run(dateAsTitle(day->date, m_options.locale)), m_dayPages.value(day->id));
            head.cells = {{}, {CellLine{{date}, LineStyle::Title, {}}}};
            table.rows += head;
            current = day;
        }
        Row row = AgendaRow(*session, m_document, m_options).row(0, nullptr);
        row.cells[1] = row.cells[1].mid(0, session->subtitle.isEmpty() ? 1 : 2);
        table.rows += row;
    }
    return table;
}

Paper WebsiteMaker::tracksPage() const
{
    Paper paper = newPaper(tr("Tracks"), m_document, m_options);
    for (const Track *track : tracksInOrder(m_document)) {
        paper.blocks += Heading{1, {run(nameOf(*track, m_document))}, false, webaddress::anchorOf(*track)};
        add(paper, tableOf([&](const Session &session) { return session.track == track->id; }));
    }
    return paper;
}

Paper WebsiteMaker::roomsPage() const
{
    Paper paper = newPaper(tr("Rooms"), m_document, m_options);
    for (const Room *room : roomsInOrder(m_document)) {
        paper.blocks += Heading{1, {run(nameOf(*room, m_document))}, false, webaddress::anchorOf(*room)};
        if (const Venue *venue = m_document.find(room->venue)) {
            Runs text{run(nameOf(*venue, m_document))};
            if (!venue->address.isEmpty())
                text << separator() << run(venue->address);
            paper.blocks += Paragraph{text, ParagraphStyle::Detail};
        }
        PaperTable table = tableOf([&](const Session &session) { return session.room == room->id; });
        table.columns.removeLast(); // the room
        for (Row &row : table.rows)
            row.cells = row.cells.mid(0, 2);
        add(paper, table);
    }
    return paper;
}

Row WebsiteMaker::rowOf(const PersonParts &person) const
{
    Row row;
    row.anchor = webaddress::anchorOf(*person.person, m_options.profile);
    Cell sessions;
    for (const PersonPart &part : person.parts) {
        QStringList roles;
        for (const Role role : part.roles)
            roles += choiceLabel(role);
        Runs text{linked(run(nameOf(*part.session, m_document)), webaddress::of(*part.session))};
        text << separator() << run(whenInBrief(*part.session)) << separator() << run(roles.join(tr(", ", "between roles")), RunStyle::Muted);
        sessions += CellLine{text, LineStyle::Body, {}};
    }
    row.cells = {{CellLine{personName(*person.person, m_document, m_options.profile, Mention::First), LineStyle::Title, {}}}, sessions};
    return row;
}

Paper WebsiteMaker::peoplePage() const
{
    Paper paper = newPaper(tr("People"), m_document, m_options);
    PaperTable table;
    table.columns = {{tr("Name"), 40}, {tr("Sessions"), 66}};
    for (const PersonParts &person : m_people)
        table.rows += rowOf(person);
    paper.blocks += table;
    return paper;
}

Runs WebsiteMaker::whenAndWhere(const Session &session) const
{
    const Day *day = dayOf(session.start, m_document);
    Runs text{linked(run(dateAsTitle(session.start.date(), m_options.locale)), day ? m_dayPages.value(day->id) : QString())};
    text << separator() << run(timeSpan(session.start, endOf(session, m_document)));
    if (const Room *room = m_document.find(session.room)) {
        text << separator() << linked(run(nameOf(*room, m_document)), linkTo(*room, m_options));
        if (const Venue *venue = m_document.find(room->venue))
            text << separator() << run(nameOf(*venue, m_document));
    }
    return text;
}

// What the agenda says of it, and what it is about.
Paper WebsiteMaker::sessionPage(const Session &session) const
{
    Paper paper = newPaper(run(nameOf(session, m_document)).text, m_document, m_options);
    paper.subtitle = run(session.subtitle).text;
    const Row row = AgendaRow(session, m_document, m_options).row(0, nullptr);
    if (const Runs marks = row.cells[1].front().text.mid(2); !marks.isEmpty()) // behind the title: cancelled, tentative
        paper.blocks += Paragraph{marks, ParagraphStyle::Lead};
    paper.blocks += Paragraph{whenAndWhere(session), ParagraphStyle::Lead};
    for (const Runs &paragraph : paragraphsOf(session.summary))
        paper.blocks += Paragraph{paragraph};
    List items;
    for (const CellLine &line : row.cells[1].mid(session.subtitle.isEmpty() ? 1 : 2)) {
        if (line.label.isEmpty())
            paper.blocks += Paragraph{line.text};
        else
            items.items += ListItem{0, Runs{Run{line.label + u' ', RunStyle::Muted}} + line.text, {}, {}};
    }
    if (!items.items.isEmpty())
        paper.blocks += items;
    for (const CellLine &line : row.cells[2].mid(m_document.find(session.room) ? 1 : 0))
        paper.blocks += Paragraph{line.text, ParagraphStyle::Detail};
    return paper;
}

} // namespace

QList<FolderFile> website(const Document &document, const PaperOptions &options)
{
    return WebsiteMaker(document, options).files();
}

} // namespace summitry
