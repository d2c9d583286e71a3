// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keycaps.h"

#include "ui/style/metrics.h"
#include "ui/style/strokes.h"
#include "ui/style/textmetrics.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace summitry {

namespace {

constexpr int sidePadding = 7;
constexpr int capGap = 4;

} // namespace

KeyCaps::KeyCaps(const QStringList &keys, QWidget *parent) : QWidget(parent), m_keys(keys)
{
    setFont(labelFont(font()));
    setAccessibleName(keys.join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int KeyCaps::capWidth(const QString &key) const
{
    return std::max(metrics::targetHeight, fontMetrics().horizontalAdvance(key) + 2 * sidePadding);
}

QSize KeyCaps::sizeHint() const
{
    int width = -capGap;
    for (const QString &key : m_keys)
        width += capWidth(key) + capGap;
    return {std::max(0, width), std::max(metrics::targetHeight, lineHeight(font()) + 4)};
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int start = 0;
    for (const QString &key : m_keys) {
        const QRect cap = QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, capWidth(key), height()));
        drawBox(painter, cap, palette().color(QPalette::Button), palette().color(QPalette::Dark), 1, metrics::smallRadius);
        painter.setPen(palette().color(QPalette::ButtonText));
        // Its own direction: "Alt+←" is written so everywhere.
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, key);
        start += cap.width() + capGap;
    }
}

} // namespace summitry
