// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/personchecks.h"

#include "document/programme.h"
#include "planning/interpretation.h"

namespace summitry {

namespace {

// Minutes. A shorter gap is a change of rooms, not a rest.
constexpr qint64 shortestBreak = 15;
constexpr qint64 longestWithoutBreak = 4 * 60;
constexpr int manyOnEnd = 3;

} // namespace

PersonChecks::PersonChecks(Findings &findings)
    : m_findings(findings),
      m_occupancy(findings.occupancy()),
      m_document(findings.document())
{
    for (const Venue &venue : m_document.all<Venue>())
        m_longestWay = std::max<qint64>(m_longestWay, venue.travel);
}

void PersonChecks::gather(std::span<const Part> parts, const Taken *elsewhere)
{
    m_visits.clear();
    m_record = nullptr;
    m_person = parts.empty() ? ParticipantId() : ParticipantId{parts.front().key};
    for (const Part &part : parts) {
        const SessionId session{part.other};
        if (m_visits.empty() || m_visits.back().taken.session != session) {
            const bool isElsewhere = elsewhere && elsewhere->session == session;
            const PlacedSpan *placement = isElsewhere ? &elsewhere->placement : m_occupancy.placementOf(session);
            if (!placement)
                continue;
            m_visits.push_back({{*placement, session}, {}});
        }
        m_visits.back().roles.add(part.role);
    }
    if (m_visits.size() > 1)
        std::sort(m_visits.begin(), m_visits.end(), [](const Visit &a, const Visit &b) { return a.taken.startsBefore(b.taken); });
}

void PersonChecks::checkAll(std::span<const Part> parts)
{
    gather(parts, nullptr);
    m_open.clear();
    for (const Visit &visit : m_visits) {
        checkVisit(visit);
        if (m_visits.size() == 1)
            break;
        const qint64 reached = visit.taken.placement.start - m_longestWay;
        std::erase_if(m_open, [&](const Visit &open) { return open.taken.placement.end <= reached; });
        for (const Visit &open : m_open)
            checkPair(open, visit);
        m_open.push_back(visit);
    }
    checkRunsOfVisits();
}

void PersonChecks::checkBeside(ParticipantId person, const Taken &taken)
{
    gather(m_occupancy.partsOfPeople().of(person.value), &taken);
    const auto isMine = [&](const Visit &visit) { return visit.taken.session == taken.session; };
    const auto mine = std::find_if(m_visits.begin(), m_visits.end(), isMine);
    if (mine == m_visits.end())
        return;
    checkVisit(*mine);
    for (const Visit &other : m_visits) {
        if (!isMine(other))
            checkPair(*mine, other);
    }
}

void PersonChecks::checkAt(ParticipantId person, const Taken &taken)
{
    checkBeside(person, taken);
    checkRunsOfVisits();
}

void PersonChecks::checkRuns(ParticipantId person)
{
    gather(m_occupancy.partsOfPeople().of(person.value), nullptr);
    checkRunsOfVisits();
}

// People are asked for in the order of their ids, and mostly lie in that order: the next one is near the last.
const Participant *PersonChecks::record()
{
    if (m_record)
        return m_record;
    constexpr std::size_t near = 8;
    const auto &people = m_document.all<Participant>();
    const auto from = people.begin() + std::ptrdiff_t(std::min(m_nextRow, people.size()));
    const auto to = people.begin() + std::ptrdiff_t(std::min(m_nextRow + near, people.size()));
    const auto here = std::find_if(from, to, [this](const Participant &one) { return one.id == m_person; });
    m_record = here != to ? &*here : people.find(m_person);
    if (m_record)
        m_nextRow = std::size_t(m_record - &*people.begin()) + 1;
    return m_record;
}

void PersonChecks::checkVisit(const Visit &visit)
{
    if (!visit.roles.hasAny(rolesNeeded))
        return;
    if (const qint64 missed = m_occupancy.freePeople().minutesClosed(m_person.value, visit.taken.placement); missed > 0) {
        Conflict &conflict = m_findings.add(ConflictKind::PersonUnavailable, visit.taken);
        conflict.participant = m_person;
        conflict.excess = int(missed);
    }
    if (visit.roles.has(Role::Interpreter))
        return; // hears what the booth is for
    const Session *session = m_document.find(visit.taken.session);
    if (!session || session->languages.isEmpty())
        return;
    const Participant *person = record();
    if (const auto missed = person ? notUnderstood(*session, *person).size() : 0; missed > 0) {
        Conflict &conflict = m_findings.add(ConflictKind::Language, visit.taken);
        conflict.participant = m_person;
        conflict.excess = int(missed);
    }
}

void PersonChecks::checkPair(const Visit &a, const Visit &b)
{
    const bool areNeeded = a.roles.hasAny(rolesNeeded) && b.roles.hasAny(rolesNeeded);
    if (!a.taken.placement.overlaps(b.taken.placement)) {
        if (areNeeded && m_longestWay > 0)
            checkWay(a, b);
        return;
    }
    const bool areBooths = a.roles.has(Role::Interpreter) && b.roles.has(Role::Interpreter);
    const ConflictKind twice = areBooths ? ConflictKind::InterpreterTwice : ConflictKind::PersonTwice;
    m_findings.addPair(areNeeded ? twice : ConflictKind::AttendeeTwice, a.taken, b.taken).participant = m_person;
}

void PersonChecks::checkWay(const Visit &a, const Visit &b)
{
    const PlacedSpan &one = a.taken.placement;
    const PlacedSpan &other = b.taken.placement;
    const qint64 gap = std::max(one.start, other.start) - std::min(one.end, other.end);
    if (gap >= m_longestWay || one.room == other.room)
        return;
    if (const qint64 way = wayBetween(one.room, other.room, m_document); way > gap) {
        Conflict &conflict = m_findings.addPair(ConflictKind::Travel, a.taken, b.taken);
        conflict.participant = m_person;
        conflict.room = (a.taken.startsBefore(b.taken) ? other : one).room;
        conflict.excess = int(way - gap);
    }
}

void PersonChecks::checkRunsOfVisits()
{
    // Most people rest between any two of their sessions, and need no closer look.
    qint64 end = std::numeric_limits<qint64>::min() / 2;
    const bool isTight = std::any_of(m_visits.begin(), m_visits.end(), [&](const Visit &visit) {
        const PlacedSpan &placement = visit.taken.placement;
        const qint64 rest = placement.start - std::exchange(end, std::max(end, placement.end));
        return rest < shortestBreak || placement.end - placement.start >= longestWithoutBreak;
    });
    if (!isTight)
        return;
    m_inRow.clear();
    std::copy_if(m_visits.begin(), m_visits.end(), std::back_inserter(m_inRow), [&](const Visit &visit) {
        const Session *session = m_document.find(visit.taken.session);
        return visit.roles.hasAny(rolesNeeded) && session && session->kind != SessionKind::Break;
    });
    checkBreaks(m_inRow);
    std::erase_if(m_inRow, [](const Visit &visit) { return !visit.roles.hasAny(rolesOnStage); });
    checkStage(m_inRow);
}

void PersonChecks::checkBreaks(std::span<const Visit> visits)
{
    for (std::size_t from = 0, to = 0; from < visits.size(); from = to) {
        const qint64 start = visits[from].taken.placement.start;
        qint64 end = visits[from].taken.placement.end;
        for (to = from + 1; to < visits.size() && visits[to].taken.placement.start - end < shortestBreak; ++to)
            end = std::max(end, visits[to].taken.placement.end);
        if (end - start < longestWithoutBreak)
            continue;
        Conflict &conflict = m_findings.addRun(ConflictKind::NoBreak, visits[from].taken, visits[to - 1].taken, end);
        conflict.participant = m_person;
        conflict.excess = int(end - start - longestWithoutBreak);
    }
}

void PersonChecks::checkStage(std::span<const Visit> visits)
{
    const auto isNext = [](const Visit &before, const Visit &after) {
        const qint64 gap = after.taken.placement.start - before.taken.placement.end;
        return gap >= 0 && gap < shortestBreak;
    };
    for (std::size_t from = 0, to = 0; from < visits.size(); from = to) {
        for (to = from + 1; to < visits.size() && isNext(visits[to - 1], visits[to]);)
            ++to;
        const int count = int(to - from);
        if (count < manyOnEnd)
            continue;
        const Taken &last = visits[to - 1].taken;
        Conflict &conflict = m_findings.addRun(ConflictKind::ThreeOnEnd, visits[from].taken, last, last.placement.end);
        conflict.participant = m_person;
        conflict.excess = count;
    }
}

} // namespace summitry
