// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/doorsigns.h"

#include "document/naming.h"
#include "document/programme.h"
#include "publishing/newpaper.h"

#include <QCoreApplication>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

class DoorSigns
{
    Q_DECLARE_TR_FUNCTIONS(DoorSigns)

public:
    DoorSigns(const Document &document, const PaperOptions &options)
        : m_document(document), m_options(options), m_paper(newPaper(tr("Door signs"), document, options))
    {
        m_paper.scale = 1.9;
        m_paper.isTitled = false; // each page is a sign by itself
    }

    void addDay(const Day &day)
    {
        const auto sessions = sessionsOn(day, m_document);
        for (const Room *room : roomsInOrder(m_document)) {
            PaperTable table;
            table.columns = {{{}, 20}, {{}, 70}};
            table.mainColumn = 1;
            for (const Session *session : sessions) {
                if (session->room == room->id && m_options.profile.shows(*session))
                    table.rows += rowOf(*session);
            }
            if (!table.rows.isEmpty())
                addSign(day, *room, table);
        }
    }
    [[nodiscard]] Paper paper()
    {
        if (m_paper.blocks.isEmpty())
            m_paper.blocks += Paragraph{{run(tr("No room is in use."))}};
        return std::move(m_paper);
    }

private:
    void addSign(const Day &day, const Room &room, const PaperTable &table)
    {
        m_paper.blocks += Heading{1, {run(nameOf(room, m_document))}, !m_paper.blocks.isEmpty()};
        Runs where{run(dateAsTitle(day.date, m_options.locale))};
        if (const Venue *venue = m_document.find(room.venue))
            where << separator() << run(nameOf(*venue, m_document));
        m_paper.blocks += Paragraph{where, ParagraphStyle::Lead, true};
        m_paper.blocks += table;
    }
    [[nodiscard]] Row rowOf(const Session &session) const
    {
        const bool isCancelled = session.state == SessionState::Cancelled;
        Runs title{run(nameOf(session, m_document), isCancelled ? RunStyles(RunStyle::Struck) | RunStyle::Muted : RunStyle::Plain)};
        if (isCancelled)
            title << separator() << run(tr("cancelled"), RunStyle::Italic);
        Cell main{{title, LineStyle::Title, {}}};
        if (!session.subtitle.isEmpty())
            main += CellLine{{run(session.subtitle)}, LineStyle::Body, {}};
        QStringList languages = session.languages;
        for (const QString &code : session.interpretation) {
            if (!languages.contains(code))
                languages += code;
        }
        if (!languages.isEmpty())
            main += CellLine{{run(languageCodes(languages))}, LineStyle::Detail, {}};
        Row row;
        row.hue = session.track ? hueOf(session.track, m_document) : -1;
        const QString times = timeSpan(session.start, endOf(session, m_document));
        row.cells = {{CellLine{{run(times, RunStyle::Bold)}, LineStyle::Time, {}}}, main};
        return row;
    }

    const Document &m_document;
    const PaperOptions &m_options;
    Paper m_paper;
};

} // namespace

Paper doorSigns(const Document &document, const Day *day, const PaperOptions &options)
{
    DoorSigns signs(document, options);
    for (const Day *each : daysInOrder(document)) {
        if (!day || each->id == day->id)
            signs.addDay(*each);
    }
    return signs.paper();
}

} // namespace summitry
