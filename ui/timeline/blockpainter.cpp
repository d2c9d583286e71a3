// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/blockpainter.h"

#include "document/naming.h"
#include "ui/timeline/barpattern.h"
#include "ui/timeline/blockagenda.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace summitry {

namespace {

using blockshape::bar;
using blockshape::radius;
constexpr double blockPadding = 8; // from the bar to the text
constexpr double badge = 14;

// As many as may be seen, and one more, to be cut: some sessions have dozens.
QString firstOf(const QStringList &names, int letters)
{
    QString text;
    for (const QString &name : names) {
        if (!text.isEmpty())
            text += QStringLiteral(", ");
        text += name;
        if (text.size() > letters)
            break;
    }
    return text;
}

} // namespace

void outline(QPainter &painter, const QRectF &rect, const QColor &colour, double width, double inset, Qt::PenStyle style)
{
    const double half = inset + width / 2;
    painter.setPen(QPen(colour, width, style));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), std::max(1.0, radius - inset),
                            std::max(1.0, radius - inset));
}

QRectF BlockPainter::withoutTrailing(const QRectF &rect, double width) const
{
    return m_direction == Qt::LeftToRight ? rect.adjusted(0, 0, -width, 0) : rect.adjusted(width, 0, 0, 0);
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
        ground.addRoundedRect(rect, radius, radius);
        m_painter.fillPath(ground, m_colours.base);
    }
    paintShape(rect, block, colours);
    const bool hasStripe = density >= Density::Rich && !block.items.empty();
    if (hasStripe)
        paintAgendaStripe(m_painter, rect, block, colours.edge, m_colours.trouble, m_direction);
    if (density != Density::Tick) {
        m_painter.save();
        m_painter.setClipRect(rect, Qt::IntersectClip);
        QRectF box = visible.isEmpty() ? rect : visible;
        if (hasStripe)
            box.setBottom(std::min(box.bottom(), rect.bottom() - agendaStripe));
        const double edge = density == Density::Bar ? bar + 2 : bar + blockPadding;
        box = m_direction == Qt::LeftToRight ? box.adjusted(edge, 0, density == Density::Bar ? 0 : -6, 0)
                                             : box.adjusted(density == Density::Bar ? 0 : 6, 0, -edge, 0);
        paintText(box, block, colours, density);
        m_painter.restore();
    }
    paintOutlines(rect, block, state);
    m_painter.restore();
}

void BlockPainter::paintShape(const QRectF &rect, const TimelineBlock &block, const TimelineColours::Block &colours)
{
    const BlockFrame frame{colours.fill, colours.edge, colours.border, m_direction};
    const bool isOpen = block.state == SessionState::Tentative;
    const bool isPlain = !isOpen && !block.isPinned && !block.isCancelled() && block.kind != SessionKind::Break;
    constexpr double corners = 2 * (radius + 1);
    if (isOnScreen() && isPlain && rect.width() > corners && rect.height() > corners) {
        m_shapes.paintFrame(m_painter, rect, frame);
        paintPattern(rect, block, colours);
        return;
    }
    fillFrame(m_painter, rect, frame, block.isPinned ? 0 : std::min({radius, rect.width() / 2, rect.height() / 2}));
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
    if (rect.width() <= bar)
        return;
    const QRectF part = leadingPart(rect.adjusted(0, 1, 0, -1), bar, m_direction);
    const QRectF within = m_direction == Qt::LeftToRight ? part.adjusted(1, 0, 0, 0) : part.adjusted(0, 0, -1, 0);
    for (const QRectF &gap : gapsOf(block.colour.pattern, part, m_direction))
        m_painter.fillRect(gap & within, colours.fill);
}

double BlockPainter::badgesWidth(const TimelineBlock &block) const
{
    return (badge + 4) * (int(block.isInConflict()) + int(block.isPinned) + int(block.isConfidential));
}

double BlockPainter::paintBadges(const QRectF &box, const TimelineBlock &block, const TimelineColours::Block &colours)
{
    double used = 0;
    const auto add = [&](Glyph glyph, const QColor &colour) {
        const double left = m_direction == Qt::LeftToRight ? box.right() - used - badge : box.left() + used;
        const QRectF place(left, box.top() + (m_texts.lineHeight(TextStyle::Title) - badge) / 2, badge, badge);
        if (isOnScreen())
            m_shapes.paintGlyph(m_painter, glyph, place, colour, colours.fill);
        else
            paintGlyph(m_painter, glyph, place, colour, colours.fill);
        used += badge + 4;
    };
    if (block.isInConflict())
        add(Glyph::Conflict, m_colours.trouble);
    if (block.isPinned)
        add(Glyph::Pin, colours.secondary);
    if (block.isConfidential)
        add(Glyph::Lock, colours.secondary);
    return used;
}

