// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints an SVG whose currentColor it replaces by a colour of the application's palette: QtSvg itself paints it black.
#pragma once

#include "ui/style/icons.h"

#include <QIconEngine>

namespace summitry {

class TintEngine final : public QIconEngine
{
public:
    TintEngine(const QString &name, const QByteArray &svg, IconTint tint);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    // The size is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString iconName() override;
    [[nodiscard]] bool isNull() override { return m_svg.isEmpty(); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;
    [[nodiscard]] QPixmap drawn(const QSize &pixels, const QColor &colour) const;
    [[nodiscard]] bool isMirrored() const;

    QString m_name;
    QByteArray m_svg;
    IconTint m_tint;
};

} // namespace summitry
