// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo all and redo all lead back to the same states, whatever was done.
#include "document/recordjson.h"
#include "tests/core/document/randomedits.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"

#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToUndoIsNoFailure();
    void newEditForgetsWhatCouldBeRedone();
    void everyRandomEditFits();
    void undoAllAndRedoAll_data();
    void undoAllAndRedoAll();
    void keepsSoManySteps();
};

void TestUndo::nothingToUndoIsNoFailure()
{
    Document document;
    const QSignalSpy changes(&document, &Document::changed);
    QVERIFY(document.undo());
    QVERIFY(document.redo());
    QCOMPARE(changes.size(), 0);
}

void TestUndo::newEditForgetsWhatCouldBeRedone()
{
    SmallSummit summit;
    QVERIFY(summit.document.apply(rename(summit, u"Ana Paz"_s)));
    QVERIFY(summit.document.undo());
    QVERIFY(summit.document.undoList().canRedo());
    QVERIFY(summit.document.apply(rename(summit, u"Ana Sol"_s)));
    QVERIFY(!summit.document.undoList().canRedo());
    QVERIFY(summit.document.redo());
    QCOMPARE(summit.document.find(summit.ana)->name, u"Ana Sol"_s);
}

// As the generator promises, for other tests build on it.
void TestUndo::everyRandomEditFits()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        SmallSummit summit;
        RandomEdits edits(seed);
        for (int step = 0; step < 150; ++step) {
            const auto applied = summit.document.apply(edits.next(summit.document));
            QVERIFY2(applied, qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(step).arg(applied ? QString() : applied.error().text)));
        }
    }
}

void TestUndo::undoAllAndRedoAll_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::newRow(qPrintable(u"edits from seed %1"_s.arg(seed))) << seed;
}

void TestUndo::undoAllAndRedoAll()
{
    QFETCH(quint32, seed);
    SmallSummit summit;
    RandomEdits edits(seed);
    QList<QByteArray> states{dump(summit.document)};
    const std::size_t first = summit.document.undoList().doneCount();
    while (states.size() < 300) {
        const auto done = summit.document.undoList().doneCount();
        const auto applied = summit.document.apply(edits.next(summit.document));
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().text));
        if (summit.document.undoList().doneCount() > done)
            states += dump(summit.document);
    }
    for (auto state = states.crbegin() + 1; state != states.crend(); ++state) {
        QVERIFY(summit.document.undo());
        QCOMPARE(dump(summit.document), *state);
    }
    QCOMPARE(summit.document.undoList().doneCount(), first);
    while (summit.document.undoList().canRedo())
        QVERIFY(summit.document.redo());
    QCOMPARE(dump(summit.document), states.last());
}

void TestUndo::keepsSoManySteps()
{
    SmallSummit summit;
    for (std::size_t i = 0; i < UndoList::longest + 20; ++i)
        QVERIFY(summit.document.apply(rename(summit, u"Name %1"_s.arg(i))));
    QCOMPARE(summit.document.undoList().doneCount(), UndoList::longest);
    while (summit.document.undoList().canUndo())
        QVERIFY(summit.document.undo());
    QCOMPARE(summit.document.find(summit.ana)->name, u"Name 19"_s); // what came before stays done
}

SUMMITRY_TEST(TestUndo)
#include "tst_undo.moc"
