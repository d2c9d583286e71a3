// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of what was tried out: taken as a whole or in part, dropped; and that nothing of it goes out before.
#include "branchwindow.h"
#include "ui/forms/takepartdialog.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelineprinting.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestBranchEnds : public BranchWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void takingAllIsOneStepOfUndo();
    void oneIsTakenFromTheMenuOfItsBlock();
    void someAreTakenFromAList();
    void droppingAsksWhereThereIsSomethingToLose();
    void renaming();
    void theMenuOfATab();
    void nothingGoesOut_data();
    void nothingGoesOut();
};

void TestBranchEnds::takingAllIsOneStepOfUndo()
{
    const LocalTime start = startOf(m_first);
    makeOne(u"Rain"_s);
    later(m_first);
    later(m_second);
    QTest::mouseClick(&over().takeButton(), Qt::LeftButton);
    QVERIFY(!workspace().branches().open());
    QVERIFY(!tabs().isVisible());
    QCOMPARE(startOf(m_first), start.plus(15));
    QCOMPARE(document().undoList().doneCount(), std::size_t(1));
    QVERIFY(action(u"edit.undo"_s)->text().contains(u"Take “Rain”"_s));
    action(u"edit.undo"_s)->trigger();
    QCOMPARE(startOf(m_first), start);
    QVERIFY(!document().undoList().canUndo());
}

void TestBranchEnds::oneIsTakenFromTheMenuOfItsBlock()
{
    const LocalTime start = startOf(m_second);
    makeOne(u"Rain"_s);
    later(m_first);
    later(m_second);
    TimelineView &view = timeline().view();
    QAction *take = nullptr;
    const auto select = [&](SessionId session) {
        view.changeSelection([&](TimelineSelection &selection) { selection.selectOnly(session, view.scene(), view.scene().spanOf(session)->lane); });
    };
    select(m_first);
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *one : menu->actions()) {
            if (one->objectName() == "timeline.take-tried"_L1)
                take = one;
        }
        menu->close();
    });
    view.actions().showMenu(QContextMenuEvent(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier));
    QVERIFY(take && take->isEnabled());
    take->trigger();
    QVERIFY(!take->isEnabled());
    QVERIFY(workspace().branches().open());
    QVERIFY(!view.scene().block(m_first)->isTriedOut);
    QVERIFY(view.scene().block(m_second)->isTriedOut);
    select(m_second);
    QVERIFY(take->isEnabled());
    clickTab(0);
    QVERIFY(!take->isEnabled());
    QCOMPARE(startOf(m_second), start);
    QCOMPARE(document().undoList().doneCount(), std::size_t(1));
    QVERIFY(document().undoList().nextUndo()->text.endsWith(u" from “Rain”"_s));
}

// One that is deleted has no block to ask at.
void TestBranchEnds::someAreTakenFromAList()
{
    QVERIFY(!action(u"edit.take-part-what-if"_s)->isEnabled());
    makeOne(u"Rain"_s);
    QVERIFY(!action(u"edit.take-part-what-if"_s)->isEnabled());
    later(m_first);
    const QString title = document().find(m_second)->title;
    remove(m_second);
    QStringList lines;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<TakePartDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        auto *apply = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!apply->isEnabled());
        for (int row = 0; row < list->count(); ++row)
            lines += list->item(row)->text();
        list->setCurrentRow(lines[0].startsWith(title) ? 0 : 1);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(dialog->chosen(), QSet{m_second});
        apply->click();
    });
    action(u"edit.take-part-what-if"_s)->trigger();
    lines.sort();
    QStringList wanted{title + u" · deleted"_s, document().find(m_first)->title + u" · Start"_s};
    wanted.sort();
    QCOMPARE(lines, wanted);
    workspace().leaveBranch();
    QVERIFY(!document().find(m_second));
    QCOMPARE(document().undoList().doneCount(), std::size_t(1));
    QCOMPARE(sessionsIn(workspace().branches().all().front().changes), QSet{m_first});
}

