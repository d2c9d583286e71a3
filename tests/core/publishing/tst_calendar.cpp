// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which sessions a calendar holds, what it keeps of them from one file to the next, and what it may not tell.
#include "golden.h"
#include "smallsummit.h"

#include "publishing/calendar.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

CalendarOptions calendarFor(Audience audience)
{
    CalendarOptions options;
    static_cast<PaperOptions &>(options) = optionsFor(audience);
    return options;
}

QByteArray unfolded(QByteArray bytes)
{
    return bytes.replace("\r\n ", "");
}

// The values of one property, in order; parameters are passed over.
QStringList valuesOf(const QByteArray &name, const QByteArray &bytes)
{
    QStringList values;
    for (const QByteArray &line : unfolded(bytes).split('\n')) {
        const qsizetype end = name.size();
        if (line.startsWith(name) && (line[end] == ':' || line[end] == ';'))
            values += QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
    }
    return values;
}

template <class Changing> void changeSession(Tables &tables, SessionId id, Changing changing)
{
    const Session before = *tables.of<Session>().find(id);
    Session after = before;
    changing(after);
    tables.of<Session>().apply({before, after});
}

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calendarIsAsItWas();
    void calendarTellsNoSecrets_data();
    void calendarTellsNoSecrets();
    void partOfTheProgramme_data();
    void partOfTheProgramme();
    void sessionKeepsItsIdentity();
    void changesRaiseTheSequence();
    void endThatComesTwiceIsALength();
    void nameOfAPersonFollowsTheProfile();
    void emptySummitIsACalendarToo();
    void censusIsOfWhatIsInIt();
};

void CalendarTest::calendarIsAsItWas()
{
    compareWithGolden(u"calendar.ics"_s, calendar(Document(smallSummit()), calendarFor(Audience::Public)));
}

void CalendarTest::calendarTellsNoSecrets_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::newRow("public") << Audience::Public;
    QTest::newRow("participants") << Audience::Participants;
    QTest::newRow("organisers") << Audience::Organisers;
}

void CalendarTest::calendarTellsNoSecrets()
{
    QFETCH(Audience, audience);
    const QByteArray bytes = unfolded(calendar(Document(smallSummit()), calendarFor(audience)));
    for (const QString &secret : secretsFrom(audience))
        QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
}

void CalendarTest::partOfTheProgramme_data()
{
    QTest::addColumn<CalendarOptions>("options");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("titles");
    const auto only = [](auto id, Audience audience = Audience::Public) {
        CalendarOptions options = calendarFor(audience);
        options.only = id;
        return options;
    };
    const QString summit = u"Human Rights Defenders World Summit"_s;
    QTest::newRow("a day, with the night that follows") << only(DayId{2}) << summit + u": 30 October 2018"_s << QStringList{u"Next morning"_s};
    QTest::newRow("a room") << only(RoomId{2}) << summit + u": Room 2"_s << QStringList{u"الشرق الأوسط وشمال أفريقيا"_s, u"Press briefing"_s};
    QTest::newRow("a room with a confidential session") << only(RoomId{3}) << summit + u": Room 10"_s << QStringList{u"亚洲及太平洋"_s};
    QTest::newRow("the same for organisers")
        << only(RoomId{3}, Audience::Organisers) << summit + u": Room 10"_s << QStringList{u"亚洲及太平洋"_s, u"Meeting with the envoy"_s};
    QTest::newRow("a track") << only(TrackId{1}) << summit + u": Protection"_s << QStringList{u"Opening session"_s};
    QTest::newRow("someone's roles and interventions")
        << only(ParticipantId{1}) << summit + u": Amina Example"_s << QStringList{u"Opening session"_s, u"Press briefing"_s};
    QTest::newRow("an attendee's") << only(ParticipantId{6}) << summit + u": Only Attending"_s << QStringList{u"Opening session"_s};
}

