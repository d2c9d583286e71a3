// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/delaydialog.h"

#include "document/naming.h"
#include "ui/gestures/planwords.h"
#include "ui/gestures/scenefield.h"
#include "ui/scene/scenewords.h"
#include "ui/timeline/timelineview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace summitry {

namespace {

constexpr int usualDelay = 15;
constexpr int longestDelay = 12 * 60;

} // namespace

DelayDialog::DelayDialog(TimelineView &view)
    : QDialog(&view),
      m_view(view),
      m_all(view.sceneInRooms()),
      m_minutes(new QSpinBox),
      m_rooms(new QComboBox),
      m_breaks(new QCheckBox(tr("&Shorten breaks, to %n minutes at least", nullptr, shortestBreak))),
      m_summary(new QLabel)
{
    const TimelineScene &scene = view.scene();
    const BlockSpan *focused = scene.spanOf(view.selection().focused(), view.selection().lane());
    m_from = focused ? focused->start : view.selection().minute();
    const TimelineLane *lane = scene.lane(focused ? focused->lane : view.selection().lane());
    setWindowTitle(tr("Delay from %1 on").arg(clockTime(scene.timeAt(m_from))));
    setMinimumWidth(420);
    m_minutes->setRange(-longestDelay, longestDelay);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(usualDelay);
    m_minutes->setSuffix(tr(" min"));
    m_rooms->addItem(tr("All rooms"), acrossAllLanes);
    if (lane)
        m_rooms->addItem(tr("%1 alone").arg(lane->name), scene.laneOf(lane->key));
    m_breaks->setChecked(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setText(tr("Delay"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Late by"), m_minutes);
    form->addRow(tr("&In"), m_rooms);
    form->addRow(m_breaks);
    form->addRow(m_summary);
    form->addRow(buttons);
    m_minutes->setToolTip(tr("Below zero: earlier"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_minutes, &QSpinBox::valueChanged, this, &DelayDialog::preview);
    connect(m_rooms, &QComboBox::currentIndexChanged, this, &DelayDialog::preview);
    connect(m_breaks, &QCheckBox::toggled, this, &DelayDialog::preview);
    m_minutes->selectAll();
    preview();
}

void DelayDialog::done(int result)
{
    m_view.showPlan({});
    QDialog::done(result);
}

void DelayDialog::preview()
{
    const int lane = m_rooms->currentData().toInt();
    m_breaks->setEnabled(lane == acrossAllLanes && m_minutes->value() > 0);
    const TimelineScene &scene = lane == acrossAllLanes ? m_all : m_view.scene();
    PlanField field = fieldFor({}, acrossAllLanes, scene, m_view.workspace().document()).plan;
    Delay delay{m_from, m_minutes->value(), lane, m_breaks->isChecked()};
    if (const SceneDay *day = scene.dayAt(m_from)) { // its evening makes up for it
        field.closes = day->open.last;
        delay.until = day->window.last;
    }
    m_plan = delayed(field, delay);
    m_view.showPlan(m_plan);
    m_summary->setText(summary());
    m_apply->setEnabled(m_plan.isChange());
}

QString DelayDialog::summary() const
{
    if (m_plan.refusal != Refusal::None)
        return refusalText(m_plan, m_view.scene());
    if (m_plan.sessions.empty())
        return m_minutes->value() == 0 ? tr("Nothing moves.") : tr("No session that can move begins after that.");
    const auto last = std::max_element(m_plan.sessions.begin(), m_plan.sessions.end(),
                                       [](const PlannedSession &a, const PlannedSession &b) { return a.end < b.end; });
    QStringList lines{tr("%n sessions move; the last ends at %1.", nullptr, int(m_plan.sessions.size()))
                          .arg(clockTime(m_view.scene().timeAt(last->end)))};
    if (m_plan.isHeldUp)
        lines += tr("A session would overlap a pinned one or a break, or end after closing.");
    const PlanWords words = wordsOf(m_plan, m_view.scene(), m_view.workspace().document(), m_view.workspace().conflicts());
    if (!words.verdict.isEmpty())
        lines += words.verdict;
    return lines.join(QLatin1Char('\n'));
}

} // namespace summitry
