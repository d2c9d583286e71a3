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

namespace {

// Ana in these roles, in two sessions half an hour apart.
Setup inTwo(Role first, Role second)
{
    return [=](SmallSummit &s) {
        s.assign(s.session("Opening", "2018-10-29T09:00", 60), s.ana, first);
        s.assign(s.session("Vigil", "2018-10-29T09:30", 60), s.ana, second);
    };
}

// Two sessions half an hour apart, changed so.
Setup changed(const std::function<void(SmallSummit &, Session &)> &changer)
{
    return [=](SmallSummit &s) {
        for (const SessionId id : {s.session("Opening", "2018-10-29T09:00", 60), s.session("Vigil", "2018-10-29T09:30", 60)})
            s.change(id, [&](Session &session) { changer(s, session); });
    };
}

void addSoftRows()
{
    QTest::newRow("an attendee of two") << inTwo(Role::Attendee, Role::Attendee) << u"attendee-twice"_s
                                        << u"Ana Ruiz is registered for “Opening” and for “Vigil”, Mon 29 Oct 09:30–10:00."_s;
    QTest::newRow("an attendee who speaks elsewhere") << inTwo(Role::Speaker, Role::Attendee) << u"attendee-twice"_s
                                                      << u"Ana Ruiz is registered for “Vigil” but needed in “Opening”, Mon 29 Oct 09:30–10:00."_s;
    const TrackId land{77};
    QTest::newRow("a track side by side") << changed([=](SmallSummit &s, Session &session) {
        if (!s.document.find(land))
            s.add(Track{.id = land, .name = u"Land"_s});
        session.track = land;
    }) << u"track-parallel"_s << u"“Opening” and “Vigil” of the track Land run at the same time, Mon 29 Oct 09:30–10:00."_s;
    const ParallelGroupId regions{78};
    QTest::newRow("a group out of step") << changed([=](SmallSummit &s, Session &session) {
        if (!s.document.find(regions))
            s.add(ParallelGroup{.id = regions, .name = u"Regions"_s});
        session.group = regions;
    }) << u"group-out-of-step"_s << u"“Opening” and “Vigil” of the group Regions do not start and end together, Mon 29 Oct 09:30–10:00."_s;
    QTest::newRow("no chair") << inTwo(Role::Attendee, Role::Speaker) << u"role-missing"_s
                              << u"“Vigil” has no chair or moderator, Mon 29 Oct 09:30–10:30."_s;
    QTest::newRow("no chair where the agenda names a speaker") << Setup([](SmallSummit &s) {
        s.add(AgendaItem{.id = {}, .session = s.session("Opening", "2018-10-29T09:00", 60), .speakers = {s.ana}});
    }) << u"role-missing"_s << u"“Opening” has no chair or moderator, Mon 29 Oct 09:00–10:00."_s;
    QTest::newRow("no room") << Setup([](SmallSummit &s) { s.session("Opening", "2018-10-29T09:00", 60); }) << u"no-room"_s
                             << u"“Opening” has no room, Mon 29 Oct 09:00–10:00."_s;
    const auto plenary = [](Role role) {
        return Setup([=](SmallSummit &s) {
            const SessionId session = s.session("Opening", "2018-10-29T09:00", 60);
            s.change(session, [](Session &one) { one.kind = SessionKind::Plenary; });
            s.assign(session, s.ana, role);
        });
    };
    QTest::newRow("no rapporteur") << plenary(Role::Chair) << u"role-missing"_s << u"“Opening” has no rapporteur, Mon 29 Oct 09:00–10:00."_s;
    QTest::newRow("neither chair nor rapporteur")
        << plenary(Role::Speaker) << u"role-missing"_s
        << u"“Opening” has neither a chair or moderator nor a rapporteur, Mon 29 Oct 09:00–10:00."_s;
    const auto inFrenchAndArabic = [](Role role) {
        return Setup([=](SmallSummit &s) {
            s.change(s.ana, [](Participant &person) { person.languages = {u"es"_s}; });
            const SessionId session = s.session("Opening", "2018-10-29T09:00", 60);
            s.change(session, [](Session &one) {
                one.languages = {u"fr"_s, u"ar"_s};
                one.interpretation = {u"fr"_s, u"ar"_s};
            });
            s.assign(session, s.ana, role);
        });
    };
    QTest::newRow("a floor not understood")
        << inFrenchAndArabic(Role::Speaker) << u"language"_s
        << u"Ana Ruiz is needed in “Opening” but does not understand the floor (fr, ar), Mon 29 Oct 09:00–10:00."_s;
    QTest::newRow("too few interpreters") << inFrenchAndArabic(Role::Interpreter) << u"interpreters-short"_s
                                          << u"“Opening” needs 2 interpreters but has 1, Mon 29 Oct 09:00–10:00."_s;
    QTest::newRow("no break in a session") << Setup([](SmallSummit &s) { s.assign(s.session("Opening", "2018-10-29T09:00", 250), s.ana); })
                                           << u"no-break"_s << u"Ana Ruiz has no break in “Opening”, Mon 29 Oct 09:00–13:10."_s;
    const Setup three = [](SmallSummit &s) {
        for (const auto &[title, start] : {std::pair("Opening", "2018-10-29T09:00"), std::pair("Vigil", "2018-10-29T10:30"),
                                           std::pair("Closing", "2018-10-29T12:00")})
            s.assign(s.session(title, start, 90), s.ana);
    };
    QTest::newRow("no break for hours") << three << u"no-break"_s
                                        << u"Ana Ruiz has no break from “Opening” to “Closing”, Mon 29 Oct 09:00–13:30."_s;
    QTest::newRow("three on end") << three << u"three-on-end"_s
                                  << u"Ana Ruiz is on stage in 3 sessions on end, from “Opening” to “Closing”, Mon 29 Oct 09:00–13:30."_s;
}

} // namespace

