// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One open summit in the window: side bar, pages and inspector, and the ways between them. Made anew when the language
// changes; what a person had before them is restored.
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace summitry {

class Inspector;
class Page;
class SideBar;

class SummitView : public QWidget
{
    Q_OBJECT

public:
    explicit SummitView(Workspace &workspace, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] QString currentPage() const;
    void showPage(const QString &name);
    // The page that has records of this kind, with the record selected.
    void reveal(RecordKey key);
    void applyFilter(const QString &page, const QString &filter);
    [[nodiscard]] Page *page(const QString &name) const;
    [[nodiscard]] QList<Page *> pages() const;
    void setInspectorShown(bool isShown);

Q_SIGNALS:
    void pageChanged(const QString &name);

private:
    void addPage(Page *page);

    Workspace &m_workspace;
    SideBar *m_sideBar;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    Inspector *m_inspector;
};

} // namespace summitry
