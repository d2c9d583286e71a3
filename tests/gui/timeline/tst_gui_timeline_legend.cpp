// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for sessions on the timeline: by the legend, by words, and beyond the edges of the view.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/models/preferences.h"
#include "ui/painting/legendchip.h"
#include "ui/timeline/legendbar.h"
#include "ui/timeline/timelineactions.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

const QSet<SessionId> &left(const ShownDay &day)
{
    return *day.view().overlay().matching;
}

LegendChip *chipOf(const ShownDay &day, const QString &label)
{
    for (LegendChip *chip : day.page->legend().chips()) {
        if (chip->accessibleName() == label)
            return chip;
    }
    qFatal("no chip %s", qPrintable(label));
}

QList<Chip *> edgesOf(const ShownDay &day)
{
    QList<Chip *> shown;
    for (Chip *chip : day.viewport()->findChildren<Chip *>()) {
        if (chip->isVisible())
            shown += chip;
    }
    return shown;
}

} // namespace

class TestLegend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Preference<QString>{"timeline/colour-by", {}}.forget(); }
    void aClickOnAColourFilters();
    void theKeyboardReachesTheLegend();
    void typingDims();
    void escapeClearsTheFilterFirst();
    void edgesLeadToWhatIsOutOfView();
    void theRuleIsChosenAndKept();
    void anotherRuleShowsAll();
    void aColourStaysToBeLetGo();
    void dimmedBlocksAreGrey();
    void anAmpersandTakesItsRoom();
};

void TestLegend::aClickOnAColourFilters()
{
    ShownDay day;
    day.view().setColourRule(ColourRule::Kind);
    QCOMPARE(day.page->legend().chips().size(), 3);
    LegendChip *panels = chipOf(day, u"Panel"_s);
    LegendChip *openings = chipOf(day, u"Opening"_s);
    QCOMPARE(panels->count(), 3);
    QTest::mouseClick(panels, Qt::LeftButton);
    QCOMPARE(left(day), (QSet{day.africa, day.europe, day.pinned}));
    QVERIFY(panels->isChecked());
    QCOMPARE(day.page->legend().countText(), u"3 of 5"_s);
    QTest::mouseClick(openings, Qt::LeftButton); // instead
    QCOMPARE(left(day), QSet{day.opening});
    QVERIFY(!panels->isChecked());
    QTest::mouseClick(panels, Qt::LeftButton, Qt::ControlModifier); // as well
    QCOMPARE(left(day).size(), 4);
    QTest::mouseClick(openings, Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(left(day).size(), 3);
    QTest::mouseClick(panels, Qt::LeftButton); // again: all
    QVERIFY(!day.view().overlay().matching);
    QVERIFY(!panels->isChecked());
    QVERIFY(day.page->legend().countText().isEmpty());
}

void TestLegend::theKeyboardReachesTheLegend()
{
    ShownDay day;
    day.view().setColourRule(ColourRule::Kind);
    const auto &chips = day.page->legend().chips();
    QTRY_VERIFY(chips.back()->isVisible());
    chips.front()->setFocus();
    QTest::keyClick(chips.front(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), chips[1]);
    QTest::keyClick(chips[1], Qt::Key_Space);
    QCOMPARE(left(day).size(), 3);
    QTest::keyClick(chips[0], Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(left(day).size(), 4);
    // It is what a screen reader calls a check box, by the name in full and with how many there are.
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chips[1]);
    QCOMPARE(spoken->text(QAccessible::Name), u"Panel"_s);
    QCOMPARE(spoken->text(QAccessible::Description), u"3 sessions"_s);
    QVERIFY(spoken->state().checked);
    QVERIFY(!day.page->legend().colourButton().accessibleName().isEmpty());
}

void TestLegend::typingDims()
{
    ShownDay day;
    QLineEdit &field = day.page->legend().field();
    QTest::keyClick(&day.view(), Qt::Key_F);
    QCOMPARE(QApplication::focusWidget(), &field);
    QTest::keyClicks(&field, u"ana"_s);
    QCOMPARE(left(day), (QSet{day.africa, day.europe}));
    QCOMPARE(day.page->legend().countText(), u"2 of 5"_s);
    // Enter goes from one to the next, and round.
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(day.view().selection().focused(), day.africa);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(day.view().selection().focused(), day.europe);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(day.view().selection().focused(), day.africa);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &day.view());
    // What is renamed away is dimmed at once.
    Draft draft(day.document);
    draft.remove(day.ana);
    QVERIFY(day.workspace->apply(draft));
    QVERIFY(left(day).isEmpty());
    day.view().setFilter({});
    QVERIFY(field.text().isEmpty());
}

