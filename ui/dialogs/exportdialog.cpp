// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "base/languages.h"
#include "base/safefile.h"
#include "exchange/lists.h"
#include "ui/dialogs/audiencebox.h"
#include "ui/dialogs/columnchooser.h"
#include "ui/dialogs/formlabels.h"
#include "ui/dialogs/job.h"
#include "ui/dialogs/languagebox.h"
#include "ui/dialogs/paperchoice.h"
#include "ui/dialogs/savequestion.h"
#include "ui/dialogs/snapshot.h"
#include "ui/dialogs/workpage.h"
#include "ui/models/preferences.h"
#include "ui/models/workspace.h"
#include "ui/style/banner.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace summitry {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(Workspace &workspace, const std::optional<ShownRecords> &shown, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_shown(shown),
      m_banner(new Banner),
      m_pages(new QStackedWidget),
      m_formPage(new QWidget),
      m_workPage(new WorkPage),
      m_form(new QFormLayout(m_formPage)),
      m_subject(new QComboBox),
      m_format(new QComboBox),
      m_day(new DayBox(workspace.document())),
      m_audience(new AudienceBox),
      m_language(new LanguageBox(Languages::all())),
      m_columns(new ColumnChooser),
      m_onlyShown(new QCheckBox),
      m_census(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)),
      m_export(new QPushButton(tr("&Export…"))),
      m_job(new Job(this))
{
    setWindowTitle(tr("Export"));
    addSubject(Subject::Agenda, u"calendar-range"_s, tr("Agenda"));
    addSubject(Subject::ActionPlan, u"list-checks"_s, tr("Action Plan"));
    addSubject(Subject::Participants, u"users"_s, tr("Participants"));
    addSubject(Subject::Delegations, u"flag"_s, tr("Delegations"));
    addSubject(Subject::Sessions, u"presentation"_s, tr("Sessions"));
    m_language->setCode(Languages::current());
    layOut();
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ExportDialog::showSubject);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &ExportDialog::showColumns);
    connect(m_day, &QComboBox::currentIndexChanged, this, &ExportDialog::showCensus);
    connect(m_columns, &ColumnChooser::changed, this, &ExportDialog::showCensus);
    connect(m_onlyShown, &QCheckBox::toggled, this, &ExportDialog::showCensus);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_job, &Job::progressed, m_workPage, &WorkPage::setPercent);
    if (m_shown) {
        for (int index = 0; index < m_subject->count(); ++index) {
            m_subject->setCurrentIndex(index);
            if (canKeepToShown())
                break;
            m_subject->setCurrentIndex(0);
        }
        m_onlyShown->setText(tr("Only what the table shows now (%n row(s))", nullptr, int(m_shown->ids.size())));
    }
    showSubject();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::layOut()
{
    m_census->setTextFormat(Qt::PlainText);
    m_census->setWordWrap(true);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(metrics::margin);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&What"), m_subject);
    m_form->addRow(tr("For&mat"), m_format);
    m_form->addRow(tr("&Day"), m_day);
    m_form->addRow(tr("&For"), m_audience);
    m_form->addRow(tr("&Language"), m_language);
    m_form->addRow(tr("&Columns"), m_columns);
    m_form->addRow(QString(), m_onlyShown);
    m_form->addRow(m_census);
    levelLabels(*m_form);
    m_pages->addWidget(m_formPage);
    m_pages->addWidget(m_workPage);
    m_buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::margin);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_buttons);
    m_export->setDefault(true); // of this dialog, which it is in only now
}

void ExportDialog::addSubject(Subject subject, const QString &iconName, const QString &text)
{
    m_subject->addItem(icon(iconName), text, int(subject));
}

ExportDialog::Subject ExportDialog::subject() const
{
    return Subject(m_subject->currentData().toInt());
}

bool ExportDialog::isList() const
{
    return subject() != Subject::Agenda && subject() != Subject::ActionPlan;
}

RecordType ExportDialog::listType() const
{
    if (subject() == Subject::Delegations)
        return RecordType::Delegation;
    return subject() == Subject::Sessions ? RecordType::Session : RecordType::Participant;
}

bool ExportDialog::canKeepToShown() const
{
    return m_shown && isList() && m_shown->type == listType();
}

void ExportDialog::showSubject()
{
    m_format->clear();
    if (isList()) {
        m_format->addItem(tr("CSV, for spreadsheets"), u"csv"_s);
    } else {
        for (const auto &[text, name] : paperFormats())
            m_format->addItem(text, name);
    }
    m_format->setEnabled(m_format->count() > 1);
    m_form->setRowVisible(m_day, subject() == Subject::Agenda);
    m_form->setRowVisible(m_language, !isList());
    m_form->setRowVisible(m_columns, isList());
    m_form->setRowVisible(m_onlyShown, canKeepToShown());
    showColumns();
    constexpr int heightOfList = 560;
    layout()->activate();
    resize(std::max(width(), 520), isList() ? heightOfList : sizeHint().height());
}

