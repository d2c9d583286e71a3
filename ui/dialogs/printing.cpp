// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printing.h"

#include "document/naming.h"
#include "document/programme.h"
#include "publishing/printing.h"
#include "ui/dialogs/audiencebox.h"
#include "ui/models/workspace.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>

namespace summitry {

namespace {

class PrintDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(PrintDialog)

public:
    PrintDialog(const Document &document, QWidget *parent)
        : QDialog(parent), m_document(document), m_day(new QComboBox), m_audience(new AudienceBox), m_census(new QLabel)
    {
        setWindowTitle(tr("Print the agenda"));
        setMinimumWidth(420);
        for (const Day *day : daysInOrder(document))
            m_day->addItem(nameOf(*day, document), qlonglong(day->id.value));
        m_day->addItem(tr("All days"), qlonglong(0));
        m_census->setWordWrap(true);
        m_census->setForegroundRole(QPalette::PlaceholderText);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        auto *preview = buttons->addButton(tr("Preview…"), QDialogButtonBox::AcceptRole);
        preview->setDefault(true);
        auto *form = new QFormLayout(this);
        form->addRow(tr("&Day"), m_day);
        form->addRow(tr("&For"), m_audience);
        form->addRow(m_census);
        form->addRow(buttons);
        connect(m_day, &QComboBox::currentIndexChanged, this, &PrintDialog::count);
        connect(m_audience, &QComboBox::currentIndexChanged, this, &PrintDialog::count);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        count();
    }

    Paper paper() const
    {
        const Day *chosen = day();
        return chosen ? agenda(m_document, *chosen, options()) : programme(m_document, options());
    }

private:
    const Day *day() const { return m_document.find(DayId{m_day->currentData().toLongLong()}); }
    AgendaOptions options() const
    {
        AgendaOptions options;
        options.profile = m_audience->profile();
        return options;
    }
    void count()
    {
        const Day *chosen = day();
        const AgendaCensus census = chosen ? agendaCensus(m_document, *chosen, options()) : programmeCensus(m_document, options());
        QString text = censusSentence(census.named, census.byAlias, census.leftOut);
        if (census.hiddenSessions > 0)
            text += QLatin1Char('\n') + tr("%n confidential session(s) are not shown.", nullptr, census.hiddenSessions);
        m_census->setText(text);
    }

    const Document &m_document;
    QComboBox *m_day;
    AudienceBox *m_audience;
    QLabel *m_census;
};

} // namespace

void printAgenda(Workspace &workspace, QWidget *parent)
{
    PrintDialog dialog(workspace.document(), parent);
    if (dialog.exec() == QDialog::Accepted)
        previewPaper(dialog.paper(), parent);
}

void previewPaper(const Paper &paper, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(paper.fullTitle());
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(QCoreApplication::translate("PrintDialog", "Preview"));
    preview.resize(960, 760);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter *target) {
        if (const auto pages = printPaper(paper, *target); !pages)
            QMessageBox::warning(&preview, preview.windowTitle(), pages.error().text);
    });
    preview.exec();
}

} // namespace summitry
