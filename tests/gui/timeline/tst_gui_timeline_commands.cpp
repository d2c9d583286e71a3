// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes typed in words: how they are read, what they plan, and that Enter does them in one step.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/timeline/quickfield.h"
#include "ui/timeline/sessionactions.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/typedcommand.h"

#include <QLineEdit>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestTypedCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRead_data();
    void areRead();
    void planWhatTheySay_data();
    void planWhatTheySay();
    void areDoneInOneStep();
    void areGivenUpByEscape();
};

void TestTypedCommands::areRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind"); // -1: not understood
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("other");
    const int move = int(TypedCommand::Kind::Move);
    const int swap = int(TypedCommand::Kind::Swap);
    const int delay = int(TypedCommand::Kind::Delay);
    QTest::newRow("an arrow") << u"land → tue 11:15 room 5"_s << move << u"land"_s << u"tue 11:15 room 5"_s;
    QTest::newRow("an arrow of signs, without spaces") << u"land->11:15"_s << move << u"land"_s << u"11:15"_s;
    QTest::newRow("in words") << u"Move land to room 5"_s << move << u"land"_s << u"room 5"_s;
    QTest::newRow("in French") << u"déplacer terre vers mardi 11h15"_s << move << u"terre"_s << u"mardi 11h15"_s;
    QTest::newRow("in Arabic") << u"انقل الأرض إلى 11:15"_s << move << u"الأرض"_s << u"11:15"_s;
    QTest::newRow("two to swap") << u"swap land and women"_s << swap << u"land"_s << u"women"_s;
    QTest::newRow("two in French, without accents") << u"echanger A et B"_s << swap << u"A"_s << u"B"_s;
    QTest::newRow("two in Arabic") << u"بدّل الأرض مع النساء"_s << swap << u"الأرض"_s << u"النساء"_s;
    QTest::newRow("a delay") << u"delay tue pm 10"_s << delay << u"tue pm"_s << u"10"_s;
    QTest::newRow("a delay now") << u"retarder 10"_s << delay << QString() << u"10"_s;
    QTest::newRow("one to swap") << u"swap land"_s << -1 << QString() << QString();
    QTest::newRow("no delay") << u"delay"_s << -1 << QString() << QString();
    QTest::newRow("nothing") << QString() << -1 << QString() << QString();
    QTest::newRow("anything else") << u"make coffee"_s << -1 << QString() << QString();
}

void TestTypedCommands::areRead()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    const auto command = typedCommand(text);
    QCOMPARE(command ? int(command->kind) : -1, kind);
    if (command) {
        QTEST(command->what, "what");
        QTEST(command->other, "other");
    } else {
        QVERIFY(!command.error().text.isEmpty());
    }
}

void TestTypedCommands::planWhatTheySay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plan"); // where the first one goes, and how many; or what is wrong
    QTest::newRow("time and room") << u"africa → 15:00 room 2"_s << u"2018-10-29T15:00 1 ×1"_s;
    QTest::newRow("another day") << u"africa → tue 11:15"_s << u"2018-10-30T11:15 0 ×1"_s;
    QTest::newRow("a room alone") << u"europe → room 3"_s << u"2018-10-29T11:00 2 ×1"_s;
    QTest::newRow("one from the tray") << u"networks → tue 9:30 room 2"_s << u"2018-10-30T09:30 1 ×1"_s;
    QTest::newRow("from the tray, no room") << u"networks → tue 9:30"_s << u"“Networks” has no place yet: say a day and a time and a room."_s;
    QTest::newRow("swapped") << u"swap africa and europe"_s << u"2018-10-29T11:00 1 ×2"_s;
    QTest::newRow("with itself") << u"swap africa and afri"_s << u"Both are “Africa”."_s;
    QTest::newRow("late in the afternoon") << u"delay pm 10"_s << u"2018-10-29T13:10 -1 ×1"_s;
    QTest::newRow("nothing that day then") << u"delay tue 17:00 10"_s << u"Nothing begins then."_s;
    QTest::newRow("no such session") << u"nobody → 11:15"_s << u"No session is called “nobody”."_s;
    QTest::newRow("no such place") << u"africa → moon"_s << u"“moon” is neither a day and a time nor a room."_s;
}

void TestTypedCommands::planWhatTheySay()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plan);
    const PlannedDay day;
    const ConflictIndex conflicts(day.document);
    const TimelineScene scene = TimelineScene::ofAllDays(day.document, conflicts);
    const auto planned = typedCommand(text).and_then([&](const TypedCommand &command) {
        return commandPlan(command, LocalTime(QDate(2018, 10, 29), 9 * 60), scene, day.document, QLocale(QLocale::English));
    });
    if (!planned) {
        QCOMPARE(planned.error().text, plan);
        return;
    }
    QVERIFY(!planned->sessions.empty());
    const PlannedSession &first = planned->sessions.front();
    QCOMPARE(u"%1 %2 ×%3"_s.arg(scene.timeAt(first.start).toString()).arg(first.lane).arg(planned->sessions.size()), plan);
}

void TestTypedCommands::areDoneInOneStep()
{
    ShownDay day;
    QTest::keyClick(&day.view(), Qt::Key_Semicolon);
    QuickField &field = day.view().actions().sessions().quickField();
    QVERIFY(field.isEditing());
    const std::size_t steps = day.steps();
    QTest::keyClicks(&field.field(), u"africa -> 15:00 room 2"_s);
    QCOMPARE(day.view().overlay().ghosts.size(), 1u);
    QCOMPARE(day.steps(), steps);
    QTest::keyClick(&field.field(), Qt::Key_Return);
    QCOMPARE(day.steps(), steps + 1);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T15:00"_s);
    QCOMPARE(day.session(day.africa).room, day.rooms[1]);
    QTest::keyClick(&day.view(), Qt::Key_Semicolon);
    QTest::keyClicks(&field.field(), u"africa -> tue 9:30"_s);
    QTest::keyClick(&field.field(), Qt::Key_Return);
    QCOMPARE(day.startOf(day.africa), u"2018-10-30T09:30"_s);
    QCOMPARE(day.view().day(), day.second); // it is shown where it went
}

void TestTypedCommands::areGivenUpByEscape()
{
    ShownDay day;
    const std::size_t steps = day.steps();
    QTest::keyClick(&day.view(), Qt::Key_Semicolon);
    QuickField &field = day.view().actions().sessions().quickField();
    QTest::keyClicks(&field.field(), u"make coffee"_s);
    QTest::keyClick(&field.field(), Qt::Key_Return);
    QVERIFY(field.isEditing());
    QVERIFY(field.message().contains(u"make coffee"_s) && field.message().contains(commandExamples()));
    QTest::keyClick(&field.field(), Qt::Key_Escape);
    QVERIFY(!field.isEditing());
    QCOMPARE(day.steps(), steps);
}

SUMMITRY_TEST(TestTypedCommands)
#include "tst_gui_timeline_commands.moc"
