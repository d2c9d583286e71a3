// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a summit happens: buildings with an address, and the rooms in them.
#pragma once

#include "domain/field.h"

#include <algorithm>

namespace summitry {

struct Venue {
    VenueId id;
    QString name;
    QString address;
    QString directions; // how to get there, as printed
    int opens = -1;     // minutes since midnight; -1: not known
    int closes = -1;    // the same; where it is not after the opening it is on the next day
    int travel = 0;     // minutes from here to another venue; 0: not known. Between two, the longer of theirs
    int position = 0;   // order in lists
    QString notes;
    friend bool operator==(const Venue &, const Venue &) = default;

    // Without, it counts as open at all times. Where one of the two is not known it closes at midnight, or opens at six.
    [[nodiscard]] bool hasHours() const { return opens >= 0 || closes >= 0; }
    [[nodiscard]] int openingMinute() const { return opens >= 0 ? opens : 6 * 60; }
    // From the midnight before the opening on: a place that opens at 9 and closes at 2 does so at 26:00.
    [[nodiscard]] int closingMinute() const
    {
        const int minute = closes >= 0 ? closes : 24 * 60;
        return minute > openingMinute() ? minute : minute + 24 * 60;
    }
};

template <> struct Description<Venue> {
    static constexpr const char *table = "venue";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Venue");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Venues");
    static constexpr std::array fields{
        field<&Venue::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Sensitivity::Public),
        field<&Venue::address>("address", QT_TRANSLATE_NOOP("Field", "Address"), Sensitivity::Public),
        field<&Venue::directions>("directions", QT_TRANSLATE_NOOP("Field", "Directions"), Sensitivity::Participants, FieldKind::LongText),
        field<&Venue::opens>("opens", QT_TRANSLATE_NOOP("Field", "Opens"), Sensitivity::Public, FieldKind::ClockTime),
        field<&Venue::closes>("closes", QT_TRANSLATE_NOOP("Field", "Closes"), Sensitivity::Public, FieldKind::ClockTime),
        field<&Venue::travel>("travel", QT_TRANSLATE_NOOP("Field", "Minutes to other venues"), Sensitivity::Participants, FieldKind::Minutes),
        field<&Venue::position>("position", QT_TRANSLATE_NOOP("Field", "Order")),
        field<&Venue::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Sensitivity::Organisers, FieldKind::LongText),
    };
};

struct Room {
    RoomId id;
    QString name;
    VenueId venue;
    int capacity = 0; // people; 0: not known
    int booths = 0;   // for interpretation
    QString equipment;
    int position = 0; // order in lists and on the timeline
    QString notes;
    friend bool operator==(const Room &, const Room &) = default;

    // How many of so many people find no seat.
    [[nodiscard]] int seatsMissing(int people) const { return capacity > 0 ? std::max(0, people - capacity) : 0; }
};

template <> struct Description<Room> {
    static constexpr const char *table = "room";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Room");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Rooms");
    static constexpr std::array fields{
        field<&Room::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Sensitivity::Public),
        owner<&Room::venue>("venue", QT_TRANSLATE_NOOP("Field", "Venue"), Sensitivity::Public),
        field<&Room::capacity>("capacity", QT_TRANSLATE_NOOP("Field", "Capacity"), Sensitivity::Public),
        field<&Room::booths>("booths", QT_TRANSLATE_NOOP("Field", "Interpretation booths"), Sensitivity::Participants),
        field<&Room::equipment>("equipment", QT_TRANSLATE_NOOP("Field", "Equipment"), Sensitivity::Participants),
        field<&Room::position>("position", QT_TRANSLATE_NOOP("Field", "Order")),
        field<&Room::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Sensitivity::Organisers, FieldKind::LongText),
    };
};

} // namespace summitry
