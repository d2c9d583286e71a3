// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/randomedits.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"
#include "ui/models/fieldedit.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList namesIn(const RecordTableModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, 0).data().toString();
    return names;
}

// Rows and words as a model that has just been made would show them.
void compareWithFresh(RecordTableModel &model)
{
    RecordTableModel fresh(model.type(), model.workspace());
    fresh.sort(model.sortColumn(), model.sortOrder());
    fresh.setFilter(model.filter());
    fresh.load();
    QCOMPARE(model.shownIds(), fresh.shownIds());
    QCOMPARE(model.allCount(), fresh.allCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.rowOf(model.keyAt(row)), row);
        for (int column = 0; column < model.columnCount(); ++column)
            QCOMPARE(model.cellText(model.index(row, column)), fresh.cellText(fresh.index(row, column)));
    }
}

} // namespace

class TestRecordTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsEveryEdit_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("sortedBy");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filter");
        const auto row = [](const char *name, RecordType type, const char *sortedBy, const char *text, const char *filter) {
            QTest::newRow(name) << int(type) << QString::fromLatin1(sortedBy) << QString::fromLatin1(text)
                                << QString::fromLatin1(filter);
        };
        row("participants by name", RecordType::Participant, "name", "", "");
        row("participants by their delegation", RecordType::Participant, "delegation", "1", "");
        row("participants without a delegation", RecordType::Participant, "function", "", "no-delegation");
        row("sessions by start, some words", RecordType::Session, "start", "word", "");
        row("sessions by age, in conflict", RecordType::Session, "", "", "conflicts");
        row("sessions by who speaks, without a chair", RecordType::Session, "people", "", "no-chair");
        row("delegations by seats", RecordType::Delegation, "participants", "", "over-quota");
        row("delegations by networks", RecordType::Delegation, "networks", "", "kind=network");
        row("rooms by venue", RecordType::Room, "venue", "", "");
        row("days by sessions", RecordType::Day, "sessions", "", "");
        row("tracks by name", RecordType::Track, "name", "", "");
        row("recommendations by state", RecordType::Recommendation, "state", "2", "");
    }
    void followsEveryEdit()
    {
        QFETCH(int, type);
        QFETCH(QString, sortedBy);
        QFETCH(QString, text);
        QFETCH(QString, filter);
        SmallSummit summit;
        Workspace workspace(summit.document);
        RandomEdits random(quint32(7 + type));
        RecordTableModel model(RecordType(type), workspace);
        RowFilter wanted = RowFilter::fromString(filter);
        wanted.text = text;
        model.setFilter(wanted);
        model.sort(model.columnNamed(sortedBy), type % 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
        QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.load();
        const auto begun = summit.document.undoList().doneCount(); // the summit itself stays
        for (int step = 0; step < 160; ++step) {
            const int what = random.below(10);
            if (what < 7)
                workspace.apply(random.next(summit.document)); // one that is refused must leave no trace either
            else if (what < 9 && summit.document.undoList().doneCount() > begun)
                workspace.undo();
            else
                workspace.redo();
            if (step % 8 == 0)
                compareWithFresh(model);
            if (QTest::currentTestFailed())
                return;
        }
        compareWithFresh(model);
        QCOMPARE(resets.size(), 1); // loading; small edits come row by row
    }

    void holdsNothingUntilItIsLoaded()
    {
        SmallSummit summit;
        Workspace workspace(summit.document);
        RecordTableModel model(RecordType::Participant, workspace);
        QCOMPARE(model.rowCount(), 0);
        summit.add(Participant{.id = {}, .name = u"Cy Doe"_s});
        QCOMPARE(model.rowCount(), 0);
        model.load();
        QCOMPARE(model.rowCount(), 3);
    }

    void anImportIsOneReset()
    {
        SmallSummit summit;
        Workspace workspace(summit.document);
        RecordTableModel model(RecordType::Participant, workspace);
        model.load();
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        Draft draft(summit.document, u"Import"_s);
        for (int i = 0; i < 5000; ++i)
            draft.add(Participant{.id = {}, .name = u"Person %1"_s.arg(i)});
        QVERIFY(workspace.apply(draft));
        QCOMPARE(model.rowCount(), 5002);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(inserts.size(), 0);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing wanted: all")
            << u""_s << u""_s << QStringList{u"Ana Ruiz"_s, u"Bo Lind"_s, u"Élodie Brûlé"_s, u"ليلى مثال"_s};
        QTest::newRow("case aside") << u"ANA"_s << u""_s << QStringList{u"Ana Ruiz"_s};
        QTest::newRow("accents aside") << u"elodie brule"_s << u""_s << QStringList{u"Élodie Brûlé"_s};
        QTest::newRow("accents typed too") << u"Brûlé"_s << u""_s << QStringList{u"Élodie Brûlé"_s};
        QTest::newRow("words in any order") << u"lind bo"_s << u""_s << QStringList{u"Bo Lind"_s};
        QTest::newRow("a name in Arabic") << u"ليلى"_s << u""_s << QStringList{u"ليلى مثال"_s};
        QTest::newRow("by the name of the delegation") << u"harbour"_s << u""_s << QStringList{u"Bo Lind"_s};
        QTest::newRow("by a choice as it reads") << u"interpr"_s << u""_s << QStringList{u"Élodie Brûlé"_s};
        QTest::newRow("words of two columns") << u"bo harbour"_s << u""_s << QStringList{u"Bo Lind"_s};
        QTest::newRow("no such word") << u"zzz"_s << u""_s << QStringList{};
        QTest::newRow("facet: function") << u""_s << u"function=interpreter"_s << QStringList{u"Élodie Brûlé"_s};
        QTest::newRow("facet: no region") << u""_s << u"region="_s << QStringList{u"Ana Ruiz"_s, u"Bo Lind"_s, u"Élodie Brûlé"_s};
        QTest::newRow("facet: one of the languages") << u""_s << u"languages=fr"_s << QStringList{u"Élodie Brûlé"_s};
        QTest::newRow("flag: no delegation")
            << u""_s << u"no-delegation"_s << QStringList{u"Ana Ruiz"_s, u"Élodie Brûlé"_s, u"ليلى مثال"_s};
        QTest::newRow("flag and word") << u"ana"_s << u"no-delegation"_s << QStringList{u"Ana Ruiz"_s};
    }
    void filters()
    {
        QFETCH(QString, text);
        QFETCH(QString, filter);
        SmallSummit summit;
        const DelegationId harbour = summit.add(Delegation{.id = {}, .name = u"Harbour Workers"_s});
        summit.change(summit.bo, [&](Participant &bo) { bo.delegation = harbour; });
        summit.add(
            Participant{.id = {}, .name = u"Élodie Brûlé"_s, .function = Function::Interpreter, .languages = {u"en"_s, u"fr"_s}});
        summit.add(Participant{.id = {}, .name = u"ليلى مثال"_s, .region = Region::MiddleEastNorthAfrica});
        Workspace workspace(summit.document);
        RecordTableModel model(RecordType::Participant, workspace);
        model.sort(model.columnNamed(u"name"), Qt::AscendingOrder);
        model.load();
        RowFilter wanted = RowFilter::fromString(filter);
        wanted.text = text;
        model.setFilter(wanted);
        QTEST(namesIn(model), "expected");
    }

    void onlyShownColumnsAreSearched()
    {
        SmallSummit summit;
        summit.change(summit.ana, [](Participant &ana) { ana.notes = u"Vegetarian"_s; });
        Workspace workspace(summit.document);
        RecordTableModel model(RecordType::Participant, workspace);
        model.load();
        model.setFilter({u"vegetarian"_s, {}, {}});
        QCOMPARE(model.rowCount(), 1);
        model.setSearchedColumns({model.columnNamed(u"name")});
        QCOMPARE(model.rowCount(), 0);
    }

    void sorts_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("isDown");
        QTest::addColumn<QStringList>("expected");
        const QStringList byName{u"émile"_s, u"Room 2"_s, u"room 10"_s, u"Zoe"_s};
        QTest::newRow("names: accents and capitals aside, numbers by value") << u"title"_s << false << byName;
        QTest::newRow("the other way round") << u"title"_s << true << QStringList{byName.rbegin(), byName.rend()};
        QTest::newRow("starts, unplaced last")
            << u"start"_s << false << QStringList{u"Zoe"_s, u"room 10"_s, u"émile"_s, u"Room 2"_s};
        QTest::newRow("minutes by value") << u"minutes"_s << false
                                          << QStringList{u"émile"_s, u"Zoe"_s, u"room 10"_s, u"Room 2"_s};
        QTest::newRow("kinds in their own order, equal ones by age")
            << u"kind"_s << false << QStringList{u"Zoe"_s, u"room 10"_s, u"émile"_s, u"Room 2"_s};
        QTest::newRow("rooms by name, none last")
            << u"room"_s << false << QStringList{u"room 10"_s, u"Zoe"_s, u"émile"_s, u"Room 2"_s};
    }
    void sorts()
    {
        QFETCH(QString, column);
        QFETCH(bool, isDown);
        SmallSummit summit;
        const auto at = [](const char *text) { return LocalTime::fromString(QString::fromLatin1(text)); };
        const auto add = [&](const QString &title, SessionKind kind, LocalTime start, int minutes, RoomId room) {
            summit.add(Session{.id = {}, .title = title, .kind = kind, .start = start, .minutes = minutes, .room = room});
        };
        add(u"Zoe"_s, SessionKind::Opening, at("2018-10-29T09:00"), 9, summit.unknownSize);
        add(u"room 10"_s, SessionKind::Opening, at("2018-10-29T10:00"), 30, summit.small);
        add(u"émile"_s, SessionKind::Workshop, at("2018-10-30T08:30"), 5, {});
        add(u"Room 2"_s, SessionKind::Break, {}, 100, {});
        Workspace workspace(summit.document);
        RecordTableModel model(RecordType::Session, workspace);
        model.load();
        model.sort(model.columnNamed(column), isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
        QTEST(namesIn(model), "expected");
    }

    void sortingKeepsPersistentIndexes()
    {
        SmallSummit summit;
        Workspace workspace(summit.document);
        RecordTableModel model(RecordType::Participant, workspace);
        QAbstractItemModelTester tester(&model, fatal);
        model.load();
        const QPersistentModelIndex ana = model.index(model.rowOf(RecordKey::of(summit.ana)), 0);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(ana.data().toString(), u"Ana Ruiz"_s);
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(ana.row(), 0);
    }

    void aRowMovesWhereItsNewNameBelongs()
    {
        SmallSummit summit;
        Workspace workspace(summit.document);
        RecordTableModel model(RecordType::Participant, workspace);
        model.sort(0, Qt::AscendingOrder);
        model.load();
        QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
        const auto steps = summit.document.undoList().doneCount();
        QVERIFY(model.setData(model.index(0, 0), u"Zoe Ruiz"_s));
        QCOMPARE(summit.document.undoList().doneCount(), steps + 1);
        QCOMPARE(moves.size(), 1);
        QCOMPARE(namesIn(model), (QStringList{u"Bo Lind"_s, u"Zoe Ruiz"_s}));
        workspace.undo();
        QCOMPARE(namesIn(model), (QStringList{u"Ana Ruiz"_s, u"Bo Lind"_s}));
    }

    // Each new name falls between the same two, until there is no room between them and all are put apart again.
    void wordsBetweenWordsKeepTheirOrder()
    {
        SmallSummit summit;
        Workspace workspace(summit.document);
        RecordTableModel model(RecordType::Participant, workspace);
        model.sort(0, Qt::AscendingOrder);
        QAbstractItemModelTester tester(&model, fatal);
        model.load();
        QString name = u"b"_s;
        for (int i = 0; i < 90; ++i) {
            name += u'a';
            summit.add(Participant{.id = {}, .name = name});
            summit.add(Participant{.id = {}, .name = QString(name + u'z')});
        }
        compareWithFresh(model);
        QCOMPARE(model.rowCount(), 182);
    }

    void oneFieldOfManyIsOneStep()
    {
        SmallSummit summit;
        Workspace workspace(summit.document);
        RecordTableModel model(RecordType::Participant, workspace);
        model.load();
        const auto steps = summit.document.undoList().doneCount();
        QVERIFY(model.setField({RecordKey::of(summit.ana), RecordKey::of(summit.bo)}, model.columnNamed(u"region"), u"africa"_s));
        QCOMPARE(summit.document.undoList().doneCount(), steps + 1);
        QCOMPARE(summit.document.find(summit.ana)->region, Region::Africa);
        QCOMPARE(summit.document.find(summit.bo)->region, Region::Africa);
        workspace.undo();
        QCOMPARE(summit.document.find(summit.bo)->region, Region::None);
    }

    void conflictsAreMarkedAndUnmarked()
    {
        SmallSummit summit;
        const SessionId one = summit.session("One", "2018-10-29T09:00", 60, summit.small);
        summit.session("Two", "2018-10-29T09:30", 60, summit.small);
        Workspace workspace(summit.document);
        RecordTableModel model(RecordType::Session, workspace);
        model.load();
        model.setFilter(RowFilter::fromString(u"conflicts"_s));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.countFlag(u"conflicts"_s), 2);
        QCOMPARE(model.index(0, 0).data(RecordTableModel::MarkRole).value<RecordTableModel::Mark>(),
                 RecordTableModel::Mark::Conflict);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"Room 1"_s));
        QVERIFY(workspace.apply(
            fieldEdit({RecordKey::of(one)}, fieldIndex(RecordType::Session, u"start"), u"2018-10-29T12:00"_s, summit.document)));
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsWorkedOutCantBeChanged()
    {
        SmallSummit summit;
        summit.session("One", "2018-10-29T09:00", 60, summit.small);
        Workspace workspace(summit.document);
        RecordTableModel model(RecordType::Session, workspace);
        model.load();
        const QModelIndex end = model.index(0, model.columnNamed(u"end"));
        QCOMPARE(end.data().toString(), u"10:00"_s);
        QVERIFY(!(end.flags() & Qt::ItemIsEditable));
        QVERIFY(!model.setData(end, u"11:00"_s));
        summit.document.setReadOnly();
        QVERIFY(!(model.index(0, 0).flags() & Qt::ItemIsEditable));
    }

    void markupInANameStaysText()
    {
        SmallSummit summit;
        summit.change(summit.ana, [](Participant &ana) { ana.name = u"<img src=x> & Co"_s; });
        Workspace workspace(summit.document);
        RecordTableModel model(RecordType::Participant, workspace);
        model.load();
        const QString tip = model.index(model.rowOf(RecordKey::of(summit.ana)), 0).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"&lt;img src=x&gt; &amp; Co"_s));
    }
};

SUMMITRY_TEST(TestRecordTable)
#include "tst_gui_recordtable.moc"
