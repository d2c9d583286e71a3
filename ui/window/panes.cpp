// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panes.h"

#include <QApplication>
#include <QWidget>

namespace summitry {

namespace {

bool isIn(const QWidget *pane, const QWidget *widget)
{
    return widget && (pane == widget || pane->isAncestorOf(widget));
}

bool takesFocus(const QWidget *widget)
{
    return widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled();
}

// Where one was in it, else its first; null: it has none.
QWidget *entranceOf(QWidget *pane)
{
    if (QWidget *last = pane->focusWidget(); last && takesFocus(last))
        return last;
    QWidget *widget = pane;
    do {
        if (isIn(pane, widget) && takesFocus(widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return nullptr;
}

} // namespace

void focusNextPane(const QList<QWidget *> &panes, int by)
{
    const auto here = std::find_if(panes.begin(), panes.end(), [](const QWidget *pane) { return isIn(pane, QApplication::focusWidget()); });
    const qsizetype count = panes.size();
    qsizetype at = here != panes.end() ? here - panes.begin() : by > 0 ? -1 : count;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + by + count) % count;
        QWidget *pane = panes[at];
        QWidget *entrance = pane->isVisible() ? entranceOf(pane) : nullptr;
        if (!entrance)
            continue;
        entrance->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}

} // namespace summitry
