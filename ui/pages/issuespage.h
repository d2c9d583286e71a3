// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The conflicts of the summit, each a sentence that leads to what it is about, and those that are set aside.
#pragma once

#include "ui/models/page.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace summitry {

class Chip;
class IssueActions;
class IssuesModel;
class IssuesView;
class PageHead;
class Workspace;

class IssuesPage : public Page
{
    Q_OBJECT

public:
    explicit IssuesPage(Workspace &workspace, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    // Of a conflict set aside.
    void reveal(RecordKey key) override;
    // Empty: all; "conflicts": without the hints.
    void applyFilter(const QString &filter) override;
    [[nodiscard]] QList<QAction *> actions() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHead();
    [[nodiscard]] QWidget *makeFilter();
    [[nodiscard]] QWidget *makeContent();
    void takeFilter();
    void showAll();
    void refresh();

    Workspace &m_workspace;
    IssuesModel *m_model;
    IssuesView *m_view;
    IssueActions *m_actions;
    PageHead *m_head;
    QWidget *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_grouping = nullptr;
    Chip *m_hints = nullptr;
    QStackedLayout *m_stack = nullptr;
    QAction *m_find = nullptr;
};

} // namespace summitry
