// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A conflict that is set aside is quiet until it becomes worse; setting aside is an edit like any other.
#include "document/naming.h"
#include "planning/conflictindex.h"
#include "planning/settingaside.h"
#include "randomprogramme.h"
#include "tests/testprogram.h"

#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestSettingAside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysQuietOrComesBack_data();
    void staysQuietOrComesBack();
    void isOneStepAndUndone();
    void takesUpAgain();
    void renewsWhatIsThere();
    void goesWithWhatItIsAbout_data();
    void goesWithWhatItIsAbout();
    void dragsDoNotTellOfIt();
    void followsRandomEdits();
};

namespace {

using Kind = ConflictKind;

LocalTime anyTime()
{
    return SmallSummit::at("2018-10-01T12:00");
}

std::vector<Conflict> ofKind(const ConflictIndex &index, Kind kind)
{
    auto conflicts = index.conflicts();
    std::erase_if(conflicts, [&](const Conflict &conflict) { return conflict.kind != kind; });
    return conflicts;
}

void setAllAside(SmallSummit &summit, const std::vector<Conflict> &conflicts, const QString &note = u"Known"_s)
{
    Draft draft = setAside(conflicts, note, anyTime(), summit.document);
    summit.apply(draft);
}

SessionId titled(const SmallSummit &summit, const char *title)
{
    return findNamed<Session>(QString::fromUtf8(title), summit.document);
}

Setup changing(const char *title, const std::function<void(Session &)> &changer)
{
    return [=](SmallSummit &summit) { summit.change(titled(summit, title), changer); };
}
Setup moving(const char *title, const char *start)
{
    return changing(title, [=](Session &session) { session.start = SmallSummit::at(start); });
}
Setup lasting(const char *title, int minutes)
{
    return changing(title, [=](Session &session) { session.minutes = minutes; });
}

// A and B share half an hour in Room 1, and Ana.
void twoAtOnce(SmallSummit &summit)
{
    const SessionId a = summit.session("A", "2018-10-29T10:00", 60, summit.small);
    const SessionId b = summit.session("B", "2018-10-29T10:30", 60, summit.small);
    for (const SessionId session : {a, b})
        summit.assign(session, summit.ana);
}

// 120 people where 100 fit, until an hour after the doors close.
void tooManyTooLate(SmallSummit &summit)
{
    const SessionId a = summit.session("A", "2018-10-29T19:30", 90, summit.small);
    summit.change(a, [](Session &session) { session.attendance = 120; });
}

void withoutRapporteur(SmallSummit &summit)
{
    const SessionId a = summit.session("A", "2018-10-29T10:00", 60);
    summit.change(a, [](Session &session) { session.kind = SessionKind::Plenary; });
    summit.assign(a, summit.ana, Role::Chair);
}

void withoutRoom(SmallSummit &summit)
{
    summit.session("A", "2018-10-29T10:00", 60);
}

// Half an hour of A is in an hour that Ana can't.
void anaAway(SmallSummit &summit)
{
    summit.assign(summit.session("A", "2018-10-29T10:00", 60, summit.small), summit.ana);
    summit.available(AvailabilityKind::Unavailable, summit.ana, {}, "2018-10-29T10:30", "2018-10-29T11:30");
}

void groupOutOfStep(SmallSummit &summit)
{
    const ParallelGroupId group = summit.add(ParallelGroup{.id = {}, .name = u"Regions"_s});
    for (const auto &[title, start] : {std::pair("A", "2018-10-29T10:00"), std::pair("B", "2018-10-29T10:00"),
                                       std::pair("C", "2018-10-29T10:10")})
        summit.change(summit.session(title, start, 60), [&](Session &session) { session.group = group; });
}

void row(const char *name, Kind kind, const Setup &setup, const Setup &change, bool isQuiet)
{
    QTest::newRow(name) << int(kind) << setup << change << isQuiet;
}

} // namespace

