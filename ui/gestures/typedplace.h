// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times, lengths and rooms as people type them. Pure: an error is a sentence that says what could not be read.
#pragma once

#include "base/error.h"
#include "document/document.h"

#include <QLocale>

#include <span>

namespace summitry {

// What a typed time starts from.
struct TypedFrom {
    LocalTime start;             // now
    int minutes = 60;            // of length, now
    std::vector<QDate> days;     // of the summit
    QLocale locale = QLocale();  // names of days; English ones are read too
};

// A clock time ("11:15", "1115", "11h15", "9"), a movement ("+20", "-0:10", "+1h"), a day and a time ("tue 11"), or a day
// alone, which keeps the time.
[[nodiscard]] Result<LocalTime> typedTime(const QString &text, const TypedFrom &from);
// Minutes after midnight of the clock time that these digits write or begin: "9", "11", "111" (11:10), "930", "1115"; unset
// where no clock shows it.
[[nodiscard]] std::optional<int> clockOfDigits(QStringView digits);
// Minutes ("90", "1h30", "1:30", "2 h"), a change ("+10", "-0:15"), or an end ("until 12:45").
[[nodiscard]] Result<int> typedLength(const QString &text, const TypedFrom &from);
// The room whose name fits best, by any part of it: the start, then the start of a word, then anywhere.
[[nodiscard]] Result<RoomId> typedRoom(const QString &text, const Document &document);

} // namespace summitry
