// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/agendarow.h"

#include "document/naming.h"
#include "document/programme.h"
#include "publishing/webaddress.h"

#include <QCollator>

#include <algorithm>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// What several people of one role are called together.
QString roleHeading(Role role, std::size_t people)
{
    if (people == 1)
        return choiceLabel(role);
    constexpr std::array plurals{
        QT_TRANSLATE_NOOP("Agenda", "Chairs"),       QT_TRANSLATE_NOOP("Agenda", "Moderators"),
        QT_TRANSLATE_NOOP("Agenda", "Panellists"),   QT_TRANSLATE_NOOP("Agenda", "Speakers"),
        QT_TRANSLATE_NOOP("Agenda", "Rapporteurs"),  QT_TRANSLATE_NOOP("Agenda", "Interpreters"),
        QT_TRANSLATE_NOOP("Agenda", "Note-takers"),
    };
    return QCoreApplication::translate("Agenda", plurals[std::size_t(role)]);
}

} // namespace

Row AgendaRow::row(int level, const Venue *venue) const
{
    Row row;
    row.level = level;
    row.cells = {timeCell(level), mainCell(), placeCell(venue)};
    if (m_session.kind == SessionKind::Break)
        row.kind = RowKind::Slim;
    else if (m_session.track)
        row.hue = hueOf(m_session.track, m_document);
    return row;
}

Cell AgendaRow::timeCell(int level) const
{
    const LocalTime end = endOf(m_session, m_document);
    // Within a group the group's own time stands out.
    const bool standsOut = level == 0 && m_session.kind != SessionKind::Break;
    const Run start{clockTime(m_session.start), standsOut ? RunStyle::Bold : RunStyle::Plain};
    return {{{start, Run{u"–"_s + clockTime(end), RunStyle::Plain}}, LineStyle::Time, {}}};
}

Runs AgendaRow::title() const
{
    const bool cancelled = m_session.state == SessionState::Cancelled;
    const RunStyles styles = cancelled ? RunStyles(RunStyle::Struck) | RunStyle::Muted : RunStyle::Plain;
    Runs text{linked(run(nameOf(m_session, m_document), styles), linkTo(m_session, m_options))};
    QStringList marks;
    if (cancelled)
        marks += tr("cancelled");
    if (m_session.state == SessionState::Tentative)
        marks += tr("tentative");
    if (m_session.confidential)
        marks += tr("confidential");
    for (const QString &mark : marks) {
        text += separator();
        text += run(mark, RunStyle::Italic);
    }
    return text;
}

Cell AgendaRow::mainCell() const
{
    Cell cell{{title(), m_session.kind == SessionKind::Break ? LineStyle::Body : LineStyle::Title, {}}};
    if (!m_session.subtitle.isEmpty())
        cell += CellLine{{run(m_session.subtitle)}, LineStyle::Body, {}};
    if (const Track *track = m_document.find(m_session.track))
        cell += CellLine{{linked(run(track->name), linkTo(*track, m_options))}, LineStyle::Detail, {}};
    if (m_session.state != SessionState::Cancelled) {
        addPeople(cell);
        addItems(cell);
    }
    return cell;
}

Cell AgendaRow::placeCell(const Venue *venue) const
{
    Cell cell;
    if (const Room *room = m_document.find(m_session.room))
        cell += CellLine{{linked(run(nameOf(*room, m_document)), linkTo(*room, m_options))}, LineStyle::Body, {}};
    if (venue)
        cell += CellLine{{run(nameOf(*venue, m_document))}, LineStyle::Detail, {}};
    if (!m_session.languages.isEmpty())
        cell += CellLine{{run(tr("Languages: %1").arg(languageCodes(m_session.languages)))}, LineStyle::Detail, {}};
    if (!m_session.interpretation.isEmpty())
        cell += CellLine{{run(tr("Interpretation: %1").arg(languageCodes(m_session.interpretation)))}, LineStyle::Detail, {}};
    return cell;
}

void AgendaRow::addName(Runs &text, const Participant &participant, Mention mention) const
{
    Runs name = personName(participant, m_document, m_options.profile, mention);
    if (!name.isEmpty())
        name.front().link = linkTo(participant, m_options);
    if (!name.isEmpty() && !text.isEmpty())
        text += Run{tr(", ", "between names"), RunStyle::Plain};
    text += name;
}

std::vector<const Participant *> AgendaRow::namedPeople(Role role) const
{
    std::vector<const Participant *> people;
    for (const AssignmentId id : m_document.referring<&Assignment::session>(m_session.id)) {
        const Assignment *assignment = m_document.find(id);
        const Participant *participant = assignment->role == role ? m_document.find(assignment->participant) : nullptr;
        if (participant && !m_options.profile.printedName(*participant).isEmpty())
            people.push_back(participant);
    }
    // By what is printed: the order of the legal names would tell of them.
    const QCollator collator(m_options.locale);
    std::sort(people.begin(), people.end(), [&](const Participant *a, const Participant *b) {
        const int order = collator.compare(m_options.profile.printedName(*a), m_options.profile.printedName(*b));
        return order != 0 ? order < 0 : a->id < b->id;
    });
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

void AgendaRow::addPeople(Cell &cell) const
{
    for (std::size_t index = 0; index < Choices<Role>::all.size(); ++index) {
        const Role role = Role(index);
        if (!isNeeded(role))
            continue;
        const auto people = namedPeople(role);
        if (people.empty())
            continue;
        // Those who serve the room come from the same team, mostly.
        const bool serves = role == Role::Interpreter || role == Role::NoteTaker;
        Runs names;
        for (const Participant *participant : people)
            addName(names, *participant, serves ? Mention::Again : Mention::First);
        names.prepend(Run{u" "_s, RunStyle::Plain});
        names.prepend(run(tr("%1:", "a role").arg(roleHeading(role, people.size())), RunStyle::Muted));
        cell += CellLine{names, LineStyle::Body, {}};
    }
}

bool AgendaRow::hasRole(ParticipantId id) const
{
    const auto &assignments = m_document.referring<&Assignment::session>(m_session.id);
    return std::any_of(assignments.begin(), assignments.end(), [&](AssignmentId assignment) {
        const Assignment *record = m_document.find(assignment);
        return record->participant == id && isNeeded(record->role);
    });
}

Runs AgendaRow::itemText(const AgendaItem &item) const
{
    Runs text{run(nameOf(item, m_document))};
    Runs names;
    for (const ParticipantId id : item.speakers) {
        if (const Participant *participant = m_document.find(id))
            addName(names, *participant, hasRole(id) ? Mention::Again : Mention::First);
    }
    if (!names.isEmpty()) {
        text += separator();
        text += names;
    }
    if (item.minutes > 0) {
        text += separator();
        text += run(tr("%n min", nullptr, item.minutes), RunStyle::Muted);
    }
    return text;
}

void AgendaRow::addItems(Cell &cell) const
{
    int elapsed = 0;
    bool known = true; // an item that does not say its minutes hides when the next one starts
    for (const AgendaItem *item : itemsOf(m_session.id, m_document)) {
        const QString label = known ? clockTime(m_document.clock().end(m_session.start, elapsed)) : u" "_s;
        cell += CellLine{itemText(*item), LineStyle::Body, label};
        elapsed += item->minutes;
        known = known && item->minutes > 0;
    }
}

} // namespace summitry
