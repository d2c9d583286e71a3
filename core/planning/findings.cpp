// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/findings.h"

namespace summitry {

Conflict &Findings::push(ConflictKind kind, SessionId first, SessionId second, qint64 start, qint64 end)
{
    const SummitClock &clock = m_document.clock();
    return m_conflicts.emplace_back(Conflict{kind, first, second, {}, {}, clock.local(start), clock.local(end)});
}

Conflict &Findings::add(ConflictKind kind, const Taken &taken)
{
    return push(kind, taken.session, {}, taken.placement.start, taken.placement.end);
}

Conflict &Findings::addPair(ConflictKind kind, const Taken &a, const Taken &b)
{
    const Taken &first = a.startsBefore(b) ? a : b;
    const Taken &second = a.startsBefore(b) ? b : a;
    const auto [from, until] = std::minmax(second.placement.start, std::min(first.placement.end, second.placement.end));
    return push(kind, first.session, second.session, from, until);
}

Conflict &Findings::addRun(ConflictKind kind, const Taken &first, const Taken &last, qint64 end)
{
    return push(kind, first.session, first.session == last.session ? SessionId() : last.session, first.placement.start, end);
}

} // namespace summitry
