// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table's part in drags: selected records are taken elsewhere, to the timeline by way of the side bar.
#include "ui/forms/recorddrag.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"
#include "ui/pages/recordtable.h"

#include <QApplication>
#include <QMouseEvent>

namespace summitry {

void RecordTable::mousePressEvent(QMouseEvent *event)
{
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    const QModelIndex index = indexAt(event->position().toPoint());
    m_grabbed.reset();
    if (isPlain && index.isValid() && selectionModel()->isSelected(index))
        m_grabbed = event->position().toPoint();
    QTableView::mousePressEvent(event);
}

void RecordTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grabbed || !(event->buttons() & Qt::LeftButton)) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    if ((event->position().toPoint() - *m_grabbed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_grabbed.reset();
    setState(NoState);
    dragRecords(selectedKeys(), m_model.workspace().document(), *this);
}

void RecordTable::mouseReleaseEvent(QMouseEvent *event)
{
    m_grabbed.reset();
    QTableView::mouseReleaseEvent(event);
}

} // namespace summitry
