// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of issues with its filter: the whole of the page of issues, and a pane beside the timeline. Edits are followed
// while it is shown.
#pragma once

#include "domain/recordtype.h"
#include "planning/conflict.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace summitry {

class Chip;
class IssueActions;
class IssuesModel;
class IssuesView;
class Workspace;

class IssuesPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Width { Page, Pane };
    explicit IssuesPanel(Workspace &workspace, Width width, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] IssuesView &view() { return *m_view; }
    [[nodiscard]] IssueActions &actions() { return *m_actions; }
    [[nodiscard]] QAction *findAction() const { return m_find; }

    enum class Hints { Shown, Hidden };
    // All but the hints where they are hidden; takes words and day away.
    void showAll(Hints hints = Hints::Shown);
    // What somebody may keep to, by the chip that this adds.
    void setDay(DayId day);
    // On the list, else on what narrows it.
    void takeFocus();
    // Makes one of the selected session current, where there is one, and what F8 reaches.
    void followSelection();

Q_SIGNALS:
    void refreshed(); // after the filter or the summit has changed

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilter(Width width);
    [[nodiscard]] Chip *addChip(QBoxLayout &layout, const QString &text, const QString &toolTip);
    [[nodiscard]] QWidget *makeContent();
    void takeFilter();
    void refresh();
    void tellSelection();
    void showSelected();
    void reach(const Conflict &conflict);

    Workspace &m_workspace;
    IssuesModel *m_model;
    IssuesView *m_view;
    IssueActions *m_actions;
    QAction *m_find;
    QWidget *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_grouping = nullptr;
    Chip *m_hints = nullptr;
    Chip *m_ofDay = nullptr;
    QStackedLayout *m_stack = nullptr;
    DayId m_day;
    bool m_isFollowing = false;
};

} // namespace summitry
