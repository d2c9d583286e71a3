// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/changedsessions.h"

#include "document/naming.h"
#include "document/programme.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

CellLine cellLine(const Runs &text, LineStyle style = LineStyle::Body)
{
    return {text, style, {}};
}

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

class ChangedSessionRow
{
    Q_DECLARE_TR_FUNCTIONS(Changes)

public:
    ChangedSessionRow(const SessionChange &change, const ChangeTexts &texts)
        : m_change(change),
          m_texts(texts),
          m_session(texts.session(change)),
          m_document(texts.documentOf(change)),
          m_former(change.fate == SessionFate::Changed ? texts.states().shownBefore(change.id) : nullptr)
    {}

    [[nodiscard]] Row row() const
    {
        Row row;
        row.level = 1;
        row.hue = m_session.track ? hueOf(m_session.track, m_document) : -1;
        row.cells = {timeCell(), mainCell(), placeCell()};
        return row;
    }

private:
    [[nodiscard]] bool has(SessionAspect aspect) const { return m_change.aspects.testFlag(aspect); }
    [[nodiscard]] const Document &formerDocument() const { return m_texts.states().before; }

    [[nodiscard]] Cell timeCell() const
    {
        const QString now = ChangeTexts::clockSpan(m_session, m_document);
        Cell cell{cellLine({m_texts.isOn(m_change) ? run(now) : ChangeTexts::struck(now)}, LineStyle::Time)};
        if (!m_former || !(has(SessionAspect::Start) || has(SessionAspect::Length)))
            return cell;
        const bool isSameDay = m_former->start.date() == m_session.start.date();
        const QString before =
            isSameDay ? ChangeTexts::clockSpan(*m_former, formerDocument()) : m_texts.daySpan(*m_former, formerDocument());
        cell += cellLine({ChangeTexts::struck(before)}, LineStyle::Detail);
        return cell;
    }
    [[nodiscard]] Cell mainCell() const
    {
        Cell cell{cellLine(m_texts.title(m_change), LineStyle::Title)};
        if (!m_session.subtitle.isEmpty() && m_texts.isOn(m_change))
            cell += cellLine({run(m_session.subtitle)});
        if (has(SessionAspect::Title)) {
            const QString former = m_former->title != m_session.title ? nameOf(*m_former, formerDocument()) : m_former->subtitle;
            if (!former.isEmpty())
                cell += cellLine({ChangeTexts::struck(former)}, LineStyle::Detail);
        }
        addPeople(cell);
        return cell;
    }
    // Of a session that is new or off, all who are needed.
    void addPeople(Cell &cell) const
    {
        const bool isOn = m_texts.isOn(m_change);
        const bool isOnlyChanged = m_change.fate == SessionFate::Changed;
        if (isOn)
            addNames(cell, isOnlyChanged ? tr("New – %1", "a role") : u"%1"_s, &RoleChange::now, &RoleChange::before);
        if (!isOn || isOnlyChanged)
            addNames(cell, isOnlyChanged ? tr("No longer – %1", "a role") : u"%1"_s, &RoleChange::before, &RoleChange::now);
        if (!isOnlyChanged)
            return;
        if (const int more = attendees(&RoleChange::now, &RoleChange::before); more > 0)
            cell += cellLine({run(tr("%n more attendee(s)", nullptr, more), RunStyle::Muted)});
        if (const int less = attendees(&RoleChange::before, &RoleChange::now); less > 0)
            cell += cellLine({run(tr("%n fewer attendee(s)", nullptr, less), RunStyle::Muted)});
    }
    // Those who have a role in the one state that they do not have in the other, role by role.
    void addNames(Cell &cell, const QString &frame, RoleList RoleChange::*in, RoleList RoleChange::*notIn) const
    {
        for (const Role role : {Role::Chair, Role::Moderator, Role::Panellist, Role::Speaker, Role::Rapporteur, Role::Interpreter,
                                Role::NoteTaker}) {
            Runs names;
            for (const RoleChange &one : m_change.people) {
                const bool differs = (one.*in).contains(role) && !(one.*notIn).contains(role);
                const Participant *person = differs ? m_texts.states().person(one.person) : nullptr;
                if (!person)
                    continue;
                if (!names.isEmpty())
                    names += Run{tr(", ", "between names"), RunStyle::Plain};
                names += m_texts.name(*person);
            }
            if (names.isEmpty())
                continue;
            names.prepend(Run{u" "_s, RunStyle::Plain});
            names.prepend(run(tr("%1:", "a role").arg(frame.arg(choiceLabel(role))), RunStyle::Muted));
            cell += cellLine(names);
        }
    }
    [[nodiscard]] int attendees(RoleList RoleChange::*in, RoleList RoleChange::*notIn) const
    {
        return int(std::count_if(m_change.people.begin(), m_change.people.end(), [&](const RoleChange &one) {
            return (one.*in).contains(Role::Attendee) && !(one.*notIn).contains(Role::Attendee);
        }));
    }
    [[nodiscard]] Cell placeCell() const
    {
        Cell cell;
        const auto add = [&](const Session &session, const Document &document, bool isGone) {
            if (const QString text = m_texts.place(session, document); !text.isEmpty())
                cell += isGone ? cellLine({ChangeTexts::struck(text)}, LineStyle::Detail) : cellLine({run(text)});
        };
        add(m_session, m_document, !m_texts.isOn(m_change));
        if (has(SessionAspect::Room))
            add(*m_former, formerDocument(), true);
        if (has(SessionAspect::Languages)) {
            cell += cellLine({run(ChangeTexts::languages(m_session))}, LineStyle::Detail);
            cell += cellLine({ChangeTexts::struck(ChangeTexts::languages(*m_former))}, LineStyle::Detail);
        }
        return cell;
    }

