// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The card of all keys, in a real window.
#include "freshwindow.h"
#include "ui/gestures/keytable.h"
#include "ui/style/keytext.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/keycard.h"
#include "ui/window/mainactions.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

QStringList keysFor(const ShortcutList &list, const QString &group, const QString &text)
{
    for (const ShortcutGroup &one : list) {
        for (const Shortcut &shortcut : one.shortcuts) {
            if (one.title == group && shortcut.text == text)
                return shortcut.keys;
        }
    }
    return {};
}

// Does this with the card, once it is there, and closes it.
void onCard(const std::function<void(KeyCard &)> &look)
{
    QTimer::singleShot(0, qApp, [look] {
        auto *card = qobject_cast<KeyCard *>(QApplication::activeModalWidget());
        if (!card)
            qFatal("no card");
        look(*card);
        card->reject();
    });
}

} // namespace

class TestKeyCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionWithAKeyIsOnIt();
    void withoutASummitItHasTheWindowsKeys();
    void undoIsCalledUndo();
    void itIsSearched_data();
    void itIsSearched();
    void menuAndKeyShowIt();
    void theCardSearchesAndScrolls();
    void itPrintsAsAPaper();
};

void TestKeyCard::everyActionWithAKeyIsOnIt()
{
    FreshWindow fresh;
    fresh.openSample();
    const ShortcutList list = allShortcuts(*fresh.window);
    int count = 0;
    for (const ShortcutGroup &group : list)
        count += int(group.shortcuts.size());
    QVERIFY(count > 50);
    for (const QAction *action : fresh.window->actions().all()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keyText(keys[0]);
            QVERIFY2(std::any_of(list.begin(), list.end(),
                                 [&](const ShortcutGroup &group) {
                                     return std::any_of(group.shortcuts.begin(), group.shortcuts.end(),
                                                        [&](const Shortcut &one) { return one.keys.contains(text); });
                                 }),
                     qPrintable(text));
        }
    }
    QCOMPARE(keysFor(list, u"File"_s, u"Open"_s), QStringList{u"Ctrl+O"_s});
    QCOMPARE(keysFor(list, u"Timeline"_s, u"Filter the sessions"_s), QStringList{u"F"_s});
    QCOMPARE(keysFor(list, u"Timeline: moving"_s, u"Its active edge earlier or later"_s), (QStringList{u"Alt+Shift+←"_s, u"Alt+Shift+→"_s}));
    // Whichever page is shown, no group is there twice.
    QSet<QString> titles;
    for (const ShortcutGroup &group : list)
        titles.insert(group.title);
    QCOMPARE(titles.size(), list.size());
    fresh.view().showPage(u"timeline"_s);
    QCOMPARE(allShortcuts(*fresh.window), list);
}

void TestKeyCard::withoutASummitItHasTheWindowsKeys()
{
    FreshWindow fresh;
    const ShortcutList list = allShortcuts(*fresh.window);
    QCOMPARE(keysFor(list, u"Help"_s, u"Keyboard shortcuts"_s), QStringList{u"Ctrl+?"_s});
    QVERIFY(std::none_of(list.begin(), list.end(), [](const ShortcutGroup &group) { return group.title == u"Timeline"_s; }));
}

void TestKeyCard::undoIsCalledUndo()
{
    FreshWindow fresh;
    fresh.openSample();
    Draft draft(fresh.workspace().document(), u"Rename the room"_s);
    draft.change(fresh.any<Room>(), [](Room &room) { room.name = u"Other"_s; });
    QVERIFY(fresh.workspace().apply(draft));
    QCOMPARE(keysFor(allShortcuts(*fresh.window), u"Edit"_s, u"Undo"_s), QStringList{u"Ctrl+Z"_s});
}

void TestKeyCard::itIsSearched_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("all") << u""_s << QStringList{u"Open"_s, u"Close"_s, u"Undo"_s};
    QTest::newRow("a part of the text") << u"clo"_s << QStringList{u"Close"_s};
    QTest::newRow("capitals and accents aside") << u"ÓPEN"_s << QStringList{u"Open"_s};
    QTest::newRow("a key") << u"ctrl+z"_s << QStringList{u"Undo"_s};
    QTest::newRow("a group") << u"file"_s << QStringList{u"Open"_s, u"Close"_s};
    QTest::newRow("two words, both") << u"file o"_s << QStringList{u"Open"_s, u"Close"_s};
    QTest::newRow("nothing") << u"zebra"_s << QStringList{};
}

void TestKeyCard::itIsSearched()
{
    QFETCH(QString, words);
    QFETCH(QStringList, texts);
    const ShortcutList list{{u"File"_s, {{u"Open"_s, {u"Ctrl+O"_s}}, {u"Close"_s, {u"Ctrl+W"_s}}}},
                            {u"Edit"_s, {{u"Undo"_s, {u"Ctrl+Z"_s}}}}};
    QStringList found;
    for (const ShortcutGroup &group : matching(list, words)) {
        QVERIFY(!group.shortcuts.isEmpty());
        for (const Shortcut &shortcut : group.shortcuts)
            found += shortcut.text;
    }
    QCOMPARE(found, texts);
}

void TestKeyCard::menuAndKeyShowIt()
{
    FreshWindow fresh;
    bool wasShown = false;
    const auto note = [&](KeyCard &) { wasShown = true; };
    const auto helpActions = fresh.window->actions().menus().back()->actions();
    onCard(note);
    helpActions.front()->trigger();
    QVERIFY(wasShown);
    wasShown = false;
    fresh.openSample();
    fresh.view().showPage(u"timeline"_s);
    auto *page = qobject_cast<TimelinePage *>(fresh.view().page(u"timeline"_s));
    fresh.window->activateWindow();
    page->view().setFocus();
    QTRY_VERIFY(page->view().hasFocus());
    onCard(note);
    QTest::keyClick(&page->view(), Qt::Key_Question);
    QVERIFY(wasShown);
}

void TestKeyCard::theCardSearchesAndScrolls()
{
    FreshWindow fresh;
    fresh.openSample();
    KeyCard card(allShortcuts(*fresh.window));
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QVERIFY(card.field().hasFocus());
    auto *area = card.findChild<QScrollArea *>();
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    QTest::keyClick(&card.field(), Qt::Key_PageDown);
    QVERIFY(area->verticalScrollBar()->value() > 0);
    QTest::keyClicks(&card.field(), u"zoom"_s);
    QCOMPARE(card.shown().size(), 1);
    auto *print = card.findChild<QPushButton *>(u"print"_s);
    QVERIFY(print->isEnabled());
    QTest::keyClicks(&card.field(), u"zebra"_s);
    QVERIFY(card.shown().isEmpty());
    QVERIFY(!print->isEnabled());
    QCOMPARE(qobject_cast<QLabel *>(area->widget())->text(), u"No shortcut matches “zoomzebra”."_s);
}

void TestKeyCard::itPrintsAsAPaper()
{
    FreshWindow fresh;
    fresh.openSample();
    const ShortcutList list = allShortcuts(*fresh.window);
    const Paper paper = paperOf(list);
    QCOMPARE(paper.title, u"Keyboard shortcuts"_s);
    int rows = 0;
    for (const ShortcutGroup &group : list)
        rows += 1 + int(group.shortcuts.size());
    QCOMPARE(std::get<PaperTable>(paper.blocks.front()).rows.size(), rows);
}

SUMMITRY_TEST_IN(Application, TestKeyCard)
#include "tst_gui_keycard.moc"
