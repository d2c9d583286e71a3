// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tintengine.h"

#include "ui/style/palette.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// Those that mean "back", "forward", "out" or "at the side": in a right-to-left window they point the other way.
constexpr std::array directional{"undo-2"_L1,      "redo-2"_L1,     "arrow-left"_L1,  "arrow-right"_L1,   "chevron-left"_L1,
                                 "chevron-right"_L1, "log-out"_L1,    "panel-left"_L1,  "panel-right"_L1,   "external-link"_L1,
                                 "list-checks"_L1, "list"_L1,       "rotate-ccw"_L1,  "message-square"_L1, "chart-column"_L1};

} // namespace

TintEngine::TintEngine(const QString &name, const QByteArray &svg, IconTint tint) : m_name(name), m_svg(svg), m_tint(tint) {}

QColor TintEngine::colour(QIcon::Mode mode) const
{
    // A selected row is only tinted, so its icons keep their colour.
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    const auto role = [&palette](QPalette::ColorRole wanted) { return palette.color(QPalette::Active, wanted); };
    switch (m_tint) {
    case IconTint::Text: return mixed(role(QPalette::ButtonText), role(QPalette::Base), 0.85);
    case IconTint::Secondary: return role(QPalette::PlaceholderText);
    case IconTint::Accent: return role(QPalette::Link);
    case IconTint::OnAccent: return role(QPalette::HighlightedText);
    case IconTint::Conflict: return signalColours(palette).conflict;
    case IconTint::Warning: return signalColours(palette).warning;
    case IconTint::Good: return signalColours(palette).good;
    }
    return {};
}

bool TintEngine::isMirrored() const
{
    return QGuiApplication::isRightToLeft() && std::find(directional.begin(), directional.end(), m_name) != directional.end();
}

QPixmap TintEngine::drawn(const QSize &pixels, const QColor &colour) const
{
    if (pixels.isEmpty())
        return {};
    const bool mirrored = isMirrored();
    const QString key = u"summitry-icon/%1/%2x%3/%4%5"_s.arg(m_name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.name(QColor::HexArgb), mirrored ? u"/mirrored"_s : QString());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QByteArray svg = m_svg;
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(QPointF(), pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void TintEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : qApp->devicePixelRatio();
    const QPixmap picture = drawn((QSizeF(rect.size()) * ratio).toSize(), colour(mode));
    painter->drawPixmap(rect, picture);
}

QPixmap TintEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) { return drawn(size, colour(mode)); }

QPixmap TintEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) { return drawn(size, colour(mode)); }

QSize TintEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State) { return size; }

QIconEngine *TintEngine::clone() const { return new TintEngine(*this); }

QString TintEngine::key() const { return u"summitry"_s; }

QString TintEngine::iconName() { return m_name; }

} // namespace summitry
