// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/dayswitch.h"

#include "document/naming.h"
#include "document/programme.h"
#include "ui/models/workspace.h"
#include "ui/style/iconbutton.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

namespace summitry {

using namespace Qt::StringLiterals;

DaySwitch::DaySwitch(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_tabs(new QTabBar(this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Days"));
    m_previous = stepButton(u"chevron-left"_s, tr("Previous day"), -1);
    m_next = stepButton(u"chevron-right"_s, tr("Next day"), 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_previous);
    layout->addWidget(m_tabs);
    layout->addWidget(m_next);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showEnds();
        if (day())
            Q_EMIT chosen(day());
        else
            Q_EMIT allChosen();
    });
    connect(&workspace.document(), &Document::changed, this, [this](const Edit &edit) {
        if (!edit.of<Day>().empty())
            fill();
    });
    fill();
}

QToolButton *DaySwitch::stepButton(const QString &iconName, const QString &name, int by)
{
    QToolButton *button = iconButton(iconName, name, this);
    connect(button, &QToolButton::clicked, this, [this, by] { Q_EMIT stepped(by); });
    return button;
}

DayId DaySwitch::day() const
{
    return m_days.value(m_tabs->currentIndex());
}

void DaySwitch::setDay(DayId day)
{
    const QSignalBlocker quiet(m_tabs);
    const qsizetype place = m_days.indexOf(day);
    m_tabs->setCurrentIndex(place < 0 ? m_tabs->count() - 1 : int(place)); // all of them stand at the end
    showEnds();
}

void DaySwitch::fill()
{
    const DayId shown = day();
    const bool wereAll = m_days.size() > 1 && !shown;
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        m_days.clear();
        for (const Day *day : daysInOrder(m_workspace.document())) {
            m_days += day->id;
            const int tab = m_tabs->addTab(nameOf(*day, m_workspace.document()));
            m_tabs->setTabToolTip(tab, day->title.toHtmlEscaped());
        }
        if (m_days.size() > 1)
            m_tabs->setTabToolTip(m_tabs->addTab(tr("All days")), tr("All days side by side"));
    }
    const bool areAll = wereAll && m_days.size() > 1;
    setDay(areAll || m_days.contains(shown) ? shown : m_days.value(0));
}

void DaySwitch::showEnds()
{
    const qsizetype place = m_days.indexOf(day());
    m_previous->setEnabled(place != 0 && !m_days.isEmpty());
    m_next->setEnabled(place + 1 < m_days.size());
}

} // namespace summitry
