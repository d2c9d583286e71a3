// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/legendchip.h"

#include "ui/scene/barpattern.h"
#include "ui/scene/scenewords.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/strokes.h"

#include <QEvent>
#include <QPainter>

namespace summitry {

namespace {

constexpr int longestLabel = 28; // letters; the rest is in the tooltip

} // namespace

LegendChip::LegendChip(const LegendEntry &entry, QWidget *parent) : Chip({}, parent)
{
    setEntry(entry);
}

void LegendChip::setEntry(const LegendEntry &entry)
{
    m_entry = entry;
    const QString &label = entry.colour.label;
    setText(shortened(label, longestLabel).replace(QLatin1Char('&'), QStringLiteral("&&"))); // no key of its own
    setCount(entry.count);
    setAccessibleName(label);
    setAccessibleDescription(tr("%n sessions", nullptr, entry.count));
    setToolTip(tr("Show only: %1. With Ctrl, several.").arg(label).toHtmlEscaped());
    takeColour();
}

void LegendChip::takeColour()
{
    setSpot(blockColours(m_entry.colour.hue, palette()).edge);
}

void LegendChip::changeEvent(QEvent *event)
{
    Chip::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColour();
}

// A piece of the bar, larger, also while it is checked: the colour must stay to be read.
void LegendChip::paintMark(QPainter &painter, const QRect &mark)
{
    drawBox(painter, mark, spot(), {}, 0, 2);
    if (isChecked()) {
        summitry::icon(QStringLiteral("check"), IconTint::OnAccent).paint(&painter, mark.adjusted(1, 1, -1, -1));
        return;
    }
    const QColor ground = blockColours(m_entry.colour.hue, palette()).fill;
    for (const QRectF &gap : gapsOf(m_entry.colour.pattern, mark, layoutDirection()))
        painter.fillRect(gap, ground);
}

} // namespace summitry
