// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "exchange/participantimport.h"
#include "exchange/schedulexml.h"
#include "ui/dialogs/job.h"
#include "ui/dialogs/mappingpage.h"
#include "ui/dialogs/reportpage.h"
#include "ui/dialogs/snapshot.h"
#include "ui/dialogs/workpage.h"
#include "ui/models/preferences.h"
#include "ui/models/workspace.h"
#include "ui/style/banner.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>

namespace summitry {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Workspace &workspace, const QString &path, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_path(path),
      m_banner(new Banner),
      m_pages(new QStackedWidget),
      m_workPage(new WorkPage),
      m_mappingPage(new MappingPage),
      m_reportPage(new ReportPage),
      m_nothing(new QWidget),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Close)),
      m_next(new QPushButton),
      m_back(new QPushButton(tr("&Back"))),
      m_job(new Job(this))
{
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    resize(720, 560);
    m_buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_next, QDialogButtonBox::AcceptRole);
    for (QWidget *page : QList<QWidget *>{m_workPage, m_mappingPage, m_reportPage, m_nothing})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::margin);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_buttons);
    m_next->setDefault(true); // of this dialog, which it is in only now
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_mappingPage, &MappingPage::changed, this, &ImportDialog::updateButtons);
    connect(m_job, &Job::progressed, m_workPage, &WorkPage::setPercent);
    readFile();
}

void ImportDialog::readFile()
{
    const auto format = importFormatOf(m_path);
    if (!format) {
        fail(format.error(), m_nothing);
        return;
    }
    m_isTable = *format == ImportFormat::Csv;
    if (!m_isTable) {
        planSchedule();
        return;
    }
    auto table = std::make_shared<Result<DelimitedTable>>();
    work(
        tr("Reading %1…").arg(QFileInfo(m_path).fileName()),
        [table, path = m_path](Progress &progress) { *table = readDelimited(path, progress); },
        [this, table] {
            if (!*table) {
                fail(table->error(), m_nothing);
                return;
            }
            m_table = std::make_shared<const DelimitedTable>(std::move(**table));
            m_mappingPage->setTable(*m_table, proposedMapping(*m_table));
            showMapping();
        });
}

void ImportDialog::planSchedule()
{
    auto plan = std::make_shared<Result<ImportPlan>>();
    work(
        tr("Reading %1…").arg(QFileInfo(m_path).fileName()),
        [plan, path = m_path, document = snapshotOf(m_workspace.document())](Progress &progress) {
            *plan = planScheduleFile(path, *document, progress);
        },
        [this, plan] { showPlan(std::move(*plan)); });
}

void ImportDialog::planTable()
{
    auto plan = std::make_shared<Result<ImportPlan>>();
    work(
        tr("Comparing %n row(s) with the summit…", nullptr, int(m_table->rows.size())),
        [plan, table = m_table, mapping = m_mappingPage->mapping(), document = snapshotOf(m_workspace.document())](
            Progress &progress) { *plan = planParticipants(*table, mapping, *document, progress); },
        [this, plan] { showPlan(std::move(*plan)); });
}

void ImportDialog::work(const QString &text, std::function<void(Progress &)> work, std::function<void()> then)
{
    m_banner->hide();
    m_workPage->setText(text);
    showPage(m_workPage);
    m_job->start(std::move(work), std::move(then));
    updateButtons();
}

void ImportDialog::showMapping()
{
    showPage(m_mappingPage);
    m_next->setFocus();
}

void ImportDialog::showPlan(Result<ImportPlan> &&plan)
{
    if (!plan) {
        fail(plan.error(), m_isTable ? static_cast<QWidget *>(m_mappingPage) : m_nothing);
        return;
    }
    m_plan = std::move(*plan);
    m_reportPage->show(m_plan.report);
    showPage(m_reportPage);
    m_next->setFocus();
}

void ImportDialog::fail(const Error &error, QWidget *page)
{
    if (error.kind == ErrorKind::Cancelled) {
        QDialog::reject();
        return;
    }
    m_banner->show(Banner::Kind::Error, error.text);
    showPage(page);
    if (page == m_nothing)
        m_buttons->button(QDialogButtonBox::Close)->setFocus();
}

void ImportDialog::goBack()
{
    m_banner->hide();
    showMapping();
}

void ImportDialog::accept()
{
    if (!m_next->isEnabled())
        return;
    if (m_pages->currentWidget() == m_mappingPage)
        planTable();
    else if (m_pages->currentWidget() == m_reportPage)
        applyPlan();
}

void ImportDialog::applyPlan()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto done = m_workspace.document().apply(m_plan.edit);
    QApplication::restoreOverrideCursor();
    if (!done) {
        fail(done.error(), m_reportPage);
        return;
    }
    Q_EMIT m_workspace.message(
        tr("Imported %1: %2. Undo takes it back.").arg(QFileInfo(m_path).fileName(), importSummary(m_plan.report)));
    QDialog::accept();
}

void ImportDialog::reject()
{
    if (m_job->isRunning())
        m_job->cancel(); // the dialog closes when the work has ended
    else
        QDialog::reject();
}

void ImportDialog::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    updateButtons();
}

void ImportDialog::updateButtons()
{
    const QWidget *page = m_pages->currentWidget();
    const bool isReport = page == m_reportPage;
    m_next->setVisible(page != m_nothing);
    m_next->setText(isReport ? tr("&Import") : tr("&Next"));
    m_next->setEnabled(isReport ? !m_plan.edit.isEmpty() : page == m_mappingPage && m_mappingPage->isComplete());
    m_back->setVisible(isReport && m_isTable);
    m_buttons->button(QDialogButtonBox::Cancel)->setVisible(page != m_nothing);
    m_buttons->button(QDialogButtonBox::Close)->setVisible(page == m_nothing);
}

void importIntoSummit(Workspace &workspace, const QString &path, QWidget *parent)
{
    QString chosen = path;
    if (chosen.isEmpty()) {
        const QString folder = preferences::importFolder.value();
        chosen = QFileDialog::getOpenFileName(parent, ImportDialog::tr("Import"), folder.isEmpty() ? QDir::homePath() : folder,
                                              ImportDialog::tr("Lists and schedules (*.csv *.tsv *.txt *.xml);;All files (*)"));
    }
    if (chosen.isEmpty())
        return;
    preferences::importFolder.setValue(QFileInfo(chosen).absolutePath());
    ImportDialog(workspace, chosen, parent).exec();
}

} // namespace summitry
