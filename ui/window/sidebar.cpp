// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "ui/forms/recorddrag.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/window/sidebardelegate.h"

#include <QDragMoveEvent>
#include <QSignalBlocker>

namespace summitry {

namespace {

constexpr int restTime = 500; // milliseconds

} // namespace

SideBar::SideBar(QWidget *parent) : QListWidget(parent)
{
    setFixedWidth(metrics::sideBarWidth);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SideBarDelegate(this));
    setAccessibleName(tr("Pages"));
    setAcceptDrops(true);
    m_restTimer.setInterval(restTime);
    m_restTimer.setSingleShot(true);
    connect(&m_restTimer, &QTimer::timeout, this, &SideBar::openHovered);
    tint();
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(Qt::UserRole).toString());
    });
}

void SideBar::addPage(const QString &name, const QString &title, const QIcon &icon)
{
    auto *item = new QListWidgetItem(icon, title, this);
    item->setData(Qt::UserRole, name);
}

QListWidgetItem *SideBar::pageItem(const QString &name) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == name)
            return item(row);
    }
    return nullptr;
}

void SideBar::setCount(const QString &name, int count, const QString &words)
{
    QListWidgetItem *page = pageItem(name);
    if (!page)
        return;
    page->setData(SideBarDelegate::CountRole, count);
    page->setData(Qt::AccessibleTextRole, tr("%1, %2", "a page and what waits there").arg(page->text(), words));
    page->setToolTip(words);
}

void SideBar::showPage(const QString &name)
{
    const QSignalBlocker silence(this);
    if (QListWidgetItem *page = pageItem(name))
        setCurrentItem(page);
}

void SideBar::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

void SideBar::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(hasRecords(*event->mimeData()));
}

void SideBar::dragMoveEvent(QDragMoveEvent *event)
{
    const QListWidgetItem *item = itemAt(event->position().toPoint());
    const QString page = item ? item->data(Qt::UserRole).toString() : QString();
    event->ignore();
    if (page == m_hovered)
        return;
    m_hovered = page;
    if (page.isEmpty())
        m_restTimer.stop();
    else
        m_restTimer.start();
}

void SideBar::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hovered.clear();
    m_restTimer.stop();
}

void SideBar::openHovered()
{
    Q_EMIT pageChosen(m_hovered);
}

void SideBar::tint()
{
    QPalette own;
    own.setColor(QPalette::Base, sideBarColor());
    own.setColor(QPalette::AlternateBase, sideBarColor());
    setPalette(own);
}

} // namespace summitry
