// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An edit in the making: each record once, and what has no meaning without another goes with it.
#include "document/recordjson.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesChangesOfARecord();
    void mergesChangesIntoAnAddition();
    void showsItselfOverTheDocument();
    void setsValuesByField();
    void leavesUnknownRecordsAlone();
    void givesIdsWhereThereAreNone();
    void removalsCascade_data();
    void removalsCascade();
    void removesManyAtOnce();
    void removesInTheOrderOfIds();
    void removesWhatItAddedItself();
};

namespace {

// A little of everything, tied to everything.
struct FullSummit : SmallSummit {
    DelegationId network, delegation;
    SessionId session;
    SectionId section;
    RecommendationId recommendation;
    TrackId track;
    ParallelGroupId group;

    FullSummit()
    {
        Draft draft(document, u"Fill"_s);
        network = draft.add(Delegation{.id = {}, .name = u"Network"_s, .focalPoint = bo});
        delegation = draft.add(Delegation{.id = {}, .name = u"Delegation"_s, .networks = {network}});
        draft.change(ana, [&](Participant &person) { person.delegation = delegation; });
        track = draft.add(Track{.id = {}, .name = u"Land"_s});
        group = draft.add(ParallelGroup{.id = {}, .name = u"Regions"_s});
        session = draft.add(Session{.id = {}, .title = u"Opening"_s, .room = small, .track = track, .group = group});
        draft.add(AgendaItem{.id = {}, .session = session, .speakers = {ana, bo}});
        draft.add(Assignment{{}, session, ana, Role::Chair});
        draft.add(Availability{.id = {}, .participant = ana, .start = at("2018-10-29T09:00"), .end = at("2018-10-29T10:00")});
        draft.add(Availability{.id = {}, .room = small, .start = at("2018-10-29T09:00"), .end = at("2018-10-29T10:00")});
        section = draft.add(Section{.id = {}, .title = u"States"_s});
        recommendation = draft.add(Recommendation{.id = {}, .section = section, .responsible = delegation, .origins = {session}});
        apply(draft);
    }
};

// "assignment 1-" for each table: records taken away, or "session ~1" changed.
QStringList summary(const Edit &edit)
{
    QStringList words;
    forEachRecordType([&]<class Record>() {
        int removed = 0;
        int changed = 0;
        for (const Change<Record> &change : edit.of<Record>())
            ++(change.isRemoval() ? removed : changed);
        const auto table = QString::fromLatin1(Description<Record>::table);
        if (removed > 0)
            words += u"%1 -%2"_s.arg(table).arg(removed);
        if (changed > 0)
            words += u"%1 ~%2"_s.arg(table).arg(changed);
    });
    return words;
}

} // namespace

void TestDraft::mergesChangesOfARecord()
{
    SmallSummit summit;
    Draft draft(summit.document, u"Change"_s);
    draft.change(summit.ana, [](Participant &person) { person.name = u"Ana Paz"_s; });
    draft.change(summit.ana, [](Participant &person) { person.email = u"ana@example.org"_s; });
    QCOMPARE(draft.edit().size(), std::size_t(1));
    const auto &change = draft.edit().of<Participant>().front();
    QCOMPARE(change.before->name, u"Ana Ruiz"_s);
    QCOMPARE(change.after->name, u"Ana Paz"_s);
    QCOMPARE(change.after->email, u"ana@example.org"_s);
}

void TestDraft::mergesChangesIntoAnAddition()
{
    const Document document;
    Draft draft(document, u"Add"_s);
    const TrackId track = draft.add(Track());
    draft.change(track, [](Track &record) { record.name = u"Land"_s; });
    QCOMPARE(draft.edit().size(), std::size_t(1));
    QVERIFY(draft.edit().of<Track>().front().isAddition());
    QCOMPARE(draft.edit().of<Track>().front().after->name, u"Land"_s);
}

void TestDraft::showsItselfOverTheDocument()
{
    SmallSummit summit;
    Draft draft(summit.document, u"Change"_s);
    QCOMPARE(draft.find(summit.ana), summit.document.find(summit.ana));
    draft.change(summit.ana, [](Participant &person) { person.name = u"Ana Paz"_s; });
    draft.remove(summit.bo);
    QCOMPARE(draft.find(summit.ana)->name, u"Ana Paz"_s);
    QVERIFY(!draft.find(summit.bo));
    QCOMPARE(summit.document.find(summit.ana)->name, u"Ana Ruiz"_s);
    QVERIFY(summit.document.find(summit.bo));
}

void TestDraft::setsValuesByField()
{
    SmallSummit summit;
    Draft draft(summit.document, u"Change"_s);
    draft.setValue(RecordKey::of(summit.ana), fieldIndex(RecordType::Participant, u"function"), u"press"_s);
    draft.setValue(RecordKey::of(summit.small), fieldIndex(RecordType::Room, u"capacity"), 250);
    summit.apply(draft);
    QCOMPARE(summit.document.find(summit.ana)->function, Function::Press);
    QCOMPARE(summit.document.find(summit.small)->capacity, 250);
}

void TestDraft::leavesUnknownRecordsAlone()
{
    SmallSummit summit;
    Draft draft(summit.document, u"Change"_s);
    draft.change(TrackId{5}, [](Track &) { QFAIL("there is none"); });
    draft.setValue({RecordType::Track, 5}, 0, u"Land"_s);
    draft.remove(TrackId{5});
    QVERIFY(draft.edit().isEmpty());
}

