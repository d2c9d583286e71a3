// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/rowdelegate.h"

#include <QEvent>
#include <QSignalBlocker>

namespace summitry {

SideBar::SideBar(QWidget *parent) : QListWidget(parent)
{
    setFixedWidth(metrics::sideBarWidth);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new RowDelegate(this));
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

void SideBar::showPage(const QString &name)
{
    const QSignalBlocker silence(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == name)
            setCurrentRow(row);
    }
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
