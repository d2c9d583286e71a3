// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/changespaper.h"

#include "document/naming.h"
#include "publishing/changedsessions.h"
#include "publishing/newpaper.h"

#include <QSet>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

class ChangesWriter
{
    Q_DECLARE_TR_FUNCTIONS(Changes)

public:
    ChangesWriter(const Document &before, const Document &now, const ChangesOptions &options)
        : m_options(options),
          m_states{before, now, options.profile},
          m_texts(m_states, options),
          m_changes(programmeChanges(m_states))
    {}

    [[nodiscard]] Paper paper()
    {
        const QString since =
            tr("%1, %2", "date, time").arg(writtenDate(m_options.since.date(), m_options.locale), clockTime(m_options.since));
        m_paper = newPaper(tr("Changes since %1", "date and time").arg(since), m_states.now, m_options);
        add(tr("Sessions"), changedSessionsTable(m_changes, m_texts), RowKind::Normal);
        add(tr("People"), changedPeopleTable(m_changes, m_texts, m_options.partLanguage), RowKind::Group);
        add(tr("Door signs"), changedSignsTable(m_changes, m_texts), RowKind::Normal);
        m_paper.subtitle = m_counts.join(u" · "_s);
        if (m_paper.blocks.isEmpty())
            m_paper.blocks += Paragraph{{run(tr("Nothing has changed on the programme since %1.", "date and time").arg(since))}};
        return std::move(m_paper);
    }

private:
    // On a page of its own: the parts go to different hands.
    void add(const QString &title, const PaperTable &table, RowKind counted)
    {
        const auto isCounted = [counted](const Row &row) { return row.kind == counted; };
        const auto count = std::count_if(table.rows.begin(), table.rows.end(), isCounted);
        if (count == 0)
            return;
        m_counts += tr("%1: %2", "what, how many").arg(title, m_options.locale.toString(qlonglong(count)));
        m_paper.blocks += Heading{1, {run(title)}, !m_paper.blocks.isEmpty()};
        m_paper.blocks += table;
    }

    const ChangesOptions &m_options;
    ProgrammeStates m_states;
    ChangeTexts m_texts;
    ProgrammeChanges m_changes;
    Paper m_paper;
    QStringList m_counts;
};

} // namespace

Paper changesPaper(const Document &before, const Document &now, const ChangesOptions &options)
{
    return ChangesWriter(before, now, options).paper();
}

AgendaCensus changesCensus(const Document &before, const Document &now, const PaperOptions &options)
{
    const ProgrammeStates told{before, now, options.profile};
    const ProgrammeStates all{before, now, ExportProfile(Audience::Organisers)};
    AgendaCensus census;
    QSet<ParticipantId> named;
    for (const PersonChange &change : programmeChanges(told).people) {
        const Participant *person = told.person(change.person);
        if (!person)
            continue;
        named.insert(change.person);
        census.byAlias += options.profile.isByAlias(*person) ? 1 : 0;
    }
    census.named = int(named.size());
    const ProgrammeChanges everything = programmeChanges(all);
    for (const PersonChange &change : everything.people)
        census.leftOut += named.contains(change.person) ? 0 : 1;
    for (const SessionChange &change : everything.sessions) {
        const Session *session = now.find(change.id) ? now.find(change.id) : before.find(change.id);
        census.hiddenSessions += options.profile.shows(*session) ? 0 : 1;
    }
    return census;
}

} // namespace summitry
