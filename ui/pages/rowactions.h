// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to the rows of a record table, by menu and keys: copy and paste, one field of many, their order, delete.
#pragma once

#include "ui/models/cellblock.h"
#include "ui/models/keymap.h"
#include "ui/models/ordering.h"

#include <QObject>

#include <functional>

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

    using Mover = std::function<Draft(RecordKey, Direction)>;
    // For records that people put in order: adds what moves the current row. An empty draft: there is nowhere to go.
    void addMoving(const Mover &mover);

    [[nodiscard]] QList<QAction *> actions() const;
    void copy();
    void paste();
    void pasteAsNew();
    void remove();
    void setField();

Q_SIGNALS:
    // Nothing has changed, for this reason.
    void refused(const QString &why);
    // Keep to the rows that have this value in this column.
    void facetWanted(const QString &column, const QString &value);

private:
    QAction *add(const QString &name, const QString &text, const QString &iconName, const Keys &keys, void (RowActions::*slot)());
    void copyCell();
    void editCell();
    void keepToValue();
    void pasteInto(const CellBlock &cells, const QList<int> &rows, const QList<int> &columns);
    void moveUp();
    void moveDown();
    void move(Direction direction);
    void showMenu(const QPoint &place);
    void update();

    RecordTable &m_table;
    Workspace &m_workspace;
    QAction *m_edit;
    QAction *m_setField;
    QAction *m_copy;
    QAction *m_copyCell;
    QAction *m_paste;
    QAction *m_pasteAsNew;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_keep;
    QAction *m_remove;
    Mover m_mover;
};

} // namespace summitry
