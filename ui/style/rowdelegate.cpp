// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/rowdelegate.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/strokes.h"
#include "ui/style/textmetrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <optional>

namespace summitry {

namespace {

// The row's first visible cell carries the bar.
bool isLeadingCell(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table ? table->horizontalHeader()->visualIndex(index.column()) == 0 : index.column() == 0;
}

QRect leadingBox(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {metrics::icon, metrics::icon}, rect);
}

void takeLeading(QRect &rect, Qt::LayoutDirection direction)
{
    constexpr int taken = metrics::icon + metrics::iconGap;
    if (direction == Qt::LeftToRight)
        rect.setLeft(rect.left() + taken);
    else
        rect.setRight(rect.right() - taken);
}

std::optional<QColor> ownColour(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::ForegroundRole);
    if (!value.isValid())
        return std::nullopt;
    return value.canConvert<QBrush>() ? value.value<QBrush>().color() : value.value<QColor>();
}

// Keeps the row height right when the font of the program changes.
class RowHeightKeeper final : public QObject
{
public:
    explicit RowHeightKeeper(QTableView &view) : QObject(&view), m_view(view) { fit(); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
            fit();
        return false;
    }

private:
    void fit()
    {
        m_view.verticalHeader()->setMinimumSectionSize(0);
        m_view.verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(m_view.font()));
    }

    QTableView &m_view;
};

} // namespace

int RowDelegate::rowHeight(const QFont &font) { return std::max(metrics::rowHeight, lineHeight(font) + metrics::rowPadding); }

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.replace(u'\n', u' ');
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own(option);
    initStyleOption(&own, index);
    int width = own.fontMetrics.horizontalAdvance(own.text) + 2 * metrics::cellPadding + 1;
    for (const auto feature : {QStyleOptionViewItem::HasDecoration, QStyleOptionViewItem::HasCheckIndicator}) {
        if (own.features & feature)
            width += metrics::icon + metrics::iconGap;
    }
    return {width, rowHeight(own.font)};
}

QRect RowDelegate::contents(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, 0);
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isActive = option.state & QStyle::State_Active;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    QColor ground = palette.color(index.row() % 2 ? QPalette::AlternateBase : QPalette::Base);
    if (isSelected)
        ground = isActive ? selectionTint(palette) : palette.color(QPalette::Midlight);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        ground = option.backgroundBrush.color();
    else if (isHovered)
        ground = mixed(palette.color(QPalette::Text), ground, 0.04);
    painter.fillRect(option.rect, ground);
    if (isSelected && isLeadingCell(option, index)) {
        const QRect bar(option.rect.left(), option.rect.top(), metrics::selectionBar, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), palette.color(QPalette::Active, QPalette::Link));
    }
}

void RowDelegate::paintRing(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    drawBox(painter, option.rect, {}, option.palette.color(QPalette::Active, QPalette::Link), metrics::focusRing, 2);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own(option);
    initStyleOption(&own, index);
    paintGround(*painter, own, index);
    const bool isEnabled = own.state & QStyle::State_Enabled;

    QRect rest = contents(own);
    if (own.features & QStyleOptionViewItem::HasCheckIndicator) {
        QStyleOption mark(own);
        mark.rect = leadingBox(own, rest);
        mark.state.setFlag(QStyle::State_On, own.checkState == Qt::Checked);
        mark.state.setFlag(QStyle::State_NoChange, own.checkState == Qt::PartiallyChecked);
        mark.state.setFlag(QStyle::State_MouseOver, false);
        if (own.text.isEmpty() && own.displayAlignment & Qt::AlignHCenter)
            mark.rect.moveCenter(own.rect.center());
        drawCheckBox(*painter, mark);
        takeLeading(rest, own.direction);
    }
    if (!own.icon.isNull()) {
        own.icon.paint(painter, leadingBox(own, rest), Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        takeLeading(rest, own.direction);
    }
    paintText(*painter, own, rest, index);
    paintRing(*painter, own);
}

void RowDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index) const
{
    if (option.text.isEmpty() || rect.width() <= 0)
        return;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor plain = option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(isEnabled ? ownColour(index).value_or(plain) : plain);
    painter.setLayoutDirection(readingDirection(option.text, option.direction));
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, option.displayAlignment & Qt::AlignHorizontal_Mask);
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(side) | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.restore();
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Qt::ItemFlags flags = model->flags(index);
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid() || !(flags & Qt::ItemIsUserCheckable) || !(flags & Qt::ItemIsEnabled))
        return false;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Space && key != Qt::Key_Select)
            return false;
    } else {
        const bool isClick = event->type() == QEvent::MouseButtonRelease;
        if (!isClick && event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
            return false;
        // Generous: the whole padded corner of the cell counts, not just the sixteen pixels of the box.
        QStyleOptionViewItem own(option);
        initStyleOption(&own, index);
        QRect box = leadingBox(own, contents(own)).adjusted(-metrics::cellPadding, -10, metrics::iconGap, 10);
        if (own.text.isEmpty())
            box = own.rect;
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !box.contains(mouse->position().toPoint()))
            return false;
        if (!isClick)
            return true;
    }
    const bool isChecked = static_cast<Qt::CheckState>(state.toInt()) == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void dressTable(QTableView &view)
{
    view.setItemDelegate(new RowDelegate(&view));
    view.setShowGrid(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setMouseTracking(true);
    view.setWordWrap(false);
    view.setCornerButtonEnabled(false);
    view.verticalHeader()->hide();
    QHeaderView *header = view.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    view.installEventFilter(new RowHeightKeeper(view));
}

void dressList(QListView &view)
{
    view.setItemDelegate(new RowDelegate(&view));
    view.setFrameShape(QFrame::NoFrame);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setMouseTracking(true);
}

} // namespace summitry
