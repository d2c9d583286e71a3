// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A change to the programme typed in words, in English, French or Arabic whatever the language of the window: "land → tue
// 11:15 room 5", "swap land and women", "break 15 after land", "delay tue pm 10". Pure: an error is a sentence that says what was not understood.
#pragma once

#include "ui/gestures/scenefield.h"

#include <QLocale>

namespace summitry {

struct TypedCommand {
    enum class Kind { Move, Swap, Delay, BreakAfter, BreakBefore };
    Kind kind = Kind::Move;
    QString what;  // a session; of a delay when it begins, which may be empty
    QString other; // where and when to; the second session; how long, which of a break may be empty
    friend bool operator==(const TypedCommand &, const TypedCommand &) = default;
};

// Which words mean what; the names and times in it are read by commandPlan().
[[nodiscard]] Result<TypedCommand> typedCommand(const QString &text);
[[nodiscard]] QString commandExamples();

// The session whose title fits best, by any part of it.
[[nodiscard]] Result<SessionId> typedSession(const QString &text, const Document &document);

// The scene is of all days, with rooms as lanes; `now` is where one is: its day is meant where none is typed.
[[nodiscard]] Result<GesturePlan> commandPlan(const TypedCommand &command, LocalTime now, const TimelineScene &scene,
                                              const Document &document, const QLocale &locale = QLocale());

} // namespace summitry
