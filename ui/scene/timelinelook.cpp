// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/timelinelook.h"

#include "ui/scene/keptin.h"
#include "ui/style/textmetrics.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <cmath>

namespace summitry {

namespace {

constexpr qsizetype mostKept = 6000;

} // namespace

TimelineColours::TimelineColours(const QPalette &palette, Medium on)
    : isDark(on == Medium::Screen && summitry::isDark(palette)),
      medium(on),
      m_palette(on == Medium::Paper ? paletteFor(Shade::Light) : palette)
{
    const SignalColours signs = signalColours(m_palette);
    base = m_palette.color(QPalette::Base);
    header = base;
    text = m_palette.color(QPalette::Text);
    heading = m_palette.color(QPalette::Window);
    secondary = m_palette.color(QPalette::PlaceholderText);
    line = m_palette.color(QPalette::Mid);
    faintLine = mixed(line, base, 0.45);
    closed = mixed(text, base, isDark ? 0.05 : 0.035);
    hatch = mixed(text, base, 0.1);
    trouble = signs.conflict;
    caution = signs.warning;
    accent = m_palette.color(QPalette::Link);
    wash = accent;
    wash.setAlphaF(isDark ? 0.14F : 0.08F);
    breakFill = signs.breakTint;
}

TimelineColours::Block TimelineColours::block(int hue) const
{
    return keptIn(m_blocks, hue, mostKept, [&] {
        BlockColours colours = blockColours(hue, m_palette);
        if (medium == Medium::Paper)
            colours.fill = base; // the bar alone: saves toner and survives a photocopier
        return Block{colours.fill, colours.edge, colours.edge, colours.text, colours.secondText};
    });
}

TimelineColours::Block TimelineColours::breakBlock() const
{
    const QColor fill = mixed(text, base, isDark ? 0.12 : 0.08);
    return {fill, secondary, secondary, text, mixed(text, fill, 0.75)};
}

TimelineColours::Block TimelineColours::dimmedBlock() const
{
    const QColor fill = mixed(text, base, isDark ? 0.05 : 0.02);
    const QColor edge = m_palette.color(QPalette::Dark);
    const QColor words = mixed(text, fill, 0.7);
    return {fill, edge, edge, words, words};
}

TextCache::TextCache(const QFont &font)
{
    // A font given in points is resolved for the screen once; on paper the painter's scale does the rest.
    const int pixels = std::max(10, QFontInfo(font).pixelSize());
    for (const TextStyle style : {TextStyle::Title, TextStyle::Detail, TextStyle::Small}) {
        Font &made = m_fonts[std::size_t(style)];
        made.font = font;
        made.font.setPixelSize(style == TextStyle::Title ? pixels : std::max(11, int(std::lround(pixels * 0.9))));
        made.font.setWeight(style == TextStyle::Title ? QFont::DemiBold : QFont::Normal);
        made.lineHeight = summitry::lineHeight(made.font);
    }
}

double TextCache::width(TextStyle style, const QString &text) const
{
    return keptIn(m_widths, Line{text, style}, mostKept, [&] { return QFontMetricsF(font(style)).horizontalAdvance(text); });
}

const TextLines &TextCache::lines(TextStyle style, const QString &text, double width, int most)
{
    const Line whole{text, style};
    return keptIn(m_kept, Cut{whole, int(width), most}, mostKept, [&] { return laidOut(whole, std::floor(width), most); });
}

const QStaticText &TextCache::shaped(const Line &line)
{
    return keptIn(m_shaped, line, mostKept, [&] {
        QStaticText made(line.text);
        made.setTextFormat(Qt::PlainText);
        made.setTextOption(wrappingOption(line.text));
        made.setPerformanceHint(QStaticText::AggressiveCaching);
        made.prepare({}, font(line.style));
        return made;
    });
}

TextLines TextCache::laidOut(const Line &whole, double width, int most)
{
    TextLines result;
    result.lineHeight = lineHeight(whole.style);
    for (const QString &line : fittedLines(whole.text, font(whole.style), width, most))
        result.lines += shaped({line, whole.style});
    return result;
}

void TextCache::draw(QPainter &painter, const TextLines &text, TextStyle style, const QRectF &box,
                     Qt::LayoutDirection direction) const
{
    painter.setFont(font(style));
    double y = box.top();
    for (const QStaticText &line : text.lines) {
        const double x = direction == Qt::LeftToRight ? box.left() : box.right() - line.size().width();
        // A line of one script may be lower than the common height: centred in it.
        painter.drawStaticText(QPointF(x, y + (text.lineHeight - line.size().height()) / 2), line);
        y += text.lineHeight;
    }
}

void TextCache::drawLine(QPainter &painter, TextStyle style, const QString &text, const QRectF &box,
                         Qt::LayoutDirection direction)
{
    if (box.width() < 8 || text.isEmpty())
        return;
    const TextLines &one = lines(style, text, box.width(), 1);
    QRectF place = box;
    place.setTop(box.top() + (box.height() - one.lineHeight) / 2);
    draw(painter, one, style, place, direction);
}

} // namespace summitry
