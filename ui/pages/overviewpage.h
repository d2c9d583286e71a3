// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The summit at a glance: its days, its people, and what still needs a hand. Every figure leads to its list.
#pragma once

#include "ui/models/page.h"

#include <QDate>

class QBoxLayout;
class QLabel;

namespace summitry {

class DayStrip;
class FigureTile;
class BarList;
class ConflictPanel;
class EmptyState;
class Workspace;

class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void reveal(RecordKey key) override;
    void applyFilter(const QString &filter) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeTiles();
    QWidget *makePeople();
    EmptyState *makeFirstSteps();
    void scheduleRefresh();
    void refresh();
    void refreshHead();
    void refreshDays();
    void refreshPeople();

    Workspace &m_workspace;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_countdown = nullptr;
    QList<FigureTile *> m_tiles;
    QBoxLayout *m_days = nullptr;
    ConflictPanel *m_conflicts = nullptr;
    QWidget *m_people = nullptr;
    BarList *m_functions = nullptr;
    BarList *m_regions = nullptr;
    EmptyState *m_first = nullptr; // while there is nothing to give figures of
    bool m_isStale = true;
    QDate m_refreshed;
};

} // namespace summitry
