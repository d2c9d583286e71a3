// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A zoom that takes a moment, so that the eye can follow: what is shown at each instant of it. Pure.
#pragma once

#include <QPointF>

#include <optional>

namespace summitry {

struct ZoomState {
    double scale = 1;  // pixels for a minute
    double minute = 0; // at the leading edge
};

// The time that stays at a point.
struct ZoomAnchor {
    double minute = 0;
    QPointF point;
};

class ZoomGlide
{
public:
    static constexpr int duration = 120; // milliseconds

    void begin(const ZoomState &from, const ZoomState &to, const std::optional<ZoomAnchor> &anchor = std::nullopt);
    void advance(int milliseconds) { m_elapsed += milliseconds; }
    void finish() { m_elapsed = duration; }

    [[nodiscard]] bool isRunning() const { return m_elapsed < duration; }
    [[nodiscard]] const ZoomState &aim() const { return m_to; }
    // Where there is an anchor, that and the scale say which minute is at the edge.
    [[nodiscard]] ZoomState now() const;
    [[nodiscard]] const std::optional<ZoomAnchor> &anchor() const { return m_anchor; }

private:
    ZoomState m_from;
    ZoomState m_to;
    std::optional<ZoomAnchor> m_anchor;
    int m_elapsed = duration;
};

} // namespace summitry
