// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editors of several parts or lines, in the cells of a table: what is typed there gets into the record as one step, and
// what is called off does not.
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"
#include "ui/forms/fieldeditor.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"
#include "ui/pages/delegationspage.h"
#include "ui/pages/sessionspage.h"
#include "ui/style/banner.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QToolButton>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestCellEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_summit = std::make_unique<SmallSummit>();
        m_session = m_summit->session("One", "2018-10-29T09:00", 60, m_summit->small);
        m_network = m_summit->add(Delegation{.id = {}, .name = u"ESCR-Net"_s, .kind = DelegationKind::Network});
        m_other = m_summit->add(Delegation{.id = {}, .name = u"Protect Defenders"_s, .kind = DelegationKind::Network});
        m_member = m_summit->add(Delegation{.id = {}, .name = u"Al-Haq"_s});
        m_workspace = std::make_unique<Workspace>(m_summit->document);
        m_steps = m_summit->document.undoList().doneCount();
    }
    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
        m_summit.reset();
    }

    void aMomentTakesDayAndTimeAsOneStep()
    {
        FieldEditor *editor = edit<SessionsPage>(RecordKey::of(m_session), u"start"_s);
        auto *day = editor->findChild<QComboBox *>();
        auto *time = editor->findChild<QLineEdit *>();
        QCOMPARE(time->text(), u"09:00"_s);
        day->setFocus();
        QTest::keyClick(day, Qt::Key_Down); // the second day
        QVERIFY2(editorShown(), "the first part must not close the editor");
        time->setFocus();
        time->selectAll();
        QTest::keyClicks(time, u"14h30"_s);
        QTest::keyClick(time, Qt::Key_Return);
        QTRY_VERIFY(!editorShown());
        QCOMPARE(m_summit->document.find(m_session)->start, SmallSummit::at("2018-10-30T14:30"));
        QCOMPARE(steps(), 1);
        QVERIFY(m_page->table().hasFocus());
    }

    void aMomentIsTakenWhenTheFocusGoesElsewhere()
    {
        FieldEditor *editor = edit<SessionsPage>(RecordKey::of(m_session), u"start"_s);
        auto *time = editor->findChild<QLineEdit *>();
        time->setFocus();
        time->setText(u"10:15"_s);
        m_page->filterBar().focusSearch();
        QTRY_VERIFY(!editorShown());
        QCOMPARE(m_summit->document.find(m_session)->start, SmallSummit::at("2018-10-29T10:15"));
        QCOMPARE(steps(), 1);
    }

    void aTimeThatIsNoneStaysWithTheReason()
    {
        FieldEditor *editor = edit<SessionsPage>(RecordKey::of(m_session), u"start"_s);
        auto *time = editor->findChild<QLineEdit *>();
        time->setFocus();
        time->setText(u"noon"_s);
        QTest::keyClick(time, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(editorShown());
        QCOMPARE(time->text(), u"noon"_s);
        QVERIFY(m_page->findChild<Banner *>()->text().contains(u"noon"_s));
        QTest::keyClick(time, Qt::Key_Escape);
        QTRY_VERIFY(!editorShown());
        QCOMPARE(m_summit->document.find(m_session)->start, SmallSummit::at("2018-10-29T09:00"));
        QCOMPARE(steps(), 0);
    }

    void referencesAreAddedByName()
    {
        FieldEditor *editor = edit<DelegationsPage>(RecordKey::of(m_member), u"networks"_s);
        auto *picker = editor->findChild<QLineEdit *>();
        picker->setFocus();
        QTest::keyClicks(picker, u"escr-net"_s);
        QTest::keyClick(picker, Qt::Key_Return);
        QTRY_VERIFY(!editorShown());
        QCOMPARE(m_summit->document.find(m_member)->networks, QList<DelegationId>{m_network});
        QCOMPARE(steps(), 1);
    }

    void aReferenceIsTakenOutByItsButton()
    {
        m_summit->change(m_member, [this](Delegation &member) { member.networks = {m_network, m_other}; });
        ++m_steps;
        FieldEditor *editor = edit<DelegationsPage>(RecordKey::of(m_member), u"networks"_s);
        for (auto *button : editor->findChildren<QToolButton *>()) {
            if (button->accessibleName().contains(u"ESCR-Net"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY2(editorShown(), "there may be more to take out");
        m_page->filterBar().focusSearch();
        QTRY_VERIFY(!editorShown());
        QCOMPARE(m_summit->document.find(m_member)->networks, QList<DelegationId>{m_other});
        QCOMPARE(steps(), 1);
    }

    void aNameThatIsNobodysIsSaid()
    {
        FieldEditor *editor = edit<DelegationsPage>(RecordKey::of(m_member), u"networks"_s);
        auto *picker = editor->findChild<QLineEdit *>();
        picker->setFocus();
        QTest::keyClicks(picker, u"Nobody"_s);
        QTest::keyClick(picker, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(editorShown());
        QVERIFY(m_page->findChild<Banner *>()->text().contains(u"Nobody"_s));
        QTest::keyClick(picker, Qt::Key_Escape);
        QTRY_VERIFY(!editorShown());
        QCOMPARE(steps(), 0);
    }

    void aLongTextHoldsLinesAndEndsWithCtrlEnter()
    {
        FieldEditor *editor = edit<SessionsPage>(RecordKey::of(m_session), u"notes"_s);
        auto *text = editor->findChild<QPlainTextEdit *>();
        QVERIFY(text->height() > 2 * text->fontMetrics().height()); // more than the row has room for
        text->setFocus();
        QTest::keyClicks(text, u"Bring water"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, u"and shade"_s);
        QVERIFY(editorShown());
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!editorShown());
        QCOMPARE(m_summit->document.find(m_session)->notes, u"Bring water\nand shade"_s);
        QCOMPARE(steps(), 1);
    }

    void aLongTextIsCalledOff()
    {
        FieldEditor *editor = edit<SessionsPage>(RecordKey::of(m_session), u"notes"_s);
        auto *text = editor->findChild<QPlainTextEdit *>();
        text->setFocus();
        QTest::keyClicks(text, u"never mind"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_VERIFY(!editorShown());
        QCOMPARE(m_summit->document.find(m_session)->notes, QString());
        QCOMPARE(steps(), 0);
    }

    // Near the last row and the last column an editor is larger than its cell; all of it must be in sight.
    void theEditorStaysInSight()
    {
        FieldEditor *editor = edit<SessionsPage>(RecordKey::of(m_session), u"notes"_s);
        const QRect place = editor->geometry();
        QVERIFY2(m_page->table().viewport()->rect().contains(place), qPrintable(u"%1 × %2"_s.arg(place.right()).arg(place.bottom())));
    }

private:
    template <class PageOf> FieldEditor *edit(RecordKey key, const QString &column)
    {
        m_page = std::make_unique<PageOf>(*m_workspace);
        m_page->resize(900, 500);
        m_page->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("the window doesn't become active");
        RecordTable &table = m_page->table();
        const RecordTableModel &model = table.records();
        table.showColumnToo(model.columnNamed(column));
        table.setFocus();
        table.setCurrentIndex(model.index(model.rowOf(key), model.columnNamed(column)));
        QTest::keyClick(&table, Qt::Key_Return);
        FieldEditor *editor = editorShown();
        if (!editor)
            qFatal("the cell has no editor");
        return editor;
    }
    FieldEditor *editorShown() const { return m_page->table().findChild<FieldEditor *>(); }
    int steps() const { return int(m_summit->document.undoList().doneCount() - m_steps); }

    std::unique_ptr<SmallSummit> m_summit;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TablePage> m_page;
    SessionId m_session;
    DelegationId m_network, m_other, m_member;
    decltype(std::declval<Document>().undoList().doneCount()) m_steps = 0;
};

SUMMITRY_TEST(TestCellEditors)
#include "tst_gui_celleditors.moc"
