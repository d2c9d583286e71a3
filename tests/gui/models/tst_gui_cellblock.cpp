// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/programme.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"
#include "ui/models/cellblock.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestCellBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_summit = std::make_unique<SmallSummit>();
        m_workspace = std::make_unique<Workspace>(m_summit->document);
        m_model = std::make_unique<RecordTableModel>(RecordType::Participant, *m_workspace);
        m_model->sort(0, Qt::AscendingOrder);
        m_model->load();
    }
    void cleanup()
    {
        m_model.reset();
        m_workspace.reset();
        m_summit.reset();
    }

    void cellsComeBack_data()
    {
        QTest::addColumn<CellBlock>("cells");
        QTest::newRow("one cell") << CellBlock{{u"one"_s}};
        QTest::newRow("a block") << CellBlock{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("empty cells, at the end too") << CellBlock{{u""_s, u"b"_s, u""_s}, {u"c"_s, u""_s, u""_s}};
        QTest::newRow("line breaks, tabs, quotes") << CellBlock{{u"two\nlines"_s, u"a\ttab"_s}, {u"\"quoted\""_s, u"5\" tall"_s}};
        QTest::newRow("what looks like formulas") << CellBlock{{u"=HYPERLINK(1)"_s, u"+33 1"_s, u"-"_s, u"@x"_s}};
        QTest::newRow("scripts") << CellBlock{{u"مثال"_s, u"示例"_s, u"é"_s}};
    }
    void cellsComeBack()
    {
        QFETCH(CellBlock, cells);
        QCOMPARE(fromClipboardText(toClipboardText(cells)), cells);
    }

    void aFormulaLeavesAsText() { QCOMPARE(toClipboardText({{u"=1+1"_s}}), u"'=1+1\n"_s); }

    void readsOtherLineEnds()
    {
        QCOMPARE(fromClipboardText(u"a\tb\r\nc\td\r\n"_s), (CellBlock{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
        QCOMPARE(fromClipboardText(u"a"_s), (CellBlock{{u"a"_s}}));
        QCOMPARE(fromClipboardText(u""_s), CellBlock());
    }

    void rowsPastedOnThemselvesChangeNothing()
    {
        m_summit->change(m_summit->ana, [](Participant &ana) {
            ana.arrival = QDate(2018, 10, 28);
            ana.languages = {u"en"_s, u"fr"_s};
        });
        CellBlock cells;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QStringList line;
            for (const int column : columns())
                line += m_model->cellText(m_model->index(row, column));
            cells += line;
        }
        const auto edit = pasteEdit(fromClipboardText(toClipboardText(cells)), *m_model, {0, 1}, columns());
        QVERIFY(edit);
        QVERIFY(edit->isEmpty());
    }

    void aBlockIsOneEdit()
    {
        const CellBlock cells{{u"interpreter"_s, u"FR"_s}, {u"Press"_s, u"KE"_s}};
        const QList<int> at{m_model->columnNamed(u"function"), m_model->columnNamed(u"country")};
        auto edit = pasteEdit(cells, *m_model, {0, 1}, at);
        QVERIFY(edit);
        QCOMPARE(edit->text, u"Paste 4 cell(s)"_s);
        QVERIFY(m_workspace->apply(std::move(*edit)));
        QCOMPARE(m_summit->document.find(m_summit->ana)->function, Function::Interpreter);
        QCOMPARE(m_summit->document.find(m_summit->bo)->country, u"KE"_s);
        m_workspace->undo();
        QCOMPARE(m_summit->document.find(m_summit->bo)->country, QString());
        QCOMPARE(m_summit->document.find(m_summit->ana)->function, Function::Defender);
    }

    void oneCellFillsEveryRow()
    {
        auto edit = pasteEdit({{u"africa"_s}}, *m_model, {0, 1}, {m_model->columnNamed(u"region")});
        QVERIFY(edit && m_workspace->apply(std::move(*edit)));
        QCOMPARE(m_summit->document.find(m_summit->ana)->region, Region::Africa);
        QCOMPARE(m_summit->document.find(m_summit->bo)->region, Region::Africa);
    }

    void linesWithoutARowBecomeRecordsInTheSameStep()
    {
        const CellBlock cells{{u"Zoe Ruiz"_s, u"Press"_s}, {u"Yan Lind"_s, u""_s}, {u""_s, u""_s}, {u"Xi Lee"_s, u"Staff"_s}};
        auto edit = pasteEdit(cells, *m_model, {1}, {m_model->columnNamed(u"name"), m_model->columnNamed(u"function")});
        QVERIFY(edit);
        QVERIFY2(edit->text.startsWith(u"Paste 6 cell(s)"_s) && edit->text.contains(u"2 row"_s), qPrintable(edit->text));
        QCOMPARE(firstAdded(*edit, RecordType::Participant).type, RecordType::Participant);
        const auto steps = m_summit->document.undoList().doneCount();
        QVERIFY(m_workspace->apply(std::move(*edit)));
        QCOMPARE(m_summit->document.undoList().doneCount(), steps + 1);
        QCOMPARE(names(), (QStringList{u"Ana Ruiz"_s, u"Xi Lee"_s, u"Yan Lind"_s, u"Zoe Ruiz"_s}));
        m_workspace->undo();
        QCOMPARE(names(), (QStringList{u"Ana Ruiz"_s, u"Bo Lind"_s}));
    }

    void copiedRowsCanBecomeNewOnes()
    {
        CellBlock cells;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QStringList line;
            for (const int column : columns()) // those that are worked out too
                line += m_model->cellText(m_model->index(row, column));
            cells += line;
        }
        auto edit = pasteEdit(fromClipboardText(toClipboardText(cells)), *m_model, {}, columns());
        QVERIFY2(edit, edit ? "" : qPrintable(edit.error().text));
        QVERIFY(m_workspace->apply(std::move(*edit)));
        QCOMPARE(names(), (QStringList{u"Ana Ruiz"_s, u"Ana Ruiz"_s, u"Bo Lind"_s, u"Bo Lind"_s}));
    }

    void roomsAreAddedToAVenueOneAfterTheOther()
    {
        RecordTableModel rooms(RecordType::Room, *m_workspace);
        rooms.load();
        auto edit = pasteEdit({{u"Attic"_s}, {u"Cellar"_s}}, rooms, {}, {rooms.columnNamed(u"name")});
        QVERIFY(edit && m_workspace->apply(std::move(*edit)));
        const auto order = roomsInOrder(m_summit->document);
        QCOMPARE(order.size(), 4u);
        QCOMPARE(order.at(2)->name, u"Attic"_s);
        QCOMPARE(order.at(3)->name, u"Cellar"_s);
        QCOMPARE(order.at(3)->position, order.at(2)->position + 1);
    }

    void otherRecordsAreNotMadeByPasting()
    {
        RecordTableModel days(RecordType::Day, *m_workspace);
        days.load();
        QVERIFY(!canPasteNewRows(RecordType::Day));
        const auto edit = pasteEdit({{u"One"_s}, {u"Two"_s}}, days, {0}, {days.columnNamed(u"title")});
        QVERIFY(!edit);
        QVERIFY2(edit.error().text.contains(u"Nothing was pasted"_s) && edit.error().text.contains(u"2 row"_s),
                 qPrintable(edit.error().text));
    }

    void refusals_data()
    {
        QTest::addColumn<CellBlock>("cells");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("no such choice, second row")
            << CellBlock{{u"press"_s}, {u"juggler"_s}} << u"function"_s
            << QStringList{u"Row 2"_s, u"Function"_s, u"juggler"_s, u"Nothing was pasted"_s};
        QTest::newRow("no such date, second column")
            << CellBlock{{u"2018-10-28"_s, u"soon"_s}} << u"arrival"_s << QStringList{u"Row 1"_s, u"Departure"_s, u"soon"_s};
        QTest::newRow("no such delegation") << CellBlock{{u"Nobody knows"_s}} << u"delegation"_s
                                            << QStringList{u"Delegation"_s, u"Nobody knows"_s};
        QTest::newRow("worked out") << CellBlock{{u"7"_s}} << u"sessions"_s << QStringList{u"Sessions"_s, u"worked out"_s};
        QTest::newRow("no such choice in a new row") << CellBlock{{u"press"_s}, {u"press"_s}, {u"juggler"_s}} << u"function"_s
                                                     << QStringList{u"Row 3"_s, u"Function"_s, u"Nothing was pasted"_s};
        QTest::newRow("too many cells") << CellBlock{QStringList(40, u"x"_s)} << u"country"_s << QStringList{u"40"_s};
    }
    void refusals()
    {
        QFETCH(CellBlock, cells);
        QFETCH(QString, column);
        QFETCH(QStringList, said);
        const QList<int> all = columns();
        const auto edit = pasteEdit(cells, *m_model, {0, 1}, all.mid(m_model->columnNamed(column)));
        QVERIFY(!edit);
        for (const QString &word : said)
            QVERIFY2(edit.error().text.contains(word), qPrintable(edit.error().text));
    }

private:
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < m_model->rowCount(); ++row)
            found += m_model->index(row, 0).data().toString();
        return found;
    }
    QList<int> columns() const
    {
        QList<int> all;
        for (int column = 0; column < m_model->columnCount(); ++column)
            all += column;
        return all;
    }

    std::unique_ptr<SmallSummit> m_summit;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RecordTableModel> m_model;
};

SUMMITRY_TEST(TestCellBlock)
#include "tst_gui_cellblock.moc"
