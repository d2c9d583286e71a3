// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/figures.h"

#include "document/programme.h"

namespace summitry {

namespace {

bool hasChair(SessionId session, const Document &document)
{
    const auto &assignments = document.referring<&Assignment::session>(session);
    return std::any_of(assignments.begin(), assignments.end(), [&](AssignmentId id) { return leads(document.find(id)->role); });
}

} // namespace

bool needsChair(SessionKind kind)
{
    return kind != SessionKind::Break && kind != SessionKind::PublicAction && kind != SessionKind::SideMeeting;
}

bool needsRapporteur(SessionKind kind)
{
    return kind == SessionKind::Plenary || kind == SessionKind::Parallel || kind == SessionKind::Drafting;
}

bool isOpen(OpenPoint point, const Session &session, const Document &document)
{
    if (session.state == SessionState::Cancelled)
        return false;
    switch (point) {
    case OpenPoint::Unplaced:
        return !session.isPlaced();
    case OpenPoint::NoRoom:
        return session.isPlaced() && !session.room && !session.isAcrossRooms();
    case OpenPoint::NoChair:
        return needsChair(session.kind) && !hasChair(session.id, document);
    case OpenPoint::NoDelegation:
        break;
    }
    return false;
}

bool isOpen(OpenPoint point, const Participant &participant)
{
    return point == OpenPoint::NoDelegation && !participant.delegation;
}

int countOpen(OpenPoint point, const Document &document)
{
    if (point == OpenPoint::NoDelegation) {
        const auto &people = document.all<Participant>();
        return int(std::count_if(people.begin(), people.end(), [&](const Participant &one) { return isOpen(point, one); }));
    }
    const auto &sessions = document.all<Session>();
    return int(std::count_if(sessions.begin(), sessions.end(), [&](const Session &one) { return isOpen(point, one, document); }));
}

std::array<int, Choices<Function>::all.size()> participantsByFunction(const Document &document)
{
    std::array<int, Choices<Function>::all.size()> counts{};
    for (const Participant &participant : document.all<Participant>())
        ++counts[std::size_t(participant.function)];
    return counts;
}

std::array<int, Choices<Region>::all.size()> participantsByRegion(const Document &document)
{
    std::array<int, Choices<Region>::all.size()> counts{};
    for (const Participant &participant : document.all<Participant>())
        ++counts[std::size_t(participant.region)];
    return counts;
}

std::optional<int> daysToGo(QDate today, const Document &document)
{
    const auto days = daysInOrder(document);
    if (days.empty())
        return std::nullopt;
    return int(today.daysTo(days.front()->date));
}

} // namespace summitry