void TestBranchEnds::droppingAsksWhereThereIsSomethingToLose()
{
    makeOne(u"Rain"_s);
    action(u"edit.drop-what-if"_s)->trigger();
    QVERIFY(workspace().branches().all().empty());
    makeOne(u"Rain"_s);
    later(m_first);
    for (const bool isMeant : {false, true}) {
        QString asked;
        QTimer::singleShot(0, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            asked = box ? box->text() : QString();
            const auto buttons = box ? box->buttons() : QList<QAbstractButton *>();
            for (QAbstractButton *button : buttons) {
                if ((box->buttonRole(button) == QMessageBox::DestructiveRole) == isMeant)
                    button->click();
            }
        });
        action(u"edit.drop-what-if"_s)->trigger();
        QCOMPARE(asked, u"Drop “Rain”?"_s);
        QCOMPARE(workspace().branches().all().empty(), isMeant);
    }
    QVERIFY(over().isHidden());
}

void TestBranchEnds::renaming()
{
    makeOne(u"Rain"_s);
    QVERIFY(answerWith(u"Rain & wind"_s, [this] { action(u"edit.rename-what-if"_s)->trigger(); }));
    QCOMPARE(workspace().branches().open()->name, u"Rain & wind"_s);
    QVERIFY(over().text().startsWith(u"Trying out “Rain & wind”"_s));
    QCOMPARE(tabs().tabText(1), u"Rain && wind"_s);
}

void TestBranchEnds::theMenuOfATab()
{
    const auto namesAt = [this](int tab) {
        QStringList names;
        QTimer::singleShot(0, this, [&names] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                for (const QAction *one : menu->actions())
                    names += one->text();
                menu->close();
            }
        });
        auto *strip = tabs().parentWidget();
        const QPoint at = tabs().mapTo(strip, tabs().tabRect(tab).center());
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, strip->mapToGlobal(at), Qt::NoModifier);
        QCoreApplication::sendEvent(strip, &event);
        QCoreApplication::processEvents();
        return names;
    };
    makeOne(u"Rain"_s);
    QCOMPARE(namesAt(1), (QStringList{u"&Rename…"_s, u"&Drop…"_s}));
    QCOMPARE(namesAt(0), QStringList());
    QVERIFY(workspace().branches().open());
}

void TestBranchEnds::nothingGoesOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("import") << u"file.import"_s;
    QTest::newRow("export") << u"file.export"_s;
    QTest::newRow("print") << u"file.print"_s;
    QTest::newRow("a day's pack") << u"file.pack"_s;
    QTest::newRow("what changed since") << u"file.changes"_s;
    QTest::newRow("the timeline, printed") << u"print"_s;
    QTest::newRow("the timeline, as PDF") << u"pdf"_s;
    QTest::newRow("a file dropped on the window") << u"drop"_s;
}

void TestBranchEnds::nothingGoesOut()
{
    QFETCH(QString, name);
    makeOne(u"Rain"_s);
    bool hasOpened = false;
    QTimer::singleShot(0, this, [&] {
        if (QWidget *modal = QApplication::activeModalWidget()) {
            hasOpened = true;
            modal->close();
        }
    });
    const QString path = m_fresh->path(u"out.pdf"_s);
    if (name == "print"_L1) {
        timeline().printButton().print();
    } else if (name == "pdf"_L1) {
        timeline().printButton().savePdfTo(path);
    } else if (name == "drop"_L1) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_fresh->path(u"people.csv"_s))});
        QDragEnterEvent enter({}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_fresh->window, &enter);
        QDropEvent drop({}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_fresh->window, &drop);
    } else {
        action(name)->trigger();
    }
    QCoreApplication::processEvents();
    QVERIFY(!hasOpened);
    QVERIFY(!QFile::exists(path));
    QVERIFY(m_fresh->banner().isVisible());
    QVERIFY2(m_fresh->banner().text().startsWith(u"You are trying out “Rain”"_s), qPrintable(m_fresh->banner().text()));
    QVERIFY(action(u"file.back-up"_s)->isEnabled());
}

SUMMITRY_TEST_IN(Application, TestBranchEnds)
#include "tst_gui_branchends.moc"
