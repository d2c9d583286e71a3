// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a session inside its block: a stripe in which each item takes its time.
#pragma once

#include "ui/painting/blocktext.h"

namespace summitry {

inline constexpr double agendaStripe = 5; // pixels that it takes along the lower edge, or the trailing one where time runs down
void paintAgendaStripe(QPainter &painter, const QRectF &rect, const TimelineBlock &block, const QColor &colour,
                       const QColor &trouble, const BlockReading &reading);

} // namespace summitry
