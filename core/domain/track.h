// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ties sessions together: a track is a line of content across the programme; a parallel group holds sessions
// meant to run at the same time, of which a person attends one.
#pragma once

#include "domain/field.h"

namespace summitry {

struct Track {
    TrackId id;
    QString name;
    int hue = -1; // 0 to 359; -1: chosen from the track's order
    int position = 0;
    friend bool operator==(const Track &, const Track &) = default;
};

template <> struct Description<Track> {
    static constexpr const char *table = "track";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Track");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Tracks");
    static constexpr std::array fields{
        field<&Track::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Sensitivity::Public),
        field<&Track::hue>("hue", QT_TRANSLATE_NOOP("Field", "Colour"), Sensitivity::Public, FieldKind::Hue),
        field<&Track::position>("position", QT_TRANSLATE_NOOP("Field", "Order")),
    };
};

struct ParallelGroup {
    ParallelGroupId id;
    QString name;
    int position = 0;
    friend bool operator==(const ParallelGroup &, const ParallelGroup &) = default;
};

template <> struct Description<ParallelGroup> {
    static constexpr const char *table = "parallel_group";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Parallel group");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Parallel groups");
    static constexpr std::array fields{
        field<&ParallelGroup::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Sensitivity::Public),
        field<&ParallelGroup::position>("position", QT_TRANSLATE_NOOP("Field", "Order")),
    };
};

} // namespace summitry
