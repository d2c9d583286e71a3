// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/band.h"

#include <QPainter>

#include <algorithm>

namespace summitry {

void Band::draw(QPainter &painter, QPointF at) const
{
    for (const Fill &fill : fills)
        painter.fillRect(fill.area.translated(at), fill.colour);
    for (const SetLine &line : lines)
        line.layout->lineAt(line.line).draw(&painter, at + line.position);
}

Band Band::tearOff(qreal available)
{
    Band rest = *this;
    rest.lines.clear();
    rest.fills.clear();
    rest.startsPage = false;
    std::vector<SetLine> kept;
    qreal cut = height;
    qreal keptBottom = 0;
    for (const SetLine &line : lines) {
        const bool fits = line.bottom <= available;
        (fits ? kept : rest.lines).push_back(line);
        if (fits)
            keptBottom = std::max(keptBottom, line.bottom);
        else
            cut = std::min(cut, line.top);
    }
    for (SetLine &line : rest.lines) {
        line.top -= cut;
        line.bottom -= cut;
        line.position.ry() -= cut;
    }
    std::vector<Fill> fillsAbove;
    for (const Fill &fill : fills) {
        if (fill.area.top() < keptBottom)
            fillsAbove.push_back({fill.area.intersected({fill.area.left(), 0, fill.area.width(), keptBottom}), fill.colour});
        if (fill.area.bottom() > cut) {
            const qreal top = std::max(fill.area.top(), cut) - cut;
            rest.fills.push_back({{fill.area.left(), top, fill.area.width(), fill.area.bottom() - cut - top}, fill.colour});
        }
    }
    rest.height = height - cut;
    height = keptBottom;
    lines = std::move(kept);
    fills = std::move(fillsAbove);
    return rest;
}

void Band::append(const Band &below)
{
    const qreal offset = height + below.before;
    for (SetLine line : below.lines) {
        line.position.ry() += offset;
        line.top += offset;
        line.bottom += offset;
        lines.push_back(line);
    }
    for (const Fill &fill : below.fills)
        fills.push_back({fill.area.translated(0, offset), fill.colour});
    height = offset + below.height;
}

} // namespace summitry
