// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/window/sidebardelegate.h"

#include <QEvent>
#include <QSignalBlocker>

namespace summitry {

SideBar::SideBar(QWidget *parent) : QListWidget(parent)
{
    setFixedWidth(metrics::sideBarWidth);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SideBarDelegate(this));
    setAccessibleName(tr("Pages"));
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

void SideBar::tint()
{
    QPalette own;
    own.setColor(QPalette::Base, sideBarColor());
    own.setColor(QPalette::AlternateBase, sideBarColor());
    setPalette(own);
}

} // namespace summitry
