// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits of every kind of record: undoing all gives the first state, redoing all the last, and so does the file.
#include "recordvalues.h"
#include "storetest.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// What a record needs to be accepted at all (domain/validity.h).
template <class Record> void makeValid(Record &) {}
void makeValid(Summit &summit)
{
    summit.timeZone = u"Europe/Paris"_s;
}
void makeValid(Day &day)
{
    day.date = day.date.isValid() ? day.date : QDate(2018, 10, 29);
    day.opens %= 1000;
    day.closes = day.opens + 60;
}
void makeValid(Session &session)
{
    session.minutes = std::max(1, session.minutes);
}
void makeValid(Availability &availability)
{
    if (!availability.participant.isNull())
        availability.room = {};
    availability.start = LocalTime(QDate(2018, 10, 29), 60);
    availability.end = availability.start.plus(30);
}

} // namespace

class TestRandomEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAllIsTheFirstStateAndRedoAllTheLast_data();
    void undoAllIsTheFirstStateAndRedoAllTheLast();

private:
    [[nodiscard]] qint64 any(RecordType type);
    [[nodiscard]] RecordType anyType() { return RecordType(m_random.bounded(recordTypeCount)); }
    void add(Draft &draft);
    void change(Draft &draft);
    void remove(Draft &draft);
    [[nodiscard]] Edit randomEdit();

    QRandomGenerator m_random;
    Document *m_document = nullptr;
};

qint64 TestRandomEdits::any(RecordType type)
{
    return withRecordType(type, [&]<class Record>() -> qint64 {
        const auto &all = m_document->all<Record>();
        if (all.isEmpty())
            return 0;
        return (all.begin() + m_random.bounded(int(all.size())))->id.value;
    });
}

void TestRandomEdits::add(Draft &draft)
{
    const RecordType type = anyType();
    if (type == RecordType::Summit)
        return;
    withRecordType(type, [&]<class Record>() {
        Record record = recordOf<Record>(randomValues(m_random, [&](RecordType target) { return any(target); }));
        makeValid(record);
        draft.add(record);
    });
}

void TestRandomEdits::change(Draft &draft)
{
    const RecordType type = anyType();
    withRecordType(type, [&]<class Record>() {
        const auto values = randomValues(m_random, [&](RecordType target) { return any(target); });
        draft.change(Id<Record>{any(type)}, [&](Record &record) {
            const auto &field = Description<Record>::fields[std::size_t(m_random.bounded(int(Description<Record>::fields.size())))];
            field.setValue(record, values(field));
            makeValid(record);
        });
    });
}

void TestRandomEdits::remove(Draft &draft)
{
    const RecordType type = anyType();
    if (const qint64 id = any(type); id != 0 && type != RecordType::Summit)
        draft.remove(RecordKey{type, id});
}

Edit TestRandomEdits::randomEdit()
{
    Draft draft(*m_document, u"Edit"_s);
    const int what = m_random.bounded(10);
    if (what == 0) {
        remove(draft); // alone: what is added beside it might refer to what goes
        return draft.take();
    }
    for (int i = m_random.bounded(1, 6); i > 0; --i) {
        if (what < 6)
            add(draft);
        else
            change(draft);
    }
    return draft.take();
}

void TestRandomEdits::undoAllIsTheFirstStateAndRedoAllTheLast_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 20181029u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomEdits::undoAllIsTheFirstStateAndRedoAllTheLast()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Paris.summit"_s);
    File file = created(path);
    QVERIFY(file);
    m_document = &file->document();
    std::vector<QByteArray> states{dump(*m_document)};
    int refused = 0;
    while (states.size() < 220) {
        const auto done = m_document->apply(randomEdit());
        if (!done && done.error().kind == ErrorKind::Refused) { // an agenda item without a session, and the like
            ++refused;
            QCOMPARE(dump(*m_document), states.back());
            continue;
        }
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
        if (QByteArray state = dump(*m_document); state != states.back())
            states.push_back(std::move(state));
    }
    forEachRecordType([&]<class Record>() { QVERIFY2(!m_document->all<Record>().isEmpty(), Description<Record>::table); });
    QVERIFY2(refused < 2000, qPrintable(QString::number(refused)));

    for (auto state = states.crbegin(); state != states.crend(); ++state) {
        QCOMPARE(dump(*m_document), *state);
        QVERIFY(m_document->undo());
    }
    QVERIFY(!m_document->undoList().canUndo());
    for (const QByteArray &state : states) {
        QCOMPARE(dump(*m_document), state);
        QVERIFY(m_document->redo());
    }
    for (int i = 0; i < 100; ++i)
        QVERIFY(m_document->undo());
    const QByteArray left = dump(*m_document);
    QVERIFY(file->close());
    file = opened(path);
    QVERIFY(file && dump(file->document()) == left);
    QVERIFY(file->close());
    QCOMPARE(asked(path, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    QCOMPARE(asked(path, u"PRAGMA foreign_key_check"_s), QStringList());
}

SUMMITRY_TEST(TestRandomEdits)
#include "tst_randomedits.moc"