void BlockPainter::paintText(const QRectF &box, const TimelineBlock &block, const TimelineColours::Block &colours,
                             Density density)
{
    m_painter.setPen(colours.text);
    const double title = m_texts.lineHeight(TextStyle::Title);
    const double detail = m_texts.lineHeight(TextStyle::Detail);
    if (density == Density::Bar || density == Density::Compact) {
        const bool isCompact = density == Density::Compact;
        const bool isRoomy = box.height() > title + detail + 4;
        QRectF line = isRoomy ? QRectF(box.left(), box.top() + 4, box.width(), title) : box;
        QRectF badges = line;
        badges.moveTop(line.center().y() - title / 2);
        if (isCompact && box.width() > 40)
            line = withoutTrailing(line, paintBadges(badges, block, colours));
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
    paintTitle(box, block, colours, density);
}

// As many as fit whole: three letters, one, or none.
void BlockPainter::paintInitials(const QRectF &line, const TimelineBlock &block)
{
    for (const int letters : {3, 1}) {
        const QString text = block.title.left(letters);
        if (m_texts.width(TextStyle::Small, text) + 1 <= line.width()) {
            m_texts.drawLine(m_painter, TextStyle::Small, text, line, m_direction);
            return;
        }
    }
}

// A long title takes the line of the people before it is cut.
void BlockPainter::paintTitle(const QRectF &box, const TimelineBlock &block, const TimelineColours::Block &colours, Density density)
{
    const double title = m_texts.lineHeight(TextStyle::Title);
    const double detail = m_texts.lineHeight(TextStyle::Detail);
    const double badges = badgesWidth(block);
    // Beside the title where that leaves it room for a word, else beside the times.
    const bool areAbove = box.width() - badges >= 4 * title;
    const double width = box.width() - (areAbove ? badges : 0);
    const int most = std::clamp(int((box.height() - detail - 4) / title), 1, 3);
    const TextLines &text = m_texts.lines(TextStyle::Title, block.title, width, most);
    const double above = std::clamp((box.height() - text.height() - detail) / 2, 1.0, 6.0);
    QRectF rest = box.adjusted(0, above, 0, -above + 2);
    m_painter.setPen(colours.text);
    m_texts.draw(m_painter, text, TextStyle::Title, areAbove ? withoutTrailing(rest, badges) : rest, m_direction);
    if (block.isCancelled()) {
        for (int line = 0; line < int(text.lines.size()); ++line) {
            const double y = rest.top() + (line + 0.5) * title;
            const double length = text.lines[line].size().width();
            const double left = m_direction == Qt::LeftToRight ? rest.left() : rest.right() - length;
            m_painter.drawLine(QPointF(left, y), QPointF(left + length, y));
        }
    }
    if (areAbove)
        paintBadges(rest, block, colours);
    rest.setTop(rest.top() + text.height());
    if (!areAbove)
        rest = withoutTrailing(rest, paintBadges(rest, block, colours));
    paintDetails(rest, block, colours);
    if (density == Density::Open)
        paintAgenda(rest, block, colours);
}

void BlockPainter::addDetail(QRectF &box, const QString &text)
{
    const double height = m_texts.lineHeight(TextStyle::Detail);
    if (text.isEmpty() || box.height() < height - 1)
        return;
    m_texts.drawLine(m_painter, TextStyle::Detail, text, {box.left(), box.top(), box.width(), height}, m_direction);
    box.setTop(box.top() + height);
}

void BlockPainter::paintAgenda(QRectF &box, const TimelineBlock &block, const TimelineColours::Block &colours)
{
    m_painter.setPen(m_colours.trouble);
    addDetail(box, agendaOverrun(block));
    m_painter.setPen(colours.text);
    const int most = int((box.height() + 1) / m_texts.lineHeight(TextStyle::Detail));
    for (const QString &line : agendaLines(block.items, most))
        addDetail(box, line);
}

void BlockPainter::paintDetails(QRectF &box, const TimelineBlock &block, const TimelineColours::Block &colours)
{
    const double height = m_texts.lineHeight(TextStyle::Detail);
    m_painter.setPen(colours.secondary);
    const QString times = timeSpan(block.start, block.end);
    const QString separator = QStringLiteral(" · ");
    const bool saysRoom = m_lanes != LaneKind::Rooms && !block.roomName.isEmpty();
    const QString timesAndKind = times % separator % (saysRoom ? block.roomName : choiceLabel(block.kind));
    const QString codes = block.languages.join(QLatin1Char(' ')).toUpper();
    const QString all = codes.isEmpty() ? timesAndKind : QString(timesAndKind % separator % codes);
    // What fits whole; at least when it starts.
    for (const QString &text : {all, timesAndKind, times, clockTime(block.start)}) {
        if (m_texts.width(TextStyle::Detail, text) + 1 <= box.width()) {
            addDetail(box, text);
            break;
        }
    }
    if (box.width() >= 4 * height) // less leaves no name to read
        addDetail(box, firstOf(block.people, int(box.width() / height * 5)));
}

void BlockPainter::paintOutlines(const QRectF &rect, const TimelineBlock &block, BlockState state)
{
    if (block.isInConflict() && !state.isOrigin && !state.isDimmed) {
        if (rect.width() < 12)
            m_painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 3), m_colours.trouble);
        else
            outline(m_painter, rect, m_colours.trouble, 2, 0);
    }
    if (state.isOrigin) {
        m_painter.setOpacity(1);
        outline(m_painter, rect, m_colours.secondary, 1, 0, Qt::DashLine);
        return;
    }
    if (state.isSelected || state.isGhost) {
        if (!block.isInConflict()) {
            QPainterPath shape;
            shape.addRoundedRect(rect, radius, radius);
            m_painter.fillPath(shape, m_colours.wash);
        }
        outline(m_painter, rect, m_colours.accent, 2, block.isInConflict() ? 2 : 0);
    }
    if (state.isClashing)
        outline(m_painter, rect, m_colours.trouble, 2, -2);
    if (state.isFocused)
        outline(m_painter, rect, m_colours.accent, 2, -3);
}

} // namespace summitry
