// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An agenda item dragged to another place in its session, without widgets: told of the pointer and of where the items lie,
// it keeps where a release would put it.
#pragma once

#include <QRectF>

#include <optional>
#include <span>

namespace summitry {

// In a block that lists its items: which one the keys or the pointer have, and before which it would go.
struct AgendaMark {
    int item = -1;
    int gap = -1;
    friend bool operator==(const AgendaMark &, const AgendaMark &) = default;
};

// The row under the point; -1 where there is none.
[[nodiscard]] int rowAt(QPointF point, std::span<const QRectF> rows);

class AgendaDrag
{
public:
    explicit AgendaDrag(int dragDistance = 10) : m_dragDistance(dragDistance) {}

    void press(int item, QPointF point);
    // The rows from top to bottom, in their block; outside of that it goes nowhere. Held in milliseconds.
    void move(QPointF point, int heldFor, std::span<const QRectF> rows, const QRectF &block);
    // Its new place among the items; unset where it was but a click, or stays where it was.
    [[nodiscard]] std::optional<int> release();
    void cancel() { *this = AgendaDrag(m_dragDistance); }

    [[nodiscard]] bool isIdle() const { return m_mark.item < 0; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; } // past the threshold
    [[nodiscard]] const AgendaMark &mark() const { return m_mark; }

private:
    int m_dragDistance;
    QPointF m_pressed;
    AgendaMark m_mark;
    bool m_isRunning = false;
};

} // namespace summitry
