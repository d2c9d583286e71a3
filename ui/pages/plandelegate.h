// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the rows of the Action Plan and edits their text in place.
#pragma once

#include "ui/style/rowdelegate.h"

class QTreeView;

namespace summitry {

class PlanModel;
class Workspace;

class PlanDelegate : public RowDelegate
{
    Q_OBJECT

public:
    PlanDelegate(PlanModel &model, Workspace &workspace, QTreeView &view); // borrowed

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Piece { // a stretch of text and where it stands, as if reading from the left
        QString text;
        QRect place;
        QFont font;
        QPalette::ColorRole role;
    };
    [[nodiscard]] QList<Piece> pieces(const QModelIndex &index, const QFont &font, int width) const;
    void end(QWidget *editor);

    PlanModel &m_model;
    Workspace &m_workspace;
    QTreeView &m_view;
};

} // namespace summitry
