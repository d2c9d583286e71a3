// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One open summit in the window: side bar, pages and inspector, and the ways between them. A page is made when it is first
// wanted. All is made anew when the language changes; what a person had before them is restored.
#pragma once

#include "ui/models/workspace.h"

#include <QHash>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace summitry {

class Inspector;
class IssuesDock;
class PeopleDock;
class Page;
class SideBar;

class SummitView : public QWidget
{
    Q_OBJECT

public:
    explicit SummitView(Workspace &workspace, QWidget *parent = nullptr); // borrowed

    // None before one is shown.
    [[nodiscard]] QString currentPage() const { return m_current; }
    void showPage(const QString &name);
    // The page that has records of this kind, with the record selected.
    void reveal(RecordKey key);
    void applyFilter(const QString &page, const QString &filter);
    // Made where it was not yet; null where there is no page of that name.
    [[nodiscard]] Page *page(const QString &name);
    // Side bar, page, inspector, issues, people: the focus goes to the one after, or by -1 before, the one that has it.
    void goToPane(int by);
    void setInspectorShown(bool isShown);
    // Into the form of what is selected; Escape leads back to the page.
    void enterInspector();
    // Beside the timeline, which is then shown.
    void setIssuesShown(bool isShown);
    void setPeopleShown(bool isShown);

Q_SIGNALS:
    void pageChanged(const QString &name);
    void issuesShownChanged(bool isShown);
    void peopleShownChanged(bool isShown);

private:
    void showCounts();
    void makeColumn();
    void refreshColumn();

    Workspace &m_workspace;
    SideBar *m_sideBar;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QSplitter *m_column; // beside the page
    Inspector *m_inspector;
    IssuesDock *m_issues = nullptr; // made when it is first wanted
    PeopleDock *m_people = nullptr; // the same
    QHash<QString, Page *> m_pages; // those made so far
    QString m_current;
};

} // namespace summitry
