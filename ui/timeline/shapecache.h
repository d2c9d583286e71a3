// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that come back in block after block, drawn once and kept as pictures: on a screen those are quicker than paths.
// On paper everything stays a path.
#pragma once

#include "ui/timeline/glyphs.h"

#include <QHash>
#include <QPixmap>

namespace summitry {

// With round corners and the bar at the leading side.
struct BlockFrame {
    QColor fill, bar, border;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

namespace blockshape {
inline constexpr double radius = 5;
inline constexpr double bar = 4; // its width
} // namespace blockshape

// So much of it at the side where lines begin.
[[nodiscard]] QRectF leadingPart(const QRectF &rect, double width, Qt::LayoutDirection direction);
// To the nearest pixels of the device, so that edges are sharp at any scale.
[[nodiscard]] QRectF onDevicePixels(const QRectF &rect, double ratio);
// As paths, with corners of `round`; the border is left to the caller.
void fillFrame(QPainter &painter, const QRectF &rect, const BlockFrame &frame, double round);

class ShapeCache
{
public:
    // At least two corners wide and high, and on device pixels.
    void paintFrame(QPainter &painter, const QRectF &rect, const BlockFrame &frame);
    void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &colour, const QColor &ground);

private:
    struct Key {
        int what = 0; // a glyph, or a frame in a direction
        QRgb first = 0, second = 0, third = 0;
        int size = 0;  // in device pixels
        int ratio = 0; // in hundredths
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.what, key.first, key.second, key.third, key.size, key.ratio);
        }
    };
    template <class Draw> const QPixmap &kept(const Key &key, Draw draw);

    QHash<Key, QPixmap> m_kept;
};

} // namespace summitry
