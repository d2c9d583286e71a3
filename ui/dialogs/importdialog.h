// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in another program's file, step by step: read it, say what its columns are, see what it would do, do it as one
// undo step. Nothing changes before the last step.
#pragma once

#include "exchange/delimited.h"
#include "exchange/importformat.h"
#include "exchange/importplan.h"

#include <QDialog>

#include <functional>
#include <memory>

class QDialogButtonBox;
class QPushButton;
class QStackedWidget;

namespace summitry {

class Banner;
class Job;
class MappingPage;
class ReportPage;
class WorkPage;
class Workspace;

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace, const QString &path, QWidget *parent = nullptr); // borrowed

    void accept() override; // the next step, or the import
    void reject() override; // calls the work off, if there is any

private:
    void readFile();
    void planSchedule();
    void planTable();
    void work(const QString &text, std::function<void(Progress &)> work, std::function<void()> then);
    void showMapping();
    void showPlan(Result<ImportPlan> &&plan);
    void fail(const Error &error, QWidget *page);
    void goBack();
    void applyPlan();
    void showPage(QWidget *page);
    void updateButtons();

    Workspace &m_workspace;
    QString m_path;
    std::shared_ptr<const DelimitedTable> m_table; // of a CSV file; shared with the thread that reads it
    ImportPlan m_plan;
    bool m_isTable = false;
    Banner *m_banner;
    QStackedWidget *m_pages;
    WorkPage *m_workPage;
    MappingPage *m_mappingPage;
    ReportPage *m_reportPage;
    QWidget *m_nothing; // after an error with no step to go back to
    QDialogButtonBox *m_buttons;
    QPushButton *m_next;
    QPushButton *m_back;
    Job *m_job;
};

// An empty path asks for a file.
void importIntoSummit(Workspace &workspace, const QString &path, QWidget *parent);

} // namespace summitry
