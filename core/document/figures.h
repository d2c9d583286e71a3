// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a summit at a glance, and what still needs a hand. Each open point names the list it is found in.
#pragma once

#include "document/document.h"

namespace summitry {

// What an organiser still has to settle. The names are also the filters of the table pages.
enum class OpenPoint { Unplaced, NoRoom, NoChair, NoDelegation };

template <> struct Choices<OpenPoint> {
    static constexpr std::array all{
        Choice{"unplaced", QT_TRANSLATE_NOOP("Choice", "Sessions not placed yet")},
        Choice{"no-room", QT_TRANSLATE_NOOP("Choice", "Sessions without a room")},
        Choice{"no-chair", QT_TRANSLATE_NOOP("Choice", "Sessions without a chair or moderator")},
        Choice{"no-delegation", QT_TRANSLATE_NOOP("Choice", "Participants without a delegation")},
    };
};

// Who a session of this kind should not be without: someone who leads it, someone who reports what it asks for.
[[nodiscard]] bool needsChair(SessionKind kind);
[[nodiscard]] bool needsRapporteur(SessionKind kind);
constexpr bool leads(Role role)
{
    return role == Role::Chair || role == Role::Moderator;
}

[[nodiscard]] bool isOpen(OpenPoint point, const Session &session, const Document &document);
[[nodiscard]] bool isOpen(OpenPoint point, const Participant &participant);
[[nodiscard]] int countOpen(OpenPoint point, const Document &document);

// How many participants there are of each; indexed by the enumeration.
[[nodiscard]] std::array<int, Choices<Function>::all.size()> participantsByFunction(const Document &document);
[[nodiscard]] std::array<int, Choices<Region>::all.size()> participantsByRegion(const Document &document);

// Days from `today` to the first day of the summit: negative while it runs and after it; nothing where it has no days.
[[nodiscard]] std::optional<int> daysToGo(QDate today, const Document &document);

} // namespace summitry
