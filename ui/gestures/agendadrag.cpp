// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/agendadrag.h"

#include "ui/gestures/gesture.h"

#include <algorithm>

namespace summitry {

int rowAt(QPointF point, std::span<const QRectF> rows)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const QRectF &row) { return row.contains(point); });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

void AgendaDrag::press(int item, QPointF point)
{
    cancel();
    m_mark.item = item;
    m_pressed = point;
}

void AgendaDrag::move(QPointF point, int heldFor, std::span<const QRectF> rows, const QRectF &block)
{
    if (isIdle())
        return;
    m_isRunning = m_isRunning || isPastThreshold(point - m_pressed, heldFor, m_dragDistance);
    if (!m_isRunning)
        return;
    const auto above = std::count_if(rows.begin(), rows.end(), [&](const QRectF &row) { return row.center().y() < point.y(); });
    m_mark.gap = block.contains(point) ? int(above) : -1;
}

std::optional<int> AgendaDrag::release()
{
    const auto [item, gap] = m_mark;
    cancel();
    if (gap < 0 || gap == item || gap == item + 1)
        return std::nullopt;
    return gap > item ? gap - 1 : gap;
}

} // namespace summitry
