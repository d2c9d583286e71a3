// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a record must hold to mean anything. Conflicts between records are planning's matter, not this.
#pragma once

#include "domain/records.h"

namespace summitry {

// Empty where the record is valid; otherwise what is wrong, in the user's language.
[[nodiscard]] QString problem(const Session &session);
[[nodiscard]] QString problem(const Day &day);
[[nodiscard]] QString problem(const Availability &availability);
[[nodiscard]] QString problem(const Summit &summit);
[[nodiscard]] QString problem(const Venue &venue);
[[nodiscard]] QString problem(const Room &room);
[[nodiscard]] QString problem(const AgendaItem &item);
[[nodiscard]] QString problem(const Assignment &assignment);
[[nodiscard]] QString problem(const SetAside &setAside);
template <class Record> [[nodiscard]] QString problem(const Record &)
{
    return {};
}

inline constexpr int longestSession = 7 * 24 * 60; // minutes

} // namespace summitry
