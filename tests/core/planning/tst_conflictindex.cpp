// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The index kept up edit by edit holds what an index made anew would hold; and asking "what if" changes nothing.
#include "planning/conflictindex.h"
#include "randomprogramme.h"
#include "tests/testprogram.h"

#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestConflictIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsRandomEdits_data();
    void followsRandomEdits();
    void undoRestores();
    void whatIfAgreesWithDoing();
    void whatIfOfNothing();
    void announcesOnlyWhatMatters();
    void followsTheTimeZone();
    void followsAnImport();
};

namespace {

QStringList dump(const ConflictIndex &index)
{
    QStringList lines;
    for (const Conflict &c : index.conflicts()) {
        lines += u"%1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(QLatin1StringView(choiceName(c.kind)))
                     .arg(c.first.value)
                     .arg(c.second.value)
                     .arg(c.participant.value)
                     .arg(c.room.value)
                     .arg(c.start.toString(), c.end.toString(), QString::number(c.excess), QString::number(c.difference));
    }
    return lines;
}

QStringList dumpAnew(const Document &document, const PublishedProgramme &published)
{
    ConflictIndex index(document);
    index.setPublished(published);
    return dump(index);
}

void compareBySession(const ConflictIndex &index, const Document &document)
{
    const auto all = index.conflicts();
    const auto hard = index.conflicts(Severity::Hard);
    QCOMPARE(hard.size(), index.count(Severity::Hard));
    QCOMPARE(all.size(), hard.size() + index.count(Severity::Soft));
    for (const Session &session : document.all<Session>()) {
        std::vector<Conflict> own;
        std::copy_if(all.begin(), all.end(), std::back_inserter(own), [&](const Conflict &c) { return c.concerns(session.id); });
        QCOMPARE(index.conflictsOf(session.id) == own, true);
        const bool isHard = std::any_of(own.begin(), own.end(), [](const Conflict &c) { return c.isHard(); });
        QCOMPARE(index.hasHardConflict(session.id), isHard);
    }
}

} // namespace

void TestConflictIndex::followsRandomEdits_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QString>("zone");
    QTest::newRow("around the night of 28 October in Paris") << 1U << u"Europe/Paris"_s;
    QTest::newRow("in a zone without changes") << 2U << u"Asia/Kolkata"_s;
    QTest::newRow("without a zone") << 3U << QString();
}

void TestConflictIndex::followsRandomEdits()
{
    QFETCH(quint32, seed);
    QFETCH(QString, zone);
    SmallSummit summit(zone);
    RandomProgramme edits(summit, seed);
    ConflictIndex index(summit.document);
    PublishedProgramme published;
    QSignalSpy changes(&index, &ConflictIndex::changed);
    QStringList before = dump(index);
    qsizetype most = 0;
    QSet<QString> kinds;
    for (int i = 0; i < 800; ++i) {
        Draft draft(summit.document, u"Step"_s);
        for (int parts = edits.isOneIn(10) ? 20 : 1; parts > 0; --parts)
            edits.step(draft);
        changes.clear();
        summit.apply(draft);
        const QStringList now = dump(index);
        QCOMPARE(now, dumpAnew(summit.document, published));
        QCOMPARE(changes.size(), now == before ? 0 : 1);
        most = std::max(most, now.size());
        before = now;
        if (i % 200 == 100) {
            published = PublishedProgramme(summit.document);
            index.setPublished(published);
            before = dump(index);
        }
        if (i % 100 == 0)
            compareBySession(index, summit.document);
        for (const Conflict &conflict : index.conflicts())
            kinds.insert(QString::fromLatin1(choiceName(conflict.kind)));
    }
    for (const Choice &kind : Choices<ConflictKind>::all)
        QVERIFY2(kinds.contains(QLatin1StringView(kind.name)), kind.name);
    QVERIFY2(most > 30, "the edits must make conflicts enough to mean something");
}

void TestConflictIndex::undoRestores()
{
    SmallSummit summit;
    RandomProgramme edits(summit, 7);
    const ConflictIndex index(summit.document);
    QList<QStringList> states;
    while (summit.document.undoList().doneCount() < 300) {
        Draft draft(summit.document, u"Step"_s);
        edits.step(draft);
        if (draft.edit().isEmpty())
            continue;
        const auto done = summit.document.undoList().doneCount();
        const QStringList before = dump(index);
        summit.apply(draft);
        if (summit.document.undoList().doneCount() > done)
            states += before;
    }
    const QStringList last = dump(index);
    for (auto state = states.crbegin(); state != states.crend(); ++state) {
        QVERIFY(summit.document.undo());
        QCOMPARE(dump(index), *state);
    }
    while (summit.document.undoList().canRedo())
        QVERIFY(summit.document.redo());
    QCOMPARE(dump(index), last);
}

