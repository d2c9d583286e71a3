// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a session as pieces of its time, and in words.
#pragma once

#include "ui/scene/timelineblock.h"

namespace summitry {

// Of the block's length, 0 to 1. Where the items take longer than the session, of theirs.
struct AgendaPiece {
    double from = 0;
    double until = 0;
    bool isOver = false; // after the session's end
    friend bool operator==(const AgendaPiece &, const AgendaPiece &) = default;
};

// In order; items without minutes have none.
[[nodiscard]] std::vector<AgendaPiece> agendaPieces(const std::vector<BlockItem> &items, int minutes);

// "10 min · Welcome"
[[nodiscard]] QString agendaLine(const BlockItem &item);
// One for each item; with more than `most` of them the last one counts the rest.
[[nodiscard]] QStringList agendaLines(const std::vector<BlockItem> &items, int most);
// "95 of 90 min planned"; empty where the items fit.
[[nodiscard]] QString agendaOverrun(const TimelineBlock &block);

} // namespace summitry
