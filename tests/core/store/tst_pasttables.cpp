// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The summit as it was: going back to any moment gives what was there then; and what the file remembers of going out to people.
#include "storetest.h"
#include "tests/core/document/randomedits.h"
#include "tests/testprogram.h"

#include <QThread>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestPastTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyStateComesBack_data();
    void everyStateComesBack();
    void beforeTheFirstEditThereIsNothing();
    void fieldsThatHoldNothingComeBackAsNothing();
    void aMomentHasItsEntry();
    void publicationsAreRemembered();
    void aReaderGoesBackFromWhatItRead();
    void aReaderNotesNothing();
    void aHistoryThatDoesNotFitIsDamaged_data();
    void aHistoryThatDoesNotFitIsDamaged();
    void aClosedFileHasNoPast();

private:
    [[nodiscard]] QByteArray dumpAfter(qint64 entry, SummitFile &file) const
    {
        auto tables = file.tablesAfter(entry);
        return tables ? dump(Document(std::move(*tables))) : QByteArray("error: ") + tables.error().text.toUtf8();
    }
    [[nodiscard]] QByteArray dumpAfter(qint64 entry) const { return dumpAfter(entry, *m_file); }

    QTemporaryDir m_folder;
    QString m_path;
    File m_file;
};

void TestPastTables::init()
{
    m_file.reset();
    m_path = m_folder.filePath(u"%1.summit"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    QFile::remove(m_path);
    m_file = created(m_path);
}

void TestPastTables::everyStateComesBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 7u, 20181029u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestPastTables::everyStateComesBack()
{
    QFETCH(quint32, seed);
    RandomEdits edits(seed);
    Document &document = m_file->document();
    std::vector<QByteArray> states{QByteArray(), dump(document)}; // by the number of the entry
    for (int step = 0; step < 100; ++step) {
        const int what = edits.below(12);
        if (what == 0)
            QVERIFY(document.undo());
        else if (what == 1)
            QVERIFY(m_file->notePublication(Publication::Printed, u"Printed"_s));
        else if (const auto done = document.apply(edits.next(document)); !done)
            QVERIFY2(done.error().kind == ErrorKind::Refused, qPrintable(done.error().text));
        if (qint64(states.size()) <= m_file->history(1)->first().number)
            states.push_back(dump(document));
    }
    QVERIFY(states.size() > 70);
    QCOMPARE(qint64(states.size()), m_file->history(1)->first().number + 1);
    for (std::size_t number = states.size(); number-- > 0;)
        QVERIFY2(dumpAfter(qint64(number)) == states[number], qPrintable(u"entry %1"_s.arg(number)));
    // And so does the file once it has been opened again.
    QVERIFY(m_file->close());
    m_file = opened(m_path);
    for (const std::size_t number : {states.size() / 2, std::size_t(1)})
        QCOMPARE(dumpAfter(qint64(number)), states[number]);
    QCOMPARE(dump(m_file->document()), states.back());
}

void TestPastTables::beforeTheFirstEditThereIsNothing()
{
    QCOMPARE(addDelegation(*m_file, u"CAOI"_s), u"ok"_s);
    QCOMPARE(dumpAfter(0), QByteArray());
    QVERIFY(dumpAfter(1).contains("Paris 2018") && !dumpAfter(1).contains("CAOI"));
}

// A day that opens at midnight is not in the history's JSON, and must not open at eight when it comes back.
void TestPastTables::fieldsThatHoldNothingComeBackAsNothing()
{
    Draft draft(m_file->document(), u"Add"_s);
    const DayId day = draft.add(Day{.date = QDate(2018, 10, 29), .opens = 0, .closes = 600});
    const TrackId track = draft.add(Track{.name = u"Land"_s, .hue = 0});
    QVERIFY(m_file->document().apply(draft.take()));
    const QByteArray state = dump(m_file->document());
    for (const RecordKey key : {RecordKey::of(day), RecordKey::of(track)}) {
        Draft removal(m_file->document(), u"Remove"_s);
        removal.remove(key);
        QVERIFY(m_file->document().apply(removal.take()));
    }
    const auto tables = m_file->tablesAfter(2);
    QVERIFY(tables);
    QCOMPARE(tables->of<Day>().find(day)->opens, 0);
    QCOMPARE(tables->of<Track>().find(track)->hue, 0);
    QCOMPARE(dumpAfter(2), state);
}

void TestPastTables::aMomentHasItsEntry()
{
    QThread::msleep(5);
    QCOMPARE(addDelegation(*m_file, u"CAOI"_s), u"ok"_s);
    const auto entries = *m_file->history(2);
    const auto numberAt = [&](const QDateTime &moment) {
        const auto entry = m_file->entryAt(moment);
        return !entry ? -1 : !*entry ? 0 : (*entry)->number;
    };
    QCOMPARE(numberAt(entries[1].at.addMSecs(-1)), 0);
    QCOMPARE(numberAt(entries[1].at), 1);
    QCOMPARE(numberAt(entries[0].at.addMSecs(-1)), 1);
    QCOMPARE(numberAt(entries[0].at.toOffsetFromUtc(5 * 3600)), 2);
    QCOMPARE(numberAt(entries[0].at.addDays(400)), 2);
}

void TestPastTables::publicationsAreRemembered()
{
    QVERIFY(!*m_file->lastPublication(Publication::Printed));
    QVERIFY(!*m_file->tablesLastPublished());
    QVERIFY(m_file->notePublication(Publication::Printed, u"Print the agenda"_s));
    QCOMPARE(addDelegation(*m_file, u"CAOI"_s), u"ok"_s);
    QVERIFY(m_file->notePublication(Publication::Exported, u"Export the agenda"_s));
    QVERIFY(m_file->close());
    m_file = opened(m_path);
    const auto printed = *m_file->lastPublication(Publication::Printed);
    QVERIFY(printed && printed->number == 2 && printed->text == "Print the agenda"_L1);
    QCOMPARE((*m_file->lastPublication(Publication::Exported))->number, 4);
    QCOMPARE((*m_file->tablesLastPublished())->of<Delegation>().size(), 1); // as exported, after it was printed
    const auto entries = *m_file->history(10);
    QCOMPARE(entries.size(), 4);
    QVERIFY(entries[0].publication == Publication::Exported && !entries[1].publication && !entries[3].publication);
    QVERIFY(!dumpAfter(printed->number).contains("CAOI"));
    QVERIFY(!m_file->document().undoList().canUndo());
}

void TestPastTables::aReaderGoesBackFromWhatItRead()
{
    QCOMPARE(addDelegation(*m_file, u"CAOI"_s), u"ok"_s);
    QVERIFY(m_file->close());
    const File reader = opened(m_path, Access::ReadOnly);
    const QByteArray read = dump(reader->document());
    m_file = opened(m_path);
    QCOMPARE(addDelegation(*m_file, u"OFRANEH"_s), u"ok"_s);
    QVERIFY(m_file->close()); // or the lock would keep the reader out
    QCOMPARE(dumpAfter(2, *reader), read);
    QVERIFY(!dumpAfter(1, *reader).contains("CAOI"));
}

void TestPastTables::aReaderNotesNothing()
{
    QVERIFY(m_file->close());
    m_file = opened(m_path, Access::ReadOnly);
    const auto done = m_file->notePublication(Publication::Printed, u"Print"_s);
    QVERIFY(!done && done.error().kind == ErrorKind::Unwritable);
    QVERIFY(!*m_file->lastPublication(Publication::Printed));
}

void TestPastTables::aHistoryThatDoesNotFitIsDamaged_data()
{
    QTest::addColumn<QString>("harm");
    QTest::newRow("an addition that is not there") << u"UPDATE edit_change SET record_id = 5 WHERE edit = 2"_s;
    QTest::newRow("a removal that is there") << u"UPDATE edit_change SET before = '{}', after = NULL WHERE edit = 2"_s;
    QTest::newRow("a change of what is not there") << u"UPDATE edit_change SET before = '{}', record_id = 5 WHERE edit = 2"_s;
    QTest::newRow("no JSON") << u"UPDATE edit_change SET before = '{\"name\":' WHERE edit = 2"_s;
    QTest::newRow("an unknown kind of record") << u"UPDATE edit_change SET record = 'shuttle' WHERE edit = 2"_s;
}

void TestPastTables::aHistoryThatDoesNotFitIsDamaged()
{
    QFETCH(QString, harm);
    QCOMPARE(addDelegation(*m_file, u"CAOI"_s), u"ok"_s);
    QVERIFY(m_file->close());
    told(m_path, {harm});
    m_file = opened(m_path);
    const auto tables = m_file->tablesAfter(1);
    QVERIFY(!tables && tables.error().kind == ErrorKind::Damaged);
    QVERIFY(tables.error().text.contains(m_path));
    QVERIFY(m_file->tablesAfter(2)); // nothing to take back
}

void TestPastTables::aClosedFileHasNoPast()
{
    QVERIFY(m_file->close());
    QVERIFY(!m_file->tablesAfter(1) && !m_file->entryAt(QDateTime::currentDateTimeUtc()));
    QVERIFY(!m_file->lastPublication(Publication::Printed) && !m_file->notePublication(Publication::Printed, u"Print"_s));
}

SUMMITRY_TEST(TestPastTables)
#include "tst_pasttables.moc"
