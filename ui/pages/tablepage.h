// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is one list of records: head, filter and table, with everything that can be done to its rows. What kind of
// records they are, and what to say while there are none, the pages themselves know.
#pragma once

#include "document/draft.h"
#include "ui/models/page.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/recordtable.h"

class QStackedLayout;

namespace summitry {

class Banner;
class EmptyState;
class PageHead;
class RecordTableModel;
class RowActions;
class Workspace;

class TablePage : public Page
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return m_kind.name; }
    [[nodiscard]] QString title() const override { return pageTitle(); }
    [[nodiscard]] QIcon icon() const override;
    void reveal(RecordKey key) override;
    void applyFilter(const QString &filter) override;
    [[nodiscard]] QList<QAction *> actions() const override;
    [[nodiscard]] std::optional<ShownRecords> shownRecords() const override;

    [[nodiscard]] RecordTable &table() const { return *m_table; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filter; }

protected:
    struct Kind {
        RecordType type;
        QString name; // of the page, and of what is remembered
        QString iconName;
        RecordTable::Defaults defaults;
        QStringList facets;
        QList<FilterBar::Flag> flags;
    };
    TablePage(const Kind &kind, Workspace &workspace, QWidget *parent);
    // Called once, by the constructors of the pages.
    void build();

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    // "12 sessions"
    [[nodiscard]] virtual QString pageTitle() const = 0;
    [[nodiscard]] virtual QString countText(int count) const = 0;
    [[nodiscard]] virtual QString addText() const = 0;
    // A new record with what it needs; the text says so.
    [[nodiscard]] virtual Draft newRecord(RecordKey &key) const = 0;
    virtual void fillEmptyState(EmptyState &state) = 0;
    void addRecord();

    void showEvent(QShowEvent *event) override;

private:
    void buildHead();
    void buildEmptyStates();
    void scheduleRefresh();
    void refresh();

    Kind m_kind;
    Workspace &m_workspace;
    RecordTableModel *m_model;
    PageHead *m_head = nullptr;
    Banner *m_banner = nullptr;
    FilterBar *m_filter = nullptr;
    RecordTable *m_table = nullptr;
    RowActions *m_rows = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
    QStackedLayout *m_stack = nullptr;
    QAction *m_add = nullptr;
    QAction *m_find = nullptr;
    bool m_isStale = true;
};

} // namespace summitry
