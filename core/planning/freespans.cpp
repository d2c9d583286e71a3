// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/freespans.h"

#include "planning/sortedlist.h"

namespace summitry {

void FreeSpans::build(std::vector<Span> spans)
{
    m_spans = std::move(spans);
    std::sort(m_spans.begin(), m_spans.end());
}

void FreeSpans::insert(const Span &span)
{
    insertSorted(m_spans, span);
}

void FreeSpans::remove(const Span &span)
{
    removeSorted(m_spans, span);
}

bool FreeSpans::isFree(qint64 owner, const PlacedSpan &placement) const
{
    const auto first = std::lower_bound(m_spans.begin(), m_spans.end(), owner,
                                        [](const Span &span, qint64 wanted) { return span.owner < wanted; });
    bool isLimited = false;
    qint64 covered = placement.start; // by available spans so far, which come by their start
    for (auto span = first; span != m_spans.end() && span->owner == owner; ++span) {
        if (span->kind == AvailabilityKind::Unavailable) {
            if (span->from < span->until && span->from < placement.end && span->until > placement.start)
                return false;
        } else {
            isLimited = true;
            if (span->from <= covered)
                covered = std::max(covered, span->until);
        }
    }
    return !isLimited || covered >= placement.end;
}

} // namespace summitry
