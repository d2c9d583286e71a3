// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a participant or a room can be used, or can't. Whoever has spans marked available can be used in those only;
// spans marked unavailable are taken out.
#pragma once

#include "domain/field.h"

namespace summitry {

enum class AvailabilityKind { Unavailable, Available };

template <> struct Choices<AvailabilityKind> {
    static constexpr std::array all{
        Choice{"unavailable", QT_TRANSLATE_NOOP("Choice", "Not available")},
        Choice{"available", QT_TRANSLATE_NOOP("Choice", "Available")},
    };
};

struct Availability {
    AvailabilityId id;
    ParticipantId participant; // exactly one of participant and room is set
    RoomId room;
    AvailabilityKind kind = AvailabilityKind::Unavailable;
    LocalTime start; // both are set, start < end
    LocalTime end;
    QString reason; // for organisers' eyes alone: a refused visa is never printed
    friend bool operator==(const Availability &, const Availability &) = default;
};

template <> struct Description<Availability> {
    static constexpr const char *table = "availability";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Availability");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Availability");
    static constexpr std::array fields{
        owner<&Availability::participant>("participant", QT_TRANSLATE_NOOP("Field", "Participant")),
        owner<&Availability::room>("room", QT_TRANSLATE_NOOP("Field", "Room")),
        field<&Availability::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&Availability::start>("start", QT_TRANSLATE_NOOP("Field", "From")),
        field<&Availability::end>("end", QT_TRANSLATE_NOOP("Field", "Until")),
        field<&Availability::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
    };
};

} // namespace summitry
