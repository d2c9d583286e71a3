// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to the rows of a record table, by menu and keys: copy and paste, one field of many, delete.
#pragma once

#include "domain/recordtype.h"

#include <QObject>

class QAction;
class QMenu;

namespace summitry {

class RecordTable;
class Workspace;

class RowActions : public QObject
{
    Q_OBJECT

public:
    // The table gets the context menu and the keys. Borrowed both.
    RowActions(RecordTable &table, Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] QList<QAction *> actions() const;
    void copy();
    void paste();
    void remove();
    void setField();

Q_SIGNALS:
    // Nothing has changed, for this reason.
    void refused(const QString &why);
    // Keep to the rows that have this value in this column.
    void facetWanted(const QString &column, const QString &value);

private:
    QAction *add(const QString &text, const QString &iconName, const QKeySequence &keys, void (RowActions::*slot)());
    void copyCell();
    void editCell();
    void keepToValue();
    void showMenu(const QPoint &place);
    void update();

    RecordTable &m_table;
    Workspace &m_workspace;
    QAction *m_edit;
    QAction *m_setField;
    QAction *m_copy;
    QAction *m_copyCell;
    QAction *m_paste;
    QAction *m_keep;
    QAction *m_remove;
};

} // namespace summitry
