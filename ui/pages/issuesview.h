// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of issues. Groups are open, but for those set aside.
#pragma once

#include "ui/models/issuesmodel.h"

#include <QTreeView>

namespace summitry {

class IssuesView : public QTreeView
{
    Q_OBJECT

public:
    explicit IssuesView(IssuesModel &model, QWidget *parent = nullptr); // borrowed

    // What is selected, whole groups too; each once.
    [[nodiscard]] std::vector<Issue> selectedIssues() const;
    // The first row below the selection, else the last above it; invalid: there is none.
    [[nodiscard]] QModelIndex nextToSelection() const;
    // Selects it alone and brings it into view; nothing where it is not shown.
    void showIssue(const Conflict &conflict);
    // With the selection as it is, however the rows are grouped.
    void setFilter(const IssueFilter &filter);

Q_SIGNALS:
    void opened(const summitry::Conflict &conflict); // by Enter or a double click

protected:
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void openGroups(int first, int last);

    IssuesModel &m_model;
};

} // namespace summitry