void ExportDialog::showColumns()
{
    if (isList())
        m_columns->show(listType(), m_audience->profile()); // which leads to the census
    else
        showCensus();
}

void ExportDialog::showCensus()
{
    m_export->setEnabled(!isList() || !m_columns->fields().isEmpty());
    switch (subject()) {
    case Subject::Agenda:
        m_census->setText(agendaCensusText(m_workspace.document(), m_day->day(), m_audience->profile()));
        break;
    case Subject::ActionPlan:
        m_census->setText(tr("Names delegations, but no people."));
        break;
    case Subject::Participants:
    case Subject::Delegations:
    case Subject::Sessions:
        m_census->setText(listCensusText());
        break;
    }
}

QString ExportDialog::listCensusText() const
{
    const ListCensus found = census(listType(), m_workspace.document(), listOptions());
    if (subject() != Subject::Sessions)
        return censusSentence(found.named, found.byAlias, found.leftOut);
    return found.leftOut == 0 ? tr("No session is left out.")
                              : tr("%n confidential session(s) left out.", nullptr, found.leftOut);
}

ListOptions ExportDialog::listOptions() const
{
    ListOptions options;
    options.profile = m_audience->profile();
    options.fields = m_columns->fields();
    if (canKeepToShown() && m_onlyShown->isChecked())
        options.only = m_shown->ids;
    return options;
}

QString ExportDialog::suffix() const
{
    return m_format->currentData().toString();
}

QString ExportDialog::proposedName() const
{
    QString name = m_subject->currentText();
    if (const Day *day = m_day->day(); day && subject() == Subject::Agenda)
        name += u' ' + day->date.toString(Qt::ISODate);
    return tr("%1 (%2)", "what, for whom: a file's name").arg(name, m_audience->currentText()) + u'.' + suffix();
}

void ExportDialog::accept()
{
    if (!m_export->isEnabled() || m_job->isRunning())
        return;
    const QString path = askForPath(QDir(folderForExports()).filePath(proposedName()), suffix());
    if (path.isEmpty())
        return;
    preferences::exportFolder.setValue(QFileInfo(path).absolutePath());
    m_banner->hide();
    if (path.endsWith(".summit"_L1, Qt::CaseInsensitive))
        m_banner->show(Banner::Kind::Error, tr("A name that ends in .summit is a summit's own. Choose another one."));
    else if (isList())
        writeList(path);
    else
        writePaper(path);
}

void ExportDialog::writePaper(const QString &path)
{
    const Document &document = m_workspace.document();
    const ExportProfile profile = m_audience->profile();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto bytes = subject() == Subject::Agenda ? agendaBytes(document, m_day->day(), profile, m_language->code(), suffix())
                                                    : actionPlanBytes(document, profile, m_language->code(), suffix());
    QApplication::restoreOverrideCursor();
    finish(path, bytes);
}

void ExportDialog::writeList(const QString &path)
{
    m_columns->remember();
    m_workPage->setText(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    m_pages->setCurrentWidget(m_workPage);
    m_export->setEnabled(false);
    auto bytes = std::make_shared<Result<QByteArray>>();
    m_job->start([bytes, type = listType(), options = listOptions(), document = snapshotOf(m_workspace.document())](
                     Progress &progress) { *bytes = csvList(type, *document, options, progress); },
                 [this, path, bytes] { finish(path, *bytes); });
}

void ExportDialog::finish(const QString &path, const Result<QByteArray> &bytes)
{
    const Result<void> done = bytes.and_then([&](const QByteArray &made) { return SafeFile::save(path, made); });
    if (done) {
        Q_EMIT m_workspace.message(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
        QDialog::accept();
        return;
    }
    m_pages->setCurrentWidget(m_formPage);
    m_export->setEnabled(true);
    m_export->setFocus();
    if (done.error().kind != ErrorKind::Cancelled)
        m_banner->show(Banner::Kind::Error, done.error().text);
}

void ExportDialog::reject()
{
    if (m_job->isRunning())
        m_job->cancel(); // back to the form when the work has ended
    else
        QDialog::reject();
}

QString ExportDialog::askForPath(const QString &proposed, const QString &suffix)
{
    return askWhereToSave(proposed, {{m_format->currentText(), suffix}}, this);
}

bool exportFromSummit(Workspace &workspace, const std::optional<ShownRecords> &shown, QWidget *parent)
{
    ExportDialog dialog(workspace, shown, parent);
    return dialog.exec() == QDialog::Accepted && dialog.isAgenda();
}

} // namespace summitry
