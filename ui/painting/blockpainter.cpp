// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/blockpainter.h"

#include "ui/painting/blockagenda.h"
#include "ui/painting/blocktext.h"
#include "ui/scene/barpattern.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace summitry {

namespace {

constexpr double leastForTitle = 4; // its lines' heights, in width

} // namespace

void outline(QPainter &painter, const QRectF &rect, const QColor &colour, double width, double inset, Qt::PenStyle style)
{
    const double half = inset + width / 2;
    painter.setPen(QPen(colour, width, style));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), std::max(1.0, blockshape::radius - inset),
                            std::max(1.0, blockshape::radius - inset));
}

void BlockPainter::paint(const QRectF &place, const QRectF &visible, const TimelineBlock &block, BlockState state)
{
    const QRectF rect = isOnScreen() ? onDevicePixels(place, m_painter.device()->devicePixelRatioF()) : place;
    const TimelineColours::Block colours = state.isDimmed                     ? m_colours.dimmedBlock()
                                           : block.kind == SessionKind::Break ? m_colours.breakBlock()
                                                                              : m_colours.block(block.colour.hue);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (state.isOrigin)
        m_painter.setOpacity(m_painter.opacity() * 0.35);
    else if (state.isGhost)
        m_painter.setOpacity(m_painter.opacity() * 0.85);
    const Density density = densityOf(rect.size(), m_texts);
    if (state.isGhost) { // what it comes to lie on must not mix with its words
        QPainterPath ground;
        ground.addRoundedRect(rect, blockshape::radius, blockshape::radius);
        m_painter.fillPath(ground, m_colours.base);
    }
    paintShape(rect, block, colours);
    if (hasAgendaStripe(block, density))
        paintAgendaStripe(m_painter, rect, block, colours.edge, m_colours.trouble, m_reading);
    if (density != Density::Tick) {
        m_painter.save();
        m_painter.setClipRect(rect, Qt::IntersectClip);
        paintText(wordsBox(rect, visible, block, density, m_reading), block, colours, density, state);
        m_painter.restore();
    }
    if (block.isChanged && !state.isOrigin)
        paintChangedCorner(rect);
    paintOutlines(rect, block, state);
    if (state.joining)
        paintJoining(rect, state);
    m_painter.restore();
}

void BlockPainter::paintShape(const QRectF &rect, const TimelineBlock &block, const TimelineColours::Block &colours)
{
    const BlockFrame frame{colours.fill, colours.edge, colours.border, m_direction};
    const bool isOpen = block.state == SessionState::Tentative;
    const bool isPlain = !isOpen && !block.isPinned && !block.isCancelled() && block.kind != SessionKind::Break;
    if (isOnScreen() && isPlain && ShapeCache::holdsCorners(rect.size())) {
        m_shapes.paintFrame(m_painter, rect, frame);
        paintPattern(rect, block, colours);
        return;
    }
    fillFrame(m_painter, rect, frame, block.isPinned ? 0 : std::min({blockshape::radius, rect.width() / 2, rect.height() / 2}));
    if (block.isCancelled()) {
        QColor hatch = colours.text;
        hatch.setAlphaF(0.2F);
        m_painter.fillRect(rect.adjusted(1, 1, -1, -1), QBrush(hatch, Qt::BDiagPattern));
    }
    paintPattern(rect, block, colours);
    if (rect.width() >= 8)
        outline(m_painter, rect, isOpen ? colours.edge : colours.border, 1, 0,
                isOpen                             ? Qt::DashLine
                : block.kind == SessionKind::Break ? Qt::DotLine
                                                   : Qt::SolidLine);
}

// In the bar, beside the border; not quite from corner to corner, since they are round.
void BlockPainter::paintPattern(const QRectF &rect, const TimelineBlock &block, const TimelineColours::Block &colours)
{
    if (rect.width() <= blockshape::bar)
        return;
    const QRectF part = leadingPart(rect.adjusted(0, 1, 0, -1), blockshape::bar, m_direction);
    const QRectF within = m_direction == Qt::LeftToRight ? part.adjusted(1, 0, 0, 0) : part.adjusted(0, 0, -1, 0);
    for (const QRectF &gap : gapsOf(block.colour.pattern, part, m_direction))
        m_painter.fillRect(gap & within, colours.fill);
}

double BlockPainter::paintBadges(const QRectF &box, const TimelineBlock &block, const TimelineColours::Block &colours,
                                 const BlockState &state)
{
    int count = 0;
    const auto add = [&](Glyph glyph, const QColor &colour) {
        const QRectF place = badgePlace(box, count++, m_texts, m_direction);
        if (isOnScreen())
            m_shapes.paintGlyph(m_painter, glyph, place, colour, colours.fill);
        else
            paintGlyph(m_painter, glyph, place, colour, colours.fill);
    };
    if (block.group)
        add(state.isGroupOpen ? Glyph::OpenGroup : Glyph::Group, state.isGroupOpen ? m_colours.accent : colours.secondary);
    if (block.isTriedOut)
        add(Glyph::Branch, m_colours.accent);
    if (block.isInConflict())
        add(Glyph::Conflict, m_colours.trouble);
    if (block.isPinned)
        add(Glyph::Pin, colours.secondary);
    if (block.isConfidential)
        add(Glyph::Lock, colours.secondary);
    return badgesWidth(block);
}

