// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Everything is twenty minutes late": what moves, what takes up the delay, what stays; and the dialog that asks.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/gestures/delay.h"
#include "ui/timeline/delaydialog.h"
#include "ui/timeline/timelineactions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

constexpr SessionId lateA{1}, lateB{2}, lateC{3}, lateLunch{4}, lateD{5};

// A 9–10 and C 10–11 in the first room, B 10–11 in the second, lunch 12–13, D 13–14.
PlanField lateDay()
{
    PlanField field;
    field.window = {8 * 60, 20 * 60};
    field.lanes = 2;
    field.closes = 18 * 60;
    field.standing = {{lateD, {0, 780, 840, {}}},
                      {lateLunch, {acrossAllLanes, 720, 780, {}}},
                      {lateA, {0, 540, 600, {}}},
                      {lateB, {1, 600, 660, {}}},
                      {lateC, {0, 600, 660, {}}}};
    return field;
}

} // namespace

class TestDelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBeginsEarlierStays();
    void breaksTakeItUp();
    void breaksTakeUpWhatTheyCan();
    void breaksKeepTheirLength();
    void oneRoomAlone();
    void earlierThanPlanned();
    void pinnedOnesStay();
    void afterClosing();
    void nothingInAFileOnlyToRead();
    void isOneStepFromTheDialog();
    void theDialogShowsIt();
};

void TestDelay::whatBeginsEarlierStays()
{
    const GesturePlan plan = delayed(lateDay(), {600, 20, acrossAllLanes, false});
    const std::vector<PlannedSession> expected{
        {lateB, 620, 680, 1}, {lateC, 620, 680, 0}, {lateLunch, 740, 800, acrossAllLanes}, {lateD, 800, 860, 0}};
    QCOMPARE(plan.sessions, expected);
    QVERIFY(!plan.isHeldUp);
    QVERIFY(delayed(lateDay(), {900, 20}).sessions.empty());
    QVERIFY(delayed(lateDay(), {600, 0}).sessions.empty());
}

void TestDelay::breaksTakeItUp()
{
    const GesturePlan plan = delayed(lateDay(), {600, 20});
    const std::vector<PlannedSession> expected{{lateB, 620, 680, 1}, {lateC, 620, 680, 0}, {lateLunch, 740, 780, acrossAllLanes}};
    QCOMPARE(plan.sessions, expected); // D begins when it should
}

void TestDelay::breaksTakeUpWhatTheyCan()
{
    const GesturePlan plan = delayed(lateDay(), {600, 70});
    QCOMPARE(plan.sessions.size(), std::size_t(4));
    QCOMPARE(plan.sessions[2], (PlannedSession{lateLunch, 790, 795, acrossAllLanes}));
    QCOMPARE(plan.sessions[3], (PlannedSession{lateD, 795, 855, 0}));
}

void TestDelay::breaksKeepTheirLength()
{
    PlanField field = lateDay();
    field.standing[1].span.end = 723; // shorter than the shortest already
    const GesturePlan plan = delayed(field, {600, 20});
    QCOMPARE(plan.sessions[2], (PlannedSession{lateLunch, 740, 743, acrossAllLanes}));
}

void TestDelay::oneRoomAlone()
{
    const GesturePlan plan = delayed(lateDay(), {600, 20, 0, true});
    const std::vector<PlannedSession> expected{{lateC, 620, 680, 0}, {lateD, 800, 860, 0}};
    QCOMPARE(plan.sessions, expected);
    QVERIFY(!plan.isHeldUp);
    QVERIFY(delayed(lateDay(), {600, 90, 0, true}).isHeldUp); // C runs into lunch
}

void TestDelay::earlierThanPlanned()
{
    const GesturePlan plan = delayed(lateDay(), {700, -15});
    const std::vector<PlannedSession> expected{{lateLunch, 705, 765, acrossAllLanes}, {lateD, 765, 825, 0}};
    QCOMPARE(plan.sessions, expected);
}

void TestDelay::pinnedOnesStay()
{
    PlanField field = lateDay();
    field.standing.front().isPinned = true;
    const GesturePlan plan = delayed(field, {600, 20, acrossAllLanes, false});
    QCOMPARE(plan.sessions.size(), std::size_t(3));
    QVERIFY(plan.isHeldUp); // lunch runs into it
}

void TestDelay::afterClosing()
{
    QVERIFY(!delayed(lateDay(), {600, 240, acrossAllLanes, false}).isHeldUp);
    QVERIFY(delayed(lateDay(), {600, 241, acrossAllLanes, false}).isHeldUp);
}

void TestDelay::nothingInAFileOnlyToRead()
{
    PlanField field = lateDay();
    field.isReadOnly = true;
    QCOMPARE(delayed(field, {600, 20}).refusal, Refusal::ReadOnly);
}

void TestDelay::isOneStepFromTheDialog()
{
    const ShownDay day; // Africa and Asia, which is pinned, 10:00; Europe 11:00; lunch 13:00–14:00
    const std::size_t steps = day.steps();
    day.view().reveal(day.europe);
    QTimer::singleShot(0, &day.view(), [&] {
        auto *dialog = qobject_cast<DelayDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(u"11:00"_s));
        dialog->findChild<QSpinBox *>()->setValue(20);
        QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(2));
        QCOMPARE(day.steps(), steps);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    day.view().actions().delay();
    QCOMPARE(day.steps(), steps + 1);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:20"_s);
    QCOMPARE(day.session(day.europe).minutes, 60);
    QCOMPARE(day.startOf(day.lunch), u"2018-10-29T13:20"_s);
    QCOMPARE(day.session(day.lunch).minutes, 40);
    QVERIFY(day.view().overlay().ghosts.empty());
}

void TestDelay::theDialogShowsIt()
{
    const ShownDay day;
    const std::size_t steps = day.steps();
    day.view().reveal(day.europe);
    DelayDialog dialog(day.view());
    const auto says = [&](const QString &text) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
    };
    auto *minutes = dialog.findChild<QSpinBox *>();
    const auto *apply = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    minutes->setValue(-60);
    QVERIFY(says(u"Ana Ruiz"_s)); // is in Africa until 11:00
    minutes->setValue(0);
    QVERIFY(says(u"Nothing moves"_s));
    QVERIFY(!apply->isEnabled());
    dialog.reject();
    QVERIFY(day.view().overlay().ghosts.empty());
    QCOMPARE(day.steps(), steps);
}

SUMMITRY_TEST(TestDelay)
#include "tst_gui_timeline_delay.moc"
