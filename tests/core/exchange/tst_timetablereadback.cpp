// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A programme written as schedule XML and read again is the programme it was.
#include "document/naming.h"
#include "document/programme.h"
#include "document/recordjson.h"
#include "exchange/template.h"
#include "schedules.h"
#include "tests/testprogram.h"
#include "timetables.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// What of a session survives the way through a schedule, in words.
QStringList sessionsInWords(const Document &document)
{
    QStringList all;
    for (const Session &session : document.all<Session>()) {
        QStringList people;
        for (const AssignmentId id : document.referring<&Assignment::session>(session.id))
            people += document.find(document.find(id)->participant)->name;
        people.sort();
        const Room *room = document.find(session.room);
        const Track *track = document.find(session.track);
        all += QStringList{session.title, session.subtitle, session.start.toString(), QString::number(session.minutes),
                           room ? room->name : QString(), track ? track->name : QString(), session.languages.join(u' '),
                           session.summary, people.join(u' ')}.join(u'|');
    }
    all.sort();
    return all;
}

template <class Record> QStringList namesInOrder(const std::vector<const Record *> &records)
{
    QStringList names;
    for (const Record *record : records)
        names += record->name;
    return names;
}

QStringList daysInWords(const Document &document)
{
    QStringList days;
    for (const Day *day : daysInOrder(document))
        days += u"%1 %2 %3"_s.arg(day->date.toString(Qt::ISODate)).arg(day->opens).arg(day->closes);
    return days;
}

QStringList peopleInWords(const Document &document)
{
    QStringList names;
    for (const Participant &person : document.all<Participant>())
        names += person.name;
    names.sort();
    return names;
}

void verifyReadsBack(const Document &before)
{
    Document after;
    QVERIFY(after.apply(*readTemplate(u"blank"_s)));
    const ImportReport report = importedSchedule(scheduleXml(timetableFor(before, Audience::Public)), after);
    QVERIFY2(report.skipped.isEmpty(), qPrintable(report.skipped.value(0).reason));
    QCOMPARE(sessionsInWords(after), sessionsInWords(before));
    QCOMPARE(namesInOrder(roomsInOrder(after)), namesInOrder(roomsInOrder(before)));
    QCOMPARE(namesInOrder(tracksInOrder(after)), namesInOrder(tracksInOrder(before)));
    for (const Track *track : tracksInOrder(before))
        QCOMPARE(hueOf(findNamed<Track>(track->name, after), after), hueOf(track->id, before));
    QCOMPARE(daysInWords(after), daysInWords(before));
    QCOMPARE(peopleInWords(after), peopleInWords(before));
    QCOMPARE(after.summit().title, before.summit().title);
    QCOMPARE(after.summit().timeZone, before.summit().timeZone);
}

} // namespace

class TestTimetableReadBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallFileReadsBack();
    void realFilesReadBack_data();
    void realFilesReadBack();
    void ownFileChangesNothing();
    void everyHueReadsBack();
};

void TestTimetableReadBack::smallFileReadsBack()
{
    Document document;
    QVERIFY(document.apply(*readTemplate(u"blank"_s)));
    const QString night = u"<event id='9'><title>Night &lt;b</title><date>2019-12-28T01:30:00+01:00</date><duration>2:15</duration>"
                          "<track>Two words</track><language>de en</language><abstract>One.\n\nTwo &amp; three.</abstract>"
                          "<persons><person id='1'>Ana</person><person id='2'>Ana</person><person id='3'>بشرى</person></persons></event>"_s;
    const QString conference = u"<time_zone_name>Europe/Berlin</time_zone_name><track color='#cc3366'>Two words</track>"_s;
    const QString day = u" start='2019-12-27T09:00:00+01:00' end='2019-12-28T04:00:00+01:00'"_s;
    importedSchedule(schedule(talk(u"1"_s, u"<subtitle>Sub</subtitle><persons><person id='1'>Ana</person></persons>"_s) + night, conference, day),
                     document);
    verifyReadsBack(document);
}

void TestTimetableReadBack::realFilesReadBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("two days of 674 sessions") << u"fosdem-2024.xml"_s;
    QTest::newRow("four days and nights of 1351 sessions") << u"36c3.xml"_s;
}

void TestTimetableReadBack::realFilesReadBack()
{
    QFETCH(QString, file);
    QFile xml(QStringLiteral(SUMMITRY_SOURCE_DIR "/../shared/data/") + file);
    if (!xml.open(QIODevice::ReadOnly))
        QSKIP("The real file is not here.");
    Document document;
    QVERIFY(document.apply(*readTemplate(u"blank"_s)));
    importedSchedule(xml.readAll(), document);
    verifyReadsBack(document);
    const QByteArray own = scheduleXml(timetableFor(document, Audience::Public));
    verifyFollowsTheSchema(own);
    QVERIFY(plannedSchedule(own, document)->edit.isEmpty());
}

void TestTimetableReadBack::ownFileChangesNothing()
{
    for (const Audience audience : {Audience::Public, Audience::Participants, Audience::Organisers}) {
        Document document(summitOfSecretPeople()); // some of whom are named in no file
        const QByteArray before = dump(document);
        const ImportReport report = importedSchedule(scheduleXml(timetableFor(document, audience)), document);
        QCOMPARE((QList<int>{report.added, report.changed}), (QList<int>{0, 0}));
        QCOMPARE(dump(document), before);
    }
}

void TestTimetableReadBack::everyHueReadsBack()
{
    for (int hue = 0; hue < 360; ++hue) {
        Document document;
        const QString track = u"<track color='%1'>T</track>"_s.arg(colorOfHue(hue));
        importedSchedule(schedule(talk(u"1"_s, u"<track>T</track>"_s), track), document);
        QCOMPARE(document.all<Track>().begin()->hue, hue);
    }
}

SUMMITRY_TEST(TestTimetableReadBack)
#include "tst_timetablereadback.moc"
