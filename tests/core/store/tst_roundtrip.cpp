// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into the file comes out of it: every kind of record, every field, below the document and its rules.
#include "recordvalues.h"
#include "storetest.h"

#include "store/editwriter.h"
#include "store/schema.h"
#include "store/sqlite.h"
#include "store/tablereader.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// Of the `variant`th record of a kind.
template <class Record> Id<Record> idOf(int variant)
{
    return {variant == 3 ? std::numeric_limits<qint64>::max() - int(recordTypeOf<Record>) : 100 * (1 + int(recordTypeOf<Record>)) + variant};
}

qint64 firstOf(RecordType type)
{
    return withRecordType(type, []<class Record>() { return idOf<Record>(0).value; });
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void everyFieldCanBeChanged();
    void aRemovedRecordIsGone();
    void aReferenceToNothingIsRefusedAsAWhole();
    void manyChangesOfAllKindsAreWrittenInTheirOrder();
    void anErrorAmongManyTakesAllBack();

private:
    [[nodiscard]] Edit additions(int variant, const ValueMaker &value) const;
    void write(const Edit &edit);
    template <class Record> void compare(const Tables &tables, const Change<Record> &change) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestRoundTrip::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"Paris.summit"_s);
    m_database = std::move(*sqlite::make(path, path));
    QVERIFY(schema::migrate(*m_database, 0, schema::migrations(), path));
    write(additions(0, distinctValues(&firstOf))); // what the others refer to
}

void TestRoundTrip::cleanup()
{
    m_database.reset();
    m_folder.reset();
}

Edit TestRoundTrip::additions(int variant, const ValueMaker &value) const
{
    Edit edit;
    forEachRecordType([&]<class Record>() {
        Record record = recordOf<Record>(value);
        record.id = idOf<Record>(variant);
        edit.of<Record>().push_back({std::nullopt, record});
    });
    return edit;
}

void TestRoundTrip::write(const Edit &edit)
{
    EditWriter writer(*m_database);
    const auto done = writer.write(edit);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
}

template <class Record> void TestRoundTrip::compare(const Tables &tables, const Change<Record> &change) const
{
    const Record *read = tables.of<Record>().find(change.id());
    QVERIFY2(read, Description<Record>::table);
    for (const Field<Record> &field : Description<Record>::fields) {
        QVERIFY2(field.same(*read, *change.after),
                 qPrintable("%1.%2: %3"_L1.arg(QLatin1StringView(Description<Record>::table), QLatin1StringView(field.name),
                                               field.value(*read).toString().left(200))));
    }
}

void TestRoundTrip::everyFieldComesBack_data()
{
    QTest::addColumn<int>("variant");
    QTest::addColumn<ValueMaker>("value");
    QTest::newRow("a value of its own in each field") << 1 << distinctValues(&firstOf);
    QTest::newRow("nothing in any field") << 2 << ValueMaker(&emptyValue);
    QTest::newRow("the greatest values, and the greatest id") << 3 << ValueMaker(&greatestValue);
    QTest::newRow("the smallest values") << 4 << ValueMaker(&smallestValue);
    QTest::newRow("quotes, controls and many scripts") << 5 << ValueMaker(&strangeValue);
}

void TestRoundTrip::everyFieldComesBack()
{
    QFETCH(int, variant);
    QFETCH(ValueMaker, value);
    const Edit edit = additions(variant, value);
    write(edit);
    const auto tables = readTables(*m_database);
    QVERIFY(tables);
    edit.forEach([&](const auto &change) { compare(*tables, change); });
    additions(0, distinctValues(&firstOf)).forEach([&](const auto &change) { compare(*tables, change); });
}

void TestRoundTrip::everyFieldCanBeChanged()
{
    Edit edit = additions(1, distinctValues(&firstOf));
    write(edit);
    const Edit after = additions(1, ValueMaker(&strangeValue));
    forEachRecordType([&]<class Record>() {
        Change<Record> &change = edit.of<Record>().front();
        change = {change.after, after.of<Record>().front().after};
    });
    write(edit);
    const auto tables = readTables(*m_database);
    QVERIFY(tables);
    edit.forEach([&](const auto &change) { compare(*tables, change); });
}

