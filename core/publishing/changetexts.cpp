// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/changetexts.h"

#include "document/naming.h"
#include "document/programme.h"

namespace summitry {

using namespace Qt::StringLiterals;

const Session &ChangeTexts::session(const SessionChange &change) const
{
    const Session *now = m_states.shownNow(change.id);
    return now ? *now : *m_states.shownBefore(change.id);
}

const Document &ChangeTexts::documentOf(const SessionChange &change) const
{
    return isOn(change) ? m_states.now : m_states.before;
}

Runs ChangeTexts::title(const SessionChange &change) const
{
    const QString text = nameOf(session(change), documentOf(change));
    Runs title{isOn(change) ? run(text) : struck(text)};
    for (const QString &mark : marks(change))
        title << separator() << run(mark, RunStyle::Italic);
    if (session(change).confidential)
        title << separator() << run(tr("confidential"), RunStyle::Italic);
    return title;
}

QStringList ChangeTexts::marks(const SessionChange &change) const
{
    switch (change.fate) {
    case SessionFate::Added:
        return {tr("new", "a session")};
    case SessionFate::Reinstated:
        return {tr("takes place after all")};
    case SessionFate::Cancelled:
        return {tr("cancelled", "a session")};
    case SessionFate::Removed:
        return {tr("off the programme")};
    case SessionFate::Changed:
        break;
    }
    QStringList marks;
    const auto add = [&](SessionAspect aspect, const QString &text) {
        if (change.aspects.testFlag(aspect))
            marks += text;
    };
    add(SessionAspect::Start, tr("moved", "a session"));
    if (!change.aspects.testFlag(SessionAspect::Start))
        add(SessionAspect::Length, tr("ends at another time"));
    add(SessionAspect::Room, tr("another room"));
    add(SessionAspect::Title, tr("another title"));
    add(SessionAspect::Languages, tr("other languages"));
    const bool isTentative = session(change).state == SessionState::Tentative;
    add(SessionAspect::Certainty, isTentative ? tr("tentative", "a session") : tr("confirmed", "a session"));
    add(SessionAspect::People, tr("other people"));
    add(SessionAspect::Agenda, tr("another agenda"));
    return marks;
}

QDate ChangeTexts::date(const SessionChange &change) const
{
    const LocalTime start = session(change).start;
    const Day *day = dayOf(start, documentOf(change));
    return day ? day->date : start.date();
}

QString ChangeTexts::clockSpan(const Session &session, const Document &document)
{
    return timeSpan(session.start, endOf(session, document));
}

QString ChangeTexts::daySpan(const Session &session, const Document &document) const
{
    return tr("%1, %2", "date, time").arg(briefDate(session.start.date(), m_options.locale), clockSpan(session, document));
}

QString ChangeTexts::place(const Session &session, const Document &document) const
{
    const Room *room = document.find(session.room);
    if (!room)
        return {};
    const QString name = nameOf(*room, document);
    const Venue *venue = m_states.now.all<Venue>().size() > 1 ? document.find(room->venue) : nullptr;
    return venue ? tr("%1, %2", "room, venue").arg(name, nameOf(*venue, document)) : name;
}

QString ChangeTexts::languages(const Session &session)
{
    QStringList parts;
    if (!session.languages.isEmpty())
        parts += tr("Languages: %1").arg(languageCodes(session.languages));
    if (!session.interpretation.isEmpty())
        parts += tr("Interpretation: %1").arg(languageCodes(session.interpretation));
    return parts.isEmpty() ? tr("No languages named") : parts.join(u" · "_s);
}

Runs ChangeTexts::name(const Participant &participant) const
{
    const bool isThere = m_states.now.find(participant.id) != nullptr;
    return personName(participant, isThere ? m_states.now : m_states.before, m_states.profile, Mention::First);
}

} // namespace summitry
