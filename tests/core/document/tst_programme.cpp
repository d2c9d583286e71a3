// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which day, which order, what to call it.
#include "document/naming.h"
#include "document/programme.h"
#include "document/recordjson.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestProgramme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void overlappingDaysHaveOneAnswer();
    void sessionsOfADayInOrder();
    void unplacedByName();
    void roomsByVenueThenPositionThenName();
    void partsInOrder();
    void huesStayAwayFromRed();
    void endsFollowTheClock();
    void names();
    void findsByName_data();
    void findsByName();
    void dumpTellsDocumentsApart();
};

namespace {

template <class Record> QStringList namesOf(const std::vector<const Record *> &records, const Document &document)
{
    QStringList list;
    for (const Record *record : records)
        list += nameOf(*record, document);
    return list;
}

} // namespace

void TestProgramme::days_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("day"); // empty: none
    QTest::newRow("in the morning") << u"2018-10-29T09:30"_s << u"2018-10-29"_s;
    QTest::newRow("when the day opens") << u"2018-10-29T08:00"_s << u"2018-10-29"_s;
    QTest::newRow("before it opens") << u"2018-10-29T06:00"_s << u"2018-10-29"_s;
    QTest::newRow("after it closes") << u"2018-10-29T23:00"_s << u"2018-10-29"_s;
    QTest::newRow("01:30 after a day that closed at 20:00 is the next day's") << u"2018-10-30T01:30"_s << u"2018-10-30"_s;
    QTest::newRow("01:30 after a day that closes at 02:00 is the evening's before") << u"2018-10-31T01:30"_s << u"2018-10-30"_s;
    QTest::newRow("02:00, when that day closes") << u"2018-10-31T02:00"_s << u""_s;
    QTest::newRow("on no day") << u"2018-11-05T12:00"_s << u""_s;
    QTest::newRow("at no time") << u""_s << u""_s;
}

void TestProgramme::days()
{
    QFETCH(QString, moment);
    QFETCH(QString, day);
    const SmallSummit summit;
    const Day *found = dayOf(LocalTime::fromString(moment), summit.document);
    QCOMPARE(found ? found->date.toString(Qt::ISODate) : QString(u""_s), day);
}

void TestProgramme::overlappingDaysHaveOneAnswer()
{
    const Day evening{.id = {1}, .date = QDate(2018, 10, 29), .opens = 480, .closes = 1620};
    const Day night{.id = {2}, .date = QDate(2018, 10, 30), .opens = 0, .closes = 600};
    const Day twin{.id = {3}, .date = QDate(2018, 10, 30), .opens = 900, .closes = 1000};
    for (const auto &order : {std::vector<Day>{evening, night, twin}, std::vector<Day>{twin, night, evening}}) {
        Tables tables;
        tables.of<Day>() = Table<Day>(order);
        const Document document(std::move(tables));
        QCOMPARE(dayOf(SmallSummit::at("2018-10-30T01:30"), document)->id, DayId{1});
        QCOMPARE(dayOf(SmallSummit::at("2018-10-30T11:30"), document)->id, DayId{2}); // open at no day: the first of that date
        QCOMPARE(namesOf(daysInOrder(document), document), (QStringList{u"Mon 29 Oct"_s, u"Tue 30 Oct"_s, u"Tue 30 Oct"_s}));
    }
}

void TestProgramme::sessionsOfADayInOrder()
{
    SmallSummit s;
    s.session("Night", "2018-10-31T01:00", 30, s.small);
    s.session("B in Room 2", "2018-10-30T09:00", 30, s.unknownSize);
    s.session("A in Room 1", "2018-10-30T09:00", 30, s.small);
    s.session("Coffee", "2018-10-30T09:00", 30);
    s.session("Early", "2018-10-30T07:00", 30, s.unknownSize);
    s.session("Other day", "2018-10-29T09:00", 30, s.small);
    s.session("Unplaced", "", 30, s.small);
    s.change(s.session("Cancelled", "2018-10-30T12:00", 30), [](Session &session) { session.state = SessionState::Cancelled; });
    const Day &day = *daysInOrder(s.document).back();
    QCOMPARE(namesOf(sessionsOn(day, s.document), s.document),
             (QStringList{u"Early"_s, u"Coffee"_s, u"A in Room 1"_s, u"B in Room 2"_s, u"Cancelled"_s, u"Night"_s}));
}

