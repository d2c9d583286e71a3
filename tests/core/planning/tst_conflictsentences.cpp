// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each conflict is one sentence that names who, where and when; every name in it leads to its record.
#include "planning/conflictindex.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestConflictSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void titlesWithPlaceholdersStayAsTheyAre();
    void namesLeadToTheirRecords();
};

void TestConflictSentences::sentences_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QString>("text");
    QTest::newRow("a room used twice") << Setup([](SmallSummit &s) {
        s.session("Opening", "2018-10-29T09:00", 90, s.small);
        s.session("Africa", "2018-10-29T09:30", 90, s.small);
    }) << u"“Opening” and “Africa” are both in Room 1, Mon 29 Oct 09:30–10:30."_s;
    QTest::newRow("a person in two places") << Setup([](SmallSummit &s) {
        s.assign(s.session("Land and Territory", "2018-10-30T11:15", 90), s.ana);
        s.assign(s.session("Shrinking Space", "2018-10-30T11:15", 90), s.ana);
    }) << u"Ana Ruiz is needed in “Land and Territory” and in “Shrinking Space”, Tue 30 Oct 11:15–12:45."_s;
    QTest::newRow("a room not available") << Setup([](SmallSummit &s) {
        s.session("Opening", "2018-10-29T09:00", 90, s.small);
        s.available(AvailabilityKind::Unavailable, {}, s.small, "2018-10-29T09:00", "2018-10-29T10:00");
    }) << u"Room 1 is not available for “Opening”, Mon 29 Oct 09:00–10:30."_s;
    QTest::newRow("a person not available") << Setup([](SmallSummit &s) {
        s.assign(s.session("Opening", "2018-10-29T09:00", 90), s.ana);
        s.available(AvailabilityKind::Unavailable, s.ana, {}, "2018-10-29T09:00", "2018-10-29T10:00");
    }) << u"Ana Ruiz is needed in “Opening” but not available, Mon 29 Oct 09:00–10:30."_s;
    QTest::newRow("a session past a late closing") << Setup([](SmallSummit &s) { s.session("Vigil", "2018-10-30T23:30", 240); })
        << u"“Vigil” is outside the day, which is open from 08:00 to 02:00, Tue 30 Oct 23:30–03:30."_s;
    QTest::newRow("a session on no day") << Setup([](SmallSummit &s) { s.session("Vigil", "2018-11-02T20:00", 60); })
        << u"“Vigil” is on no day of the summit, Fri 2 Nov 20:00–21:00."_s;
    QTest::newRow("a session longer than a day") << Setup([](SmallSummit &s) { s.session("Camp", "2018-11-02T20:00", 25 * 60); })
        << u"“Camp” is on no day of the summit, Fri 2 Nov 20:00 to Sat 3 Nov 21:00."_s;
    QTest::newRow("a room too small") << Setup([](SmallSummit &s) {
        s.change(s.session("Opening", "2018-10-29T09:00", 90, s.small), [](Session &session) { session.attendance = 300; });
    }) << u"“Opening” expects 300 people, but Room 1 holds 100, Mon 29 Oct 09:00–10:30."_s;
}

void TestConflictSentences::sentences()
{
    QFETCH(Setup, setup);
    QFETCH(QString, text);
    SmallSummit summit;
    setup(summit);
    const auto conflicts = ConflictIndex(summit.document).conflicts();
    QCOMPARE(conflicts.size(), std::size_t(1));
    QCOMPARE(sentence(conflicts.front(), summit.document), text);
}

void TestConflictSentences::titlesWithPlaceholdersStayAsTheyAre()
{
    SmallSummit summit;
    summit.session("100 %1 %n", "2018-10-29T09:00", 60, summit.small);
    summit.session("%2 <b>", "2018-10-29T09:00", 60, summit.small);
    const auto conflicts = ConflictIndex(summit.document).conflicts();
    QCOMPARE(sentence(conflicts.front(), summit.document), u"“100 %1 %n” and “%2 <b>” are both in Room 1, Mon 29 Oct 09:00–10:00."_s);
}

void TestConflictSentences::namesLeadToTheirRecords()
{
    SmallSummit summit;
    const SessionId first = summit.session("Opening", "2018-10-29T09:00", 90, summit.small);
    const SessionId second = summit.session("Opening", "2018-10-29T09:00", 90, summit.unknownSize); // of the same name
    summit.assign(first, summit.ana);
    summit.assign(second, summit.ana);
    const auto twice = ConflictIndex(summit.document).conflicts();
    QCOMPARE(twice.size(), std::size_t(1));
    QCOMPARE(sentenceParts(twice.front(), summit.document),
             (QList<SentencePart>{{u"Ana Ruiz"_s, RecordKey::of(summit.ana)},
                                  {u" is needed in “"_s, {}},
                                  {u"Opening"_s, RecordKey::of(first)},
                                  {u"” and in “"_s, {}},
                                  {u"Opening"_s, RecordKey::of(second)},
                                  {u"”, Mon 29 Oct 09:00–10:30."_s, {}}}));
    summit.remove(second);
    summit.change(first, [](Session &session) { session.attendance = 300; });
    const auto small = ConflictIndex(summit.document).conflicts();
    QCOMPARE(small.size(), std::size_t(1));
    QList<RecordKey> keys;
    for (const SentencePart &part : sentenceParts(small.front(), summit.document)) {
        if (!part.key.isNull())
            keys += part.key;
    }
    QCOMPARE(keys, (QList<RecordKey>{RecordKey::of(first), RecordKey::of(summit.small)}));
}

SUMMITRY_TEST(TestConflictSentences)
#include "tst_conflictsentences.moc"
