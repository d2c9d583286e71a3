// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys do what, and what becomes of them when a person chooses others.
#include "tests/testprogram.h"
#include "ui/models/keycatalogue.h"
#include "ui/models/preferences.h"

#include <QAction>
#include <QWidget>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestKeyMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"Summitry"_s); }
    void init() { QSettings().clear(); }
    void characterKeys_data();
    void characterKeys();
    void reservedKeys_data();
    void reservedKeys();
    void whatIsChosenIsKept();
    void noKeyAtAllIsKeptToo();
    void anActionFollows();
    void holders_data();
    void holders();
    void aKeyIsTakenFromAllWhoHoldIt();
    void whatIsUsualIsNoChoice();

private:
    const KeyEntry m_open{u"file.open"_s, u"Open"_s, {QKeySequence(Qt::CTRL | Qt::Key_O)}, {}};
    const KeyEntry m_twice{u"timeline.duplicate"_s, u"Duplicate"_s, {QKeySequence(Qt::CTRL | Qt::Key_D)}, u"timeline"_s};
    const KeyEntry m_pin{u"timeline.pin"_s, u"Pinned"_s, {QKeySequence(Qt::Key_G)}, u"timeline"_s};
    const KeyEntry m_arrow{{}, u"Later"_s, {QKeySequence(Qt::Key_Right)}, u"timeline"_s};
    const KeyEntry m_lanes{u"timeline.lanes"_s, u"Lanes: rooms"_s, {QKeySequence(Qt::Key_V, Qt::Key_1)}, u"timeline"_s};
    const KeyEntry m_copy{u"list.copy"_s, u"Copy"_s, {QKeySequence(Qt::CTRL | Qt::Key_C)}, u"list"_s};
    const KeyCatalogue m_all{{u"File"_s, {m_open}}, {u"Timeline"_s, {m_twice, m_pin, m_lanes, m_arrow}}, {u"Lists"_s, {m_copy}}};
};

void TestKeyMap::characterKeys_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<bool>("isCharacter");
    QTest::newRow("a letter") << QKeySequence(Qt::Key_G) << true;
    QTest::newRow("a capital") << QKeySequence(Qt::SHIFT | Qt::Key_A) << true;
    QTest::newRow("a sign") << QKeySequence(Qt::Key_Question) << true;
    QTest::newRow("a letter of another script") << QKeySequence(0x0634) << true;
    QTest::newRow("with Ctrl") << QKeySequence(Qt::CTRL | Qt::Key_G) << false;
    QTest::newRow("with Alt") << QKeySequence(Qt::ALT | Qt::Key_G) << false;
    QTest::newRow("Space") << QKeySequence(Qt::Key_Space) << false;
    QTest::newRow("Delete") << QKeySequence(Qt::Key_Delete) << false;
    QTest::newRow("a function key") << QKeySequence(Qt::Key_F8) << false;
    QTest::newRow("none") << QKeySequence() << false;
}

void TestKeyMap::characterKeys()
{
    QFETCH(QKeySequence, keys);
    QTEST(isCharacterKey(keys), "isCharacter");
}

void TestKeyMap::reservedKeys_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<bool>("isReserved");
    QTest::newRow("Tab") << QKeySequence(Qt::Key_Tab) << true;
    QTest::newRow("Shift and Tab") << QKeySequence(Qt::SHIFT | Qt::Key_Backtab) << true;
    QTest::newRow("Escape") << QKeySequence(Qt::Key_Escape) << true;
    QTest::newRow("Enter") << QKeySequence(Qt::Key_Enter) << true;
    QTest::newRow("Ctrl and Enter") << QKeySequence(Qt::CTRL | Qt::Key_Return) << false;
    QTest::newRow("a letter") << QKeySequence(Qt::Key_G) << false;
    QTest::newRow("none") << QKeySequence() << false;
}

void TestKeyMap::reservedKeys()
{
    QFETCH(QKeySequence, keys);
    QTEST(isReserved(keys), "isReserved");
}

