// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys after which one types: a time, a length, a room, or where to go; each is one step that undo takes back.
#include "keyedday.h"
#include "tests/testprogram.h"

#include <QSettings>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestTypedKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"Summitry"_s); }
    void init() { QSettings().clear(); }
    void aTypedValueIsOneStep_data();
    void aTypedValueIsOneStep();
    void whatIsTypedIsShownBeforeItIsDone();
    void nonsenseIsSaidAndChangesNothing();
    void escapeGivesUp();
    void goTo_data();
    void goTo();
};

void TestTypedKeys::aTypedValueIsOneStep_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("room");
    QTest::newRow("a time") << Qt::Key_T << u"11:15"_s << u"2018-10-29T11:15"_s << 60 << 0;
    QTest::newRow("later") << Qt::Key_T << u"+20"_s << u"2018-10-29T10:20"_s << 60 << 0;
    QTest::newRow("another day") << Qt::Key_T << u"tue 11"_s << u"2018-10-30T11:00"_s << 60 << 0;
    QTest::newRow("a length") << Qt::Key_D << u"1h30"_s << u"2018-10-29T10:00"_s << 90 << 0;
    QTest::newRow("a room") << Qt::Key_R << u"2"_s << u"2018-10-29T10:00"_s << 60 << 1;
}

void TestTypedKeys::aTypedValueIsOneStep()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, text);
    QFETCH(int, room);
    const KeyedDay day;
    day.view().reveal(day.africa);
    const auto steps = day.steps();
    day.type(key, text);
    QCOMPARE(day.steps(), steps);
    day.enter();
    QVERIFY(!day.quick().isEditing());
    QVERIFY(day.view().hasFocus());
    QCOMPARE(day.steps(), steps + 1);
    QTEST(day.startOf(day.africa), "start");
    QTEST(day.session(day.africa).minutes, "minutes");
    QCOMPARE(day.session(day.africa).room, day.rooms[std::size_t(room)]);
    QVERIFY(day.view().selection().contains(day.africa));
    day.workspace->undo();
    QCOMPARE(day.placeOf(day.africa), u"2018-10-29T10:00 60 3"_s);
}

void TestTypedKeys::whatIsTypedIsShownBeforeItIsDone()
{
    const KeyedDay day;
    day.view().reveal(day.africa);
    day.type(Qt::Key_T, u"11:15"_s);
    QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(1));
    QCOMPARE(day.view().overlay().ghosts.front().span.start, 675);
    QVERIFY(day.quick().message().contains(u"11:15"_s));
    QVERIFY(day.quick().message().contains(u"Ana Ruiz"_s)); // whom it hurts, before it is done
}

void TestTypedKeys::nonsenseIsSaidAndChangesNothing()
{
    const KeyedDay day;
    day.view().reveal(day.africa);
    const auto steps = day.steps();
    day.type(Qt::Key_R, u"zebra"_s);
    day.enter();
    QVERIFY(day.quick().isEditing());
    QCOMPARE(day.quick().message(), u"No room is called “zebra”."_s);
    QCOMPARE(day.steps(), steps);
    QVERIFY(day.view().overlay().ghosts.empty());
}

void TestTypedKeys::escapeGivesUp()
{
    const KeyedDay day;
    day.view().reveal(day.africa);
    const auto steps = day.steps();
    day.type(Qt::Key_T, u"11:15"_s);
    QTest::keyClick(&day.quick().field(), Qt::Key_Escape);
    QVERIFY(!day.quick().isEditing());
    QVERIFY(day.view().overlay().ghosts.empty());
    QVERIFY(day.view().selection().contains(day.africa)); // one layer at a time
    QCOMPARE(day.steps(), steps);
}

void TestTypedKeys::goTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where"); // day, focused session, lane and minute; empty: an error
    QTest::newRow("a session of another day") << u"clos"_s << u"2 Closing 0 900"_s;
    QTest::newRow("a time") << u"14:30"_s << u"1  0 870"_s;
    QTest::newRow("a day and a time") << u"tue 10"_s << u"2  0 600"_s;
    QTest::newRow("a room") << u"Room 3"_s << u"1  2 600"_s;
    QTest::newRow("nobody") << u"zebra"_s << QString();
}

void TestTypedKeys::goTo()
{
    QFETCH(QString, text);
    QFETCH(QString, where);
    const KeyedDay day;
    day.view().reveal(day.africa);
    const auto steps = day.steps();
    day.press(Qt::Key_G, Qt::ControlModifier);
    QTest::keyClicks(&day.quick().field(), text);
    day.enter();
    QCOMPARE(day.quick().isEditing(), where.isEmpty());
    QCOMPARE(day.steps(), steps);
    if (where.isEmpty())
        return;
    const TimelineSelection &selection = day.view().selection();
    const Session *focused = day.document.find(selection.focused());
    QCOMPARE(u"%1 %2 %3 %4"_s.arg(day.view().day() == day.first ? 1 : 2)
                 .arg(focused ? focused->title : QString())
                 .arg(selection.lane())
                 .arg(selection.minute()),
             where);
}

SUMMITRY_TEST(TestTypedKeys)
#include "tst_gui_timeline_typedkeys.moc"
