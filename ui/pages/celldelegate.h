// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a record table: a mark where something is wrong with the row, and the field's own editor to change it in place.
#pragma once

#include "ui/style/rowdelegate.h"

namespace summitry {

class FieldEditor;
class RecordTableModel;

class CellDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(RecordTableModel &model, QObject *parent = nullptr); // borrowed

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    // What was typed can't be taken, for this reason.
    void refused(const QString &problem);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    // Enter and Tab keep an editor open whose text can't be taken; going elsewhere closes it.
    void finish(FieldEditor *editor, EndEditHint hint);
    void leave(FieldEditor *editor, QWidget *focus);
    void close(FieldEditor *editor, EndEditHint hint);

    RecordTableModel &m_model;
};

} // namespace summitry
