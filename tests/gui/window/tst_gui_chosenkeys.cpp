// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that a person has chosen, in real windows.
#include "freshwindow.h"
#include "ui/models/page.h"
#include "ui/style/keytext.h"
#include "ui/window/mainactions.h"
#include "ui/window/shortcutlist.h"

#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

const Keys chosen{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F9)};

QAction *actionNamed(const MainWindow &window, const QString &name)
{
    for (const QAction *menu : window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->objectName() == name)
                return action;
        }
    }
    return nullptr;
}

} // namespace

class TestChosenKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        KeyMap().keep();
        applyKeyMap({});
    }
    void noTwoActionsHaveOneKey();
    void theCatalogueIsWholeWithoutASummit();
    void everyActionOfAMenuHasAName();
    void aChosenKeyWorksInAllWindowsAtOnce();
    void itOutlivesAChangeOfLanguage();
    void cardAndTipFollow();
    void singleLettersAreOffOnTheTimeline();
};

void TestChosenKeys::noTwoActionsHaveOneKey()
{
    FreshWindow fresh;
    fresh.openSample();
    const KeyCatalogue catalogue = keyCatalogue(*fresh.window);
    for (const KeyEntries &group : catalogue) {
        for (const KeyEntry &entry : group.entries) {
            for (const QKeySequence &key : entry.isFixed() ? Keys() : entry.standard) {
                if (entry.name == u"timeline.places"_s || entry.name == u"edit.find"_s)
                    continue; // the timeline's own goes first where it has the focus
                const auto holder = holderOf(key, entry, catalogue, {});
                QVERIFY2(!holder, qPrintable(u"%1: %2, %3"_s.arg(keyText(key), entry.text, holder ? holder->text : QString())));
            }
        }
    }
}

void TestChosenKeys::theCatalogueIsWholeWithoutASummit()
{
    FreshWindow fresh;
    const KeyCatalogue without = keyCatalogue(*fresh.window);
    fresh.openSample();
    QCOMPARE(without, keyCatalogue(*fresh.window));
}

void TestChosenKeys::everyActionOfAMenuHasAName()
{
    FreshWindow fresh;
    fresh.openSample();
    for (const QString &page : {u"timeline"_s, u"participants"_s, u"venues"_s, u"action-plan"_s}) {
        fresh.view().showPage(page);
        for (const QAction *action : fresh.window->actions().all())
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
    }
}

void TestChosenKeys::aChosenKeyWorksInAllWindowsAtOnce()
{
    FreshWindow fresh;
    fresh.openSample();
    MainWindow *other = FreshWindow::application().openWindow({});
    KeyMap map;
    map.choose(u"view.sessions"_s, chosen);
    map.keep();
    FreshWindow::application().applyPreferences();
    QCOMPARE(actionNamed(*other, u"view.sessions"_s)->shortcuts(), chosen);
    fresh.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fresh.window));
    QTest::keyClick(fresh.window.data(), Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fresh.view().currentPage(), u"sessions"_s);
}

void TestChosenKeys::itOutlivesAChangeOfLanguage()
{
    FreshWindow fresh;
    fresh.openSample();
    KeyMap map;
    map.choose(u"view.sessions"_s, chosen);
    map.keep();
    preferences::language.setValue(u"fr"_s);
    FreshWindow::application().applyPreferences();
    QTRY_COMPARE(actionNamed(*fresh.window, u"file.quit"_s)->text(), u"&Quitter"_s);
    QCOMPARE(actionNamed(*fresh.window, u"view.sessions"_s)->shortcuts(), chosen);
}

void TestChosenKeys::cardAndTipFollow()
{
    FreshWindow fresh;
    fresh.openSample();
    KeyMap map;
    map.choose(u"edit.find"_s, chosen);
    applyKeyMap(map);
    QStringList keys;
    for (const ShortcutGroup &group : allShortcuts(*fresh.window)) {
        for (const Shortcut &shortcut : group.shortcuts) {
            if (shortcut.text == u"Find anything"_s)
                keys = shortcut.keys;
        }
    }
    QCOMPARE(keys, QStringList{u"Ctrl+Shift+F9"_s});
    auto *bar = fresh.window->findChild<QToolBar *>(u"tools"_s);
    auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(actionNamed(*fresh.window, u"edit.find"_s)));
    QCOMPARE(button->toolTip(), u"Find anything (Ctrl+Shift+F9)"_s);
}

void TestChosenKeys::singleLettersAreOffOnTheTimeline()
{
    FreshWindow fresh;
    fresh.openSample();
    const QList<QAction *> actions = fresh.view().page(u"timeline"_s)->actions();
    KeyMap map;
    map.setCharacterKeys(false);
    applyKeyMap(map);
    for (const QAction *action : actions) {
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(!isCharacterKey(key), qPrintable(action->objectName()));
    }
}

SUMMITRY_TEST_IN(Application, TestChosenKeys)
#include "tst_gui_chosenkeys.moc"
