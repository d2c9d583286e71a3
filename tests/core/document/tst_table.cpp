// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and the lists of who refers to whom, against the plain way of looking everything through.
#include "tests/core/document/randomedits.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatItHolds();
    void removalKeepsTheOthers();
    void repeatedAdditionReplaces();
    void referringAgreesWithLookingThrough_data();
    void referringAgreesWithLookingThrough();
    void undoListCounts();
};

namespace {

Table<Track> tracks(int count)
{
    std::vector<Track> rows;
    for (int i = 1; i <= count; ++i)
        rows.push_back({.id = {i}, .name = u"Track %1"_s.arg(i)});
    return Table<Track>(std::move(rows));
}

template <class Target, class Record, class T, T Record::*Member> Ids<Record> lookThrough(const Document &document, Id<Target> target)
{
    Ids<Record> found;
    for (const Record &record : document.all<Record>()) {
        if constexpr (FieldType<T>::kind == FieldKind::References) {
            if ((record.*Member).contains(target))
                found += record.id;
        } else if (record.*Member == target) {
            found += record.id;
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

template <auto Member> struct Reference;
template <class Record, class T, T Record::*Member> struct Reference<Member> {
    template <class Target> static void check(const Document &document)
    {
        for (const Target &target : document.all<Target>()) {
            auto referring = document.referring<Member>(target.id);
            std::sort(referring.begin(), referring.end());
            QCOMPARE(referring, (lookThrough<Target, Record, T, Member>(document, target.id)));
        }
    }
};

void checkAll(const Document &document)
{
    Reference<&Room::venue>::check<Venue>(document);
    Reference<&Session::room>::check<Room>(document);
    Reference<&Session::track>::check<Track>(document);
    Reference<&Session::group>::check<ParallelGroup>(document);
    Reference<&Participant::delegation>::check<Delegation>(document);
    Reference<&AgendaItem::session>::check<Session>(document);
    Reference<&AgendaItem::speakers>::check<Participant>(document);
    Reference<&Assignment::session>::check<Session>(document);
    Reference<&Assignment::participant>::check<Participant>(document);
    Reference<&Availability::participant>::check<Participant>(document);
    Reference<&Availability::room>::check<Room>(document);
    Reference<&Recommendation::section>::check<Section>(document);
    Reference<&Recommendation::responsible>::check<Delegation>(document);
    Reference<&Recommendation::origins>::check<Session>(document);
    Reference<&Delegation::networks>::check<Delegation>(document);
    Reference<&SetAside::session>::check<Session>(document);
}

} // namespace

void TestTable::findsWhatItHolds()
{
    const Table<Track> table = tracks(3);
    QCOMPARE(table.size(), std::size_t(3));
    QCOMPARE(table.find({2})->name, u"Track 2"_s);
    QVERIFY(!table.find({4}));
    QVERIFY(!table.find({}));
    QVERIFY(table.contains({1}));
    QVERIFY(Table<Track>().isEmpty());
}

void TestTable::removalKeepsTheOthers()
{
    for (int gone = 1; gone <= 4; ++gone) {
        Table<Track> table = tracks(4);
        table.apply({*table.find({gone}), {}});
        QCOMPARE(table.size(), std::size_t(3));
        for (int id = 1; id <= 4; ++id) {
            QCOMPARE(table.contains({id}), id != gone);
            if (id != gone)
                QCOMPARE(table.find({id})->name, u"Track %1"_s.arg(id));
        }
        table.apply({Track{.id = {gone}}, {}}); // gone already
        QCOMPARE(table.size(), std::size_t(3));
    }
}

void TestTable::repeatedAdditionReplaces()
{
    Table<Track> table = tracks(2);
    table.apply({{}, Track{.id = {2}, .name = u"Land"_s}});
    table.apply({*table.find({1}), Track{.id = {1}, .name = u"Law"_s}});
    QCOMPARE(table.size(), std::size_t(2));
    QCOMPARE(table.find({2})->name, u"Land"_s);
    QCOMPARE(table.find({1})->name, u"Law"_s);
}

void TestTable::referringAgreesWithLookingThrough_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("isAskedFirst");
    QTest::newRow("asked from the beginning") << 21U << true;
    QTest::newRow("asked at the end alone") << 22U << false;
}

void TestTable::referringAgreesWithLookingThrough()
{
    QFETCH(quint32, seed);
    QFETCH(bool, isAskedFirst);
    SmallSummit summit;
    RandomEdits edits(seed);
    for (int i = 0; i < 400; ++i) {
        QVERIFY(summit.document.apply(edits.next(summit.document)));
        if (i % 7 == 0)
            QVERIFY(summit.document.undo());
        if (isAskedFirst && i % 5 == 0)
            checkAll(summit.document);
    }
    checkAll(summit.document);
    QVERIFY(summit.document.referring<&Session::room>(RoomId()).isEmpty());
    QVERIFY(summit.document.referring<&Session::room>(RoomId{5}).isEmpty());
}

void TestTable::undoListCounts()
{
    UndoList list;
    QVERIFY(!list.canUndo() && !list.canRedo());
    QVERIFY(!list.nextUndo() && !list.nextRedo());
    list.push({u"One"_s, {}});
    list.push({u"Two"_s, {}});
    QCOMPARE(list.nextUndo()->text, u"Two"_s);
    list.stepBack();
    QCOMPARE(list.nextUndo()->text, u"One"_s);
    QCOMPARE(list.nextRedo()->text, u"Two"_s);
    QCOMPARE(list.doneCount(), std::size_t(1));
    QCOMPARE(list.texts(), (QStringList{u"One"_s, u"Two"_s}));
    list.push({u"Three"_s, {}});
    QCOMPARE(list.texts(), (QStringList{u"One"_s, u"Three"_s}));
    QVERIFY(!list.canRedo());
    for (std::size_t i = 0; i < UndoList::longest; ++i)
        list.push({u"Many"_s, {}});
    QCOMPARE(std::size_t(list.texts().size()), UndoList::longest);
    QCOMPARE(list.doneCount(), UndoList::longest);
    QCOMPARE(list.texts().first(), u"Many"_s);
}

SUMMITRY_TEST(TestTable)
#include "tst_table.moc"
