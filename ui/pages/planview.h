// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Action Plan as one reads it: sections with their introduction, below them numbered recommendations, each with its
// state and who answers for it. Text wraps; a row is edited where it stands.
#pragma once

#include <QTreeView>

namespace summitry {

class PlanModel;
class Workspace;

class PlanView : public QTreeView
{
    Q_OBJECT

public:
    PlanView(PlanModel &model, Workspace &workspace, QWidget *parent = nullptr); // borrowed

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace summitry