void TestConflictSentences::sentences_data()
{
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("a room used twice") << Setup([](SmallSummit &s) {
        s.session("Opening", "2018-10-29T09:00", 90, s.small);
        s.session("Africa", "2018-10-29T09:30", 90, s.small);
    }) << u"room-twice"_s << u"“Opening” and “Africa” are both in Room 1, Mon 29 Oct 09:30–10:30."_s;
    QTest::newRow("a person in two places") << Setup([](SmallSummit &s) {
        s.assign(s.session("Land and Territory", "2018-10-30T11:15", 90), s.ana);
        s.assign(s.session("Shrinking Space", "2018-10-30T11:15", 90), s.ana);
    }) << u"person-twice"_s << u"Ana Ruiz is needed in “Land and Territory” and in “Shrinking Space”, Tue 30 Oct 11:15–12:45."_s;
    QTest::newRow("a room not available") << Setup([](SmallSummit &s) {
        s.session("Opening", "2018-10-29T09:00", 90, s.small);
        s.available(AvailabilityKind::Unavailable, {}, s.small, "2018-10-29T09:00", "2018-10-29T10:00");
    }) << u"room-unavailable"_s << u"Room 1 is not available for “Opening”, Mon 29 Oct 09:00–10:30."_s;
    QTest::newRow("a person not available") << Setup([](SmallSummit &s) {
        s.assign(s.session("Opening", "2018-10-29T09:00", 90), s.ana);
        s.available(AvailabilityKind::Unavailable, s.ana, {}, "2018-10-29T09:00", "2018-10-29T10:00");
    }) << u"person-unavailable"_s << u"Ana Ruiz is needed in “Opening” but not available, Mon 29 Oct 09:00–10:30."_s;
    QTest::newRow("a session past a late closing") << Setup([](SmallSummit &s) { s.session("Vigil", "2018-10-30T23:30", 240); })
        << u"outside-day"_s << u"“Vigil” is outside the day, which is open from 08:00 to 02:00, Tue 30 Oct 23:30–03:30."_s;
    QTest::newRow("a session on no day") << Setup([](SmallSummit &s) { s.session("Vigil", "2018-11-02T20:00", 60); })
        << u"outside-day"_s << u"“Vigil” is on no day of the summit, Fri 2 Nov 20:00–21:00."_s;
    QTest::newRow("a session longer than a day") << Setup([](SmallSummit &s) { s.session("Camp", "2018-11-02T20:00", 25 * 60); })
        << u"outside-day"_s << u"“Camp” is on no day of the summit, Fri 2 Nov 20:00 to Sat 3 Nov 21:00."_s;
    QTest::newRow("a room too small") << Setup([](SmallSummit &s) {
        s.change(s.session("Opening", "2018-10-29T09:00", 90, s.small), [](Session &session) { session.attendance = 300; });
    }) << u"over-capacity"_s << u"“Opening” expects 300 people, but Room 1 holds 100, Mon 29 Oct 09:00–10:30."_s;
    QTest::newRow("a way too long") << Setup([](SmallSummit &s) {
        const VenueId hill = s.add(Venue{.id = {}, .name = u"Hill"_s, .travel = 40});
        s.assign(s.session("Opening", "2018-10-29T09:00", 60, s.small), s.ana);
        s.assign(s.session("Vigil", "2018-10-29T10:15", 60, s.add(Room{.id = {}, .name = u"Terrace"_s, .venue = hill})), s.ana);
    }) << u"travel"_s << u"Ana Ruiz has 15 min between “Opening” and “Vigil” in Terrace, but getting there takes 40 min, Mon 29 Oct 10:00–10:15."_s;
    QTest::newRow("a way and no gap") << Setup([](SmallSummit &s) {
        const VenueId hill = s.add(Venue{.id = {}, .name = u"Hill"_s, .travel = 40});
        s.assign(s.session("Opening", "2018-10-29T09:00", 60, s.small), s.ana);
        s.assign(s.session("Vigil", "2018-10-29T10:00", 60, s.add(Room{.id = {}, .name = u"Terrace"_s, .venue = hill})), s.ana);
    }) << u"travel"_s << u"Ana Ruiz has 0 min between “Opening” and “Vigil” in Terrace, but getting there takes 40 min, Mon 29 Oct 10:00."_s;
    QTest::newRow("an agenda too long") << Setup([](SmallSummit &s) {
        s.add(AgendaItem{.id = {}, .session = s.session("Opening", "2018-10-29T09:00", 90), .minutes = 95});
    }) << u"agenda-overrun"_s << u"The agenda of “Opening” takes 95 min, but the session lasts 90 min, Mon 29 Oct 09:00–10:30."_s;
    QTest::newRow("an interpreter in two places") << Setup([](SmallSummit &s) {
        s.assign(s.session("Opening", "2018-10-29T09:00", 60), s.ana, Role::Interpreter);
        s.assign(s.session("Vigil", "2018-10-29T09:30", 60), s.ana, Role::Interpreter);
    }) << u"interpreter-twice"_s << u"Ana Ruiz interprets in “Opening” and in “Vigil”, Mon 29 Oct 09:30–10:00."_s;
    addSoftRows();
}