void TestSettingAside::staysQuietOrComesBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<Setup>("change");
    QTest::addColumn<bool>("isQuiet");
    constexpr bool quiet = true;
    constexpr bool back = false;
    const Setup nothing = [](SmallSummit &) {};
    row("a room twice, as it was", Kind::RoomTwice, twoAtOnce, nothing, quiet);
    row("a room twice for longer", Kind::RoomTwice, twoAtOnce, moving("B", "2018-10-29T10:29"), back);
    row("a room twice for less long", Kind::RoomTwice, twoAtOnce, moving("B", "2018-10-29T10:45"), quiet);
    row("the other one first, for as long", Kind::RoomTwice, twoAtOnce, moving("B", "2018-10-29T09:30"), quiet);
    row("the other one first, for longer", Kind::RoomTwice, twoAtOnce, moving("B", "2018-10-29T09:31"), back);
    row("both on another day", Kind::RoomTwice, twoAtOnce, [](SmallSummit &summit) {
        moving("A", "2018-10-30T10:00")(summit);
        moving("B", "2018-10-30T10:30")(summit);
    }, quiet);
    row("a third session in the room", Kind::RoomTwice, twoAtOnce,
        [](SmallSummit &summit) { summit.session("C", "2018-10-29T11:00", 10, summit.small); }, back);
    row("both in another room", Kind::RoomTwice, twoAtOnce, [](SmallSummit &summit) {
        for (const char *title : {"A", "B"})
            changing(title, [&](Session &session) { session.room = summit.unknownSize; })(summit);
    }, back);
    row("the same person for less long", Kind::PersonTwice, twoAtOnce, lasting("A", 45), quiet);
    row("the same person for longer", Kind::PersonTwice, twoAtOnce, lasting("A", 61), back);
    row("another person", Kind::PersonTwice, twoAtOnce, [](SmallSummit &summit) {
        summit.assign(titled(summit, "A"), summit.bo);
        summit.assign(titled(summit, "B"), summit.bo);
    }, back);
    row("solved and made again", Kind::PersonTwice, twoAtOnce, [](SmallSummit &summit) {
        moving("B", "2018-10-29T14:00")(summit);
        moving("B", "2018-10-29T10:40")(summit);
    }, quiet);
    row("as many people, for longer", Kind::OverCapacity, tooManyTooLate, lasting("A", 120), quiet);
    row("more people", Kind::OverCapacity, tooManyTooLate, changing("A", [](Session &session) { ++session.attendance; }), back);
    row("longer after the doors close", Kind::OutsideDay, tooManyTooLate, lasting("A", 91), back);
    row("less long after the doors close", Kind::OutsideDay, tooManyTooLate, moving("A", "2018-10-29T19:00"), quiet);
    row("wholly after the doors close", Kind::OutsideDay, tooManyTooLate, moving("A", "2018-10-29T20:00"), back);
    row("a longer session without a room", Kind::NoRoom, withoutRoom, lasting("A", 240), quiet);
    row("no chair instead of no rapporteur", Kind::RoleMissing, withoutRapporteur, [](SmallSummit &summit) {
        summit.change(summit.document.all<Assignment>().begin()->id, [](Assignment &part) { part.role = Role::Rapporteur; });
    }, back);
    row("a person away for no longer", Kind::PersonUnavailable, anaAway, lasting("A", 50), quiet);
    row("a person away throughout", Kind::PersonUnavailable, anaAway, moving("A", "2018-10-29T10:30"), back);
    row("closer in step", Kind::GroupOutOfStep, groupOutOfStep, moving("C", "2018-10-29T10:05"), quiet);
    row("farther out of step", Kind::GroupOutOfStep, groupOutOfStep, moving("C", "2018-10-29T10:15"), back);
}

void TestSettingAside::staysQuietOrComesBack()
{
    QFETCH(int, kind);
    QFETCH(Setup, setup);
    QFETCH(Setup, change);
    QFETCH(bool, isQuiet);
    SmallSummit summit;
    const ConflictIndex index(summit.document);
    setup(summit);
    const auto before = ofKind(index, Kind(kind));
    QVERIFY(!before.empty());
    const std::size_t others = index.conflicts().size() - before.size();
    setAllAside(summit, before);
    QCOMPARE(index.conflicts().size(), others);
    QVERIFY(index.setAside() == before);
    change(summit);
    QCOMPARE(ofKind(index, Kind(kind)).empty(), isQuiet);
    QVERIFY(index.conflicts() == ConflictIndex(summit.document).conflicts());
    QVERIFY(index.setAside() == ConflictIndex(summit.document).setAside());
}

void TestSettingAside::isOneStepAndUndone()
{
    SmallSummit summit;
    twoAtOnce(summit);
    const ConflictIndex index(summit.document);
    const auto all = index.conflicts(Severity::Hard);
    QCOMPARE(all.size(), 2u);
    QSignalSpy changes(&index, &ConflictIndex::changed);
    const auto done = summit.document.undoList().doneCount();
    setAllAside(summit, all);
    QCOMPARE(summit.document.undoList().doneCount(), done + 1);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(index.count(Severity::Hard), 0u);
    QVERIFY(!index.hasHardConflict(titled(summit, "A")));
    QVERIFY(summit.document.undo());
    QCOMPARE(changes.size(), 2);
    QVERIFY(index.conflicts(Severity::Hard) == all);
    QVERIFY(summit.document.redo());
    QVERIFY(index.setAside() == all);
}