void BlockPainter::paintText(const QRectF &box, const TimelineBlock &block, const TimelineColours::Block &colours,
                             Density density, const BlockState &state)
{
    m_painter.setPen(colours.text);
    const double title = m_texts.lineHeight(TextStyle::Title);
    const double detail = m_texts.lineHeight(TextStyle::Detail);
    if (density == Density::Bar || density == Density::Compact) {
        const bool isCompact = density == Density::Compact;
        const bool isRoomy = box.height() > title + detail + 4;
        QRectF line = isRoomy ? QRectF(box.left(), box.top() + 4, box.width(), title) : box;
        if (isCompact && box.width() > leastForBadges)
            line = withoutTrailing(line, paintBadges(compactLine(box, m_texts), block, colours, state), m_direction);
        m_painter.setPen(colours.text);
        if (!isCompact)
            paintInitials(line, block);
        else if (isRoomy)
            m_texts.draw(m_painter, m_texts.lines(TextStyle::Detail, block.title, line.width(), int((box.height() - 6) / detail)),
                         TextStyle::Detail, line, m_direction);
        else
            m_texts.drawLine(m_painter, TextStyle::Detail, block.title, line, m_direction);
        return;
    }
    const BlockText text = blockText(box, block, density, m_texts, m_reading);
    paintTitle(text, block, colours, state);
    QColor ground = m_colours.base;
    ground.setAlphaF(0.55F);
    for (const BlockLine &line : text.lines) {
        if (line.kind == BlockLine::Kind::Item && line.rect.height() > detail)
            m_painter.fillRect(line.rect.adjusted(-4, 0.5, 2, -0.5), ground);
        m_painter.setPen(penOf(line.kind, colours));
        m_texts.drawLine(m_painter, TextStyle::Detail, line.text, line.rect, m_direction);
    }
    paintAgendaMark(text, state);
}

// The title where it is but low; else as many as fit whole: three letters, one, or none.
void BlockPainter::paintInitials(const QRectF &line, const TimelineBlock &block)
{
    if (line.height() < m_texts.lineHeight(TextStyle::Small) - 1)
        return;
    if (line.width() >= leastForTitle * m_texts.lineHeight(TextStyle::Small)) {
        m_texts.drawLine(m_painter, TextStyle::Small, block.title, line, m_direction);
        return;
    }
    for (const int letters : {3, 1}) {
        const QString text = block.title.left(letters);
        if (m_texts.width(TextStyle::Small, text) + 1 <= line.width()) {
            m_texts.drawLine(m_painter, TextStyle::Small, text, line, m_direction);
            return;
        }
    }
}

void BlockPainter::paintTitle(const BlockText &text, const TimelineBlock &block, const TimelineColours::Block &colours,
                              const BlockState &state)
{
    const double height = m_texts.lineHeight(TextStyle::Title);
    const TextLines &title = m_texts.lines(TextStyle::Title, block.title, text.title.width(), text.mostTitleLines);
    m_painter.setPen(colours.text);
    m_texts.draw(m_painter, title, TextStyle::Title, text.title, m_direction);
    if (block.isCancelled()) {
        for (int line = 0; line < int(title.lines.size()); ++line) {
            const double y = text.title.top() + (line + 0.5) * height;
            const double length = title.lines[line].size().width();
            const double left = m_direction == Qt::LeftToRight ? text.title.left() : text.title.right() - length;
            m_painter.drawLine(QPointF(left, y), QPointF(left + length, y));
        }
    }
    paintBadges(text.badges, block, colours, state);
}

QColor BlockPainter::penOf(BlockLine::Kind kind, const TimelineColours::Block &colours) const
{
    switch (kind) {
    case BlockLine::Kind::Detail:
        return colours.secondary;
    case BlockLine::Kind::Overrun:
        return m_colours.trouble;
    case BlockLine::Kind::Item:
    case BlockLine::Kind::More:
        break;
    }
    return colours.text;
}

// Round the item that the keys or the pointer have, and a line where it would go.
void BlockPainter::paintAgendaMark(const BlockText &text, const BlockState &state)
{
    std::vector<QRectF> rows;
    for (const BlockLine &line : text.lines) {
        if (line.kind == BlockLine::Kind::Item)
            rows.push_back(line.rect.adjusted(-4, 0, 2, 0));
    }
    if (state.agenda.item >= 0 && state.agenda.item < int(rows.size())) {
        const QRectF &row = rows[std::size_t(state.agenda.item)];
        m_painter.fillRect(row, m_colours.wash);
        outline(m_painter, row, m_colours.accent, 1, -1, state.agenda.gap < 0 ? Qt::SolidLine : Qt::DashLine); // beside the text
    }
    if (state.agenda.gap >= 0 && state.agenda.gap <= int(rows.size()) && !rows.empty()) {
        const bool isLast = state.agenda.gap == int(rows.size());
        const QRectF &row = isLast ? rows.back() : rows[std::size_t(state.agenda.gap)];
        m_painter.fillRect(QRectF(row.left(), (isLast ? row.bottom() : row.top()) - 1, row.width(), 2), m_colours.accent);
    }
}

} // namespace summitry
