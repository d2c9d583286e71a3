// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of record that a summit's file holds, and their forward declarations.
#pragma once

#include "domain/id.h"

namespace summitry {

struct Summit;
struct Venue;
struct Room;
struct Day;
struct Track;
struct ParallelGroup;
struct Delegation;
struct Participant;
struct Session;
struct AgendaItem;
struct Assignment;
struct Availability;
struct Section;
struct Recommendation;
struct SetAside;

using VenueId = Id<Venue>;
using RoomId = Id<Room>;
using DayId = Id<Day>;
using TrackId = Id<Track>;
using ParallelGroupId = Id<ParallelGroup>;
using DelegationId = Id<Delegation>;
using ParticipantId = Id<Participant>;
using SessionId = Id<Session>;
using AgendaItemId = Id<AgendaItem>;
using AssignmentId = Id<Assignment>;
using AvailabilityId = Id<Availability>;
using SectionId = Id<Section>;
using RecommendationId = Id<Recommendation>;
using SetAsideId = Id<SetAside>;

// The one list of records: whatever goes through all of them goes through this.
template <template <class...> class Of>
using ForEachRecord = Of<Summit, Venue, Room, Day, Track, ParallelGroup, Delegation, Participant, Session, AgendaItem, Assignment,
                         Availability, Section, Recommendation, SetAside>;

// In the order of ForEachRecord.
enum class RecordType {
    Summit,
    Venue,
    Room,
    Day,
    Track,
    ParallelGroup,
    Delegation,
    Participant,
    Session,
    AgendaItem,
    Assignment,
    Availability,
    Section,
    Recommendation,
    SetAside,
};

namespace detail {
template <class Wanted, class... Records> constexpr int positionIn()
{
    int position = 0;
    bool found = false;
    ((found = found || std::is_same_v<Wanted, Records>, position += found ? 0 : 1), ...);
    return position;
}
template <class... Records> struct Position {
    template <class Wanted> static constexpr int of = positionIn<Wanted, Records...>();
    static constexpr int count = sizeof...(Records);
};
} // namespace detail

template <class Record>
inline constexpr RecordType recordTypeOf = RecordType(ForEachRecord<detail::Position>::of<Record>);
inline constexpr int recordTypeCount = ForEachRecord<detail::Position>::count;

// A record of any kind by its id: what a link, a selection or a search result holds.
struct RecordKey {
    RecordType type = RecordType::Summit;
    qint64 id = 0;
    template <class Record> static RecordKey of(Id<Record> id) { return {recordTypeOf<Record>, id.value}; }
    template <class Record> [[nodiscard]] Id<Record> as() const { return {type == recordTypeOf<Record> ? id : 0}; }
    [[nodiscard]] bool isNull() const { return id == 0; }
    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    friend size_t qHash(const RecordKey &key, size_t seed = 0) { return qHashMulti(seed, int(key.type), key.id); }
};

} // namespace summitry
