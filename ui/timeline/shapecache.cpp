// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/shapecache.h"

#include "ui/timeline/blockpainter.h"
#include "ui/timeline/keptin.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace summitry {

namespace {

constexpr qsizetype mostShapes = 500;

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

template <class Draw> const QPixmap &ShapeCache::kept(const Key &key, Draw draw)
{
    return keptIn(m_kept, key, mostShapes, [&] {
        QPixmap picture(key.size, key.size);
        picture.setDevicePixelRatio(key.ratio / 100.0);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter, QRectF({}, picture.deviceIndependentSize()));
        painter.end();
        return picture;
    });
}

// The corners from a small frame, the rest as rectangles.
void ShapeCache::paintFrame(QPainter &painter, const QRectF &rect, const BlockFrame &frame)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int pixels = int(std::ceil((blockshape::radius + 1) * ratio)); // of a corner
    const double corner = pixels / ratio;
    const bool isMirrored = frame.direction == Qt::RightToLeft;
    const Key key{-1 - int(isMirrored), frame.fill.rgba(), frame.bar.rgba(), frame.border.rgba(), 3 * pixels, int(std::lround(ratio * 100))};
    const QPixmap &picture = kept(key, [&](QPainter &small, const QRectF &whole) {
        fillFrame(small, whole, frame, blockshape::radius);
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

void ShapeCache::paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &colour, const QColor &ground)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QRectF place = onDevicePixels(rect, ratio);
    const Key key{int(glyph), colour.rgba(), ground.rgba(), 0, int(std::lround(place.width() * ratio)), int(std::lround(ratio * 100))};
    const QPixmap &picture = kept(key, [&](QPainter &small, const QRectF &whole) { summitry::paintGlyph(small, glyph, whole, colour, ground); });
    painter.drawPixmap(place.topLeft(), picture);
}

} // namespace summitry
