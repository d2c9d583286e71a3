// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/smallsummit.h"
#include "tests/gui/pages/pageactions.h"
#include "tests/testprogram.h"
#include "ui/forms/fieldeditor.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"
#include "ui/pages/delegationspage.h"
#include "ui/pages/participantspage.h"
#include "ui/pages/sessionspage.h"
#include "ui/pages/setfielddialog.h"
#include "ui/style/banner.h"
#include "ui/style/chip.h"
#include "ui/style/emptystate.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const TablePage &page)
{
    QStringList names;
    const RecordTableModel &model = page.table().records();
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, 0).data().toString();
    return names;
}

EmptyState *shownEmptyState(const QWidget &page)
{
    for (auto *state : page.findChildren<EmptyState *>()) {
        if (state->isVisible())
            return state;
    }
    return nullptr;
}

} // namespace

class TestTablePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_summit = std::make_unique<SmallSummit>();
        m_workspace = std::make_unique<Workspace>(m_summit->document);
    }
    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
        m_summit.reset();
    }

    void aCellIsEditedInPlace()
    {
        showPeople();
        const QModelIndex cell = cellOf(m_summit->ana, u"name"_s);
        const auto steps = m_summit->document.undoList().doneCount();
        m_page->table().setCurrentIndex(cell);
        QTest::keyClick(&m_page->table(), Qt::Key_Return);
        auto *line = m_page->table().findChild<FieldEditor *>()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->setText(u"Zoe Ruiz"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_summit->document.find(m_summit->ana)->name, u"Zoe Ruiz"_s);
        QCOMPARE(m_summit->document.undoList().doneCount(), steps + 1);
        QTRY_VERIFY(!m_page->table().findChild<FieldEditor *>());
        QCOMPARE(namesIn(*m_page), (QStringList{u"Bo Lind"_s, u"Zoe Ruiz"_s}));
        m_workspace->undo();
        QCOMPARE(namesIn(*m_page), (QStringList{u"Ana Ruiz"_s, u"Bo Lind"_s}));
    }

    void escapeLeavesTheCellAsItWas()
    {
        showPeople();
        const auto steps = m_summit->document.undoList().doneCount();
        m_page->table().setCurrentIndex(cellOf(m_summit->ana, u"name"_s));
        QTest::keyClick(&m_page->table(), Qt::Key_Return);
        auto *line = m_page->table().findChild<FieldEditor *>()->findChild<QLineEdit *>();
        line->setText(u"Nobody"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->table().findChild<FieldEditor *>());
        QCOMPARE(m_summit->document.undoList().doneCount(), steps);
    }

    void whatCantBeTakenStaysInTheCell()
    {
        showPeople();
        m_page->table().showColumnToo(m_page->table().records().columnNamed(u"arrival"));
        m_page->table().setCurrentIndex(cellOf(m_summit->ana, u"arrival"_s));
        QTest::keyClick(&m_page->table(), Qt::Key_Return);
        auto *line = m_page->table().findChild<FieldEditor *>()->findChild<QLineEdit *>();
        line->setText(u"soon"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(m_page->table().findChild<FieldEditor *>());
        QCOMPARE(line->text(), u"soon"_s);
        QVERIFY(m_page->findChild<Banner *>()->text().contains(u"soon"_s));
        QVERIFY(!m_summit->document.find(m_summit->ana)->arrival.isValid());
    }

    void oneFieldOfAllSelectedIsOneStep()
    {
        showPeople();
        m_page->table().selectAll();
        const auto steps = m_summit->document.undoList().doneCount();
        m_page->table().setCurrentIndex(cellOf(m_summit->ana, u"function"_s));
        m_page->table().selectAll();
        actionNamed(*m_page, u"Set a field of the selected…"_s)->trigger();
        auto *dialog = m_page->findChild<SetFieldDialog *>();
        QVERIFY(dialog);
        dialog->findChild<FieldEditor *>()->setValue(u"press"_s);
        dialog->accept();
        QCOMPARE(m_summit->document.undoList().doneCount(), steps + 1);
        QCOMPARE(m_summit->document.find(m_summit->ana)->function, Function::Press);
        QCOMPARE(m_summit->document.find(m_summit->bo)->function, Function::Press);
        QVERIFY(m_summit->document.undoList().nextUndo()->text.contains(u"2"_s));
    }

    void copiesAndPastesThroughTheClipboard()
    {
        showPeople();
        m_page->table().selectRow(0);
        actionNamed(*m_page, u"Copy the rows"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Ana Ruiz\tDefender\t"_s));
        QGuiApplication::clipboard()->setText(u"Zoe Ruiz\tPress\nYan Lind\tStaff\n"_s);
        m_page->table().setCurrentIndex(cellOf(m_summit->ana, u"name"_s));
        const auto steps = m_summit->document.undoList().doneCount();
        actionNamed(*m_page, u"Paste from here on"_s)->trigger();
        QCOMPARE(m_summit->document.undoList().doneCount(), steps + 1);
        QCOMPARE(namesIn(*m_page), (QStringList{u"Yan Lind"_s, u"Zoe Ruiz"_s}));
        QCOMPARE(m_summit->document.find(m_summit->bo)->function, Function::Staff);
    }

    void pastedRowsBeyondTheLastAreAdded()
    {
        showPeople();
        QSignalSpy said(m_workspace.get(), &Workspace::message);
        QGuiApplication::clipboard()->setText(u"Zoe Ruiz\tPress\nYan Lind\tStaff\n"_s);
        m_page->table().setCurrentIndex(cellOf(m_summit->bo, u"name"_s));
        const auto steps = m_summit->document.undoList().doneCount();
        actionNamed(*m_page, u"Paste from here on"_s)->trigger();
        QCOMPARE(m_summit->document.undoList().doneCount(), steps + 1);
        QCOMPARE(namesIn(*m_page), (QStringList{u"Ana Ruiz"_s, u"Yan Lind"_s, u"Zoe Ruiz"_s}));
        QVERIFY2(said.last().first().toString().contains(u"1 row"_s), qPrintable(said.last().first().toString()));
        QCOMPARE(m_workspace->selected(), RecordKey::of(m_page->table().records().keyAt(1).as<Participant>())); // the new one
        actionNamed(*m_page, u"Paste as new rows"_s)->trigger();
        QCOMPARE(m_summit->document.all<Participant>().size(), 5u);
        QCOMPARE(m_summit->document.undoList().doneCount(), steps + 2);
    }

    void anEmptyListTakesPastedRows()
    {
        m_summit->remove(m_summit->ana);
        m_summit->remove(m_summit->bo);
        showPeople();
        QVERIFY(shownEmptyState(*m_page));
        QGuiApplication::clipboard()->setText(u"Zoe Ruiz\tPress\nYan Lind\tStaff\n"_s);
        actionNamed(*m_page, u"Paste as new rows"_s)->trigger();
        QCOMPARE(namesIn(*m_page), (QStringList{u"Yan Lind"_s, u"Zoe Ruiz"_s}));
        QTRY_VERIFY(m_page->table().isVisible());
    }

    void aBadPasteChangesNothingAndSaysWhere()
    {
        showPeople();
        QGuiApplication::clipboard()->setText(u"Zoe\tPress\nYan\tJuggler\n"_s);
        m_page->table().setCurrentIndex(cellOf(m_summit->ana, u"name"_s));
        const auto steps = m_summit->document.undoList().doneCount();
        actionNamed(*m_page, u"Paste from here on"_s)->trigger();
        QCOMPARE(m_summit->document.undoList().doneCount(), steps);
        const auto *banner = m_page->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"Row 2"_s) && banner->text().contains(u"Function"_s));
    }

    void deletesWithUndoAndSaysWhatWentAlong()
    {
        const SessionId session = m_summit->session("One", "2018-10-29T09:00", 60, m_summit->small);
        m_summit->assign(session, m_summit->ana);
        showPeople();
        QSignalSpy said(m_workspace.get(), &Workspace::message);
        m_page->table().selectRow(0);
        actionNamed(*m_page, u"Delete"_s)->trigger();
        QCOMPARE(namesIn(*m_page), QStringList{u"Bo Lind"_s});
        QVERIFY(said.first().first().toString().contains(u"Ana Ruiz"_s));
        QVERIFY(said.first().first().toString().contains(u"1"_s));
        QCOMPARE(m_workspace->selected(), RecordKey::of(m_summit->bo));
        m_workspace->undo();
        QCOMPARE(namesIn(*m_page).size(), 2);
        QCOMPARE(m_summit->document.referring<&Assignment::session>(session).size(), 1);
    }

    void addsAndBeginsToEdit()
    {
        showPeople();
        m_page->applyFilter(u"function=press"_s);
        QTRY_VERIFY(shownEmptyState(*m_page));
        actionNamed(*m_page, u"Add a participant"_s)->trigger();
        QCOMPARE(m_summit->document.all<Participant>().size(), 3u);
        QVERIFY(m_page->filterBar().filter().isEmpty()); // it would have hidden the new one
        QVERIFY(m_page->table().findChild<FieldEditor *>());
    }

    void theSelectionIsTheInspectors()
    {
        showPeople();
        m_page->table().setCurrentIndex(cellOf(m_summit->bo, u"name"_s));
        QCOMPARE(m_workspace->selected(), RecordKey::of(m_summit->bo));
    }

    void revealTakesAwayTheFilterThatHides()
    {
        showPeople();
        m_page->applyFilter(u"function=press"_s);
        m_page->reveal(RecordKey::of(m_summit->bo));
        QCOMPARE(m_page->table().selectedKeys(), QList<RecordKey>{RecordKey::of(m_summit->bo)});
        QCOMPARE(m_page->shownRecords()->ids.size(), 2);
    }

    void filterWordsAndChips()
    {
        showPeople();
        auto *search = m_page->filterBar().findChild<QLineEdit *>();
        QTest::keyClicks(search, u"lind"_s);
        QCOMPARE(namesIn(*m_page), QStringList{u"Bo Lind"_s});
        QCOMPARE(m_page->shownRecords()->ids, QList<qint64>{m_summit->bo.value});
        search->clear();
        m_page->applyFilter(u"no-delegation"_s);
        QCOMPARE(namesIn(*m_page).size(), 2);
        const auto chips = m_page->filterBar().findChildren<Chip *>();
        QVERIFY(chips.first()->isChecked());
        QTRY_COMPARE(chips.first()->count(), 2);
        QTest::mouseClick(chips.first(), Qt::LeftButton);
        QVERIFY(m_page->filterBar().filter().isEmpty());
    }

    void columnsAreRemembered()
    {
        showPeople();
        RecordTable &table = m_page->table();
        const int country = table.records().columnNamed(u"country");
        const int email = table.records().columnNamed(u"email");
        table.hideShownColumn(country);
        table.showColumnToo(email);
        table.setColumnWidth(email, 333);
        table.horizontalHeader()->moveSection(table.horizontalHeader()->visualIndex(email), 0);
        table.sortByColumn(email, Qt::DescendingOrder);
        const QList<int> columns = table.shownColumns();
        showPeople(); // made anew
        QCOMPARE(m_page->table().shownColumns(), columns);
        QCOMPARE(m_page->table().shownColumns().first(), email);
        QCOMPARE(m_page->table().columnWidth(columns.first()), 333);
        QCOMPARE(m_page->table().records().sortColumn(), columns.first());
        QCOMPARE(m_page->table().records().sortOrder(), Qt::DescendingOrder);
        m_page->table().resetColumns();
        QVERIFY(m_page->table().isColumnHidden(columns.first()));
    }

    void emptyPagesSayWhatToDo_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("asks");
        QTest::newRow("sessions, add") << 0 << u"Add a session"_s << false;
        QTest::newRow("sessions, import") << 0 << u"Import a schedule…"_s << true;
        QTest::newRow("participants, import") << 1 << u"Import a list…"_s << true;
        QTest::newRow("participants, add") << 1 << u"Add a participant"_s << false;
        QTest::newRow("delegations, add") << 2 << u"Add a delegation"_s << false;
    }
    void emptyPagesSayWhatToDo()
    {
        QFETCH(int, page);
        QFETCH(QString, button);
        QFETCH(bool, asks);
        m_summit->remove(m_summit->ana);
        m_summit->remove(m_summit->bo);
        if (page == 0)
            m_page = std::make_unique<SessionsPage>(*m_workspace);
        else if (page == 1)
            m_page = std::make_unique<ParticipantsPage>(*m_workspace);
        else
            m_page = std::make_unique<DelegationsPage>(*m_workspace);
        show();
        QVERIFY(shownEmptyState(*m_page));
        QSignalSpy asked(m_workspace.get(), &Workspace::taskRequested);
        for (auto *one : shownEmptyState(*m_page)->findChildren<QPushButton *>()) {
            if (one->text() == button)
                one->click();
        }
        QCOMPARE(asked.size(), asks ? 1 : 0);
        QCOMPARE(m_page->table().records().rowCount(), asks ? 0 : 1);
    }

    void aSummitForReadingOnlyOffersNoChange()
    {
        m_summit->document.setReadOnly();
        showPeople();
        m_page->table().selectRow(0);
        for (const QString &text :
             {u"Add a participant"_s, u"Delete"_s, u"Set a field of the selected…"_s, u"Paste from here on"_s})
            QVERIFY2(!actionNamed(*m_page, text)->isEnabled(), qPrintable(text));
    }

private:
    void showPeople()
    {
        m_page.reset();
        m_page = std::make_unique<ParticipantsPage>(*m_workspace);
        show();
    }
    void show()
    {
        m_page->resize(1000, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->table().setFocus();
    }
    QModelIndex cellOf(ParticipantId id, const QString &column) const
    {
        const RecordTableModel &model = m_page->table().records();
        return model.index(model.rowOf(RecordKey::of(id)), model.columnNamed(column));
    }

    std::unique_ptr<SmallSummit> m_summit;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TablePage> m_page;
};

SUMMITRY_TEST(TestTablePage)
#include "tst_gui_tablepage.moc"
