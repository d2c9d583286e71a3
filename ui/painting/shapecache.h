// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that come back in block after block, drawn once and kept as pictures: on a screen those are quicker than paths.
// On paper everything stays a path.
#pragma once

#include "ui/scene/glyphs.h"

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
inline constexpr double smallRadius = 2; // of frames that are too small for the other
inline constexpr double bar = 4; // its width
} // namespace blockshape

// So much of it at the side where lines begin.
[[nodiscard]] QRectF leadingPart(const QRectF &rect, double width, Qt::LayoutDirection direction);
// To the nearest pixels of the device, so that edges are sharp at any scale.
[[nodiscard]] QRectF onDevicePixels(const QRectF &rect, double ratio);
// As paths, with corners of `round`; the border is left to the caller.
void fillFrame(QPainter &painter, const QRectF &rect, const BlockFrame &frame, double round);
// A strip with torn edges, its left and right ones, or the upper and lower where time runs down.
void paintTornStrip(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, Qt::Orientation axis);

class ShapeCache
{
public:
    // Whether a frame of that size has room for two corners side by side, if small ones.
    [[nodiscard]] static bool holdsCorners(QSizeF size);
    // Where it does, and on device pixels.
    void paintFrame(QPainter &painter, const QRectF &rect, const BlockFrame &frame);
    void paintHatched(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &hatch);
    // On device pixels.
    void paintTornStrip(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, Qt::Orientation axis);
    void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &colour, const QColor &ground);

private:
    struct Key {
        int what = 0; // a glyph, or below 0 another shape
        QRgb first = 0, second = 0, third = 0;
        int width = 0; // in device pixels
        int height = 0;
        int ratio = 0; // in hundredths
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.what, key.first, key.second, key.third, key.width, key.height, key.ratio);
        }
    };
    // Drawn on the ground, which is see-through unless it is said.
    template <class Draw> const QPixmap &kept(const Key &key, Draw draw, const QColor &ground = Qt::transparent);

    QHash<Key, QPixmap> m_kept;
};

} // namespace summitry
