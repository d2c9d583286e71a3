// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planview.h"

#include "ui/models/planmodel.h"
#include "ui/pages/plandelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace summitry {

PlanView::PlanView(PlanModel &model, Workspace &workspace, QWidget *parent) : QTreeView(parent)
{
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setMouseTracking(true);
    setAccessibleName(tr("Action Plan"));
    setModel(&model);
    setItemDelegate(new PlanDelegate(model, workspace, *this));
    header()->setStretchLastSection(true);
    expandAll();
    connect(&model, &QAbstractItemModel::rowsInserted, this, &QTreeView::expandAll);
}

// Text wraps, so rows grow where the view shrinks.
void PlanView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState && currentIndex().flags() & Qt::ItemIsEditable)
        edit(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void PlanView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

} // namespace summitry
