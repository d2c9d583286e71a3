// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks read and where they put what they find.
#pragma once

#include "planning/conflict.h"
#include "planning/occupancy.h"

namespace summitry {

class Findings
{
public:
    Findings(const Occupancy &occupancy, const Document &document) : m_occupancy(occupancy), m_document(document) {}

    [[nodiscard]] const Occupancy &occupancy() const { return m_occupancy; }
    [[nodiscard]] const Document &document() const { return m_document; }

    // Of one session, for as long as it lasts.
    Conflict &add(ConflictKind kind, const Taken &taken);
    // Of two, in the order of their starts, for the time that they share or that lies between them.
    Conflict &addPair(ConflictKind kind, const Taken &a, const Taken &b);
    // From the start of the first to `end`.
    Conflict &addRun(ConflictKind kind, const Taken &first, const Taken &last, qint64 end);

    [[nodiscard]] std::vector<Conflict> take() { return std::move(m_conflicts); }
    template <class Unwanted> void dropIf(Unwanted unwanted) { std::erase_if(m_conflicts, unwanted); }

private:
    Conflict &push(ConflictKind kind, SessionId first, SessionId second, qint64 start, qint64 end);

    const Occupancy &m_occupancy;
    const Document &m_document;
    std::vector<Conflict> m_conflicts;
};

} // namespace summitry
