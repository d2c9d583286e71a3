// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When people, or rooms, can be used (see Availability), in elapsed time.
#pragma once

#include "planning/placedspan.h"

namespace summitry {

class FreeSpans
{
public:
    struct Span {
        qint64 owner = 0;
        AvailabilityKind kind = AvailabilityKind::Unavailable;
        qint64 from = 0;
        qint64 until = 0;
        friend auto operator<=>(const Span &, const Span &) = default;
    };

    void build(std::vector<Span> spans);
    void insert(const Span &span);
    void remove(const Span &span);
    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    [[nodiscard]] bool isFree(qint64 owner, const PlacedSpan &placement) const;

private:
    std::vector<Span> m_spans;
};

} // namespace summitry
