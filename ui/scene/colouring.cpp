// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/colouring.h"

#include "document/naming.h"
#include "document/programme.h"
#include "ui/scene/barpattern.h"
#include "ui/style/palette.h"

#include <QLocale>

#include <algorithm>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastRank = std::numeric_limits<int>::max();
// Fixed hues, for rules with few answers.
constexpr int calmHue = 215;
constexpr int freshHue = 150;
constexpr int deepHue = 285;

// Each of a series by its rank: the first dozen differ in hue, and all neighbours in pattern.
BlockColour oneOfMany(const QString &key, const QString &label, int rank, int hue)
{
    return {key, label, hue, patternFor(rank), rank};
}

BlockColour without(const QString &label, int hue = greyHue)
{
    return {u"none"_s, label, hue, patternOfNothing, lastRank};
}

BlockColour byKind(SessionKind kind)
{
    const int rank = int(kind);
    const bool isBreak = kind == SessionKind::Break;
    return oneOfMany(QLatin1StringView(choiceName(kind)), choiceLabel(kind), rank, isBreak ? greyHue : spacedHue(rank));
}

BlockColour byState(SessionState state)
{
    constexpr std::array hues{calmHue, deepHue, greyHue};
    const int rank = int(state);
    return oneOfMany(QLatin1StringView(choiceName(state)), choiceLabel(state), rank, hues[std::size_t(rank)]);
}

// Who leads it: the chair, else the moderator; of several, the one entered first.
const Participant *leaderOf(SessionId session, const Document &document)
{
    const Assignment *best = nullptr;
    for (const AssignmentId id : document.referring<&Assignment::session>(session)) {
        const Assignment *one = document.find(id);
        const bool leads = one->role == Role::Chair || one->role == Role::Moderator;
        if (leads && (!best || std::pair(one->role, one->id) < std::pair(best->role, best->id)))
            best = one;
    }
    return best ? document.find(best->participant) : nullptr;
}

QString languageLabel(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code.toUpper();
    const QString name = locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

bool isForOrganisers(ColourRule rule)
{
    return rule == ColourRule::Delegation || rule == ColourRule::Conflict || rule == ColourRule::Occupancy;
}

Colouring::Colouring(ColourRule rule, const Document &document) : m_rule(rule), m_document(document)
{
    if (rule == ColourRule::Track) {
        for (const Track *track : tracksInOrder(document))
            rank(track->id.value);
    } else if (rule == ColourRule::Delegation) {
        // In the order in which they were entered, so that a new one takes no other's colour.
        QList<qint64> ids;
        for (const Delegation &delegation : document.all<Delegation>())
            ids += delegation.id.value;
        std::sort(ids.begin(), ids.end());
        for (const qint64 id : std::as_const(ids))
            rank(id);
    } else if (rule == ColourRule::Language) {
        for (const QString &code : document.summit().languages)
            rankLanguage(code);
        const qsizetype ofSummit = m_languages.size();
        for (const Session &session : document.all<Session>()) {
            for (const QString &code : session.languages)
                rankLanguage(code);
        }
        std::sort(m_languages.begin() + ofSummit, m_languages.end());
    }
}

void Colouring::rankLanguage(const QString &code)
{
    if (!m_languages.contains(code))
        m_languages += code;
}

BlockColour Colouring::of(const Session &session, std::span<const Conflict> conflicts) const
{
    if (session.kind == SessionKind::Break && m_rule != ColourRule::Kind)
        return {};
    switch (m_rule) {
    case ColourRule::Track:
        return byTrack(session);
    case ColourRule::Kind:
        return byKind(session.kind);
    case ColourRule::Language:
        return byLanguage(session);
    case ColourRule::Delegation:
        return byDelegation(session);
    case ColourRule::State:
        return byState(session.state);
    case ColourRule::Conflict: {
        if (conflicts.empty())
            return oneOfMany(u"none"_s, tr("No conflict"), 2, greyHue);
        const bool isHard = std::any_of(conflicts.begin(), conflicts.end(), [](const Conflict &one) { return one.isHard(); });
        return isHard ? oneOfMany(u"hard"_s, tr("Conflict"), 0, conflictHue) : oneOfMany(u"soft"_s, tr("Hint"), 1, warningHue);
    }
    case ColourRule::Occupancy:
        return byOccupancy(session);
    }
    return {};
}

BlockColour Colouring::byTrack(const Session &session) const
{
    const auto known = m_ranks.constFind(session.track.value);
    if (known == m_ranks.cend())
        return without(tr("No track"), hueOf({}, m_document));
    return oneOfMany(QString::number(session.track.value), nameOf(session.track, m_document), *known,
                     hueOf(session.track, m_document));
}

BlockColour Colouring::byLanguage(const Session &session) const
{
    if (session.languages.isEmpty())
        return without(tr("No language"));
    if (session.languages.size() > 1) {
        const int next = int(m_languages.size());
        return oneOfMany(u"several"_s, tr("Several languages"), next, spacedHue(next));
    }
    const int known = int(m_languages.indexOf(session.languages.front()));
    return oneOfMany(session.languages.front(), languageLabel(session.languages.front()), known, spacedHue(known));
}

BlockColour Colouring::byDelegation(const Session &session) const
{
    const Participant *leader = leaderOf(session.id, m_document);
    if (!leader)
        return without(tr("No chair"));
    const auto known = m_ranks.constFind(leader->delegation.value);
    if (known == m_ranks.cend())
        return {u"alone"_s, tr("No delegation"), greyHue, patternFor(0), lastRank - 1};
    const Delegation &delegation = *m_document.find(leader->delegation);
    return oneOfMany(QString::number(delegation.id.value),
                     delegation.acronym.isEmpty() ? nameOf(delegation, m_document) : delegation.acronym, *known,
                     spacedHue(*known));
}

BlockColour Colouring::byOccupancy(const Session &session) const
{
    const Room *room = m_document.find(session.room);
    if (!room || room->capacity <= 0 || session.attendance <= 0)
        return without(tr("Not known"));
    const qint64 share = qint64(session.attendance) * 100 / room->capacity;
    if (session.attendance > room->capacity)
        return oneOfMany(u"over"_s, tr("Too many for the room"), 3, conflictHue);
    if (share >= 90)
        return oneOfMany(u"full"_s, tr("Nearly full (90 % or more)"), 2, deepHue);
    if (share >= 50)
        return oneOfMany(u"half"_s, tr("At least half full"), 1, freshHue);
    return oneOfMany(u"low"_s, tr("Less than half full"), 0, calmHue);
}

} // namespace summitry
