// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/linkbutton.h"

#include "ui/style/metrics.h"
#include "ui/style/textmetrics.h"

#include <QStyle>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace summitry {

LinkButton::LinkButton(const QString &text, QWidget *parent) : QToolButton(parent)
{
    setText(QString(text).replace(u'&', QLatin1StringView("&&"))); // no letter of a name is a shortcut
    setAccessibleName(text);
    setToolTip(text.toHtmlEscaped());
    setAutoRaise(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

// From the leading side; Qt would put it in the middle and cut it at both ends.
void LinkButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const QRect room = rect().adjusted(metrics::smallRadius, 0, -metrics::smallRadius, 0);
    const QString name = fontMetrics().elidedText(accessibleName(), Qt::ElideRight, room.width());
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setLayoutDirection(readingDirection(name, layoutDirection()));
    painter.drawItemText(room, side, palette(), isEnabled(), name, QPalette::WindowText);
}

} // namespace summitry
