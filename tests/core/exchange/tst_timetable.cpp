// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The programme for other people's programs: by the rules of their schemas, and without what it may not tell.
#include "tests/core/publishing/secretpeople.h"
#include "tests/files.h"
#include "tests/testprogram.h"
#include "timetables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

void compareWithGoldenFile(const QString &name, const QByteArray &bytes)
{
    const QString path = QStringLiteral(SUMMITRY_SOURCE_DIR "/tests/core/exchange/golden/") + name;
    if (qEnvironmentVariableIsSet("SUMMITRY_WRITE_GOLDEN"))
        put(path, bytes);
    QCOMPARE(QString::fromUtf8(bytes).split(u'\n'), QString::fromUtf8(contents(path)).split(u'\n'));
}

void addAudiences()
{
    QTest::addColumn<Audience>("audience");
    for (const Audience audience : {Audience::Public, Audience::Participants, Audience::Organisers})
        QTest::newRow(choiceName(audience)) << audience;
}

} // namespace

class TestTimetable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenFiles();
    void followsTheSchema_data();
    void followsTheSchema();
    void otherProgramsFindItValid();
    void tellsNoSecrets_data() { addAudiences(); }
    void tellsNoSecrets();
    void jsonSaysTheSame();
    void changedNameIsAnotherPerson();
    void roomsOfOneNameAreToldApart();
    void offsetIsOfTheMoment();
    void censusCountsVoices_data();
    void censusCountsVoices();
    void noDayIsRefused();
};

void TestTimetable::goldenFiles()
{
    const Timetable table = timetableFor(Document(smallSummit()), Audience::Public);
    compareWithGoldenFile(u"schedule.xml"_s, scheduleXml(table));
    compareWithGoldenFile(u"schedule.json"_s, scheduleJson(table));
    compareWithGoldenFile(u"indico.csv"_s, indicoCsv(table));
}

void TestTimetable::followsTheSchema_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("an ordinary title") << u"Sommet des défenseurs : Paris & Genève"_s;
    QTest::newRow("a title in another alphabet") << u"القمة العالمية"_s;
    QTest::newRow("a short one") << u"S"_s;
    QTest::newRow("none") << QString();
    QTest::newRow("control characters") << QString::fromUtf16(u"a\u0001b<c>\u202e&\"'\ufffe]]>");
    QTest::newRow("a very long one") << QString(5000, u'x');
}

void TestTimetable::followsTheSchema()
{
    QFETCH(QString, title);
    Tables tables = smallSummit();
    Summit summit = *tables.of<Summit>().begin();
    tables.of<Summit>().apply({summit, Summit{.id = summit.id, .title = title, .timeZone = u"Europe/Paris"_s, .website = title}});
    for (const Session &before : std::vector<Session>(tables.of<Session>().begin(), tables.of<Session>().end())) {
        Session after = before;
        after.title = title;
        after.summary = title;
        after.minutes = 7 * 24 * 60;
        tables.of<Session>().apply({before, after});
    }
    const Timetable table = timetableFor(Document(tables), Audience::Organisers);
    verifyFollowsTheSchema(scheduleXml(table));
    QVERIFY(QJsonDocument::fromJson(scheduleJson(table)).isObject());
}

void TestTimetable::otherProgramsFindItValid()
{
    const QString schema = QStringLiteral(SUMMITRY_SOURCE_DIR "/../shared/data/schedule.xml.xsd");
    const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
    if (xmllint.isEmpty() || !QFile::exists(schema))
        QSKIP("There is no xmllint or no schema here");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"schedule.xml"_s);
    put(file, scheduleXml(timetableFor(Document(summitOfSecretPeople()), Audience::Organisers)));
    QProcess process;
    process.start(xmllint, {u"--noout"_s, u"--schema"_s, schema, file});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestTimetable::tellsNoSecrets()
{
    QFETCH(Audience, audience);
    const Timetable table = timetableFor(Document(summitOfSecretPeople()), audience);
    const QByteArray made = scheduleXml(table) + scheduleJson(table) + indicoCsv(table);
    QVERIFY(made.contains("zq21namezq"));
    for (const QString &secret : secretsFrom(audience) + hiddenFromProgrammes(audience))
        QVERIFY2(!made.contains(secret.toUtf8()), qPrintable(secret));
}

