// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/conflictstore.h"

#include "planning/checks.h"

namespace summitry {

void ConflictStore::add(const Conflict &conflict, const Document &document)
{
    m_bySession[conflict.first].push_back(conflict);
    if (conflict.second)
        m_bySession[conflict.second].push_back(conflict);
    if (const RecordKey line = lineOf(conflict, document); !line.isNull())
        m_byLine[line].push_back(conflict);
    ++m_counts[std::size_t(severityOf(conflict.kind))];
}

void ConflictStore::takeBeside(SessionId session, std::vector<Conflict> &taken)
{
    std::vector<Conflict> own = of(session);
    std::erase_if(own, [](const Conflict &conflict) { return comesOfLine(conflict.kind); });
    for (const Conflict &conflict : own)
        erase(conflict);
    taken.insert(taken.end(), own.begin(), own.end());
}

void ConflictStore::takeAlong(const RecordKey &line, std::vector<Conflict> &taken)
{
    const auto own = m_byLine.take(line);
    for (const Conflict &conflict : own)
        erase(conflict);
    taken.insert(taken.end(), own.begin(), own.end());
}

const std::vector<Conflict> &ConflictStore::of(SessionId session) const
{
    static const std::vector<Conflict> none;
    const auto found = m_bySession.constFind(session);
    return found == m_bySession.cend() ? none : *found;
}

void ConflictStore::erase(const Conflict &conflict)
{
    eraseUnder(conflict.first, conflict);
    eraseUnder(conflict.second, conflict);
    --m_counts[std::size_t(severityOf(conflict.kind))];
}

void ConflictStore::eraseUnder(SessionId session, const Conflict &conflict)
{
    const auto found = m_bySession.find(session);
    if (found == m_bySession.end())
        return;
    std::erase(*found, conflict);
    if (found->empty())
        m_bySession.erase(found);
}

} // namespace summitry
