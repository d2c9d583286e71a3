// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts, each under both of its sessions, and under its line where it comes of one (see checks.h).
#pragma once

#include "document/document.h"
#include "planning/conflict.h"

namespace summitry {

class ConflictStore
{
public:
    void add(const Conflict &conflict, const Document &document);
    void clear() { *this = {}; }
    // Takes those of the session that come of no line, adding them to `taken`.
    void takeBeside(SessionId session, std::vector<Conflict> &taken);
    void takeAlong(const RecordKey &line, std::vector<Conflict> &taken);

    [[nodiscard]] std::size_t count(Severity severity) const { return m_counts[std::size_t(severity)]; }
    // In no order.
    [[nodiscard]] const std::vector<Conflict> &of(SessionId session) const;
    template <class Wanted> [[nodiscard]] std::vector<Conflict> select(Wanted wanted) const
    {
        std::vector<Conflict> selected;
        for (auto it = m_bySession.cbegin(); it != m_bySession.cend(); ++it) {
            for (const Conflict &conflict : *it) {
                if (conflict.first == it.key() && wanted(conflict))
                    selected.push_back(conflict);
            }
        }
        return selected;
    }

private:
    // From both sessions; it has left its line already.
    void erase(const Conflict &conflict);
    void eraseUnder(SessionId session, const Conflict &conflict);

    QHash<SessionId, std::vector<Conflict>> m_bySession;
    QHash<RecordKey, std::vector<Conflict>> m_byLine;
    std::array<std::size_t, 2> m_counts = {};
};

} // namespace summitry
