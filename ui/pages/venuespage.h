// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a summit: its name and time zone, its days, the venues with their rooms, tracks and parallel groups.
#pragma once

#include "ui/models/page.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace summitry {

class Banner;
class PageHead;
class TableSection;
class Workspace;

class VenuesPage final : public Page
{
    Q_OBJECT

public:
    explicit VenuesPage(Workspace &workspace, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void reveal(RecordKey key) override;
    void applyFilter(const QString &filter) override;
    [[nodiscard]] QList<QAction *> actions() const override;

    [[nodiscard]] TableSection *sectionOf(RecordType type) const; // null: none here

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSummit();
    void makeSections(QVBoxLayout *layout);
    void editSummit();
    void refresh();

    Workspace &m_workspace;
    PageHead *m_head;
    Banner *m_banner;
    QScrollArea *m_scroll;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QAction *m_edit = nullptr;
    QList<std::pair<RecordType, TableSection *>> m_sections;
};

} // namespace summitry