void TestKeyMap::whatIsChosenIsKept()
{
    KeyMap map;
    map.choose(u"timeline.pin"_s, {QKeySequence(Qt::Key_P), QKeySequence(Qt::CTRL | Qt::Key_Semicolon)});
    map.setCharacterKeys(false);
    map.keep();
    QCOMPARE(KeyMap::kept(), map);
    QCOMPARE(KeyMap::kept().keysFor(u"timeline.pin"_s, {}), Keys{QKeySequence(Qt::CTRL | Qt::Key_Semicolon)});
    map.resetAll();
    map.keep();
    QCOMPARE(KeyMap::kept(), KeyMap());
}

void TestKeyMap::noKeyAtAllIsKeptToo()
{
    KeyMap map;
    map.choose(u"timeline.pin"_s, {});
    map.keep();
    QVERIFY(KeyMap::kept().isChosen(u"timeline.pin"_s));
    QCOMPARE(m_pin.keysIn(KeyMap::kept()), Keys());
}

void TestKeyMap::anActionFollows()
{
    QWidget widget;
    QAction action;
    QAction unnamed;
    unnamed.setShortcut(Qt::CTRL | Qt::Key_U);
    widget.addActions({&action, &unnamed});
    giveKeys(action, u"timeline.pin"_s, {Qt::Key_G});
    QCOMPARE(action.shortcuts(), Keys{QKeySequence(Qt::Key_G)});
    KeyMap map;
    map.choose(u"timeline.pin"_s, {QKeySequence(Qt::Key_P)});
    applyKeyMap(map);
    QCOMPARE(action.shortcuts(), Keys{QKeySequence(Qt::Key_P)});
    QCOMPARE(standardKeys(action), Keys{QKeySequence(Qt::Key_G)});
    map.setCharacterKeys(false);
    applyKeyMap(map);
    QCOMPARE(action.shortcuts(), Keys());
    QCOMPARE(unnamed.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_U));
    map.keep();
    QAction made; // one made later, as after a change of language
    giveKeys(made, u"timeline.pin"_s, {Qt::Key_G});
    QCOMPARE(made.shortcuts(), Keys());
}

void TestKeyMap::holders_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<KeyEntry>("wanting");
    QTest::addColumn<QString>("holder");
    QTest::newRow("free") << QKeySequence(Qt::CTRL | Qt::Key_M) << m_pin << QString();
    QTest::newRow("its own") << QKeySequence(Qt::Key_G) << m_pin << QString();
    QTest::newRow("the same place") << QKeySequence(Qt::CTRL | Qt::Key_D) << m_pin << u"Duplicate"_s;
    QTest::newRow("the window's") << QKeySequence(Qt::CTRL | Qt::Key_O) << m_pin << u"Open"_s;
    QTest::newRow("wanted by the window") << QKeySequence(Qt::CTRL | Qt::Key_C) << m_open << u"Copy"_s;
    QTest::newRow("of another page") << QKeySequence(Qt::CTRL | Qt::Key_C) << m_pin << QString();
    QTest::newRow("the beginning of two") << QKeySequence(Qt::Key_V) << m_pin << u"Lanes: rooms"_s;
    QTest::newRow("fixed") << QKeySequence(Qt::Key_Right) << m_open << u"Later"_s;
}

void TestKeyMap::holders()
{
    QFETCH(QKeySequence, key);
    QFETCH(KeyEntry, wanting);
    const auto holder = holderOf(key, wanting, m_all, {});
    QTEST(holder ? holder->text : QString(), "holder");
}

void TestKeyMap::aKeyIsTakenFromAllWhoHoldIt()
{
    KeyMap map;
    map.choose(m_copy.name, m_twice.standard); // another page: both may have it
    giveTo(m_open, m_twice.standard, m_all, map);
    QCOMPARE(m_open.keysIn(map), m_twice.standard);
    QCOMPARE(m_twice.keysIn(map), Keys());
    QCOMPARE(m_copy.keysIn(map), Keys());
    giveTo(m_open, m_arrow.standard, m_all, map); // never asked for; the fixed one stays
    QCOMPARE(m_arrow.keysIn(map), m_arrow.standard);
}

void TestKeyMap::whatIsUsualIsNoChoice()
{
    KeyMap map;
    giveTo(m_pin, {QKeySequence(Qt::Key_P)}, m_all, map);
    QVERIFY(map.isChosen(m_pin.name));
    giveTo(m_pin, m_pin.standard, m_all, map);
    QCOMPARE(map, KeyMap());
}

SUMMITRY_TEST(TestKeyMap)
#include "tst_gui_keymap.moc"