void TestConflictIndex::whatIfAgreesWithDoing()
{
    SmallSummit summit;
    RandomProgramme edits(summit, 11);
    ConflictIndex index(summit.document);
    for (int i = 0; i < 600; ++i) {
        if (i == 200)
            index.setPublished(PublishedProgramme(summit.document));
        Draft draft(summit.document, u"Step"_s);
        edits.step(draft);
        summit.apply(draft);
        const SessionId session = edits.any<Session>();
        if (!session)
            continue;
        const LocalTime start = edits.moment();
        const int minutes = 1 + edits.below(200);
        const RoomId room = edits.room();
        const QStringList before = dump(index);
        const auto guessed = index.conflictsIf(session, start, minutes, room);
        QCOMPARE(dump(index), before);
        summit.change(session, [&](Session &record) {
            record.start = start;
            record.minutes = minutes;
            record.room = room;
        });
        QVERIFY(index.conflictsOf(session) == guessed);
    }
}

void TestConflictIndex::whatIfOfNothing()
{
    SmallSummit summit;
    const ConflictIndex index(summit.document);
    QVERIFY(index.conflictsIf({}, SmallSummit::at("2018-10-29T09:00"), 60, summit.small).empty());
    const SessionId session = summit.session("A", "2018-11-29T09:00", 60, summit.small);
    QVERIFY(index.conflictsIf(session, {}, 60, summit.small).empty());
    QCOMPARE(index.conflictsIf(session, SmallSummit::at("2018-11-29T10:00"), 60, {}).front().kind, ConflictKind::OutsideDay);
}

void TestConflictIndex::announcesOnlyWhatMatters()
{
    SmallSummit summit;
    const ConflictIndex index(summit.document);
    QSignalSpy changes(&index, &ConflictIndex::changed);
    Session meeting{
        .id = {}, .kind = SessionKind::SideMeeting, .start = SmallSummit::at("2018-10-29T09:00"), .room = summit.small};
    const SessionId a = summit.add(meeting);
    QCOMPARE(changes.size(), 0);
    const SessionId b = summit.add(meeting);
    QCOMPARE(changes.size(), 1);
    summit.change(a, [](Session &session) { session.title = u"Renamed"_s; });
    summit.change(summit.ana, [](Participant &person) { person.notes = u"Late"_s; });
    QCOMPARE(changes.size(), 1);
    summit.change(b, [](Session &session) { session.start = session.start.plus(5); }); // the same two, another time
    QCOMPARE(changes.size(), 2);
    summit.remove(a);
    QCOMPARE(changes.size(), 3);
    QVERIFY(index.conflicts().empty());
    QVERIFY(summit.document.undo());
    QCOMPARE(changes.size(), 4);
    QCOMPARE(index.count(Severity::Hard), std::size_t(1));
    summit.change(b, [&](Session &session) { session.room = summit.unknownSize; });
    QCOMPARE(changes.size(), 5);
    summit.change(b, [](Session &session) { session.room = {}; }); // a hint: it has no room
    QCOMPARE(changes.size(), 6);
    QCOMPARE(index.count(Severity::Soft), std::size_t(1));
}

void TestConflictIndex::followsTheTimeZone()
{
    SmallSummit summit;
    summit.add(Day{.id = {}, .date = QDate(2018, 10, 27), .opens = 0, .closes = 48 * 60});
    summit.session("A", "2018-10-28T02:15", 60, summit.small);
    summit.session("B", "2018-10-28T03:00", 60, summit.small);
    const ConflictIndex index(summit.document);
    QCOMPARE(index.count(Severity::Hard), std::size_t(0)); // the night has an hour more
    summit.change(summit.document.summit().id, [](Summit &record) { record.timeZone = u"UTC"_s; });
    QCOMPARE(index.count(Severity::Hard), std::size_t(1));
    QVERIFY(summit.document.undo());
    QCOMPARE(index.count(Severity::Hard), std::size_t(0));
}

void TestConflictIndex::followsAnImport()
{
    SmallSummit summit;
    const ConflictIndex index(summit.document);
    Draft draft(summit.document, u"Import"_s);
    for (int i = 0; i < 3000; ++i) {
        const SessionId session = draft.add(
            Session{.id = {}, .start = LocalTime(QDate(2018, 10, 29), 480 + i % 600), .minutes = 1, .room = summit.small});
        draft.add(Assignment{{}, session, i % 2 == 0 ? summit.ana : summit.bo, Role::Chair});
    }
    summit.apply(draft);
    // 600 minutes with 5 sessions each: ten pairs in the room, and ten of one person, as a minute's share their parity.
    QCOMPARE(index.count(Severity::Hard), std::size_t(600 * 20));
    QVERIFY(summit.document.undo());
    QCOMPARE(index.count(Severity::Hard), std::size_t(0));
}

SUMMITRY_TEST(TestConflictIndex)
#include "tst_conflictindex.moc"