void TestSettingAside::takesUpAgain()
{
    SmallSummit summit;
    twoAtOnce(summit);
    const ConflictIndex index(summit.document);
    const auto all = index.conflicts(Severity::Hard);
    setAllAside(summit, all);
    Draft none = takeUpAgain(index.conflicts(), summit.document);
    QVERIFY(none.edit().isEmpty());
    moving("B", "2018-10-29T10:10")(summit);
    QVERIFY(index.setAside().empty());
    Draft worse = takeUpAgain(index.conflicts(), summit.document); // stands, but is still known
    QVERIFY(!worse.edit().isEmpty());
    QVERIFY(summit.document.undo());
    Draft draft = takeUpAgain(index.setAside(), summit.document);
    summit.apply(draft);
    QVERIFY(index.conflicts(Severity::Hard) == all);
    QVERIFY(summit.document.all<SetAside>().isEmpty());
}

void TestSettingAside::renewsWhatIsThere()
{
    SmallSummit summit;
    twoAtOnce(summit);
    const ConflictIndex index(summit.document);
    setAllAside(summit, ofKind(index, Kind::RoomTwice));
    moving("B", "2018-10-29T10:10")(summit);
    setAllAside(summit, ofKind(index, Kind::RoomTwice), u"Still"_s);
    QCOMPARE(summit.document.all<SetAside>().size(), 1u);
    const SetAside &record = *summit.document.all<SetAside>().begin();
    QCOMPARE(record.note, u"Still"_s);
    QCOMPARE(record.extent, 50);
    QCOMPARE(record.at, anyTime());
    QCOMPARE(setAsideFor(index.setAside().front(), summit.document), &record);
}

void TestSettingAside::goesWithWhatItIsAbout_data()
{
    QTest::addColumn<Setup>("removal");
    QTest::newRow("a session") << Setup([](SmallSummit &summit) { summit.remove(titled(summit, "A")); });
    QTest::newRow("the other one") << Setup([](SmallSummit &summit) { summit.remove(titled(summit, "B")); });
    QTest::newRow("the person") << Setup([](SmallSummit &summit) { summit.remove(summit.ana); });
}

void TestSettingAside::goesWithWhatItIsAbout()
{
    QFETCH(Setup, removal);
    SmallSummit summit;
    twoAtOnce(summit);
    const ConflictIndex index(summit.document);
    setAllAside(summit, ofKind(index, Kind::PersonTwice));
    removal(summit);
    QVERIFY(summit.document.all<SetAside>().isEmpty());
    QVERIFY(index.setAside().empty());
    QVERIFY(summit.document.undo());
    QCOMPARE(index.setAside().size(), 1u);
}

void TestSettingAside::dragsDoNotTellOfIt()
{
    SmallSummit summit;
    twoAtOnce(summit);
    const ConflictIndex index(summit.document);
    setAllAside(summit, index.conflicts(Severity::Hard));
    const auto hardAt = [&](const char *start) {
        const auto found = index.conflictsIf(titled(summit, "B"), SmallSummit::at(start), 60, summit.small);
        return std::count_if(found.begin(), found.end(), [](const Conflict &conflict) { return conflict.isHard(); });
    };
    QCOMPARE(hardAt("2018-10-29T10:45"), 0);
    QCOMPARE(hardAt("2018-10-29T10:15"), 2);
}

void TestSettingAside::followsRandomEdits()
{
    SmallSummit summit;
    RandomProgramme edits(summit, 11);
    const ConflictIndex index(summit.document);
    std::size_t most = 0;
    for (int i = 0; i < 600; ++i) {
        Draft draft(summit.document, u"Step"_s);
        edits.step(draft);
        summit.apply(draft);
        auto some = i % 3 == 0 ? index.conflicts() : i % 10 == 1 ? index.setAside() : std::vector<Conflict>();
        std::erase_if(some, [&](const Conflict &) { return !edits.isOneIn(4); });
        Draft change = i % 3 == 0 ? setAside(some, u"Known"_s, anyTime(), summit.document) : takeUpAgain(some, summit.document);
        summit.apply(change);
        const ConflictIndex fresh(summit.document);
        QVERIFY(index.conflicts() == fresh.conflicts());
        QVERIFY(index.setAside() == fresh.setAside());
        for (const Severity severity : {Severity::Hard, Severity::Soft})
            QCOMPARE(index.count(severity), fresh.count(severity));
        most = std::max(most, index.setAside().size());
    }
    QVERIFY(most > 10);
}

SUMMITRY_TEST(TestSettingAside)
#include "tst_settingaside.moc"
