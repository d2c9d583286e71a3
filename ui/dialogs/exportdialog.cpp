// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "base/languages.h"
#include "exchange/lists.h"
#include "exchange/schedulewriters.h"
#include "publishing/paperfile.h"
#include "ui/dialogs/audiencebox.h"
#include "ui/dialogs/columnchooser.h"
#include "ui/dialogs/formlabels.h"
#include "ui/dialogs/job.h"
#include "ui/dialogs/languagebox.h"
#include "ui/dialogs/paperchoice.h"
#include "ui/dialogs/programmepart.h"
#include "ui/dialogs/workpage.h"
#include "ui/models/workspace.h"
#include "ui/style/banner.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
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
      m_part(new ProgrammePart(workspace)),
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
    addSubject(Subject::Calendar, u"calendar"_s, tr("Calendar"));
    addSubject(Subject::Schedule, u"calendar-clock"_s, tr("Schedule for other programs"));
    addSubject(Subject::Website, u"globe"_s, tr("Website"));
    addSubject(Subject::Itineraries, u"route"_s, tr("Itineraries"));
    addSubject(Subject::DoorSigns, u"door-open"_s, tr("Door signs"));
    addSubject(Subject::SignInSheets, u"signature"_s, tr("Sign-in sheets"));
    addSubject(Subject::ActionPlan, u"list-checks"_s, tr("Action Plan"));
    addSubject(Subject::Participants, u"users"_s, tr("Participants"));
    addSubject(Subject::Delegations, u"flag"_s, tr("Delegations"));
    addSubject(Subject::Sessions, u"presentation"_s, tr("Sessions"));
    m_language->setCode(Languages::current());
    layOut();
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ExportDialog::showSubject);
    connect(m_part, &ProgrammePart::changed, this, &ExportDialog::showCensus);
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
            if (isList() && canKeepToShown())
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
    m_form->addRow(tr("&Of"), m_part);
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
    return subject() == Subject::Participants || subject() == Subject::Delegations || subject() == Subject::Sessions;
}

RecordType ExportDialog::listType() const
{
    if (subject() == Subject::Delegations)
        return RecordType::Delegation;
    return subject() == Subject::Sessions ? RecordType::Session : RecordType::Participant;
}

bool ExportDialog::canKeepToShown() const
{
    const bool isOfPeople = subject() == Subject::Itineraries;
    return m_shown && (isList() || isOfPeople) && m_shown->type == listType();
}

bool ExportDialog::isOfDays() const
{
    return subject() == Subject::Agenda || subject() == Subject::DoorSigns || subject() == Subject::SignInSheets;
}

bool ExportDialog::isProgramme() const
{
    switch (subject()) {
    case Subject::Agenda:
    case Subject::Schedule:
    case Subject::Website:
        return true;
    default:
        return subject() == Subject::Calendar && m_part->isWhole();
    }
}

void ExportDialog::showSubject()
{
    m_format->clear();
    if (subject() == Subject::Calendar) {
        m_format->addItem(tr("iCalendar, for phones and calendars"), u"ics"_s);
    } else if (subject() == Subject::Website) {
        m_format->addItem(tr("A folder of HTML pages"), QString());
    } else {
        const auto formats = isList()                           ? formatsOf<ListFormat>()
                             : subject() == Subject::Schedule ? formatsOf<ScheduleFormat>()
                                                              : formatsOf<PaperFormat>();
        for (const auto &[text, name] : formats)
            m_format->addItem(text, name);
    }
    m_format->setEnabled(m_format->count() > 1);
    m_form->setRowVisible(m_day, isOfDays());
    m_form->setRowVisible(m_part, subject() == Subject::Calendar);
    m_form->setRowVisible(m_language, !isList() && subject() != Subject::Schedule);
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
    m_export->setEnabled(isList() ? !m_columns->fields().isEmpty() : subject() != Subject::Calendar || m_part->isChosen());
    switch (subject()) {
    case Subject::Calendar:
        m_census->setText(calendarCensusText(m_workspace.document(), m_part->part(), m_audience->profile()));
        break;
    case Subject::Schedule:
        m_census->setText(scheduleCensusText(m_workspace.document(), m_audience->profile()));
        break;
    case Subject::Agenda:
        m_census->setText(agendaCensusText(m_workspace.document(), m_day->day(), m_audience->profile()));
        break;
    case Subject::Website:
        m_census->setText(agendaCensusText(m_workspace.document(), nullptr, m_audience->profile()));
        break;
    case Subject::Itineraries:
        m_census->setText(itinerariesCensusText(m_workspace.document(), m_audience->profile(), keptTo()));
        break;
    case Subject::DoorSigns:
        m_census->setText(tr("Names no people."));
        break;
    case Subject::SignInSheets:
        m_census->setText(signInCensusText(m_workspace.document(), m_day->day(), m_audience->profile()));
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
    options.only = keptTo();
    return options;
}

std::optional<QList<qint64>> ExportDialog::keptTo() const
{
    return canKeepToShown() && m_onlyShown->isChecked() ? std::optional(m_shown->ids) : std::nullopt;
}

QString ExportDialog::format() const
{
    return m_format->currentData().toString();
}

QString ExportDialog::suffix() const
{
    const auto schedule = choiceNamed<ScheduleFormat>(format());
    return schedule ? suffixOf(*schedule) : format();
}

QString ExportDialog::proposedName() const
{
    QString name = m_subject->currentText();
    if (const Day *day = m_day->day(); day && isOfDays())
        name += u' ' + day->date.toString(Qt::ISODate);
    if (subject() == Subject::Calendar && !m_part->name().isEmpty())
        name += u' ' + m_part->name().remove(u'/');
    name = tr("%1 (%2)", "what, for whom: a file's name").arg(name, m_audience->currentText());
    return suffix().isEmpty() ? name : name + u'.' + suffix();
}

} // namespace summitry
