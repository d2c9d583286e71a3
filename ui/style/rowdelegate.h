// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of tables and lists: roomy, a soft tint with a bar for what is selected, a ring round the current cell.
// Reads the display, decoration, check state, foreground, background, font and alignment roles.
#pragma once

#include <QStyledItemDelegate>

class QListView;
class QTableView;

namespace summitry {

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // Of a row in this font: 36 px, or more where the text needs it.
    [[nodiscard]] static int rowHeight(const QFont &font);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    // For delegates that draw cells of their own: the ground with tint and bar, then what they like, then the ring.
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintRing(QPainter &painter, const QStyleOptionViewItem &option);
    // The cell without its padding.
    [[nodiscard]] static QRect contents(const QStyleOptionViewItem &option);

private:
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index) const;
};

// Gives a view this delegate and our ways: whole rows, no grid, no frame, pixel scrolling, row heights that follow the font.
void dressTable(QTableView &view);
void dressList(QListView &view);

} // namespace summitry
