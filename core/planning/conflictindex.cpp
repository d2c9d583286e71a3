// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/conflictindex.h"

#include "planning/affected.h"
#include "planning/checks.h"

namespace summitry {

namespace {

// From here on looking at everything anew costs less than looking at each.
constexpr std::size_t manyChanges = 2000;
constexpr std::size_t manySessions = 1000;

void sort(std::vector<Conflict> &conflicts)
{
    std::sort(conflicts.begin(), conflicts.end(), comesBefore);
}

} // namespace

struct ConflictIndex::Private {
    explicit Private(const Document &summit) : document(summit), occupancy(summit) { addAll(allConflicts(occupancy, document)); }

    const Document &document;
    Occupancy occupancy;
    // Each conflict under both of its sessions.
    QHash<SessionId, std::vector<Conflict>> bySession = {};
    std::size_t size = 0;

    template <class Visitor> void forEach(Visitor visitor) const
    {
        for (auto it = bySession.cbegin(); it != bySession.cend(); ++it) {
            for (const Conflict &conflict : *it) {
                if (conflict.first == it.key())
                    visitor(conflict);
            }
        }
    }
    template <class Wanted> [[nodiscard]] std::vector<Conflict> select(Wanted wanted) const
    {
        std::vector<Conflict> selected;
        forEach([&](const Conflict &conflict) {
            if (wanted(conflict))
                selected.push_back(conflict);
        });
        sort(selected);
        return selected;
    }

    void add(const Conflict &conflict)
    {
        bySession[conflict.first].push_back(conflict);
        if (conflict.second)
            bySession[conflict.second].push_back(conflict);
        ++size;
    }
    void addAll(const std::vector<Conflict> &conflicts)
    {
        for (const Conflict &conflict : conflicts)
            add(conflict);
    }
    [[nodiscard]] std::vector<Conflict> takeOf(SessionId session)
    {
        const std::vector<Conflict> taken = bySession.take(session);
        for (const Conflict &conflict : taken) {
            const SessionId other = conflict.first == session ? conflict.second : conflict.first;
            if (const auto partner = bySession.find(other); partner != bySession.end()) {
                std::erase(*partner, conflict);
                if (partner->empty())
                    bySession.erase(partner);
            }
        }
        size -= taken.size();
        return taken;
    }

    // Whether a conflict was made or solved.
    [[nodiscard]] bool update(const Edit &edit);
    [[nodiscard]] bool recheck(const std::vector<SessionId> &sessions);
    [[nodiscard]] bool recheckAll();
};

bool ConflictIndex::Private::update(const Edit &edit)
{
    const auto &summits = edit.of<Summit>();
    const bool newClock = std::any_of(summits.begin(), summits.end(), [](const auto &change) { return change.template touches<&Summit::timeZone>(); });
    if (newClock || edit.size() > manyChanges) {
        occupancy.rebuild();
        return recheckAll();
    }
    occupancy.apply(edit);
    const auto sessions = sessionsAffectedBy(edit, occupancy, document);
    return sessions.size() > manySessions ? recheckAll() : recheck(sessions);
}

bool ConflictIndex::Private::recheck(const std::vector<SessionId> &sessions)
{
    std::vector<Conflict> before;
    for (const SessionId session : sessions) {
        const auto taken = takeOf(session);
        before.insert(before.end(), taken.begin(), taken.end());
    }
    std::vector<Conflict> after;
    for (const SessionId id : sessions) {
        const PlacedSpan *placement = occupancy.placementOf(id);
        if (!placement)
            continue;
        for (const Conflict &conflict : conflictsAt(*document.find(id), *placement, occupancy, document)) {
            const SessionId other = conflict.first == id ? conflict.second : conflict.first;
            const bool isKnown = other < id && std::binary_search(sessions.begin(), sessions.end(), other);
            if (!other || !isKnown)
                after.push_back(conflict);
        }
    }
    addAll(after);
    sort(before);
    sort(after);
    return before != after;
}

bool ConflictIndex::Private::recheckAll()
{
    const auto everything = [](const Conflict &) { return true; };
    const auto before = select(everything);
    bySession.clear();
    size = 0;
    addAll(allConflicts(occupancy, document));
    return before != select(everything);
}

ConflictIndex::ConflictIndex(const Document &document, QObject *parent) : QObject(parent), d(std::make_unique<Private>(document))
{
    connect(&document, &Document::changed, this, [this](const Edit &edit) {
        if (d->update(edit))
            Q_EMIT changed();
    });
}

ConflictIndex::~ConflictIndex() = default;

std::vector<Conflict> ConflictIndex::conflicts() const
{
    return d->select([](const Conflict &) { return true; });
}

std::size_t ConflictIndex::size() const
{
    return d->size;
}

std::vector<Conflict> ConflictIndex::conflictsOf(SessionId session) const
{
    auto conflicts = d->bySession.value(session);
    sort(conflicts);
    return conflicts;
}

std::vector<Conflict> ConflictIndex::conflictsOf(ParticipantId participant) const
{
    return participant ? d->select([&](const Conflict &conflict) { return conflict.participant == participant; }) : std::vector<Conflict>();
}

std::vector<Conflict> ConflictIndex::conflictsOf(RoomId room) const
{
    return room ? d->select([&](const Conflict &conflict) { return conflict.room == room; }) : std::vector<Conflict>();
}

bool ConflictIndex::hasConflict(SessionId session) const
{
    return d->bySession.contains(session);
}

std::vector<Conflict> ConflictIndex::conflictsIf(SessionId session, LocalTime start, int minutes, RoomId room) const
{
    const Session *record = d->document.find(session);
    if (!record || record->state == SessionState::Cancelled || !start.isSet())
        return {};
    auto conflicts = conflictsAt(*record, d->occupancy.placement(start, minutes, room), d->occupancy, d->document);
    sort(conflicts);
    return conflicts;
}

} // namespace summitry
