// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// By what blocks are coloured: each rule's answers, and what the legend makes of them.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/scene/timelinefilter.h"

#include <functional>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// A session of the planned day after one change to it.
struct Coloured : PlannedDay {
    template <class Change> void alter(Change change)
    {
        Draft draft(document);
        draft.change(africa, change);
        if (!document.apply(draft.take()))
            qFatal("refused");
    }
    template <class Record> Id<Record> make(const Record &record)
    {
        Draft draft(document);
        const Id<Record> id = draft.add(record);
        if (!document.apply(draft.take()))
            qFatal("refused");
        return id;
    }
    BlockColour colour(ColourRule rule) const
    {
        const ConflictIndex conflicts(document);
        return TimelineScene(document, conflicts, first, rule).block(africa)->colour;
    }
};

using Prepare = std::function<void(Coloured &)>;

} // namespace

Q_DECLARE_METATYPE(Prepare)

class TestColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleAnswers_data();
    void aRuleAnswers();
    void tracksKeepTheirHue();
    void breaksHaveNoColour();
    void coloursOfOrganisersStayWithThem();
    void theLegendCounts();
};

void TestColours::aRuleAnswers_data()
{
    QTest::addColumn<ColourRule>("rule");
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("hue"); // -9: any of a series
    const auto row = [](const char *name, ColourRule rule, const Prepare &prepare, const char *key, const char *label, int hue) {
        QTest::newRow(name) << rule << prepare << QString::fromUtf8(key) << QString::fromUtf8(label) << hue;
    };
    const Prepare nothing = [](Coloured &) {};
    const auto room = [](int attendance) {
        return Prepare([attendance](Coloured &day) { day.alter([&](Session &session) { session.attendance = attendance; }); });
    };
    const auto spoken = [](const QStringList &languages) {
        return Prepare([languages](Coloured &day) { day.alter([&](Session &session) { session.languages = languages; }); });
    };
    const auto inState = [](SessionState state) {
        return Prepare([state](Coloured &day) { day.alter([&](Session &session) { session.state = state; }); });
    };
    const auto delegated = [](const char *acronym) {
        return Prepare([acronym](Coloured &day) {
            const DelegationId id =
                day.make(Delegation{.id = {}, .name = u"Network of all"_s, .acronym = QLatin1StringView(acronym)});
            Draft draft(day.document);
            draft.change(day.ana, [&](Participant &ana) { ana.delegation = id; });
            QVERIFY(day.document.apply(draft.take()));
        });
    };
    constexpr int any = -9;
    row("no track", ColourRule::Track, nothing, "none", "No track", 215);
    row("kind", ColourRule::Kind, nothing, "panel", "Panel", any);
    row("no language", ColourRule::Language, nothing, "none", "No language", greyHue);
    row("one language", ColourRule::Language, spoken({u"fr"_s}), "fr", "Français", any);
    row("English is not American", ColourRule::Language, spoken({u"en"_s}), "en", "English", any);
    row("a language nobody knows", ColourRule::Language, spoken({u"qqx"_s}), "qqx", "QQX", any);
    row("several languages", ColourRule::Language, spoken({u"fr"_s, u"es"_s}), "several", "Several languages", any);
    row("a chair of no delegation", ColourRule::Delegation, nothing, "alone", "No delegation", greyHue);
    row("planned", ColourRule::State, nothing, "planned", "Planned", 215);
    row("cancelled", ColourRule::State, inState(SessionState::Cancelled), "cancelled", "Cancelled", greyHue);
    row("occupancy not known", ColourRule::Occupancy, nothing, "none", "Not known", greyHue);
    row("nearly empty", ColourRule::Occupancy, room(149), "low", "Less than half full", any);
    row("half full", ColourRule::Occupancy, room(150), "half", "At least half full", any);
    row("nearly full", ColourRule::Occupancy, room(270), "full", "Nearly full (90 % or more)", any);
    row("just full", ColourRule::Occupancy, room(300), "full", "Nearly full (90 % or more)", any);
    row("too many", ColourRule::Occupancy, room(301), "over", "Too many for the room", conflictHue);
    row("too many is a conflict", ColourRule::Conflict, room(301), "hard", "Conflict", conflictHue);
    row("delegation by its acronym", ColourRule::Delegation, delegated("NOA"), "", "NOA", any);
    row("delegation by its name", ColourRule::Delegation, delegated(""), "", "Network of all", any);
}

