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
    // Each conflict under both of its sessions, and under its line where it comes of one.
    QHash<SessionId, std::vector<Conflict>> bySession = {};
    QHash<RecordKey, std::vector<Conflict>> byLine = {};
    std::array<std::size_t, 2> counts = {};

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

    std::size_t &countOf(const Conflict &conflict) { return counts[std::size_t(severityOf(conflict.kind))]; }
    void add(const Conflict &conflict)
    {
        bySession[conflict.first].push_back(conflict);
        if (conflict.second)
            bySession[conflict.second].push_back(conflict);
        if (const RecordKey line = lineOf(conflict, document); !line.isNull())
            byLine[line].push_back(conflict);
        ++countOf(conflict);
    }
    void addAll(const std::vector<Conflict> &conflicts)
    {
        for (const Conflict &conflict : conflicts)
            add(conflict);
    }
    void eraseUnder(SessionId session, const Conflict &conflict)
    {
        const auto found = bySession.find(session);
        if (found == bySession.end())
            return;
        std::erase(*found, conflict);
        if (found->empty())
            bySession.erase(found);
    }
    // From both sessions; it has left its line already.
    void erase(const Conflict &conflict)
    {
        eraseUnder(conflict.first, conflict);
        eraseUnder(conflict.second, conflict);
        --countOf(conflict);
    }
    // Those of the session that come of no line.
    void takeBeside(SessionId session, std::vector<Conflict> &taken)
    {
        auto own = bySession.value(session);
        std::erase_if(own, [](const Conflict &conflict) { return comesOfLine(conflict.kind); });
        for (const Conflict &conflict : own)
            erase(conflict);
        taken.insert(taken.end(), own.begin(), own.end());
    }
    void takeAlong(const RecordKey &line, std::vector<Conflict> &taken)
    {
        const auto own = byLine.take(line);
        for (const Conflict &conflict : own)
            erase(conflict);
        taken.insert(taken.end(), own.begin(), own.end());
    }

    // Whether a conflict was made or solved.
    [[nodiscard]] bool update(const Edit &edit);
    [[nodiscard]] bool recheck(const Affected &affected);
    [[nodiscard]] bool recheckAll();
};

bool ConflictIndex::Private::update(const Edit &edit)
{
    const auto &summits = edit.of<Summit>();
    const bool newClock = std::any_of(summits.begin(), summits.end(),
                                      [](const auto &change) { return change.template touches<&Summit::timeZone>(); });
    if (newClock || edit.size() > manyChanges) {
        occupancy.rebuild();
        return recheckAll();
    }
    occupancy.apply(edit);
    const Affected affected = affectedBy(edit, occupancy, document);
    return affected.sessions.size() > manySessions ? recheckAll() : recheck(affected);
}

bool ConflictIndex::Private::recheck(const Affected &affected)
{
    std::vector<Conflict> before;
    for (const SessionId session : affected.sessions)
        takeBeside(session, before);
    for (const RecordKey &line : affected.lines)
        takeAlong(line, before);
    std::vector<Conflict> after;
    for (const SessionId id : affected.sessions) {
        const PlacedSpan *placement = occupancy.placementOf(id);
        if (!placement)
            continue;
        for (const Conflict &conflict : conflictsBeside(*document.find(id), *placement, occupancy, document)) {
            const SessionId other = conflict.first == id ? conflict.second : conflict.first;
            const bool isKnown = other < id && std::binary_search(affected.sessions.begin(), affected.sessions.end(), other);
            if (!other || !isKnown)
                after.push_back(conflict);
        }
    }
    for (const RecordKey &line : affected.lines) {
        const auto along = conflictsAlong(line, occupancy, document);
        after.insert(after.end(), along.begin(), along.end());
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
    byLine.clear();
    counts = {};
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

std::vector<Conflict> ConflictIndex::conflicts(Severity severity) const
{
    return d->select([&](const Conflict &conflict) { return severityOf(conflict.kind) == severity; });
}

std::size_t ConflictIndex::count(Severity severity) const
{
    return d->counts[std::size_t(severity)];
}

std::vector<Conflict> ConflictIndex::conflictsOf(SessionId session) const
{
    auto conflicts = d->bySession.value(session);
    sort(conflicts);
    return conflicts;
}

std::vector<Conflict> ConflictIndex::conflictsOf(ParticipantId participant) const
{
    return participant ? d->select([&](const Conflict &conflict) { return conflict.participant == participant; })
                       : std::vector<Conflict>();
}

std::vector<Conflict> ConflictIndex::conflictsOf(RoomId room) const
{
    return room ? d->select([&](const Conflict &conflict) { return conflict.room == room; }) : std::vector<Conflict>();
}

bool ConflictIndex::hasHardConflict(SessionId session) const
{
    const auto found = d->bySession.constFind(session);
    return found != d->bySession.cend() &&
           std::any_of(found->begin(), found->end(), [](const Conflict &conflict) { return conflict.isHard(); });
}

const Occupancy &ConflictIndex::occupancy() const
{
    return d->occupancy;
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