void TestProgramme::unplacedByName()
{
    SmallSummit s;
    for (const char *name : {"Session 10", "session 2", "Session 1"})
        s.session(name, "", 30);
    s.session("Placed", "2018-10-29T09:00", 30);
    QCOMPARE(namesOf(unplacedSessions(s.document), s.document), (QStringList{u"Session 1"_s, u"session 2"_s, u"Session 10"_s}));
}

void TestProgramme::roomsByVenueThenPositionThenName()
{
    SmallSummit s;
    const VenueId first = s.add(Venue{.id = {}, .name = u"Zoo"_s, .position = -1});
    s.add(Room{.id = {}, .name = u"Room 10"_s, .venue = first});
    s.add(Room{.id = {}, .name = u"Room 9"_s, .venue = first});
    s.add(Room{.id = {}, .name = u"Attic"_s, .venue = first, .position = 5});
    QCOMPARE(namesOf(roomsInOrder(s.document), s.document),
             (QStringList{u"Room 9"_s, u"Room 10"_s, u"Attic"_s, u"Room 1"_s, u"Room 2"_s}));
    QCOMPARE(namesOf(venuesInOrder(s.document), s.document), (QStringList{u"Zoo"_s, u"Palace"_s}));
}

void TestProgramme::partsInOrder()
{
    SmallSummit s;
    const SessionId session = s.session("Opening", "", 30);
    s.add(AgendaItem{.id = {}, .session = session, .position = 2, .title = u"Questions"_s});
    s.add(AgendaItem{.id = {}, .session = session, .position = 1, .title = u"Panel"_s});
    QCOMPARE(namesOf(itemsOf(session, s.document), s.document), (QStringList{u"Panel"_s, u"Questions"_s}));
    s.assign(session, s.bo, Role::Speaker);
    s.assign(session, s.ana, Role::Speaker);
    s.assign(session, s.bo, Role::Chair);
    QStringList people;
    for (const Assignment *assignment : assignmentsOf(session, s.document))
        people += nameOf(assignment->participant, s.document);
    QCOMPARE(people, (QStringList{u"Bo Lind"_s, u"Ana Ruiz"_s, u"Bo Lind"_s}));
    const SectionId section = s.add(Section{.id = {}, .title = u"States"_s, .position = 2});
    s.add(Section{.id = {}, .title = u"Donors"_s, .position = 1});
    s.add(Recommendation{.id = {}, .section = section, .position = 2, .text = u"Then this"_s});
    s.add(Recommendation{.id = {}, .section = section, .position = 1, .text = u"First this"_s});
    QCOMPARE(namesOf(sectionsInOrder(s.document), s.document), (QStringList{u"Donors"_s, u"States"_s}));
    QCOMPARE(namesOf(recommendationsIn(section, s.document), s.document), (QStringList{u"First this"_s, u"Then this"_s}));
}

void TestProgramme::huesStayAwayFromRed()
{
    SmallSummit s;
    for (int i = 0; i < 40; ++i) {
        const TrackId track = s.add(Track{.id = {}, .position = i});
        QVERIFY(hueOf(track, s.document) >= 30 && hueOf(track, s.document) < 330);
    }
    QCOMPARE(hueOf(s.add(Track{.id = {}, .hue = 7}), s.document), 7);
    QVERIFY(hueOf({}, s.document) >= 0);
    QVERIFY(hueOf(s.add(Track{.id = {}, .position = -3}), s.document) >= 30);
    QVERIFY(hueOf(s.add(Track{.id = {}, .position = 100'000'000}), s.document) >= 30);
}

