// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The conflicts of the summit, each a sentence that leads to what it is about, and those that are set aside.
#pragma once

#include "ui/models/page.h"

namespace summitry {

class IssuesPanel;
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

private:
    void buildHead();
    void refresh();

    Workspace &m_workspace;
    IssuesPanel *m_panel;
    PageHead *m_head;
};

} // namespace summitry
