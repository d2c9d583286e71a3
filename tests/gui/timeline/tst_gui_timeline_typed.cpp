// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times, lengths and rooms as people type them.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/gestures/quickplan.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// A summit from Monday to Wednesday; a session on Monday at 10:00.
TypedFrom monday(QLocale::Language language = QLocale::English)
{
    return {LocalTime(QDate(2018, 10, 29), 600), 60, {QDate(2018, 10, 29), QDate(2018, 10, 30), QDate(2018, 10, 31)}, QLocale(language)};
}

} // namespace

class TestTyped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void lengths_data();
    void lengths();
    void rooms_data();
    void rooms();
    void plans_data();
    void plans();
};

void TestTyped::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<QString>("time"); // empty: an error
    const auto row = [](const char *name, const QString &text, const QString &time, QLocale::Language language = QLocale::English) {
        QTest::newRow(name) << text << language << time;
    };
    row("hours and minutes", u"11:15"_s, u"2018-10-29T11:15"_s);
    row("without a sign", u"1115"_s, u"2018-10-29T11:15"_s);
    row("three digits", u"915"_s, u"2018-10-29T09:15"_s);
    row("with a point", u"11.15"_s, u"2018-10-29T11:15"_s);
    row("in French", u"11h15"_s, u"2018-10-29T11:15"_s);
    row("the hour in French", u"11h"_s, u"2018-10-29T11:00"_s);
    row("an hour alone", u" 9 "_s, u"2018-10-29T09:00"_s);
    row("Arabic digits", u"١١:١٥"_s, u"2018-10-29T11:15"_s);
    row("later", u"+20"_s, u"2018-10-29T10:20"_s);
    row("earlier", u"-0:10"_s, u"2018-10-29T09:50"_s);
    row("earlier, with a true minus", u"−10"_s, u"2018-10-29T09:50"_s);
    row("an hour later", u"+1h"_s, u"2018-10-29T11:00"_s);
    row("a day and an hour", u"tue 11"_s, u"2018-10-30T11:00"_s);
    row("a day and a time", u"Tuesday, 11:15"_s, u"2018-10-30T11:15"_s);
    row("a day alone", u"wed"_s, u"2018-10-31T10:00"_s);
    row("a day in French", u"mer 9h30"_s, u"2018-10-31T09:30"_s, QLocale::French);
    row("an English day in French", u"tue 11"_s, u"2018-10-30T11:00"_s, QLocale::French);
    row("a day in Arabic", u"الثلاثاء 11"_s, u"2018-10-30T11:00"_s, QLocale::Arabic);
    row("a day the summit has not", u"fri 11"_s, {});
    row("one letter is no day", u"t 11"_s, {});
    row("no such hour", u"25:00"_s, {});
    row("no such minute", u"11:70"_s, {});
    row("words", u"after lunch"_s, {});
    row("a day and nonsense", u"tue 11:1"_s, {});
    row("nothing", u""_s, {});
}

void TestTyped::times()
{
    QFETCH(QString, text);
    QFETCH(QLocale::Language, language);
    const auto time = typedTime(text, monday(language));
    QTEST(time ? time->toString() : QString(), "time");
    QVERIFY(time || !time.error().text.isEmpty());
}

void TestTyped::lengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes"); // 0: an error
    QTest::newRow("minutes") << u"90"_s << 90;
    QTest::newRow("minutes with their sign") << u"45 min"_s << 45;
    QTest::newRow("minutes with a prime") << u"45′"_s << 45;
    QTest::newRow("hours and minutes") << u"1h30"_s << 90;
    QTest::newRow("as a clock") << u"1:30"_s << 90;
    QTest::newRow("hours") << u"2 h"_s << 120;
    QTest::newRow("capital") << u"1H"_s << 60;
    QTest::newRow("Arabic digits") << u"٩٠"_s << 90;
    QTest::newRow("longer") << u"+10"_s << 70;
    QTest::newRow("shorter") << u"-0:15"_s << 45;
    QTest::newRow("an end") << u"until 12:45"_s << 165;
    QTest::newRow("an end, by another word") << u"to 11"_s << 60;
    QTest::newRow("an end after midnight") << u"until 0:30"_s << 870;
    QTest::newRow("shorter than all it has") << u"-60"_s << 0;
    QTest::newRow("none") << u"0"_s << 0;
    QTest::newRow("too long") << u"25h"_s << 0;
    QTest::newRow("an end that is none") << u"until lunch"_s << 0;
    QTest::newRow("seventy minutes past") << u"1:70"_s << 0;
    QTest::newRow("nothing") << u""_s << 0;
}

void TestTyped::lengths()
{
    QFETCH(QString, text);
    const auto minutes = typedLength(text, monday());
    QTEST(minutes.value_or(0), "minutes");
    QVERIFY(minutes || !minutes.error().text.isEmpty());
}

void TestTyped::rooms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("room"); // by its place; -1: an error
    QTest::newRow("its name") << u"Room 2"_s << 1;
    QTest::newRow("a part, capitals aside") << u"OOM 3"_s << 2;
    QTest::newRow("the start of a word") << u"2"_s << 1;
    QTest::newRow("several") << u"room"_s << -1;
    QTest::newRow("none") << u"Palace"_s << -1;
    QTest::newRow("nothing") << u"  "_s << -1;
}

void TestTyped::rooms()
{
    QFETCH(QString, text);
    QFETCH(int, room);
    const PlannedDay day;
    const auto found = typedRoom(text, day.document);
    QCOMPARE(found.has_value(), room >= 0);
    if (found)
        QCOMPARE(*found, day.rooms[std::size_t(room)]);
}

void TestTyped::plans_data()
{
    QTest::addColumn<QuickAsk>("ask");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QList<int>>("planned"); // days, start, end, lane
    QTest::newRow("a time") << QuickAsk::Time << u"11:15"_s << QString() << QList{0, 675, 735, 0};
    QTest::newRow("another day") << QuickAsk::Time << u"tue 11"_s << QString() << QList{1, 660, 720, 0};
    QTest::newRow("a length") << QuickAsk::Length << u"until 11:30"_s << QString() << QList{0, 600, 690, 0};
    QTest::newRow("a room") << QuickAsk::Room << u"3"_s << QString() << QList{0, 600, 660, 2};
    QTest::newRow("far too late") << QuickAsk::Time << u"+12h"_s << u"22:00 is outside the hours of the day."_s << QList<int>();
    QTest::newRow("nonsense") << QuickAsk::Room << u"zebra"_s << u"No room is called “zebra”."_s << QList<int>();
}

void TestTyped::plans()
{
    QFETCH(QuickAsk, ask);
    QFETCH(QString, text);
    QFETCH(QList<int>, planned);
    const PlannedDay day;
    const ConflictIndex conflicts(day.document);
    const TimelineScene scene(day.document, conflicts, day.first);
    const PlanField field = fieldFor({day.africa}, 0, scene, day.document).plan;
    const auto plan = quickPlan(ask, text, field, scene, day.document, QLocale(QLocale::English));
    QTEST(plan ? QString() : plan.error().text, "error");
    if (plan) {
        const PlannedSession &first = plan->sessions.front();
        QCOMPARE((QList{plan->days, first.start, first.end, first.lane}), planned);
    }
}

SUMMITRY_TEST(TestTyped)
#include "tst_gui_timeline_typed.moc"
