// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes which part in which session, by role; the speakers of agenda items count as speakers. A sorted list, so that
// an edit touches little of it and a person's sessions lie side by side.
#pragma once

#include "document/figures.h"
#include "planning/sortedlist.h"

#include <span>

namespace summitry {

// Seen from a session, `other` is the person; seen from a person, the session.
struct Part {
    qint64 key = 0;
    qint64 other = 0;
    Role role = Role::Speaker;
    friend bool operator==(const Part &, const Part &) = default;
    friend bool operator<(const Part &a, const Part &b)
    {
        return a.key != b.key ? a.key < b.key : a.other != b.other ? a.other < b.other : a.role < b.role;
    }
};

// The same part may be there more than once: a chair who also speaks to two items.
class Parts : public SortedList<Part>
{
public:
    [[nodiscard]] std::span<const Part> of(qint64 key) const;
};

// Several roles at once.
class Roles
{
public:
    constexpr Roles() = default;
    constexpr explicit Roles(bool (*isOne)(Role))
    {
        for (std::size_t role = 0; role < Choices<Role>::all.size(); ++role) {
            if (isOne(Role(role)))
                add(Role(role));
        }
    }
    constexpr void add(Role role) { m_bits |= 1U << unsigned(role); }
    [[nodiscard]] constexpr bool has(Role role) const { return m_bits & 1U << unsigned(role); }
    [[nodiscard]] constexpr bool hasAny(Roles roles) const { return m_bits & roles.m_bits; }

private:
    unsigned m_bits = 0;
};

inline constexpr Roles rolesNeeded(&isNeeded);
inline constexpr Roles rolesThatLead(&leads);
inline constexpr Roles rolesOnStage([](Role role) { return leads(role) || role == Role::Panellist || role == Role::Speaker; });

} // namespace summitry