void TestDraft::givesIdsWhereThereAreNone()
{
    const Document document;
    Draft draft(document, u"Add"_s);
    QVERIFY(draft.add(Track()));
    QVERIFY(draft.add(Track()) != draft.add(Track()));
    QCOMPARE(draft.add(Track{.id = {7}}), TrackId{7});
}

void TestDraft::removalsCascade_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a session takes its items and roles, and recommendations forget it")
        << u"session"_s << QStringList{u"session -1"_s, u"agenda_item -1"_s, u"assignment -1"_s, u"recommendation ~1"_s};
    QTest::newRow("a participant takes roles and availability, and items and delegations forget them")
        << u"ana"_s << QStringList{u"participant -1"_s, u"agenda_item ~1"_s, u"assignment -1"_s, u"availability -1"_s};
    QTest::newRow("a focal point leaves the delegation without") << u"bo"_s << QStringList{u"delegation ~1"_s, u"participant -1"_s, u"agenda_item ~1"_s};
    QTest::newRow("a delegation leaves its people without")
        << u"delegation"_s << QStringList{u"delegation -1"_s, u"participant ~1"_s, u"recommendation ~1"_s};
    QTest::newRow("a network leaves its members") << u"network"_s << QStringList{u"delegation -1"_s, u"delegation ~1"_s};
    QTest::newRow("a venue takes its rooms, and they their availability; sessions lose the room")
        << u"venue"_s << QStringList{u"venue -1"_s, u"room -2"_s, u"session ~1"_s, u"availability -1"_s};
    QTest::newRow("a track leaves its sessions without") << u"track"_s << QStringList{u"track -1"_s, u"session ~1"_s};
    QTest::newRow("a group leaves its sessions without") << u"group"_s << QStringList{u"parallel_group -1"_s, u"session ~1"_s};
    QTest::newRow("a section takes its recommendations") << u"section"_s << QStringList{u"section -1"_s, u"recommendation -1"_s};
}

void TestDraft::removalsCascade()
{
    QFETCH(QString, what);
    QFETCH(QStringList, expected);
    FullSummit summit;
    const QHash<QString, RecordKey> keys{
        {u"session"_s, RecordKey::of(summit.session)}, {u"ana"_s, RecordKey::of(summit.ana)},
        {u"bo"_s, RecordKey::of(summit.bo)}, {u"delegation"_s, RecordKey::of(summit.delegation)},
        {u"network"_s, RecordKey::of(summit.network)}, {u"venue"_s, RecordKey::of(summit.document.all<Venue>().begin()->id)},
        {u"track"_s, RecordKey::of(summit.track)}, {u"group"_s, RecordKey::of(summit.group)},
        {u"section"_s, RecordKey::of(summit.section)}};
    const QByteArray before = dump(summit.document);
    Draft draft(summit.document, u"Delete"_s);
    draft.remove(keys.value(what));
    QCOMPARE(summary(draft.edit()), expected);
    summit.apply(draft);
    QVERIFY(!summit.document.exists(keys.value(what)));
    QVERIFY(summit.document.undo());
    QCOMPARE(dump(summit.document), before);
}

void TestDraft::removesManyAtOnce()
{
    FullSummit summit;
    Draft draft(summit.document, u"Delete"_s);
    draft.remove(RecordType::Participant, {summit.ana.value, summit.bo.value, 5});
    draft.remove(summit.session);
    summit.apply(draft);
    QCOMPARE(summit.document.all<Participant>().size(), std::size_t(0));
    QCOMPARE(summit.document.all<AgendaItem>().size(), std::size_t(0));
    QCOMPARE(summit.document.all<Assignment>().size(), std::size_t(0));
}

void TestDraft::removesInTheOrderOfIds()
{
    SmallSummit summit;
    Draft adding(summit.document, u"Rooms"_s);
    QSet<qint64> rooms;
    for (int i = 0; i < 40; ++i)
        rooms.insert(adding.add(Room{.id = {}, .name = u"Hall %1"_s.arg(i)}).value);
    summit.apply(adding);
    Draft draft(summit.document, u"Delete"_s);
    draft.remove(RecordType::Room, rooms);
    QList<qint64> removed;
    for (const Change<Room> &change : draft.edit().of<Room>())
        removed += change.before->id.value;
    QCOMPARE(removed.size(), 40);
    QVERIFY(std::is_sorted(removed.begin(), removed.end()));
}

void TestDraft::removesWhatItAddedItself()
{
    SmallSummit summit;
    Draft draft(summit.document, u"In and out"_s);
    const SessionId session = draft.add(Session());
    draft.add(Assignment{{}, session, summit.ana, Role::Chair});
    const RecommendationId kept = draft.add(Recommendation{.id = {}, .section = draft.add(Section()), .origins = {session}});
    draft.remove(session);
    summit.apply(draft);
    QVERIFY(!summit.document.find(session));
    QCOMPARE(summit.document.all<Assignment>().size(), std::size_t(0));
    QVERIFY(summit.document.find(kept)->origins.isEmpty());
}

SUMMITRY_TEST(TestDraft)
#include "tst_draft.moc"
