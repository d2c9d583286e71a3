// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline is drawn with: colours from the palette, three fonts in pixels (so that screen and paper agree),
// and the lines of text, laid out once and kept.
#pragma once

#include "ui/style/palette.h"

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QStaticText>

namespace summitry {

enum class Medium { Screen, Paper };

struct TimelineColours {
    TimelineColours() = default;
    TimelineColours(const QPalette &palette, Medium medium);

    bool isDark = false;
    Medium medium = Medium::Screen;
    QColor base, header, heading, text, secondary, line, faintLine, closed, hatch, trouble, caution, accent, wash, breakFill;

    struct Block {
        QColor fill, edge, border, text, secondary;
    };
    // Kept for each hue: the way from hue to colour is long.
    [[nodiscard]] Block block(int hue) const;
    [[nodiscard]] Block breakBlock() const;
    // What a filter leaves out.
    [[nodiscard]] Block dimmedBlock() const;

private:
    QPalette m_palette;
    mutable QHash<int, Block> m_blocks;
};

enum class TextStyle { Title, Detail, Small };

// A text cut into lines of a width, the last one elided.
struct TextLines {
    QList<QStaticText> lines;
    double lineHeight = 0;
    [[nodiscard]] double height() const { return lineHeight * double(lines.size()); }
};

class TextCache
{
public:
    explicit TextCache(const QFont &font = {});

    [[nodiscard]] const QFont &font(TextStyle style) const { return m_fonts[std::size_t(style)].font; }
    [[nodiscard]] double lineHeight(TextStyle style) const { return m_fonts[std::size_t(style)].lineHeight; }
    [[nodiscard]] double width(TextStyle style, const QString &text) const;
    // Kept until the fonts change or there are too many; the reference holds until the next call.
    [[nodiscard]] const TextLines &lines(TextStyle style, const QString &text, double width, int most);
    // Draws lines at the leading side of the box, which the caller has clipped or measured.
    void draw(QPainter &painter, const TextLines &text, TextStyle style, const QRectF &box, Qt::LayoutDirection direction) const;
    // In one line, elided.
    void drawLine(QPainter &painter, TextStyle style, const QString &text, const QRectF &box, Qt::LayoutDirection direction);

private:
    struct Font {
        QFont font;
        double lineHeight = 0;
    };
    struct Line {
        QString text;
        TextStyle style = TextStyle::Title;
        friend bool operator==(const Line &, const Line &) = default;
        friend size_t qHash(const Line &line, size_t seed = 0) { return qHashMulti(seed, line.text, int(line.style)); }
    };
    struct Cut {
        Line line;
        int width = 0;
        int most = 0;
        friend bool operator==(const Cut &, const Cut &) = default;
        friend size_t qHash(const Cut &cut, size_t seed = 0) { return qHashMulti(seed, cut.line, cut.width, cut.most); }
    };
    [[nodiscard]] TextLines laidOut(const Line &whole, double width, int most);
    [[nodiscard]] const QStaticText &shaped(const Line &line);

    std::array<Font, 3> m_fonts;
    QHash<Cut, TextLines> m_kept;
    // At another width a text is mostly cut into the same lines.
    QHash<Line, QStaticText> m_shaped;
    mutable QHash<Line, double> m_widths;
};

} // namespace summitry