void TestRoundTrip::aRemovedRecordIsGone()
{
    const Edit edit = additions(1, distinctValues(&firstOf));
    write(edit);
    write(edit.inverted());
    const auto tables = readTables(*m_database);
    QVERIFY(tables);
    edit.forEach([&]<class Record>(const Change<Record> &change) {
        QVERIFY2(!tables->of<Record>().contains(change.id()), Description<Record>::table);
    });
}

void TestRoundTrip::aReferenceToNothingIsRefusedAsAWhole()
{
    Edit edit;
    Track track;
    track.id = {7777};
    edit.of<Track>().push_back({std::nullopt, track});
    Room room;
    room.id = {8888};
    room.venue = {9999};
    edit.of<Room>().push_back({std::nullopt, room});
    EditWriter writer(*m_database);
    QVERIFY(!writer.write(edit));
    const auto tables = readTables(*m_database);
    QVERIFY(tables && !tables->of<Track>().contains(track.id) && !tables->of<Room>().contains(room.id));
    edit.of<Room>().clear();
    QVERIFY2(writer.write(edit), "the next edit works");
}

namespace {

Change<Track> addition(qint64 id, const QString &name)
{
    Track track;
    track.id = {id};
    track.name = name;
    return {std::nullopt, track};
}

} // namespace

// Additions go many at a time, in portions: runs shorter and longer than either, with changes and removals between.
void TestRoundTrip::manyChangesOfAllKindsAreWrittenInTheirOrder()
{
    Edit first;
    for (int i = 0; i < 20; ++i)
        first.of<Track>().push_back(addition(10'000 + i, u"Old %1"_s.arg(i)));
    write(first);
    Edit edit;
    auto &changes = edit.of<Track>();
    qint64 next = 20'000;
    std::size_t old = 0;
    for (const int run : {1, 31, 32, 33, 65, 0, 1500, 5}) {
        for (int i = 0; i < run; ++i, ++next)
            changes.push_back(addition(next, next % 7 == 0 ? u"Défense"_s : u"New %1"_s.arg(next)));
        Change<Track> renamed{first.of<Track>()[old].after, first.of<Track>()[old].after};
        renamed.after->name += u" again"_s;
        changes.push_back(renamed);
        changes.push_back(first.of<Track>()[old + 1].inverted());
        old += 2;
    }
    write(edit);
    const auto tables = readTables(*m_database);
    QVERIFY(tables);
    QStringList ids;
    for (const Change<Track> &change : changes) {
        ids += QString::number(change.id().value);
        if (change.isRemoval())
            QVERIFY(!tables->of<Track>().contains(change.id()));
        else
            compare(*tables, change);
    }
    const auto last = u"FROM edit_change WHERE edit = (SELECT max(number) FROM edit) ORDER BY position"_s;
    QCOMPARE(m_database->ask("SELECT group_concat(record_id) FROM (SELECT record_id "_L1 + last + u')')->toString(), ids.join(u','));
    const auto notes = m_database->ask("SELECT group_concat(json_extract(after, '$.name')) FROM (SELECT after "_L1 + last + u')');
    QVERIFY(notes->toString().startsWith("New 20000,Old 0 again,New 20001,"_L1) && notes->toString().contains(u"Défense"_s));
}

void TestRoundTrip::anErrorAmongManyTakesAllBack()
{
    Edit edit;
    for (int i = 0; i < 300; ++i)
        edit.of<Track>().push_back(addition(30'000 + (i == 290 ? 20 : i), u"Track"_s)); // one id twice
    EditWriter writer(*m_database);
    QVERIFY(!writer.write(edit));
    QCOMPARE(m_database->ask(u"SELECT count(*) FROM track WHERE id >= 30000"_s)->toInt(), 0);
    QCOMPARE(m_database->ask(u"SELECT count(*) FROM edit_change WHERE record_id >= 30000"_s)->toInt(), 0);
    edit.of<Track>()[290].after->id = {30'290};
    QVERIFY2(writer.write(edit), "the next edit works");
    QCOMPARE(m_database->ask(u"SELECT count(*) FROM track WHERE id >= 30000"_s)->toInt(), 300);
}

SUMMITRY_TEST(TestRoundTrip)
#include "tst_roundtrip.moc"
