// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Action Plan: its preamble, its sections and their recommendations, to read, write and put in order.
#pragma once

#include "ui/models/keymap.h"
#include "ui/models/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace summitry {

class EmptyState;
class PageHead;
class PlanModel;
class PlanView;
class Workspace;

class ActionPlanPage final : public Page
{
    Q_OBJECT

public:
    explicit ActionPlanPage(Workspace &workspace, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void reveal(RecordKey key) override;
    // "state=approved", or nothing.
    void applyFilter(const QString &filter) override;
    [[nodiscard]] QList<QAction *> actions() const override;

    [[nodiscard]] PlanView &view() const { return *m_view; }

private:
    QAction *addAction(const QString &name, const QString &text, const QString &iconName, const Keys &keys,
                       void (ActionPlanPage::*slot)());
    using QWidget::addAction;
    void buildHead();
    QWidget *makeFilter();
    QWidget *makePreamble();
    QWidget *makeContent();
    void connectAll();
    [[nodiscard]] RecordKey current() const;
    void addSection();
    void addAddressees();
    void addRecommendation();
    void moveUp();
    void moveDown();
    void move(int by);
    void edit();
    void remove();
    void editPreamble();
    void takeFilter();
    void refresh();
    void updateActions();

    Workspace &m_workspace;
    PlanModel *m_model;
    PlanView *m_view;
    PageHead *m_head;
    QLineEdit *m_search = nullptr;
    QComboBox *m_state = nullptr;
    QWidget *m_filter = nullptr;
    QLabel *m_planTitle = nullptr;
    QLabel *m_preamble = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
    QStackedLayout *m_stack = nullptr;
    QAction *m_addSection = nullptr;
    QAction *m_addRecommendation = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_editPreamble = nullptr;
    QAction *m_find = nullptr;
};

} // namespace summitry
