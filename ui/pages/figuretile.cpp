// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figuretile.h"

#include "ui/style/icons.h"
#include "ui/style/textmetrics.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int tilePadding = 14;

QFont figureFont(const QFont &body)
{
    return strongFont(scaledFont(body, 2));
}

} // namespace

FigureTile::FigureTile(const QString &shortName, const QString &name, Tone tone, QWidget *parent)
    : QAbstractButton(parent),
      m_shortName(shortName),
      m_name(name),
      m_tone(tone)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setToolTip(name);
    setFigure(0);
}

void FigureTile::setFigure(int figure)
{
    m_figure = figure;
    setAccessibleName(tr("%1: %2").arg(m_name, QLocale().toString(figure)));
    update();
}

QSize FigureTile::sizeHint() const
{
    return {150, QFontMetrics(figureFont(font())).height() + 2 * fontMetrics().height() + 2 * tilePadding};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const bool isCalm = m_figure == 0 || m_tone == Tone::Neutral;
    painter.setPen(QPen(palette().color(underMouse() ? QPalette::Dark : QPalette::Mid), 1));
    painter.setBrush(palette().color(underMouse() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRect inner = rect().adjusted(tilePadding, tilePadding - 4, -tilePadding, -tilePadding + 4);
    const QFont large = figureFont(font());
    painter.setFont(large);
    const QColor figureColour = m_figure == 0             ? palette().color(QPalette::PlaceholderText)
                                : m_tone == Tone::Warning ? palette().color(QPalette::BrightText)
                                                          : palette().color(QPalette::Text);
    painter.setPen(figureColour);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, QLocale().toString(m_figure));
    if (!isCalm && m_tone == Tone::Warning) {
        const QRect place(0, 0, 20, 20);
        const QRect corner = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignTop, place.size(), inner);
        summitry::icon(u"triangle-alert"_s, IconTint::Conflict).paint(&painter, corner);
    }
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect words = inner.adjusted(0, QFontMetrics(large).height(), 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_shortName);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace summitry
