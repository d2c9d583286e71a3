// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/scrollingrow.h"

#include "ui/style/iconbutton.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int wheelStep = 60; // pixels for a notch
constexpr int ringRoom = 2;   // above and below, so that a focus ring is not cut

} // namespace

ScrollingRow::ScrollingRow(QWidget *parent) : QWidget(parent), m_area(new QScrollArea(this)), m_content(new QWidget)
{
    m_row = new QHBoxLayout(m_content);
    m_row->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    m_row->setSpacing(metrics::spacing - 2);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_content);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    m_area->viewport()->installEventFilter(this);
    m_content->installEventFilter(this);
    m_back = endButton(u"chevron-left"_s, tr("Scroll back"), -1);
    m_on = endButton(u"chevron-right"_s, tr("Scroll on"), 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_back);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_on);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_area->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ScrollingRow::showEnds);
    connect(m_area->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollingRow::showEnds);
    showEnds();
}

QToolButton *ScrollingRow::endButton(const QString &iconName, const QString &name, int by)
{
    QToolButton *button = iconButton(iconName, name, this);
    button->setFocusPolicy(Qt::NoFocus); // the focus scrolls by itself
    button->setAutoRepeat(true);
    connect(button, &QToolButton::clicked, this, [this, by] { scrollBy(by * m_area->viewport()->width() / 2); });
    return button;
}

void ScrollingRow::setWidgets(const QList<QWidget *> &widgets)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (QWidget *widget : widgets)
        m_row->addWidget(widget);
    m_row->addStretch(1);
    updateGeometry();
}

QSize ScrollingRow::sizeHint() const
{
    return m_content->sizeHint();
}

QSize ScrollingRow::minimumSizeHint() const
{
    return {80, m_content->sizeHint().height()};
}

bool ScrollingRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest) { // a chip was shown only now, or changed its words
        updateGeometry();
        showEnds();
    }
    if (event->type() != QEvent::Wheel || watched != m_area->viewport())
        return QWidget::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    const QPoint turned = wheel->angleDelta();
    scrollBy(-(turned.y() != 0 ? turned.y() : turned.x()) * wheelStep / 120);
    return true;
}

void ScrollingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showEnds();
}

void ScrollingRow::scrollBy(int pixels)
{
    m_area->horizontalScrollBar()->setValue(m_area->horizontalScrollBar()->value() + pixels);
}

// The buttons keep their room while either is needed, so that nothing moves under the pointer.
void ScrollingRow::showEnds()
{
    const QScrollBar *bar = m_area->horizontalScrollBar();
    const bool isNeeded = m_content->minimumSizeHint().width() > width();
    m_back->setVisible(isNeeded);
    m_on->setVisible(isNeeded);
    m_back->setEnabled(bar->value() > bar->minimum());
    m_on->setEnabled(bar->value() < bar->maximum());
}

} // namespace summitry