void CalendarTest::partOfTheProgramme()
{
    QFETCH(CalendarOptions, options);
    const QByteArray bytes = calendar(Document(smallSummit()), options);
    QTEST(valuesOf("SUMMARY", bytes), "titles");
    QTEST(valuesOf("X-WR-CALNAME", bytes).value(0), "name");
    QCOMPARE(valuesOf("NAME", bytes), valuesOf("X-WR-CALNAME", bytes));
}

void CalendarTest::sessionKeepsItsIdentity()
{
    const Document document(smallSummit());
    const QStringList all = valuesOf("UID", calendar(document, calendarFor(Audience::Public)));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    Tables moved = smallSummit();
    changeSession(moved, {1}, [](Session &opening) {
        opening.start = opening.start.plus(60);
        opening.title = u"Another title"_s;
    });
    CalendarOptions ofRoom = calendarFor(Audience::Organisers);
    ofRoom.only = RoomId{1};
    QCOMPARE(valuesOf("UID", calendar(Document(moved), ofRoom)).value(0), all.value(0));
}

void CalendarTest::changesRaiseTheSequence()
{
    CalendarOptions options = calendarFor(Audience::Public);
    options.only = RoomId{2};
    options.revisions = {{7, {3, QDateTime(QDate(2018, 10, 28), QTime(22, 15), Qt::UTC)}}};
    const QByteArray bytes = calendar(Document(smallSummit()), options);
    QCOMPARE(valuesOf("SEQUENCE", bytes), (QStringList{u"0"_s, u"3"_s}));
    QCOMPARE(valuesOf("LAST-MODIFIED", bytes), (QStringList{u"20181028T184000Z"_s, u"20181028T221500Z"_s}));
    QCOMPARE(valuesOf("DTSTAMP", bytes), valuesOf("LAST-MODIFIED", bytes));
    QCOMPARE(valuesOf("STATUS", bytes), (QStringList{u"CONFIRMED"_s, u"CANCELLED"_s}));
}

void CalendarTest::endThatComesTwiceIsALength()
{
    Tables tables = smallSummit();
    changeSession(tables, {9}, [](Session &vigil) {
        vigil.start = LocalTime(QDate(2018, 10, 28), 90); // at 03:00 the clocks go back to 02:00
        vigil.minutes = 120;
    });
    CalendarOptions options = calendarFor(Audience::Public);
    options.only = RoomId{4};
    const QByteArray bytes = calendar(Document(tables), options);
    QCOMPARE(valuesOf("DURATION", bytes), QStringList{u"PT120M"_s});
    QCOMPARE(valuesOf("DTEND", bytes), QStringList{u"20181029T210000"_s}); // of the ceremony
}

void CalendarTest::nameOfAPersonFollowsTheProfile()
{
    const Document document(smallSummit());
    CalendarOptions options = calendarFor(Audience::Public);
    options.only = ParticipantId{2};
    QCOMPARE(valuesOf("NAME", calendar(document, options)), QStringList{u"Human Rights Defenders World Summit: Esperanza"_s});
    options.only = ParticipantId{3}; // listed nowhere
    QCOMPARE(valuesOf("NAME", calendar(document, options)), QStringList{u"Human Rights Defenders World Summit"_s});
}

void CalendarTest::emptySummitIsACalendarToo()
{
    Tables tables = smallSummit();
    tables.of<Session>() = {};
    tables.of<Assignment>() = {};
    tables.of<AgendaItem>() = {};
    tables.of<Recommendation>() = {};
    const QByteArray bytes = calendar(Document(tables), calendarFor(Audience::Public));
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n") && bytes.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(!bytes.contains("BEGIN:VEVENT") && !bytes.contains("VTIMEZONE"));
}

void CalendarTest::censusIsOfWhatIsInIt()
{
    const Document document(smallSummit());
    CalendarOptions options = calendarFor(Audience::Public);
    options.only = RoomId{3};
    QCOMPARE(calendarCensus(document, options).hiddenSessions, 1);
    QCOMPARE(calendarCensus(document, options).named, 0);
    options.only = std::monostate();
    QCOMPARE(calendarCensus(document, options), programmeCensus(document, options));
}

SUMMITRY_TEST(CalendarTest)
#include "tst_calendar.moc"