void TestConflictSentences::sentences()
{
    QFETCH(Setup, setup);
    QFETCH(QString, kind);
    QFETCH(QString, text);
    SmallSummit summit;
    setup(summit);
    QStringList told;
    for (const Conflict &conflict : ConflictIndex(summit.document).conflicts()) {
        if (kind == QLatin1StringView(choiceName(conflict.kind)))
            told += sentence(conflict, summit.document);
    }
    QCOMPARE(told, QStringList{text});
}

void TestConflictSentences::titlesWithPlaceholdersStayAsTheyAre()
{
    SmallSummit summit;
    summit.session("100 %1 %n", "2018-10-29T09:00", 60, summit.small);
    summit.session("%2 <b>", "2018-10-29T09:00", 60, summit.small);
    const auto conflicts = ConflictIndex(summit.document).conflicts(Severity::Hard);
    QCOMPARE(sentence(conflicts.front(), summit.document), u"“100 %1 %n” and “%2 <b>” are both in Room 1, Mon 29 Oct 09:00–10:00."_s);
}

void TestConflictSentences::namesLeadToTheirRecords()
{
    SmallSummit summit;
    const SessionId first = summit.session("Opening", "2018-10-29T09:00", 90, summit.small);
    const SessionId second = summit.session("Opening", "2018-10-29T09:00", 90, summit.unknownSize); // of the same name
    summit.assign(first, summit.ana);
    summit.assign(second, summit.ana);
    const auto twice = ConflictIndex(summit.document).conflicts(Severity::Hard);
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
    const auto small = ConflictIndex(summit.document).conflicts(Severity::Hard);
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