void TestTimetable::jsonSaysTheSame()
{
    const Timetable table = timetableFor(Document(smallSummit()), Audience::Participants);
    const QJsonObject conference =
        QJsonDocument::fromJson(scheduleJson(table))[u"schedule"_s][u"conference"_s].toObject();
    QCOMPARE(conference.value(u"daysCount"_s).toInt(), 2);
    QStringList inJson, inXml;
    for (const QJsonValue &day : conference.value(u"days"_s).toArray()) {
        const QJsonObject rooms = day[u"rooms"_s].toObject();
        QCOMPARE(rooms.size(), table.rooms.size());
        for (const QJsonValue &room : rooms) {
            for (const QJsonValue &event : room.toArray())
                inJson += event[u"guid"_s].toString() + event[u"date"_s].toString() + event[u"title"_s].toString();
        }
    }
    QString guid, date;
    QXmlStreamReader reader(scheduleXml(table));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "event"_L1)
            guid = reader.attributes().value("guid"_L1).toString();
        else if (reader.name() == "date"_L1)
            date = reader.readElementText();
        else if (reader.name() == "title"_L1 && !guid.isEmpty())
            inXml += guid + date + reader.readElementText();
    }
    inJson.sort();
    inXml.sort();
    QCOMPARE(inJson, inXml);
    QCOMPARE(inJson.size(), 8); // of eleven: one confidential, one cancelled, one without a time
}

void TestTimetable::changedNameIsAnotherPerson()
{
    Tables tables = smallSummit();
    const auto guidOf = [&](const QString &name) {
        const Timetable table = timetableFor(Document(tables), Audience::Public);
        for (const TimetablePerson &person : table.days.front().events.front().front().persons) {
            if (person.name == name)
                return person.guid;
        }
        return QUuid();
    };
    const QUuid before = guidOf(u"Amina Example"_s);
    QVERIFY(!before.isNull());
    QCOMPARE(guidOf(u"Amina Example"_s), before);
    const Participant amina = *tables.of<Participant>().find({1});
    Participant hidden = amina;
    hidden.alias = u"Luz"_s;
    tables.of<Participant>().apply({amina, hidden});
    QVERIFY(!guidOf(u"Luz"_s).isNull() && guidOf(u"Luz"_s) != before);
}

void TestTimetable::roomsOfOneNameAreToldApart()
{
    Tables tables = smallSummit();
    for (const Room &before : std::vector<Room>(tables.of<Room>().begin(), tables.of<Room>().end())) {
        Room after = before;
        after.name = u"Hall"_s;
        tables.of<Room>().apply({before, after});
    }
    QStringList names;
    for (const TimetableRoom &room : timetableFor(Document(tables), Audience::Public).rooms)
        names += room.name;
    QCOMPARE(names, (QStringList{u"Hall (Hôtel de Ville)"_s, u"Hall (Hôtel de Ville) 2"_s, u"Hall (Hôtel de Ville) 3"_s,
                                 u"Hall (Palais de Chaillot)"_s, QString()}));
}

void TestTimetable::offsetIsOfTheMoment()
{
    Tables tables = smallSummit();
    const Session before = *tables.of<Session>().find({9});
    Session after = before;
    after.start = LocalTime(QDate(2018, 10, 28), 90); // at 03:00 the clocks go back to 02:00
    after.minutes = 180;
    tables.of<Session>().apply({before, after});
    tables.of<Day>().apply({std::nullopt, Day{.id = {3}, .date = QDate(2018, 10, 28), .title = {}, .opens = 0, .notes = {}}});
    const QByteArray xml = scheduleXml(timetableFor(Document(tables), Audience::Public));
    QVERIFY(xml.contains("<date>2018-10-28T01:30:00+02:00</date>"));
    const QByteArray json = scheduleJson(timetableFor(Document(tables), Audience::Public));
    QVERIFY(json.contains("2018-10-28T03:30:00+01:00")); // its end
}

void TestTimetable::censusCountsVoices_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<QList<int>>("expected"); // named, by alias, left out, hidden sessions
    QTest::newRow("public") << Audience::Public << QList<int>{2, 1, 2, 1};
    QTest::newRow("participants") << Audience::Participants << QList<int>{3, 1, 1, 1};
    QTest::newRow("organisers") << Audience::Organisers << QList<int>{4, 0, 0, 0};
}

void TestTimetable::censusCountsVoices()
{
    QFETCH(Audience, audience);
    QFETCH(QList<int>, expected);
    const TimetableCensus census = timetableFor(Document(smallSummit()), audience).census;
    QCOMPARE((QList<int>{census.named, census.byAlias, census.leftOut, census.hiddenSessions}), expected);
}

void TestTimetable::noDayIsRefused()
{
    Tables tables;
    tables.of<Summit>() = smallSummit().of<Summit>();
    const auto made = timetableOf(Document(tables), {});
    QVERIFY(!made && made.error().kind == ErrorKind::BadUse);
}

SUMMITRY_TEST(TestTimetable)
#include "tst_timetable.moc"
