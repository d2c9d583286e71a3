// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/flowlayout.h"

#include "ui/style/metrics.h"

#include <QStyle>
#include <QWidget>

namespace summitry {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metrics::spacing - 2);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QRect> FlowLayout::places(int width) const
{
    std::vector<QRect> rects;
    rects.reserve(m_items.size());
    QPoint next;
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) {
            rects.emplace_back();
            continue;
        }
        const QSize size = item->sizeHint();
        if (next.x() > 0 && next.x() + size.width() > width) {
            next = QPoint(0, next.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        rects.emplace_back(next, QSize(std::min(size.width(), std::max(width, item->minimumSize().width())), size.height()));
        next.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return rects;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const QRect &rect : places(width - margins.left() - margins.right()))
        height = std::max(height, rect.y() + rect.height());
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(std::max(0, width - spacing()), height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const std::vector<QRect> rects = places(inside.width());
    for (std::size_t i = 0; i < rects.size(); ++i)
        m_items[i]->setGeometry(QStyle::visualRect(direction, inside, rects[i].translated(inside.topLeft())));
}

} // namespace summitry
