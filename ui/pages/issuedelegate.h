// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the tree of issues: groups with their count, and conflicts as sentences in as many lines as they need; below the
// sentence of one set aside stands its note.
#pragma once

#include "ui/style/rowdelegate.h"

class QTreeView;

namespace summitry {

class IssueDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit IssueDelegate(QTreeView &view); // the delegate's owner

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Lines {
        QStringList sentence, note;
        [[nodiscard]] QStringList all() const { return sentence + note; }
    };
    // The option has the row's text and width.
    [[nodiscard]] static Lines linesOf(const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintIssue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

    QTreeView &m_view;
};

} // namespace summitry
