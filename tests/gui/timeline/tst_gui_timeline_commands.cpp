// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes typed in words: how they are read, what they plan, and that Enter does them in one step.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/gestures/typedcommand.h"
#include "ui/gestures/typedname.h"
#include "ui/timeline/quickfield.h"
#include "ui/timeline/sessionactions.h"
#include "ui/timeline/timelineactions.h"

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
    void makeABreak();
    void namesAreFound_data();
    void namesAreFound();
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
    const int after = int(TypedCommand::Kind::BreakAfter);
    const int before = int(TypedCommand::Kind::BreakBefore);
    QTest::newRow("a break") << u"break 15 after plenary"_s << after << u"plenary"_s << u"15"_s;
    QTest::newRow("a break of a quarter of an hour") << u"Break before the plenary"_s << before << u"the plenary"_s << QString();
    QTest::newRow("a break in French") << u"pause 20 min apres la plénière"_s << after << u"la plénière"_s << u"20 min"_s;
    QTest::newRow("before, in French") << u"pause 10 avant clôture"_s << before << u"clôture"_s << u"10"_s;
    QTest::newRow("a break in Arabic") << u"استراحة 15 بعد الأرض"_s << after << u"الأرض"_s << u"15"_s;
    QTest::newRow("before, in Arabic") << u"استراحة قبل الأرض"_s << before << u"الأرض"_s << QString();
    QTest::newRow("a session that is called so") << u"break → 11:15"_s << move << u"break"_s << u"11:15"_s;
    QTest::newRow("a break without a session") << u"break 15"_s << -1 << QString() << QString();
    QTest::newRow("a break after nothing") << u"break 15 after"_s << -1 << QString() << QString();
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
    QTest::newRow("a break after") << u"break 15 after africa"_s << u"2018-10-29T11:00 -1 ×1"_s;
    QTest::newRow("a break before") << u"break 1h before europe"_s << u"2018-10-29T10:00 -1 ×1"_s;
    QTest::newRow("a break with the odd end of a session") << u"break after opening"_s << u"2018-10-29T09:45 -1 ×1"_s;
    QTest::newRow("a break by a session without a place") << u"break after networks"_s << u"“Networks” has no place yet."_s;
    QTest::newRow("a break of no length") << u"break long after africa"_s << u"“long” is no length. Write 90, 1h30, +10, or until 12:45."_s;
    QTest::newRow("a break outside the day") << u"break 3h before opening"_s << u"Mon 29 Oct 06:00 is outside the hours of the day."_s;
    QTest::newRow("a room by words of its name") << u"africa → 15:00 2 room"_s << u"2018-10-29T15:00 1 ×1"_s;
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

void TestTypedCommands::makeABreak()
{
    ShownDay day;
    const std::size_t steps = day.steps();
    QTest::keyClick(&day.view(), Qt::Key_Semicolon);
    QuickField &field = day.view().actions().sessions().quickField();
    QTest::keyClicks(&field.field(), u"break 20 after closing"_s); // of the next day
    QCOMPARE(day.view().overlay().ghosts.size(), 1u);
    QCOMPARE(day.view().overlay().ghosts.front().block.kind, SessionKind::Break);
    QVERIFY(field.message().contains(u"16:00–16:20"_s));
    QCOMPARE(day.steps(), steps);
    QTest::keyClick(&field.field(), Qt::Key_Return);
    QCOMPARE(day.steps(), steps + 1);
    QCOMPARE(day.view().day(), day.second);
    const Session &made = day.session(day.view().selection().focused());
    QCOMPARE(made.kind, SessionKind::Break);
    QCOMPARE(made.start.toString(), u"2018-10-30T16:00"_s);
    QCOMPARE(made.minutes, 20);
    QVERIFY(made.isAcrossRooms());
    day.workspace->undo();
    QCOMPARE(day.view().scene().blocks().size(), 1u);
}

void TestTypedCommands::namesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // their names
    QTest::newRow("all of it, though others begin so") << u"room 5"_s << u"Room 5"_s;
    QTest::newRow("its beginning") << u"gr"_s << u"Great Hall"_s;
    QTest::newRow("several beginnings") << u"room"_s << u"Room 5|Room 50|Room 51"_s;
    QTest::newRow("a word within") << u"hall"_s << u"Great Hall"_s;
    QTest::newRow("words in another order") << u"hall great"_s << u"Great Hall"_s;
    QTest::newRow("beginnings of words") << u"sal reun"_s << u"Salle de réunion"_s;
    QTest::newRow("any part") << u"nion"_s << u"Salle de réunion"_s;
    QTest::newRow("none") << u"moon"_s << QString();
    QTest::newRow("nothing typed") << QString() << QString();
}

void TestTypedCommands::namesAreFound()
{
    QFETCH(const QString, text);
    const QStringList names{u"Room 5"_s, u"Room 50"_s, u"Room 51"_s, u"Great Hall"_s, u"Salle de réunion"_s};
    QStringList found;
    for (const std::size_t index : bestNamed(text, names))
        found += names.at(qsizetype(index));
    QTEST(found.join(u'|'), "found");
    if (found.size() > 1)
        QCOMPARE(severalNamed(text, found).value().text, u"“room” fits 3 of them: Room 5, Room 50 and others. Type more of the name."_s);
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
