// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/packdialog.h"

#include "base/languages.h"
#include "document/naming.h"
#include "document/programme.h"
#include "ui/dialogs/audiencebox.h"
#include "ui/dialogs/formlabels.h"
#include "ui/dialogs/job.h"
#include "ui/dialogs/languagebox.h"
#include "ui/dialogs/paperchoice.h"
#include "ui/dialogs/workpage.h"
#include "ui/models/workspace.h"
#include "ui/style/banner.h"
#include "ui/style/metrics.h"
#include "ui/style/textmetrics.h"
#include "ui/style/wrappedlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace summitry {

namespace {

constexpr int belowBox = 24; // pixels, to where the words of a check box begin

} // namespace

PackDialog::PackDialog(Workspace &workspace, QDate today, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_banner(new Banner),
      m_pages(new QStackedWidget),
      m_formPage(new QWidget),
      m_workPage(new WorkPage),
      m_day(new QComboBox),
      m_audience(new AudienceBox),
      m_language(new LanguageBox(Languages::all())),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)),
      m_job(new Job(this))
{
    const Document &document = workspace.document();
    setWindowTitle(tr("Tomorrow’s pack"));
    for (const Day *one : daysInOrder(document))
        m_day->addItem(nameOf(*one, document), qlonglong(one->id.value));
    if (const Day *next = dayAfter(today, document))
        m_day->setCurrentIndex(m_day->findData(qlonglong(next->id.value)));
    m_audience->setCurrentIndex(int(Audience::Participants));
    m_language->setCode(Languages::current());
    layOut();
    connect(m_day, &QComboBox::currentIndexChanged, this, &PackDialog::showCensus);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &PackDialog::showCensus);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PackDialog::reject);
    connect(m_job, &Job::progressed, m_workPage, &WorkPage::setPercent);
    showCensus();
}

PackDialog::~PackDialog() = default;

void PackDialog::layOut()
{
    setMinimumWidth(520);
    auto *form = new QFormLayout(m_formPage);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(metrics::margin);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&For"), m_audience);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("Papers"), makeParts());
    levelLabels(*form);
    m_pages->addWidget(m_formPage);
    m_pages->addWidget(m_workPage);
    const auto addMaker = [this](const QString &text, void (PackDialog::*make)()) {
        auto *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, make);
        m_makers += button;
    };
    addMaker(tr("&Separate files…"), &PackDialog::saveSeparately);
    addMaker(tr("&One PDF…"), &PackDialog::saveOne);
    addMaker(tr("&Preview and print…"), &PackDialog::preview);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::margin);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_buttons);
    m_makers.last()->setDefault(true);
}

// Each with whom it names below it.
QWidget *PackDialog::makeParts()
{
    auto *parts = new QWidget;
    auto *layout = new QVBoxLayout(parts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing);
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        const QString name = label(Choices<PackPart>::all[part]);
        const bool isForReaders = PackPart(part) == PackPart::Itineraries;
        auto *box = new QCheckBox(isForReaders ? tr("%1, each page for its reader alone").arg(name) : name);
        box->setChecked(true);
        auto *census = new WrappedLabel;
        census->setTextFormat(Qt::PlainText);
        census->setForegroundRole(QPalette::PlaceholderText);
        census->setFont(labelFont(census->font()));
        census->setContentsMargins(belowBox, 0, belowBox, 0);
        layout->addWidget(box);
        layout->addWidget(census);
        connect(box, &QCheckBox::toggled, this, &PackDialog::showCensus);
        m_parts[part] = {box, census};
    }
    return parts;
}

const Day *PackDialog::day() const
{
    return m_workspace.document().find(DayId{m_day->currentData().toLongLong()});
}

PackOptions PackDialog::options() const
{
    PackOptions options;
    options.profile = m_audience->profile();
    options.parts.clear();
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        if (m_parts[part].box->isChecked())
            options.parts += PackPart(part);
    }
    return options;
}

QList<Paper> PackDialog::papers() const
{
    const LanguageScope scope(m_language->code());
    PackOptions wanted = options();
    wanted.locale = QLocale();
    return dayPack(*day(), m_workspace.document(), wanted);
}

void PackDialog::showCensus()
{
    const PackOptions wanted = options();
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        m_parts[part].census->setEnabled(m_parts[part].box->isChecked());
        const QString text = day() ? packCensusText(PackPart(part), *day(), m_workspace.document(), wanted) : QString();
        m_parts[part].census->setText(text);
        m_parts[part].box->setAccessibleDescription(text);
    }
    for (QPushButton *maker : std::as_const(m_makers))
        maker->setEnabled(day() && !wanted.parts.isEmpty());
    if (!day())
        m_banner->show(Banner::Kind::Warning, tr("The summit has no day yet. Add its days on the page of venues first."));
}

void PackDialog::reject()
{
    if (m_job->isRunning())
        m_job->cancel(); // back to the form when the work has ended
    else
        QDialog::reject();
}

} // namespace summitry
