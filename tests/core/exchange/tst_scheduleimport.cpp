// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules of other programs, read: people, rooms, what is refused, and that the same file again changes nothing.
#include "document/programme.h"
#include "document/recordjson.h"
#include "exchange/template.h"
#include "schedules.h"
#include "tests/testprogram.h"

#include <QRandomGenerator>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestScheduleImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realFiles_data();
    void realFiles();
    void blankSummitTakesTheDays();
    void changedFileChangesTheDifference();
    void peopleAreToldApart_data();
    void peopleAreToldApart();
    void whatIsMissingIsForgiven();
    void refuses_data();
    void refuses();
    void randomDamageDoesNoHarm();
};

void TestScheduleImport::realFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("rooms");
    QTest::addColumn<int>("people");
    QTest::addColumn<QString>("zone");
    QTest::newRow("two days of 674 sessions") << u"fosdem-2024.xml"_s << 674 << 2 << 32 << 738 << u"UTC"_s;
    QTest::newRow("four days and nights of 1351 sessions") << u"36c3.xml"_s << 1351 << 4 << 90 // two are written in two ways
                                                           << 878 << u"Etc/GMT-1"_s;
}

void TestScheduleImport::realFiles()
{
    QFETCH(QString, file);
    QFile xml(QStringLiteral(SUMMITRY_SOURCE_DIR "/../shared/data/") + file);
    if (!xml.open(QIODevice::ReadOnly))
        QSKIP("The real file is not here.");
    const QByteArray bytes = xml.readAll();
    Document document;
    QVERIFY(document.apply(*readTemplate(u"blank"_s)));
    const ImportReport report = importedSchedule(bytes, document);
    QTEST(report.read, "sessions");
    QTEST(report.added, "sessions");
    QTEST(int(document.all<Session>().size()), "sessions");
    QTEST(int(document.all<Day>().size()), "days");
    QTEST(int(document.all<Room>().size()), "rooms");
    QTEST(int(document.all<Participant>().size()), "people");
    QTEST(document.summit().timeZone, "zone");
    QVERIFY(report.skipped.size() <= 1); // one of the second file's has no length
    std::size_t onDays = 0;
    for (const Day *day : daysInOrder(document))
        onDays += sessionsOn(*day, document).size();
    QCOMPARE(onDays, document.all<Session>().size());
    for (const Session &session : document.all<Session>()) {
        QVERIFY(session.isPlaced() && session.room && !session.externalId.isEmpty());
        const Day *day = dayOf(session.start, document);
        QVERIFY2(session.start >= day->start() && session.start < day->end(), qPrintable(session.title));
        QVERIFY2(session.start.minuteOfDay() >= 5 * 60 || day->date.addDays(1) == session.start.date(),
                 qPrintable(session.title));
        QVERIFY2(!session.summary.contains(u"<p>"_s) && !session.summary.contains(u"&lt;"_s), qPrintable(session.summary));
    }
    const auto again = plannedSchedule(bytes, document);
    QVERIFY(again && again->edit.isEmpty());
    QCOMPARE(again->report.unchanged, report.read);
}

void TestScheduleImport::blankSummitTakesTheDays()
{
    Document document;
    QVERIFY(document.apply(*readTemplate(u"blank"_s)));
    importedSchedule(schedule(talk(u"1"_s, {}), u"<city>Leipzig</city>"_s), document);
    QCOMPARE(document.summit().title, u"Con"_s);
    QCOMPARE(document.summit().place, u"Leipzig"_s);
    QCOMPARE(document.all<Summit>().size(), 1u);
    QCOMPARE(document.all<Day>().size(), 1u);
    QCOMPARE(document.all<Day>().begin()->date, QDate(2019, 12, 27));
    QVERIFY(document.undo() && document.all<Day>().begin()->date.year() != 2019);
    Document full; // one with a programme of its own keeps its title and days
    QVERIFY(full.apply(*readTemplate(u"three-day"_s)));
    const QString title = full.summit().title;
    importedSchedule(schedule(talk(u"1"_s, {})), full);
    QCOMPARE(full.summit().title, title);
    QCOMPARE(full.all<Day>().size(), 4u);
    QCOMPARE(full.all<Venue>().size(), 1u);
}

void TestScheduleImport::changedFileChangesTheDifference()
{
    Document document;
    const QString ana = u"<persons><person id='7'>Ana</person><person id='8'>Bo</person></persons>"_s;
    importedSchedule(schedule(talk(u"1"_s, ana) + talk(u"2"_s, {}) + talk(u"3"_s, {})), document);
    const auto &sessions = document.all<Session>();
    const Session first =
        *std::find_if(sessions.begin(), sessions.end(), [](const Session &session) { return session.externalId == "1"_L1; });
    Draft draft(document, u"By hand"_s);
    draft.change(first.id, [](Session &session) {
        session.kind = SessionKind::Plenary;
        session.notes = u"ours"_s;
    });
    QVERIFY(document.apply(draft.take()));
    const QString changed = u"<event id='1'><title>Talk 1</title><start>11:00</start><duration>1:00</duration>"
                            "<persons><person id='8'>Bo</person></persons></event>"_s;
    const ImportReport report = importedSchedule(schedule(changed + talk(u"2"_s, {}) + talk(u"4"_s, {})), document);
    QCOMPARE((QList<int>{report.read, report.added, report.changed, report.unchanged}), (QList<int>{3, 1, 1, 1}));
    QCOMPARE(document.all<Session>().size(), 4u);
    const Session &now = *document.find(first.id);
    QCOMPARE(now.start.minuteOfDay(), 11 * 60);
    QCOMPARE(now.kind, SessionKind::Plenary);
    QCOMPARE(now.notes, u"ours"_s);
    QCOMPARE(assignmentsOf(first.id, document).size(), 1u);
    QVERIFY2(report.notes.join(u' ').contains(u"1 sessions that came from a file"_s), qPrintable(report.notes.join(u' ')));
}

