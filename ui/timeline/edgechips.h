// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// At the edges of the grid while a filter is on: how many of its sessions lie beyond, and a way to the nearest.
#pragma once

#include "ui/scene/timelinefilter.h"

#include <QObject>

#include <array>

namespace summitry {

class Chip;
class TimelineView;

class EdgeChips : public QObject
{
    Q_OBJECT

public:
    explicit EdgeChips(TimelineView &view); // lives as long as the view

private:
    enum Edge { Earlier, Later, Above, Below }; // of the plain picture
    void refresh();
    [[nodiscard]] QString text(Edge edge, int count) const;
    void place(Edge edge);

    TimelineView &m_view;
    std::array<Chip *, 4> m_chips;
    std::array<SessionId, 4> m_nearest;
};

} // namespace summitry