void TestProgramme::endsFollowTheClock()
{
    SmallSummit s;
    const auto end = [&](const char *from) { return endOf(*s.document.find(s.session("A", from, 180)), s.document).toString(); };
    QCOMPARE(end("2018-10-29T09:00"), u"2018-10-29T12:00"_s);
    QCOMPARE(end("2018-10-28T01:00"), u"2018-10-28T03:00"_s);
    QCOMPARE(end(""), QString());
}

void TestProgramme::names()
{
    SmallSummit s;
    const SessionId opening = s.session("Opening", "2018-10-29T09:00", 30);
    const AssignmentId role = s.assign(opening, s.ana, Role::Chair);
    const AvailabilityId away = s.available(AvailabilityKind::Unavailable, {}, s.small, "2018-10-29T09:00", "2018-10-30T10:00");
    QCOMPARE(nameOf(role, s.document), u"Ana Ruiz, Chair in “Opening”"_s);
    QCOMPARE(nameOf(away, s.document), u"Room 1, Mon 29 Oct 09:00 to Tue 30 Oct 10:00"_s);
    QCOMPARE(nameOf(s.add(Track()), s.document), u"(untitled)"_s);
    QCOMPARE(nameOf(s.add(Participant{.id = {}, .alias = u"A. R."_s}), s.document), u"A. R."_s);
    QCOMPARE(nameOf(RecordKey::of(s.ana), s.document), u"Ana Ruiz"_s);
    QCOMPARE(nameOf(TrackId{5}, s.document), QString());
    QCOMPARE(nameOf(RecordKey{RecordType::Track, 5}, s.document), QString());
    const RecommendationId longOne = s.add(Recommendation{.id = {}, .section = s.add(Section()), .text = u"word "_s.repeated(40)});
    QVERIFY(nameOf(longOne, s.document).size() <= 81);
    QVERIFY(nameOf(longOne, s.document).endsWith(u'…'));
    QCOMPARE(clockTime(1560), u"26:00"_s);
    QCOMPARE(timeSpan(SmallSummit::at("2018-10-29T09:00"), SmallSummit::at("2018-10-29T10:30")), u"09:00–10:30"_s);
    QCOMPARE(dateAndTime({}), QString());
    QCOMPARE(shortDate({}), QString());
}

void TestProgramme::findsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("as it is") << u"Front Line Defenders"_s << true;
    QTest::newRow("in small letters, with spaces") << u" front line defenders "_s << true;
    QTest::newRow("by its acronym") << u"fld"_s << true;
    QTest::newRow("in part") << u"Front Line"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TestProgramme::findsByName()
{
    QFETCH(QString, name);
    QFETCH(bool, isFound);
    SmallSummit s;
    s.add(Delegation()); // without name and acronym: an empty text must not find it
    const DelegationId id = s.add(Delegation{.id = {}, .name = u"Front Line Defenders"_s, .acronym = u"FLD"_s});
    QCOMPARE(findNamed<Delegation>(name, s.document), isFound ? id : DelegationId());
    QVERIFY(findNamed<Day>(u"2018-10-30", s.document));
    QVERIFY(findNamed<Day>(u"Tue 30 Oct", s.document) == findNamed<Day>(u"2018-10-30", s.document));
    QVERIFY(!findNamed<Day>(u"2018-10-31", s.document));
}

void TestProgramme::dumpTellsDocumentsApart()
{
    SmallSummit s;
    const QByteArray before = dump(s.document);
    forEachRecordType([&]<class Record>() { QVERIFY(s.document.all<Record>().isEmpty() || before.contains(Description<Record>::table)); });
    s.change(s.ana, [](Participant &person) { person.languages = {u"es"_s}; });
    QVERIFY(dump(s.document) != before);
    QVERIFY(s.document.undo());
    QCOMPARE(dump(s.document), before);
}

SUMMITRY_TEST(TestProgramme)
#include "tst_programme.moc"
