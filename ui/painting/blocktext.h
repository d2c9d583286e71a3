// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the words of a block stand, as values: what BlockPainter paints, and what tells which agenda item lies at a point.
#pragma once

#include "ui/scene/density.h"
#include "ui/scene/lanekind.h"
#include "ui/scene/timelineblock.h"
#include "ui/scene/timelinelook.h"

namespace summitry {

struct BlockLine {
    enum class Kind { Detail, Overrun, Item, More };
    Kind kind = Kind::Detail;
    QString text;
    QRectF rect;
};

struct BlockText {
    QRectF title;
    int mostTitleLines = 1;
    QRectF badges; // they stand at its trailing side, on its first line
    std::vector<BlockLine> lines; // below the title
};

inline constexpr double badgeSize = 14; // pixels

// What the lanes say, the blocks need not.
struct BlockReading {
    Qt::LayoutDirection direction = Qt::LeftToRight;
    LaneKind lanes = LaneKind::Rooms;
    Qt::Orientation axis = Qt::Horizontal; // of time
};

[[nodiscard]] bool hasAgendaStripe(const TimelineBlock &block, Density density);
// The first of them stands at the trailing side of the box, on its first line; the next ones before it.
[[nodiscard]] QRectF badgePlace(const QRectF &box, int number, TextCache &texts, Qt::LayoutDirection direction);
// The line of a compact block, whose box this is: of its title and its badges.
[[nodiscard]] QRectF compactLine(const QRectF &box, TextCache &texts);
inline constexpr double leastForBadges = 40; // pixels of a compact block's box
// The sign of its parallel group, the first one; empty where it shows none.
[[nodiscard]] QRectF groupBadge(const QRectF &rect, const QRectF &visible, const TimelineBlock &block, TextCache &texts,
                                const BlockReading &reading);
// Pixels that its badges take.
[[nodiscard]] double badgesWidth(const TimelineBlock &block);
[[nodiscard]] QRectF withoutTrailing(const QRectF &rect, double width, Qt::LayoutDirection direction);
// The part of a block for its words: beside its bar, in what is visible, without the stripe of its agenda.
[[nodiscard]] QRectF wordsBox(const QRectF &rect, const QRectF &visible, const TimelineBlock &block, Density density,
                              const BlockReading &reading);
// Of a block whose density is Normal at least.
[[nodiscard]] BlockText blockText(const QRectF &box, const TimelineBlock &block, Density density, TextCache &texts,
                                  const BlockReading &reading);
// The agenda items that a block at this place lists, from the first on; none where it is not open.
[[nodiscard]] std::vector<QRectF> itemRows(const QRectF &rect, const QRectF &visible, const TimelineBlock &block,
                                           TextCache &texts, const BlockReading &reading);

} // namespace summitry