void TestLegend::escapeClearsTheFilterFirst()
{
    ShownDay day;
    day.view().changeSelection([&](TimelineSelection &selection) { selection.selectOnly(day.africa, day.view().scene()); });
    day.view().setFilter({{}, u"ana"_s});
    QTest::keyClick(&day.view(), Qt::Key_Escape);
    QVERIFY(day.view().filter().isEmpty());
    QCOMPARE(day.view().selection().focused(), day.africa);
    QTest::keyClick(&day.view(), Qt::Key_Escape);
    QVERIFY(day.view().selectedSessions().isEmpty());
    // From the field, too; then it leads back to the grid.
    QLineEdit &field = day.page->legend().field();
    field.setFocus();
    QTest::keyClicks(&field, u"x"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), &field);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &day.view());
}

void TestLegend::edgesLeadToWhatIsOutOfView()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        ShownDay day(direction);
        day.view().zoomTo(8, {0, 0});
        day.view().horizontalScrollBar()->setValue(day.view().horizontalScrollBar()->maximum());
        QVERIFY(edgesOf(day).isEmpty()); // all is as it was without a filter
        day.view().setFilter({{}, u"panel"_s});
        QCOMPARE(edgesOf(day).size(), 1);
        Chip *chip = edgesOf(day).front();
        QCOMPARE(chip->text(), u"+3 earlier"_s);
        QVERIFY(day.view().geometryNow().body().toAlignedRect().contains(chip->geometry()));
        const bool isLeft = chip->geometry().center().x() < day.viewport()->width() / 2;
        QCOMPARE(isLeft, direction == Qt::LeftToRight);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(day.rectOf(day.europe).intersects(day.view().geometryNow().body())); // the nearest
        for (Chip *edge : edgesOf(day))
            QVERIFY(edge->text() != u"+3 earlier"_s);
        day.view().setFilter({});
        QVERIFY(edgesOf(day).isEmpty());
    }
}

void TestLegend::theRuleIsChosenAndKept()
{
    {
        ShownDay day;
        QCOMPARE(day.view().colourRule(), ColourRule::Track);
        const auto actions = day.view().actions().colours().actions();
        QCOMPARE(std::size_t(actions.size()), Choices<ColourRule>::all.size());
        QVERIFY(actions[0]->isChecked());
        actions[int(ColourRule::State)]->trigger();
        QCOMPARE(day.view().colourRule(), ColourRule::State);
        QVERIFY(!actions[0]->isChecked());
        QCOMPARE(day.page->legend().colourButton().text(), u"State of the session"_s);
        QCOMPARE(day.view().scene().block(day.africa)->colour.label, u"Planned"_s);
        day.view().showDay(day.second);
        QCOMPARE(day.view().colourRule(), ColourRule::State);
        QVERIFY(day.page->actions().contains(day.view().actions().colours().menuAction()));
    }
    ShownDay later;
    QCOMPARE(later.view().colourRule(), ColourRule::State);
}

void TestLegend::anotherRuleShowsAll()
{
    ShownDay day;
    day.view().setColourRule(ColourRule::Kind);
    day.view().setFilter({{u"panel"_s}, u"a"_s});
    day.view().setColourRule(ColourRule::State);
    QVERIFY(day.view().filter().keys.isEmpty());
    QCOMPARE(day.view().filter().text, u"a"_s);
}

void TestLegend::aColourStaysToBeLetGo()
{
    ShownDay day;
    day.view().setColourRule(ColourRule::Kind);
    QTest::mouseClick(chipOf(day, u"Panel"_s), Qt::LeftButton);
    day.view().showDay(day.second); // has a ceremony alone
    QVERIFY(left(day).isEmpty());
    LegendChip *panels = chipOf(day, u"Panel"_s);
    QCOMPARE(panels->count(), 0);
    QTest::mouseClick(panels, Qt::LeftButton);
    QVERIFY(day.view().filter().isEmpty());
}

void TestLegend::dimmedBlocksAreGrey()
{
    ShownDay day;
    const QPoint spot = day.rectOf(day.europe).toRect().topLeft() + QPoint(60, 4);
    const auto saturation = [&] { return day.viewport()->grab().toImage().pixelColor(spot).hslSaturation(); };
    const int before = saturation();
    QVERIFY(before > 20);
    day.view().setFilter({{}, u"africa"_s});
    QVERIFY(saturation() < before / 2);
}

void TestLegend::anAmpersandTakesItsRoom()
{
    const auto widthOf = [](const QString &label) { return LegendChip({BlockColour{u"key"_s, label}, 5}).sizeHint().width(); };
    const QFontMetrics metrics(LegendChip({}).font());
    QCOMPARE(widthOf(u"Ethics & Politics"_s) - widthOf(u"Ethics + Politics"_s),
             metrics.horizontalAdvance(u"Ethics & Politics"_s) - metrics.horizontalAdvance(u"Ethics + Politics"_s));
}

SUMMITRY_TEST(TestLegend)
#include "tst_gui_timeline_legend.moc"
