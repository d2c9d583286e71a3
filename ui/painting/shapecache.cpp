// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/shapecache.h"

#include "ui/painting/blockpainter.h"
#include "ui/scene/keptin.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace summitry {

namespace {

constexpr qsizetype mostShapes = 500;

// Shapes that are no glyphs.
constexpr int frameToRight = -1;
constexpr int frameToLeft = -2;
constexpr int hatching = -3;
constexpr int tearing = -4;
constexpr int tearingAcross = -5;

constexpr double tooth = 4; // of a torn edge
constexpr double patternLength = 8; // of Qt's hatches
constexpr int repeats = 32;         // of a pattern in its tile

int hundredths(double ratio)
{
    return int(std::lround(ratio * 100));
}

int cornerPixels(double radius, double ratio)
{
    return int(std::ceil((radius + 1) * ratio));
}

// As drawTiledPixmap(), which blends each line of pixels where this copies blocks of them.
void fillWithTiles(QPainter &painter, const QRectF &rect, const QPixmap &tile)
{
    const QSizeF size = tile.deviceIndependentSize();
    const double ratio = tile.devicePixelRatio();
    for (double top = rect.top(); top < rect.bottom(); top += size.height()) {
        for (double left = rect.left(); left < rect.right(); left += size.width()) {
            const QSizeF part(std::min(size.width(), rect.right() - left), std::min(size.height(), rect.bottom() - top));
            painter.drawPixmap(QRectF(QPointF(left, top), part), tile, QRectF(QPointF(), part * ratio));
        }
    }
}

} // namespace

QRectF leadingPart(const QRectF &rect, double width, Qt::LayoutDirection direction)
{
    const double left = direction == Qt::LeftToRight ? rect.left() : rect.right() - width;
    return {left, rect.top(), width, rect.height()};
}

QRectF onDevicePixels(const QRectF &rect, double ratio)
{
    const auto aligned = [ratio](double x) { return std::round(x * ratio) / ratio; };
    return {QPointF(aligned(rect.left()), aligned(rect.top())), QPointF(aligned(rect.right()), aligned(rect.bottom()))};
}

void fillFrame(QPainter &painter, const QRectF &rect, const BlockFrame &frame, double round)
{
    QPainterPath shape;
    shape.addRoundedRect(rect, round, round);
    painter.fillPath(shape, frame.fill);
    // The bar carries the colour; it follows the round corners.
    painter.save();
    painter.setClipRect(leadingPart(rect, std::min(blockshape::bar, rect.width()), frame.direction), Qt::IntersectClip);
    painter.fillPath(shape, frame.bar);
    painter.restore();
}

void paintTornStrip(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, Qt::Orientation axis)
{
    const bool isLying = axis == Qt::Vertical;
    const QRectF upright = isLying ? QRectF(rect.top(), rect.left(), rect.height(), rect.width()) : rect;
    QPolygonF left;
    QPolygonF right;
    for (double y = upright.top(); y <= upright.bottom() + tooth; y += tooth) {
        const double in = left.size() % 2 == 0 ? 0 : tooth;
        const QPointF one(upright.left() + in, y);
        const QPointF other(upright.right() - in, y);
        left << (isLying ? one.transposed() : one);
        right << (isLying ? other.transposed() : other);
    }
    QPolygonF strip = left;
    std::for_each(right.crbegin(), right.crend(), [&](const QPointF &point) { strip << point; });
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(strip);
    painter.setPen(QPen(edge, 1));
    painter.drawPolyline(left);
    painter.drawPolyline(right);
    painter.restore();
}

template <class Draw> const QPixmap &ShapeCache::kept(const Key &key, Draw draw, const QColor &ground)
{
    return keptIn(m_kept, key, mostShapes, [&] {
        QPixmap picture(key.width, key.height);
        picture.setDevicePixelRatio(key.ratio / 100.0);
        picture.fill(ground);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter, QRectF({}, picture.deviceIndependentSize()));
        painter.end();
        return picture;
    });
}

bool ShapeCache::holdsCorners(QSizeF size)
{
    return std::min(size.width(), size.height()) >= 2 * (blockshape::smallRadius + 1);
}

