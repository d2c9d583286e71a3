// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's View menu.
#include "ui/models/preferences.h"
#include "ui/window/mainactions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"
#include "ui/window/summitview.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// The timeline has Ctrl with 8, 9 and 0 for itself; F8 goes from issue to issue, and with Ctrl to the page of them.
Keys keysOf(int place)
{
    constexpr int lastDigit = 7;
    return {place <= lastDigit ? Qt::CTRL | Qt::Key(Qt::Key_0 + place) : Qt::CTRL | Qt::Key_F8};
}

} // namespace

void MainActions::makeViewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    int digit = 1;
    for (const Place &place : places()) {
        const QString name = QLatin1StringView(place.name);
        Keys keys = keysOf(digit++);
        if (name == "sessions"_L1) // the timeline's programme as a list
            keys += Qt::CTRL | Qt::SHIFT | Qt::Key_L;
        auto *action = add(menu, "view."_L1 + name, label(place), place.icon, keys, nullptr);
        connect(action, &QAction::triggered, this, [this, name] { m_window.view()->showPage(name); });
        m_needSummit += action;
    }
    menu->addSeparator();
    m_inspector = add(menu, u"view.inspector"_s, tr("&Inspector"), "panel-right", {Qt::CTRL | Qt::SHIFT | Qt::Key_I}, nullptr);
    m_inspector->setCheckable(true);
    m_inspector->setChecked(preferences::inspectorShown.value());
    connect(m_inspector, &QAction::toggled, &m_window, &MainWindow::setInspectorShown);
    auto *issues = add(menu, u"view.issues-pane"_s, tr("I&ssues beside the timeline"), "triangle-alert",
                       {Qt::CTRL | Qt::SHIFT | Qt::Key_F8}, nullptr);
    issues->setCheckable(true);
    issues->setChecked(preferences::issuesShown.value());
    auto *people = add(menu, u"view.people-pane"_s, tr("&People beside the timeline"), "users", {Qt::CTRL | Qt::SHIFT | Qt::Key_T}, nullptr);
    people->setCheckable(true);
    people->setChecked(preferences::peopleShown.value());
    if (SummitView *view = m_window.view()) {
        connect(issues, &QAction::toggled, view, &SummitView::setIssuesShown);
        connect(view, &SummitView::issuesShownChanged, issues, &QAction::setChecked);
        connect(people, &QAction::toggled, view, &SummitView::setPeopleShown);
        connect(view, &SummitView::peopleShownChanged, people, &QAction::setChecked);
    }
    m_needSummit += {m_inspector, issues, people};
    menu->addSeparator();
    const auto addPaneStep = [&](const QString &name, const QString &text, const Keys &keys, int by) {
        QAction *action = add(menu, name, text, "", keys, nullptr);
        connect(action, &QAction::triggered, this, [this, by] { m_window.view()->goToPane(by); });
        m_needSummit += action;
    };
    addPaneStep(u"view.next-pane"_s, tr("&Next pane"), {Qt::Key_F6}, 1);
    addPaneStep(u"view.previous-pane"_s, tr("Pre&vious pane"), {Qt::SHIFT | Qt::Key_F6}, -1);
}

} // namespace summitry
