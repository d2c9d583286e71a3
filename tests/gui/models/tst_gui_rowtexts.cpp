// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a table's rows: found the same whether they were made ready or are read for the first letter typed.
#include "tests/core/document/randomedits.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"
#include "ui/models/finder.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

Edit people()
{
    Edit edit{u"Add people"_s, {}};
    qint64 id = qint64(1) << 50;
    for (const char *name :
         {"Élodie Nguyễn", "李人权", "مدافعة حقوق", "O’Brien & Söhne", "Ana Ruiz", "STRASSE Straße", "İlkay ﬁnal", ""}) {
        Participant person;
        person.id = {++id};
        person.name = QString::fromUtf8(name);
        person.function = Function(id % 8);
        person.listing = Listing(id % 3);
        person.languages = {u"en"_s, u"fr"_s};
        person.arrival = QDate(2018, 10, 29);
        person.notes = u"Line one\nLine two"_s;
        edit.of<Participant>().push_back({std::nullopt, person});
    }
    return edit;
}

} // namespace

class TestRowTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotReadyIsFoundTheSame()
    {
        SmallSummit small;
        QVERIFY(small.document.apply(people()));
        Workspace workspace(small.document);
        RowTexts ready(RecordType::Participant, workspace);
        ready.setColumns(columnsOf(RecordType::Participant));
        const auto &all = small.document.all<Participant>();
        ready.resize(all.size());
        std::size_t row = 0;
        for (const Participant &person : all)
            ready.prepare(row++, person.id.value);
        int found = 0;
        for (const QString &text :
             {u"e"_s, u"E"_s, u"nguyen"_s, u"權"_s, u"人权"_s, u"strasse"_s, u"fin"_s, u"ana rui"_s, u"rui ana"_s, u"one two"_s,
              u"en, fr"_s, u"defender"_s, u"never"_s, u"2018"_s, u"10"_s, u"zzz"_s, u"a zzz"_s, u""_s}) {
            const QList<QByteArray> words = RowTexts::wordsOf(text);
            RowTexts fresh(RecordType::Participant, workspace);
            fresh.setColumns(columnsOf(RecordType::Participant));
            fresh.resize(all.size());
            row = 0;
            for (const Participant &person : all) {
                const bool isFound = fresh.containsAll(row, person.id.value, words);
                QCOMPARE(isFound, ready.containsAll(row, person.id.value, words));
                QCOMPARE(fresh.containsAll(row, person.id.value, words), isFound); // asked again
                found += isFound;
                ++row;
            }
        }
        QVERIFY(found > 20);
    }

    void theFirstLetterShowsWhatLaterOnesShow()
    {
        SmallSummit small;
        QVERIFY(small.document.apply(people()));
        Workspace workspace(small.document);
        for (const RecordType type : {RecordType::Participant, RecordType::Session, RecordType::Delegation, RecordType::Room}) {
            RecordTableModel waiting(type, workspace);
            waiting.load();
            for (int i = 0; i < 20; ++i)
                QCoreApplication::processEvents(); // the quiet moments
            for (const QString &text : {u"a"_s, u"e"_s, u"1"_s, u"or"_s, u"q"_s}) {
                RecordTableModel atOnce(type, workspace);
                atOnce.load();
                atOnce.setFilter({text, {}, {}});
                waiting.setFilter({text, {}, {}});
                QCOMPARE(atOnce.shownIds(), waiting.shownIds());
            }
        }
    }

    void countsFollowEdits()
    {
        SmallSummit small;
        Workspace workspace(small.document);
        RecordTableModel model(RecordType::Session, workspace);
        model.load();
        RandomEdits random(7);
        for (int i = 0; i < 60; ++i) {
            (void)small.document.apply(random.next(small.document));
            RecordTableModel fresh(RecordType::Session, workspace);
            fresh.load();
            for (const QString &flag : {u"no-room"_s, u"no-chair"_s, u"unplaced"_s, u"conflicts"_s})
                QCOMPARE(model.countFlag(flag), fresh.countFlag(flag));
        }
    }
};

SUMMITRY_TEST(TestRowTexts)

#include "tst_gui_rowtexts.moc"
