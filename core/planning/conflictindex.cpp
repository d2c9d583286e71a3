// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/conflictindex.h"

#include "planning/affected.h"
#include "planning/checks.h"
#include "planning/conflictstore.h"
#include "planning/settingaside.h"

namespace summitry {

namespace {

// From here on looking at everything anew costs less than looking at each.
constexpr std::size_t manyChanges = 2000;
constexpr std::size_t manySessions = 1000;

void sort(std::vector<Conflict> &conflicts)
{
    std::sort(conflicts.begin(), conflicts.end(), comesBefore);
}

std::vector<Conflict> sorted(std::vector<Conflict> conflicts)
{
    sort(conflicts);
    return conflicts;
}

constexpr auto isAny = [](const Conflict &) { return true; };

} // namespace

struct ConflictIndex::Private {
    explicit Private(const Document &summit) : document(summit), occupancy(summit) { findAll(); }

    const Document &document;
    Occupancy occupancy;
    ConflictStore standing = {};
    ConflictStore quiet = {}; // set aside, and no worse since
    PublishedProgramme published = {};

    void addAll(const std::vector<Conflict> &conflicts)
    {
        for (const Conflict &conflict : conflicts)
            (setAsideFor(conflict, document) ? quiet : standing).add(conflict, document);
    }
    void findAll()
    {
        standing.clear();
        quiet.clear();
        addAll(allConflicts(occupancy, document));
        addAll(published.changes(document));
    }
    // All, quiet ones too.
    [[nodiscard]] std::vector<Conflict> everything() const
    {
        auto all = standing.select(isAny);
        const auto others = quiet.select(isAny);
        all.insert(all.end(), others.begin(), others.end());
        sort(all);
        return all;
    }

