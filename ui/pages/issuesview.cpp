// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/issuesview.h"

#include "ui/pages/issuedelegate.h"

#include <QHeaderView>

namespace summitry {

IssuesView::IssuesView(IssuesModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setVerticalScrollMode(ScrollPerItem); // so that only rows in sight are measured
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAccessibleName(tr("Issues"));
    setModel(&model);
    setItemDelegate(new IssueDelegate(*this));
    header()->setStretchLastSection(true);
    openGroups(0, model.rowCount() - 1);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { openGroups(0, m_model.rowCount() - 1); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (!parent.isValid())
            openGroups(first, last);
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const Issue *issue = m_model.issueAt(index))
            Q_EMIT opened(issue->conflict);
    });
}

void IssuesView::openGroups(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex group = m_model.index(row, 0);
        setExpanded(group, !group.data(IssuesModel::SetAsideRole).toBool());
    }
}

// Text wraps, so rows grow where the view shrinks.
void IssuesView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

// The delegate draws the whole row, arrow and all.
void IssuesView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

std::vector<Issue> IssuesView::selectedIssues() const
{
    return m_model.issuesAt(selectionModel()->selectedIndexes());
}

QModelIndex IssuesView::nextToSelection() const
{
    for (const auto step : {&QTreeView::indexBelow, &QTreeView::indexAbove}) {
        for (QModelIndex index = currentIndex(); index.isValid(); index = (this->*step)(index)) {
            if (m_model.issueAt(index) && !selectionModel()->isSelected(index) && !selectionModel()->isSelected(index.parent()))
                return index;
        }
    }
    return {};
}

void IssuesView::showIssue(const Conflict &conflict)
{
    const QModelIndex index = m_model.indexOf(conflict);
    if (!index.isValid())
        return;
    setExpanded(index.parent(), true);
    setCurrentIndex(index);
    scrollTo(index);
}

void IssuesView::setFilter(const IssueFilter &filter)
{
    const std::vector<Issue> selected = selectedIssues();
    const Issue *now = m_model.issueAt(currentIndex());
    const std::optional<Issue> current = now ? std::optional(*now) : std::nullopt;
    m_model.setFilter(filter);
    if (selectionModel()->hasSelection())
        return;
    if (current)
        showIssue(current->conflict);
    QItemSelection again;
    for (const Issue &issue : selected) {
        if (const QModelIndex index = m_model.indexOf(issue.conflict); index.isValid())
            again.select(index, index);
    }
    selectionModel()->select(again, QItemSelectionModel::Select);
}

} // namespace summitry
