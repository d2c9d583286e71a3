// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printing.h"

#include "base/languages.h"
#include "ui/dialogs/audiencebox.h"
#include "ui/dialogs/formlabels.h"
#include "ui/dialogs/languagebox.h"
#include "ui/dialogs/paperchoice.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/models/workspace.h"
#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace summitry {

namespace {

class PrintDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(PrintDialog)

public:
    PrintDialog(const Document &document, QWidget *parent)
        : QDialog(parent),
          m_document(document),
          m_day(new DayBox(document)),
          m_audience(new AudienceBox),
          m_language(new LanguageBox(Languages::all())),
          m_census(new QLabel)
    {
        setWindowTitle(tr("Print the agenda"));
        setMinimumWidth(420);
        m_language->setCode(Languages::current());
        m_census->setTextFormat(Qt::PlainText);
        m_census->setWordWrap(true);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        auto *preview = buttons->addButton(tr("Preview…"), QDialogButtonBox::AcceptRole);
        auto *form = new QFormLayout(this);
        form->setVerticalSpacing(metrics::margin);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->addRow(tr("&Day"), m_day);
        form->addRow(tr("&For"), m_audience);
        form->addRow(tr("&Language"), m_language);
        form->addRow(m_census);
        form->addRow(buttons);
        levelLabels(*form);
        preview->setDefault(true);
        connect(m_day, &QComboBox::currentIndexChanged, this, &PrintDialog::count);
        connect(m_audience, &QComboBox::currentIndexChanged, this, &PrintDialog::count);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        count();
    }

    Paper paper() const { return agendaPaper(m_document, m_day->day(), m_audience->profile(), m_language->code()); }

private:
    void count() { m_census->setText(agendaCensusText(m_document, m_day->day(), m_audience->profile())); }

    const Document &m_document;
    DayBox *m_day;
    AudienceBox *m_audience;
    LanguageBox *m_language;
    QLabel *m_census;
};

} // namespace

bool printAgenda(Workspace &workspace, QWidget *parent)
{
    PrintDialog dialog(workspace.document(), parent);
    return dialog.exec() == QDialog::Accepted && previewPapers({dialog.paper()}, parent);
}

bool previewPapers(const QList<Paper> &papers, QWidget *parent)
{
    return PreviewDialog(papers, parent).exec() == QDialog::Accepted;
}

} // namespace summitry