void TestColours::aRuleAnswers()
{
    QFETCH(ColourRule, rule);
    QFETCH(Prepare, prepare);
    QFETCH(QString, key);
    QFETCH(QString, label);
    QFETCH(int, hue);
    Coloured day;
    prepare(day);
    const BlockColour colour = day.colour(rule);
    QCOMPARE(colour.label, label);
    if (!key.isEmpty()) // an id of its own otherwise
        QCOMPARE(colour.key, key);
    QVERIFY(!colour.key.isEmpty());
    if (hue == -9)
        QVERIFY(colour.hue >= 0);
    else
        QCOMPARE(colour.hue, hue);
}

void TestColours::tracksKeepTheirHue()
{
    Coloured day;
    const TrackId track = day.make(Track{.id = {}, .name = u"Land"_s, .hue = 130});
    day.alter([&](Session &session) { session.track = track; });
    const BlockColour before = day.colour(ColourRule::Track);
    QCOMPARE(before.label, u"Land"_s);
    QCOMPARE(before.hue, 130);
    // A track more, in front of it: another place in the legend, the same key and hue.
    (void)day.make(Track{.id = {}, .name = u"Water"_s, .position = -1});
    const BlockColour after = day.colour(ColourRule::Track);
    QCOMPARE(after.rank, before.rank + 1);
    QCOMPARE(after.key, before.key);
    QCOMPARE(after.hue, before.hue);
    QVERIFY(after.pattern != before.pattern);
}

void TestColours::breaksHaveNoColour()
{
    PlannedDay day;
    const ConflictIndex conflicts(day.document);
    const TimelineScene byTrack(day.document, conflicts, day.first);
    QCOMPARE(byTrack.block(day.lunch)->colour, BlockColour());
    const TimelineScene byKind(day.document, conflicts, day.first, ColourRule::Kind);
    QCOMPARE(byKind.block(day.lunch)->colour.label, u"Break"_s);
    QCOMPARE(byKind.block(day.lunch)->colour.hue, greyHue);
}

void TestColours::coloursOfOrganisersStayWithThem()
{
    Coloured day;
    day.alter([](Session &session) { session.attendance = 1000; });
    const ConflictIndex conflicts(day.document);
    const TimelineScene scene(day.document, conflicts, day.first, ColourRule::Conflict);
    const auto shown = [&](Audience audience) {
        return scene.shownTo(ExportProfile(audience), day.document).block(day.africa)->colour;
    };
    QCOMPARE(shown(Audience::Organisers).hue, conflictHue);
    QCOMPARE(shown(Audience::Public).label, u"No track"_s);
    QCOMPARE(shown(Audience::Participants).label, u"No track"_s);
}

void TestColours::theLegendCounts()
{
    PlannedDay day;
    const ConflictIndex conflicts(day.document);
    const auto legend = legendOf(TimelineScene(day.document, conflicts, day.first, ColourRule::Kind));
    QCOMPARE(legend.size(), 3);
    QCOMPARE(legend[0].colour.label, u"Opening"_s);
    QCOMPARE(legend[0].count, 1);
    QCOMPARE(legend[1].colour.label, u"Panel"_s);
    QCOMPARE(legend[1].count, 3);
    QCOMPARE(legend[2].colour.label, u"Break"_s);
    QVERIFY(legendOf(TimelineScene()).isEmpty());
}

SUMMITRY_TEST(TestColours)
#include "tst_gui_timeline_colours.moc"