void TestScheduleImport::peopleAreToldApart_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("people");
    const auto person = [](const char *key, const char *name) {
        return u"<persons><person %1>%2</person></persons>"_s.arg(QString::fromLatin1(key), QString::fromLatin1(name));
    };
    QTest::newRow("the same id and name is one") << person("id='1'", "Ana") << person("id='1'", "Ana") << 1;
    QTest::newRow("one name with two ids is two") << person("id='1'", "Ana") << person("id='2'", "Ana") << 2;
    QTest::newRow("one id with two names says nothing: two names are two")
        << person("id='1'", "Ana") << person("id='1'", "Bo") << 2;
    QTest::newRow("without ids the name tells") << person("", "Ana") << person("", "Ana") << 1;
    QTest::newRow("a guid goes before an id") << person("id='1' guid='x'", "Ana") << person("id='2' guid='x'", "Ana") << 1;
    QTest::newRow("nobody without a name") << person("id='1'", " ") << person("id='2'", "Bo") << 1;
}

void TestScheduleImport::peopleAreToldApart()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, people);
    const QByteArray xml = schedule(talk(u"1"_s, first) + talk(u"2"_s, second));
    Document document;
    importedSchedule(xml, document);
    QCOMPARE(int(document.all<Participant>().size()), people);
    for (const Participant &participant : document.all<Participant>())
        QCOMPARE(participant.listing, Listing::Public);
    const QByteArray before = dump(document);
    importedSchedule(xml, document);
    QCOMPARE(dump(document), before);
}

void TestScheduleImport::whatIsMissingIsForgiven()
{
    Document document;
    const ImportReport report = importedSchedule("<schedule><day><event><title>Bare</title></event><event/></day></schedule>", document);
    QCOMPARE(report.added, 2);
    QCOMPARE(report.skipped.size(), 4); // no start and no length, twice
    QCOMPARE(document.all<Summit>().size(), 1u);
    QVERIFY(!document.all<Session>().begin()->isPlaced());
    QCOMPARE(document.all<Venue>().size(), 0u);
}

void TestScheduleImport::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("told");
    QTest::newRow("a DOCTYPE") << QByteArray(
                                      "<?xml version='1.0'?>\n<!DOCTYPE schedule SYSTEM 'file:///etc/passwd'>\n<schedule/>")
                               << int(ErrorKind::Damaged) << u"line 2: the file holds a DOCTYPE"_s;
    QTest::newRow("entities that grow") << QByteArray(
                                               "<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><schedule>&b;</schedule>")
                                        << int(ErrorKind::Damaged) << u"DOCTYPE"_s;
    QTest::newRow("a tag that never closes")
        << QByteArray("<schedule>\n<day>\n<room name='a'>\n</day>\n</schedule>") << int(ErrorKind::Damaged) << u"line 4"_s;
    QTest::newRow("a file that breaks off") << schedule(talk(u"1"_s, {})).chopped(30) << int(ErrorKind::Damaged) << u"line 1"_s;
    QTest::newRow("another kind of XML") << QByteArray("<html><body/></html>") << int(ErrorKind::NotASummit) << u"<html>"_s;
    QTest::newRow("no XML") << QByteArray("name,email\n") << int(ErrorKind::Damaged) << u"line 1"_s;
    QTest::newRow("nothing") << QByteArray() << int(ErrorKind::Damaged) << u"schedule.xml"_s;
    QTest::newRow("an entity nobody declared")
        << schedule(u"<event id='1'><title>&secret;</title></event>"_s) << int(ErrorKind::Damaged) << u"line 1"_s;
}

void TestScheduleImport::refuses()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, kind);
    QFETCH(QString, told);
    const auto plan = plannedSchedule(xml, Document());
    QVERIFY(!plan);
    QCOMPARE(int(plan.error().kind), kind);
    QVERIFY2(plan.error().text.contains(told) && plan.error().text.contains(u"schedule.xml"_s), qPrintable(plan.error().text));
}

void TestScheduleImport::randomDamageDoesNoHarm()
{
    const QByteArray whole =
        schedule(talk(u"1"_s, u"<persons><person id='1'>Ana</person></persons><date>2019-12-28T01:30:00+01:00</date>"_s) +
                 talk(u"2"_s, u"<abstract>&lt;p&gt;x&lt;/p&gt;</abstract><duration>0:00</duration>"_s));
    QRandomGenerator random(36);
    int read = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = whole;
        for (int i = random.bounded(4); i >= 0; --i)
            damaged[random.bounded(int(damaged.size()))] =
                random.bounded(4) > 0 ? char(random.bounded('0', 'z')) : char(random.bounded(256));
        Document document;
        auto plan = plannedSchedule(damaged, document);
        if (!plan)
            continue;
        ++read;
        const auto done = document.apply(plan->edit);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text + QString::fromUtf8(damaged)));
    }
    QVERIFY(read > 100);
}

SUMMITRY_TEST(TestScheduleImport)
#include "tst_scheduleimport.moc"
