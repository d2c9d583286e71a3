// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportpage.h"

#include "ui/dialogs/skippedmodel.h"
#include "ui/style/metrics.h"
#include "ui/style/rowdelegate.h"
#include "ui/style/textmetrics.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>

namespace summitry {

using namespace Qt::StringLiterals;

ReportPage::ReportPage(QWidget *parent)
    : QWidget(parent),
      m_model(new SkippedModel(this)),
      m_summary(new QLabel),
      m_notes(new QLabel),
      m_heading(new QLabel),
      m_table(new QTableView)
{
    for (QLabel *label : {m_summary, m_notes, m_heading}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->setFont(inspectorTitleFont(font()));
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("What is left out"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(SkippedModel::Row, 72);
    m_table->setColumnWidth(SkippedModel::Field, 170);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_summary);
    layout->addWidget(m_notes);
    layout->addSpacing(metrics::spacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
}

void ReportPage::show(const ImportReport &report)
{
    m_summary->setText(importSummary(report));
    m_notes->setText(report.notes.join(u'\n'));
    m_notes->setVisible(!report.notes.isEmpty());
    const int skipped = int(report.skipped.size());
    m_heading->setText(skipped == 0 ? tr("Nothing is left out.") : tr("%n row(s) or cell(s) left out:", nullptr, skipped));
    m_table->setVisible(skipped > 0);
    m_model->setRows(report.skipped);
}

QString importSummary(const ImportReport &report)
{
    return ReportPage::tr("%1 added, %2 changed, %3 unchanged")
        .arg(QLocale().toString(report.added), QLocale().toString(report.changed), QLocale().toString(report.unchanged));
}

} // namespace summitry