// The corners from a small frame, the rest as rectangles.
void ShapeCache::paintFrame(QPainter &painter, const QRectF &rect, const BlockFrame &frame)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const bool isSmall = std::min(rect.width(), rect.height()) <= 2 * (blockshape::radius + 1);
    const double radius = isSmall ? blockshape::smallRadius : blockshape::radius;
    const int pixels = cornerPixels(radius, ratio);
    const double corner = pixels / ratio;
    const int what = frame.direction == Qt::RightToLeft ? frameToLeft : frameToRight;
    const Key key{what, frame.fill.rgba(), frame.bar.rgba(), frame.border.rgba(), 3 * pixels, 3 * pixels, hundredths(ratio)};
    const QPixmap &picture = kept(key, [&](QPainter &small, const QRectF &whole) {
        fillFrame(small, whole, frame, radius);
        outline(small, whole, frame.border, 1, 0);
    });
    for (const bool isRight : {false, true}) {
        for (const bool isLow : {false, true}) {
            const QPointF at(isRight ? rect.right() - corner : rect.left(), isLow ? rect.bottom() - corner : rect.top());
            const QRectF from(isRight ? 2 * pixels : 0, isLow ? 2 * pixels : 0, pixels, pixels);
            painter.drawPixmap(QRectF(at, QSizeF(corner, corner)), picture, from);
        }
    }
    const double line = std::max(1.0, std::round(ratio)) / ratio; // the border
    const QRectF middle = rect.adjusted(0, corner, 0, -corner);
    painter.fillRect(rect.adjusted(corner, line, -corner, -line), frame.fill);
    painter.fillRect(middle.adjusted(line, 0, -line, 0), frame.fill);
    painter.fillRect(leadingPart(middle, blockshape::bar, frame.direction), frame.bar);
    painter.fillRect(QRectF(rect.left(), middle.top(), line, middle.height()), frame.border);
    painter.fillRect(QRectF(rect.right() - line, middle.top(), line, middle.height()), frame.border);
    painter.fillRect(QRectF(rect.left() + corner, rect.top(), rect.width() - 2 * corner, line), frame.border);
    painter.fillRect(QRectF(rect.left() + corner, rect.bottom() - line, rect.width() - 2 * corner, line), frame.border);
}

// A tile again and again: quicker than a pattern, which is blended with what lies below.
void ShapeCache::paintHatched(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &hatch)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int pixels = int(std::lround(patternLength * ratio)) * repeats;
    const Key key{hatching, ground.rgba(), hatch.rgba(), 0, pixels, pixels, hundredths(ratio)};
    const QPixmap &tile = kept(
        key, [&](QPainter &small, const QRectF &whole) { small.fillRect(whole, QBrush(hatch, Qt::BDiagPattern)); }, ground);
    fillWithTiles(painter, onDevicePixels(rect, ratio), tile);
}

void ShapeCache::paintTornStrip(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, Qt::Orientation axis)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double beyond = 2 * tooth;
    const bool isLying = axis == Qt::Vertical;
    const QSizeF size = isLying ? QSizeF(beyond * repeats, rect.height()) : QSizeF(rect.width(), beyond * repeats);
    const QSize pixels = (size * ratio).toSize();
    const Key key{isLying ? tearingAcross : tearing, fill.rgba(), edge.rgba(), 0, pixels.width(), pixels.height(), hundredths(ratio)};
    const QPixmap &tile = kept(key, [&](QPainter &small, const QRectF &whole) {
        const QRectF longer = isLying ? whole.adjusted(-beyond, 0, beyond, 0) : whole.adjusted(0, -beyond, 0, beyond);
        summitry::paintTornStrip(small, longer, fill, edge, axis);
    });
    fillWithTiles(painter, rect, tile);
}

void ShapeCache::paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &colour, const QColor &ground)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QRectF place = onDevicePixels(rect, ratio);
    const int pixels = int(std::lround(place.width() * ratio));
    const Key key{int(glyph), colour.rgba(), ground.rgba(), 0, pixels, pixels, hundredths(ratio)};
    const QPixmap &picture = kept(key, [&](QPainter &small, const QRectF &whole) { summitry::paintGlyph(small, glyph, whole, colour, ground); });
    painter.drawPixmap(place.topLeft(), picture);
}

} // namespace summitry
