// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of keys that change what sessions are, beside planedit.h: split, join, breaks, parallel groups.
#pragma once

#include "document/edit.h"
#include "document/document.h"

namespace summitry {

// The part after so many minutes becomes a session of its own, with the same people and the agenda items that begin there;
// none where that leaves a part without a minute. The new one's id is in the edit.
[[nodiscard]] Edit splitEdit(SessionId session, int minutes, const Document &document);
// The first one lasts until the second one ends, with the people, agenda items and recommendations of both.
[[nodiscard]] Edit joinEdit(SessionId first, SessionId second, const Document &document);
// Breaks, or panels where all are breaks already.
[[nodiscard]] Edit toggleBreakEdit(const QList<SessionId> &sessions, const Document &document);
// Dissolves the parallel group where all are of one; else they join the one that some of them have, or make a new one.
// Empty where one alone has none.
[[nodiscard]] Edit toggleGroupEdit(const QList<SessionId> &sessions, const Document &document);
// A break for everybody; its id is in the edit.
inline constexpr int usualBreak = 15; // minutes
[[nodiscard]] Edit newBreakEdit(LocalTime start, const Document &document, int minutes = usualBreak);

} // namespace summitry
