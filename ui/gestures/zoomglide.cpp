// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/zoomglide.h"

#include <cmath>

namespace summitry {

void ZoomGlide::begin(const ZoomState &from, const ZoomState &to, const std::optional<ZoomAnchor> &anchor)
{
    m_from = from;
    m_to = to;
    m_anchor = anchor;
    m_elapsed = 0;
}

// Each instant is the same factor, less and less towards the end. The edge moves as the length in sight does: so one time
// stays where it is, between the two sights or beside them.
ZoomState ZoomGlide::now() const
{
    if (!isRunning())
        return m_to;
    const double left = 1 - double(m_elapsed) / duration;
    const double eased = 1 - left * left * left;
    const double scale = m_from.scale * std::pow(m_to.scale / m_from.scale, eased);
    const double gained = 1 / m_to.scale - 1 / m_from.scale;
    const double share = std::abs(gained * m_from.scale) < 1e-6 ? eased : (1 / scale - 1 / m_from.scale) / gained;
    return {scale, m_from.minute + share * (m_to.minute - m_from.minute)};
}

} // namespace summitry
