// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldeddays.h"
#include "tests/testprogram.h"
#include "ui/style/chip.h"
#include "ui/timeline/blockeditor.h"
#include "ui/timeline/timelineactions.h"

#include <QAccessible>
#include <QAction>
#include <QScrollBar>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

struct EmptyDays : FoldedDays {
    using FoldedDays::FoldedDays;
    void click(QPoint at) const { QTest::mouseClick(viewport(), Qt::LeftButton, {}, at); }
    QList<Chip *> labels() const
    {
        QList<Chip *> shown;
        for (Chip *chip : viewport()->findChildren<Chip *>()) {
            if (chip->isVisible())
                shown += chip;
        }
        return shown;
    }
    QAction *action(const char *name) const
    {
        for (QAction *one : view().actions().all()) {
            if (one->objectName() == QLatin1StringView(name))
                return one;
        }
        return nullptr;
    }
    void putCursor(int minute) const
    {
        view().changeSelection([minute](TimelineSelection &selection) {
            selection.clear();
            selection.putCursor(0, minute);
        });
    }
};

} // namespace

class TestEmptyTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nightsAndGapsAreFolded()
    {
        const EmptyDays days;
        QCOMPARE(days.folded(), (std::vector{foldedAfternoon, foldedNight, foldedMorning, foldedEvening}));
        const TimelineGeometry &geometry = days.view().geometryNow();
        QCOMPARE(geometry.position(foldedAfternoon.last) - geometry.position(foldedAfternoon.first), 24.0);
        days.view().showDay(days.second);
        QVERIFY(days.folded().empty()); // to be planned into
    }

    void aDayWithoutSessionsIsKept()
    {
        const EmptyDays days;
        Draft draft(days.document);
        draft.remove(days.closing);
        QVERIFY(days.workspace->apply(draft));
        QCOMPARE(days.folded(), (std::vector{foldedAfternoon, foldedNight}));
    }

    void onlyTheShownLanesCount()
    {
        const EmptyDays days;
        days.view().setLaneKind(LaneKind::Interpreters); // of whom there are none: only lunch for everybody is left
        QCOMPARE(days.folded().front(), (TimeWindow{8 * 60, 13 * 60}));
    }

    void aClickUnfoldsAndTheLabelFoldsAgain_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aClickUnfoldsAndTheLabelFoldsAgain()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const EmptyDays days(direction);
        const double x = days.view().geometryNow().pointAt(foldedAfternoon.first).x();
        const std::size_t steps = days.steps();
        days.click(days.bandOf(foldedAfternoon));
        QCOMPARE(days.folded(), (std::vector{foldedNight, foldedMorning, foldedEvening}));
        QVERIFY(std::abs(days.view().geometryNow().pointAt(foldedAfternoon.first).x() - x) <= 1);
        QCOMPARE(days.labels().size(), 1);
        QCOMPARE(days.labels().front()->text(), u"14:00\u201319:00"_s);
        QVERIFY(days.labels().front()->accessibleName().contains(u"14:00"_s));
        QTest::mouseClick(days.labels().front(), Qt::LeftButton);
        QCOMPARE(days.folded(), (std::vector{foldedAfternoon, foldedNight, foldedMorning, foldedEvening}));
        QVERIFY(std::abs(days.view().geometryNow().pointAt(foldedAfternoon.first).x() - x) <= 1);
        QVERIFY(days.labels().isEmpty());
        QCOMPARE(days.steps(), steps);
    }

    void anOpenNightBelongsToItsDays()
    {
        const EmptyDays days;
        days.click(days.bandOf(foldedNight));
        QCOMPARE(days.folded(), (std::vector{foldedAfternoon, foldedMorning, foldedEvening}));
        QVERIFY(days.view().scene().shows(22 * 60));
        QCOMPARE(days.view().scene().dayAt(23 * 60)->id, days.first);
        QCOMPARE(days.view().scene().dayAt(foldedNextDay + 60)->id, days.second);
        days.click(days.bandOf(foldedAfternoon));
        days.press(days.middleOf(days.africa));
        days.view().scrollToMinute(20 * 60);
        days.dragTo(days.place(0, 21 * 60 + 30));
        days.release();
        QCOMPARE(days.startOf(days.africa), u"2018-10-29T21:00"_s);
    }

    void whatIsOpenedIsRemembered()
    {
        const EmptyDays days;
        days.click(days.bandOf(foldedMorning));
        days.view().showDay(days.first);
        days.view().showAllDays();
        QCOMPARE(days.folded(), (std::vector{foldedAfternoon, foldedNight, foldedEvening}));
        Draft draft(days.document);
        draft.change(days.closing, [](Session &session) { session.start = session.start.plus(-60); });
        QVERIFY(days.workspace->apply(draft));
        QCOMPARE(days.folded().size(), std::size_t(3)); // what is left of the morning is still open
        QCOMPARE(days.folded().back(), (TimeWindow{foldedNextDay + 15 * 60, foldedNextDay + 19 * 60}));
    }

    void keysGoThroughFoldsAndOpenThem()
    {
        const EmptyDays days;
        days.putCursor(foldedAfternoon.first - 5);
        days.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(days.view().selection().minute(), foldedAfternoon.first);
        QCOMPARE(days.view().overlay().cursorFold, std::optional(foldedAfternoon));
        days.key(Qt::Key_Return);
        QCOMPARE(days.folded(), (std::vector{foldedNight, foldedMorning, foldedEvening}));
        QVERIFY(!days.view().blockEditor().isEditing());
        QVERIFY(!days.view().overlay().cursorFold);
        days.key(Qt::Key_U);
        QCOMPARE(days.folded().size(), std::size_t(4));
        days.key(Qt::Key_U);
        QCOMPARE(days.folded().size(), std::size_t(3));
        days.key(Qt::Key_Return); // an empty place now
        QVERIFY(days.view().blockEditor().isEditing());
        days.view().blockEditor().cancel();
        QVERIFY(days.action("timeline.fold-here")->isEnabled());
        days.putCursor(9 * 60 + 50);
        QVERIFY(!days.action("timeline.fold-here")->isEnabled());
    }

    void aNewSessionInAFoldOpensIt()
    {
        const EmptyDays days;
        days.putCursor(foldedAfternoon.first);
        days.key(Qt::Key_Insert);
        QVERIFY(days.view().blockEditor().isEditing());
        QCOMPARE(days.folded().front(), foldedNight);
    }

    void foldingIsSwitchedAsAWhole()
    {
        const EmptyDays days;
        QAction *folding = days.action("timeline.fold-empty");
        QVERIFY(folding->isChecked());
        folding->trigger();
        QVERIFY(days.folded().empty());
        QVERIFY(days.labels().isEmpty());
        QVERIFY(days.view().scene().shows(3 * 60 + foldedNextDay));
        QVERIFY(!TimelinePage(*days.workspace).view().isFolding());
        folding->trigger();
        QCOMPARE(days.folded().size(), std::size_t(4));
    }

    void aFoldOpensWhileHovered_data()
    {
        QTest::addColumn<bool>("isDropped");
        QTest::newRow("and stays open where something is dropped in it") << true;
        QTest::newRow("and closes where nothing is") << false;
    }
    void aFoldOpensWhileHovered()
    {
        QFETCH(bool, isDropped);
        const EmptyDays days;
        const std::size_t steps = days.steps();
        days.press(days.middleOf(days.africa));
        days.dragTo(days.bandOf(foldedAfternoon));
        QCOMPARE(days.folded().size(), std::size_t(4));
        const double hovered = days.view().geometryNow().minuteAt(days.bandOf(foldedAfternoon));
        QTRY_COMPARE(days.folded().size(), std::size_t(3));
        QVERIFY(days.view().mouse().isRunning());
        QVERIFY(hovered > foldedAfternoon.first && hovered < foldedAfternoon.last);
        if (isDropped)
            days.dragTo(days.place(1, 16 * 60 + 30));
        else
            days.dragTo(days.place(1, 12 * 60 + 30));
        days.release();
        QCOMPARE(days.startOf(days.africa), isDropped ? u"2018-10-29T16:00"_s : u"2018-10-29T12:00"_s);
        QCOMPARE(days.steps(), steps + 1);
        for (const TimeWindow &fold : days.folded())
            QVERIFY(!isDropped || !fold.holds(15 * 60));
        QCOMPARE(days.view().closedFoldAt(15 * 60) != nullptr, !isDropped);
    }

    void aNightOpensWhileHoveredAndTakesWhatIsDropped()
    {
        const EmptyDays days;
        days.press(days.middleOf(days.africa));
        days.dragTo(days.bandOf(foldedNight));
        QTRY_VERIFY(days.view().scene().shows(22 * 60));
        days.dragTo(days.place(1, 21 * 60 + 30));
        days.release();
        QCOMPARE(days.startOf(days.africa), u"2018-10-29T21:00"_s);
        QVERIFY(days.view().scene().shows(23 * 60 + 30)); // still open
    }

    void escapeFoldsAgain()
    {
        const EmptyDays days;
        days.press(days.middleOf(days.africa));
        days.dragTo(days.bandOf(foldedAfternoon));
        QTRY_COMPARE(days.folded().size(), std::size_t(3));
        days.key(Qt::Key_Escape);
        QCOMPARE(days.folded().size(), std::size_t(4));
        QCOMPARE(days.startOf(days.africa), u"2018-10-29T10:00"_s);
    }

    void aDoubleClickMakesNothing()
    {
        const EmptyDays days;
        const QPoint band = days.bandOf(foldedAfternoon);
        days.click(band);
        QTest::mouseDClick(days.viewport(), Qt::LeftButton, {}, band);
        QCOMPARE(days.folded().size(), std::size_t(3));
        QVERIFY(!days.view().blockEditor().isEditing());
    }

    void thePointerIsAHand()
    {
        const EmptyDays days;
        const auto pointAt = [&](QPoint at) {
            QMouseEvent event(QEvent::MouseMove, QPointF(at), QPointF(days.viewport()->mapToGlobal(at)), Qt::NoButton, Qt::NoButton, {});
            QCoreApplication::sendEvent(days.viewport(), &event);
        };
        pointAt(days.bandOf(foldedAfternoon));
        QCOMPARE(days.viewport()->cursor().shape(), Qt::PointingHandCursor);
        pointAt(days.middleOf(days.africa));
        QCOMPARE(days.viewport()->cursor().shape(), Qt::ArrowCursor);
    }

    void screenReadersHearOfFolds()
    {
        const EmptyDays days;
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&days.view());
        const int sessions = int(days.view().scene().spans().size());
        QCOMPARE(table->childCount(), sessions + 4);
        QAccessibleInterface *fold = table->child(sessions);
        QCOMPARE(table->indexOfChild(fold), sessions);
        QCOMPARE(fold->text(QAccessible::Name), u"Empty time, 14:00 to 19:00, folded"_s);
        const QPoint middle = days.viewport()->mapToGlobal(days.bandOf(foldedAfternoon));
        QCOMPARE(table->childAt(middle.x(), middle.y()), fold);
        QVERIFY(fold->rect().contains(middle));
        fold->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(days.folded().size(), std::size_t(3));
        QCOMPARE(fold->text(QAccessible::Name), u"Empty time, 14:00 to 19:00, open"_s);
        QVERIFY(fold->state().expanded);
    }

    void anEditBeforeWhatIsInSightDoesNotMoveIt()
    {
        const EmptyDays days;
        days.view().zoomTo(4, {400, 0});
        days.view().scrollToMinute(foldedNextDay + 15 * 60);
        const double x = days.view().geometryNow().pointAt(foldedNextDay + 15 * 60).x();
        Draft draft(days.document);
        draft.change(days.lunch, [](Session &session) { session.start = session.start.plus(120); });
        QVERIFY(days.workspace->apply(draft));
        QVERIFY(std::abs(days.view().geometryNow().pointAt(foldedNextDay + 15 * 60).x() - x) <= 1);
    }
};

SUMMITRY_TEST(TestEmptyTime)
#include "tst_gui_timeline_emptytime.moc"
