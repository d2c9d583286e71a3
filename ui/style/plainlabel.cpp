// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/plainlabel.h"

#include <QEvent>
#include <QStyle>

namespace summitry {

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : WrappedLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    keepToLeadingSide();
}

void PlainLabel::keepToLeadingSide()
{
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
}

void PlainLabel::changeEvent(QEvent *event)
{
    WrappedLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        keepToLeadingSide();
}

} // namespace summitry
