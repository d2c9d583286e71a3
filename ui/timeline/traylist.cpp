// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/traylist.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/strokes.h"
#include "ui/style/textline.h"
#include "ui/style/textmetrics.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QStyle>
#include <QStyledItemDelegate>

namespace summitry {

namespace {

constexpr int cardWidth = 224;
constexpr int bar = 4;
constexpr int cardPadding = 8;

// A card looks like the block it will be.
class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {cardWidth, lineHeight(strongFont(option.font)) + lineHeight(labelFont(option.font)) + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Brushwork brushwork(*painter);
        const BlockColours colours = blockColours(index.data(UnplacedModel::HueRole).toInt(), option.palette);
        const QRect card = option.rect.adjusted(1, 1, -1, -1);
        const bool isSelected = option.state & QStyle::State_Selected;
        const QColor accent = option.palette.color(QPalette::Active, QPalette::Link);
        drawBox(*painter, card, colours.fill, isSelected ? accent : mixed(colours.edge, colours.fill, 0.45), isSelected ? 2 : 1,
                5);
        const QRect edge =
            QStyle::visualRect(option.direction, card, QRect(card.left() + 2, card.top() + 4, bar, card.height() - 8));
        drawBox(*painter, edge, colours.edge, {}, 0, 2);
        if (option.state & QStyle::State_HasFocus && isSelected)
            drawBox(*painter, option.rect, {}, accent, metrics::focusRing, 6);
        const QRect text = card.adjusted(bar + cardPadding, 5, -cardPadding, -5);
        const QRect box = QStyle::visualRect(option.direction, card, text);
        drawTextLine(*painter, {index.data().toString(), strongFont(option.font), colours.text}, box, BoxEdge::Top, option.direction);
        drawTextLine(*painter, {index.data(UnplacedModel::DetailRole).toString(), labelFont(option.font), colours.secondText}, box,
                     BoxEdge::Bottom, option.direction);
    }
};

} // namespace

TrayList::TrayList(UnplacedModel &model, TimelineView &view, QWidget *parent) : QListView(parent), m_model(model), m_view(view)
{
    setModel(&model);
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSpacing(3);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Unplaced sessions"));
}

int TrayList::rowsNeeded() const
{
    const int columns = std::max(1, viewport()->width() / (cardWidth + 2 * spacing()));
    return (m_model.rowCount() + columns - 1) / columns;
}

int TrayList::cardHeight() const
{
    return lineHeight(strongFont(font())) + lineHeight(labelFont(font())) + 14 + 2 * spacing();
}

QList<SessionId> TrayList::selectedSessions() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<SessionId> sessions;
    for (const QModelIndex &index : std::as_const(indexes))
        sessions += m_model.sessionAt(index);
    return sessions;
}

void TrayList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TrayList::mousePressEvent(QMouseEvent *event)
{
    if (m_isDragging) { // the second button: not this way
        endDrag();
        return;
    }
    QListView::mousePressEvent(event);
    m_pressed = event->pos();
    m_mayDrag = event->button() == Qt::LeftButton && indexAt(event->pos()).isValid();
}

void TrayList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint global = event->globalPosition().toPoint();
    if (m_isDragging) {
        m_view.mouse().moveTo(global, event->modifiers());
        viewport()->setCursor(m_view.mouse().gesture().cursor());
        return;
    }
    const bool isFar = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_mayDrag || !(event->buttons() & Qt::LeftButton) || !isFar)
        return; // no rubber band: a drag is always of cards
    m_isDragging = true;
    m_view.mouse().takeFromTray(selectedSessions(), global, event->modifiers());
}

void TrayList::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isDragging) {
        m_isDragging = m_mayDrag = false;
        viewport()->unsetCursor();
        m_view.mouse().drop();
        return;
    }
    m_mayDrag = false;
    QListView::mouseReleaseEvent(event);
}

void TrayList::endDrag()
{
    m_mayDrag = false;
    if (!m_isDragging)
        return;
    m_isDragging = false;
    viewport()->unsetCursor();
    m_view.mouse().cancel();
}

void TrayList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        Q_EMIT placeRequested();
}

void TrayList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isDragging)
        endDrag();
    else if (m_isDragging)
        m_view.keys().press(*event); // Q and N change what is dragged
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT placeRequested();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT deleteRequested();
    else if (m_view.actions().isForPlaces(*event))
        Q_EMIT placesRequested();
    else
        QListView::keyPressEvent(event);
}

void TrayList::keyReleaseEvent(QKeyEvent *event)
{
    if (m_isDragging)
        m_view.keys().release(*event);
    else
        QListView::keyReleaseEvent(event);
}

bool TrayList::event(QEvent *event)
{
    const auto *key = event->type() == QEvent::ShortcutOverride ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && (m_isDragging || m_view.actions().isForPlaces(*key))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide)
        endDrag();
    return QListView::event(event);
}

void TrayList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (selectionModel()->hasSelection())
        Q_EMIT menuRequested(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void TrayList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    endDrag();
}

void TrayList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect box = viewport()->rect().adjusted(metrics::pageMargin, 4, -metrics::pageMargin, -4);
    painter.drawText(box, int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
}

} // namespace summitry
