// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/signinsheets.h"

#include "base/collation.h"
#include "document/naming.h"
#include "document/programme.h"
#include "publishing/newpaper.h"

#include <QCoreApplication>
#include <QSet>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesForOthers = 8;

std::vector<const Session *> signedSessions(const Document &document, const Day *day)
{
    std::vector<const Session *> sessions;
    for (const Day *each : daysInOrder(document)) {
        if (day && each->id != day->id)
            continue;
        for (const Session *session : sessionsOn(*each, document)) {
            if (session->takesPlace() && session->kind != SessionKind::Break)
                sessions.push_back(session);
        }
    }
    return sessions;
}

QSet<ParticipantId> expectedIn(const Session &session, const Document &document)
{
    QSet<ParticipantId> people;
    forEachPart(session.id, document, [&](ParticipantId person, Role) { people.insert(person); });
    return people;
}

class SignInSheets
{
    Q_DECLARE_TR_FUNCTIONS(SignInSheets)

public:
    SignInSheets(const Document &document, const PaperOptions &options)
        : m_document(document), m_options(options), m_paper(newPaper(tr("Sign-in sheets"), document, options))
    {
        m_paper.scale = 1.2; // room to write
        m_paper.isTitled = false;
    }

    void add(const Session &session)
    {
        m_paper.blocks += Heading{1, {run(nameOf(session, m_document))}, !m_paper.blocks.isEmpty()};
        const QString times = timeSpan(session.start, endOf(session, m_document));
        Runs facts{run(dateAsTitle(session.start.date(), m_options.locale)), separator(), run(times)};
        if (const Room *room = m_document.find(session.room))
            facts << separator() << run(nameOf(*room, m_document));
        PaperTable table;
        table.columns = {{tr("Name"), 40}, {tr("Delegation"), 40}, {tr("Signature"), 40}};
        Row head; // again on each further page of the sheet
        head.kind = RowKind::Group;
        head.cells = {{CellLine{facts, LineStyle::Body, {}}}};
        table.rows += head;
        for (const Line &line : linesOf(session))
            table.rows += rowOf(line.name, line.delegation);
        for (int i = 0; i < linesForOthers; ++i)
            table.rows += rowOf(u" "_s, {});
        m_paper.blocks += table;
    }
    [[nodiscard]] Paper paper()
    {
        if (m_paper.blocks.isEmpty())
            m_paper.blocks += Paragraph{{run(tr("Nothing takes place."))}};
        return std::move(m_paper);
    }

private:
    struct Line {
        QString name, delegation;
    };
    // By delegation, then by name; whoever goes by an alias shows no delegation, which could give it away.
    [[nodiscard]] std::vector<Line> linesOf(const Session &session) const
    {
        std::vector<Line> lines;
        for (const ParticipantId id : expectedIn(session, m_document)) {
            const Participant *person = m_document.find(id);
            const QString name = m_options.profile.printedName(*person);
            if (!name.isEmpty())
                lines.push_back({name, m_options.profile.isByAlias(*person) ? QString() : nameOf(person->delegation, m_document)});
        }
        const QCollator collator = nameCollator();
        std::sort(lines.begin(), lines.end(), [&](const Line &a, const Line &b) {
            if (a.delegation.isEmpty() != b.delegation.isEmpty())
                return b.delegation.isEmpty();
            const int order = collator.compare(a.delegation, b.delegation);
            return order != 0 ? order < 0 : collator.compare(a.name, b.name) < 0;
        });
        return lines;
    }
    [[nodiscard]] static Row rowOf(const QString &name, const QString &delegation)
    {
        Row row;
        row.level = 1;
        row.cells = {{CellLine{{Run{name, {}}}, LineStyle::Title, {}}}, {CellLine{{run(delegation)}, LineStyle::Body, {}}}, {}};
        return row;
    }

    const Document &m_document;
    const PaperOptions &m_options;
    Paper m_paper;
};

} // namespace

Paper signInSheets(const Document &document, const Day *day, const PaperOptions &options)
{
    SignInSheets sheets(document, options);
    for (const Session *session : signedSessions(document, day)) {
        if (options.profile.shows(*session))
            sheets.add(*session);
    }
    return sheets.paper();
}

AgendaCensus signInCensus(const Document &document, const Day *day, const PaperOptions &options)
{
    int hidden = 0;
    QSet<ParticipantId> told, untold;
    for (const Session *session : signedSessions(document, day)) {
        const bool isShown = options.profile.shows(*session);
        hidden += isShown ? 0 : 1;
        (isShown ? told : untold) += expectedIn(*session, document);
    }
    AgendaCensus census = censusOf(told, untold, document, options.profile);
    census.hiddenSessions = hidden;
    return census;
}

} // namespace summitry