    const SessionChange &m_change;
    const ChangeTexts &m_texts;
    const Session &m_session;
    const Document &m_document;
    const Session *m_former; // of one that was on and is on
};

} // namespace

PaperTable changedSessionsTable(const ProgrammeChanges &changes, const ChangeTexts &texts)
{
    PaperTable table;
    table.columns = {{TableText::tr("Time"), 22}, {TableText::tr("Session"), 57}, {TableText::tr("Room"), 28}};
    table.mainColumn = 1;
    QDate day;
    for (const SessionChange &change : changes.sessions) {
        if (const QDate date = texts.date(change); date != day) {
            day = date;
            Row row;
            row.kind = RowKind::Group;
            row.cells = {{}, {cellLine({run(dateAsTitle(day, texts.options().locale))}, LineStyle::Title)}};
            table.rows += row;
        }
        table.rows += ChangedSessionRow(change, texts).row();
    }
    return table;
}

PaperTable changedSignsTable(const ProgrammeChanges &changes, const ChangeTexts &texts)
{
    PaperTable table;
    table.columns = {{TableText::tr("Room"), 36}, {TableText::tr("Sign"), 71}};
    for (const SignChange &sign : changes.signs) {
        const ProgrammeStates &states = texts.states();
        const Document &document = states.now.find(sign.room) ? states.now : states.before;
        Row row;
        Cell where{cellLine({run(nameOf(sign.room, document))}, LineStyle::Title)};
        const Room *room = document.find(sign.room);
        if (const QString venue = nameOf(room->venue, document); !venue.isEmpty())
            where += cellLine({run(venue)}, LineStyle::Detail);
        where += cellLine({run(dateAsTitle(sign.day, texts.options().locale))});
        Cell shows;
        if (sign.now.empty())
            shows += cellLine({run(TableText::tr("Take the sign down: nothing is on here any more."), RunStyle::Italic)});
        else
            shows +=
                cellLine({run(sign.isNew ? TableText::tr("New sign") : TableText::tr("Replace the sign"), RunStyle::Italic)});
        for (const Session *session : sign.now)
            shows += CellLine{{run(nameOf(*session, states.now))}, LineStyle::Body, ChangeTexts::clockSpan(*session, states.now)};
        row.cells = {where, shows};
        table.rows += row;
    }
    return table;
}

} // namespace summitry