    // Whether a conflict was made, solved, set aside or taken up again.
    [[nodiscard]] bool update(const Edit &edit);
    [[nodiscard]] bool publish(PublishedProgramme programme);
    [[nodiscard]] bool recheck(const Affected &affected);
    [[nodiscard]] bool recheckAll();
    [[nodiscard]] std::vector<Conflict> check(const Affected &affected) const;
};

bool ConflictIndex::Private::update(const Edit &edit)
{
    const bool areOthersQuiet = !edit.of<SetAside>().empty(); // or for another reason
    const auto &summits = edit.of<Summit>();
    const bool newClock = std::any_of(summits.begin(), summits.end(),
                                      [](const auto &change) { return change.template touches<&Summit::timeZone>(); });
    if (newClock || edit.size() > manyChanges) {
        occupancy.rebuild();
        return recheckAll() || areOthersQuiet;
    }
    occupancy.apply(edit);
    const Affected affected = affectedBy(edit, occupancy, document);
    return recheck(affected) || areOthersQuiet;
}

// Only what was changed since the one or is changed since the other can be told of otherwise.
bool ConflictIndex::Private::publish(PublishedProgramme programme)
{
    std::vector<Conflict> changes = published.changes(document);
    published = std::move(programme);
    const std::vector<Conflict> now = published.changes(document);
    changes.insert(changes.end(), now.begin(), now.end());
    Affected affected;
    for (const Conflict &change : changes)
        affected.sessions.push_back(change.first);
    std::sort(affected.sessions.begin(), affected.sessions.end());
    affected.sessions.erase(std::unique(affected.sessions.begin(), affected.sessions.end()), affected.sessions.end());
    return recheck(affected);
}

bool ConflictIndex::Private::recheck(const Affected &affected)
{
    if (affected.sessions.size() > manySessions)
        return recheckAll();
    std::vector<Conflict> before;
    for (ConflictStore *store : {&standing, &quiet}) {
        for (const SessionId session : affected.sessions)
            store->takeBeside(session, before);
        for (const RecordKey &line : affected.lines)
            store->takeAlong(line, before);
    }
    std::vector<Conflict> after = check(affected);
    addAll(after);
    sort(before);
    sort(after);
    return before != after;
}

std::vector<Conflict> ConflictIndex::Private::check(const Affected &affected) const
{
    std::vector<Conflict> found;
    for (const SessionId id : affected.sessions) {
        const Session *session = document.find(id);
        if (const auto change = session ? published.changeOf(*session, document) : std::nullopt)
            found.push_back(*change);
        const PlacedSpan *placement = occupancy.placementOf(id);
        if (!placement)
            continue;
        for (const Conflict &conflict : conflictsBeside(*session, *placement, occupancy, document)) {
            const SessionId other = conflict.first == id ? conflict.second : conflict.first;
            const bool isKnown = other < id && std::binary_search(affected.sessions.begin(), affected.sessions.end(), other);
            if (!other || !isKnown)
                found.push_back(conflict);
        }
    }
    for (const RecordKey &line : affected.lines) {
        const auto along = conflictsAlong(line, occupancy, document);
        found.insert(found.end(), along.begin(), along.end());
    }
    return found;
}

bool ConflictIndex::Private::recheckAll()
{
    const auto before = everything();
    findAll();
    return before != everything();
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
    return sorted(d->standing.select(isAny));
}

std::vector<Conflict> ConflictIndex::conflicts(Severity severity) const
{
    return sorted(d->standing.select([&](const Conflict &conflict) { return severityOf(conflict.kind) == severity; }));
}

std::size_t ConflictIndex::count(Severity severity) const
{
    return d->standing.count(severity);
}

std::vector<Conflict> ConflictIndex::setAside() const
{
    return sorted(d->quiet.select(isAny));
}

std::size_t ConflictIndex::countSetAside() const
{
    return d->quiet.count(Severity::Hard) + d->quiet.count(Severity::Soft);
}

std::vector<Conflict> ConflictIndex::conflictsOf(SessionId session) const
{
    return sorted(d->standing.of(session));
}

std::vector<Conflict> ConflictIndex::conflictsOf(ParticipantId participant) const
{
    return participant ? sorted(d->standing.select([&](const Conflict &conflict) { return conflict.participant == participant; }))
                       : std::vector<Conflict>();
}

std::vector<Conflict> ConflictIndex::conflictsOf(RoomId room) const
{
    return room ? sorted(d->standing.select([&](const Conflict &conflict) { return conflict.room == room; }))
                : std::vector<Conflict>();
}

bool ConflictIndex::hasHardConflict(SessionId session) const
{
    const auto &own = d->standing.of(session);
    return std::any_of(own.begin(), own.end(), [](const Conflict &conflict) { return conflict.isHard(); });
}

void ConflictIndex::setPublished(PublishedProgramme published)
{
    const bool isOther = d->publish(std::move(published));
    Q_EMIT publishedChanged();
    if (isOther)
        Q_EMIT changed();
}

bool ConflictIndex::isChangedSincePublished(SessionId session) const
{
    const Session *record = d->document.find(session);
    return record && d->published.isChanged(*record, d->document);
}

const Occupancy &ConflictIndex::occupancy() const
{
    return d->occupancy;
}

std::vector<Conflict> ConflictIndex::conflictsIf(SessionId session, LocalTime start, int minutes, RoomId room) const
{
    const Session *record = d->document.find(session);
    if (!record)
        return {};
    Session moved = *record;
    moved.start = start;
    moved.minutes = minutes;
    moved.room = room;
    std::vector<Conflict> conflicts;
    if (moved.takesPlace())
        conflicts = conflictsAt(moved, d->occupancy.placement(start, minutes, room), d->occupancy, d->document);
    if (const auto change = d->published.changeOf(moved, d->document))
        conflicts.push_back(*change);
    std::erase_if(conflicts, [this](const Conflict &conflict) { return setAsideFor(conflict, d->document); });
    return sorted(std::move(conflicts));
}

} // namespace summitry
