// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day of the summit with its opening hours. It may close after midnight: then it closes at 26:00, not at 02:00.
#pragma once

#include "domain/field.h"

namespace summitry {

struct Day {
    DayId id;
    QDate date;
    QString title;       // "Regions"; may be empty
    int opens = 8 * 60;  // minutes since midnight of `date`
    int closes = 20 * 60;
    QString notes;
    friend bool operator==(const Day &, const Day &) = default;

    [[nodiscard]] LocalTime start() const { return {date, opens}; }
    [[nodiscard]] LocalTime end() const { return {date, closes}; }
};

template <> struct Description<Day> {
    static constexpr const char *table = "day";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Day");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Days");
    static constexpr std::array fields{
        field<&Day::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), Sensitivity::Public),
        field<&Day::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Sensitivity::Public),
        field<&Day::opens>("opens", QT_TRANSLATE_NOOP("Field", "Opens"), Sensitivity::Public, FieldKind::ClockTime),
        field<&Day::closes>("closes", QT_TRANSLATE_NOOP("Field", "Closes"), Sensitivity::Public, FieldKind::ClockTime),
        field<&Day::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Sensitivity::Organisers, FieldKind::LongText),
    };
};

} // namespace summitry
