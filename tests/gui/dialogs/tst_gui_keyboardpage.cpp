// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing keys, as a person does it.
#include "tests/testprogram.h"
#include "ui/dialogs/chordedit.h"
#include "ui/dialogs/keyboardpage.h"
#include "ui/models/preferences.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

struct ShownPage {
    const KeyEntry open{u"file.open"_s, u"Open"_s, {QKeySequence(Qt::CTRL | Qt::Key_O)}, {}};
    const KeyEntry twice{u"timeline.duplicate"_s, u"Duplicate"_s, {QKeySequence(Qt::CTRL | Qt::Key_D)}, u"timeline"_s};
    const KeyEntry pin{u"timeline.pin"_s, u"Pinned"_s, {QKeySequence(Qt::Key_G)}, u"timeline"_s};
    const KeyEntry arrow{{}, u"Later"_s, {QKeySequence(Qt::Key_Right)}, u"timeline"_s};
    KeyboardPage page{KeyCatalogue{{u"File"_s, {open}}, {u"Timeline"_s, {twice, pin, arrow}}}};

    ShownPage()
    {
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
        page.activateWindow();
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return page.findChild<QPushButton *>(QLatin1StringView(name)); }
    [[nodiscard]] QString hint() const { return page.findChild<QLabel *>(u"hint"_s)->text(); }
    [[nodiscard]] QTreeWidget *list() const { return page.findChild<QTreeWidget *>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        auto *field = page.findChild<ChordEdit *>();
        field->setFocus();
        QTest::keyClick(field, key, modifiers);
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (int i = 0; i < list()->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *group = list()->topLevelItem(i);
            for (int j = 0; j < group->childCount(); ++j) {
                if (!group->isHidden() && !group->child(j)->isHidden())
                    texts += group->child(j)->text(0);
            }
        }
        return texts;
    }
};

} // namespace

class TestKeyboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"Summitry"_s); }
    void init() { QSettings().clear(); }
    void theFilterFindsTextsAndKeys_data();
    void theFilterFindsTextsAndKeys();
    void aFreeKeyIsChosenAtOnce();
    void aKeyOfAnotherIsTakenOnlyWhenWanted();
    void whatCannotBe_data();
    void whatCannotBe();
    void aKeyIsClearedAndComesBack();
    void singleLettersAreSwitchedOff();
    void allComeBack();
    void fixedKeysCannotBeChanged();
};

void TestKeyboardPage::theFilterFindsTextsAndKeys_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("all") << u""_s << QStringList{u"Open"_s, u"Duplicate"_s, u"Pinned"_s, u"Later"_s};
    QTest::newRow("a part of the text") << u"PIN"_s << QStringList{u"Pinned"_s};
    QTest::newRow("a key") << u"ctrl+o"_s << QStringList{u"Open"_s};
    QTest::newRow("a group") << u"timeline"_s << QStringList{u"Duplicate"_s, u"Pinned"_s, u"Later"_s};
    QTest::newRow("nothing") << u"zebra"_s << QStringList{};
}

void TestKeyboardPage::theFilterFindsTextsAndKeys()
{
    QFETCH(QString, words);
    const ShownPage shown;
    QTest::keyClicks(shown.page.findChild<QLineEdit *>(), words);
    QTEST(shown.shown(), "texts");
    QCOMPARE(shown.list()->currentItem() == nullptr, shown.shown().isEmpty());
}

void TestKeyboardPage::aFreeKeyIsChosenAtOnce()
{
    ShownPage shown;
    shown.page.select(shown.pin.name);
    shown.press(Qt::Key_P);
    QCOMPARE(shown.pin.keysIn(shown.page.map()), Keys{QKeySequence(Qt::Key_P)});
    QVERIFY(shown.list()->currentItem()->text(1).contains(u"P"_s));
    QCOMPARE(KeyMap::kept(), KeyMap()); // not yet
    shown.page.keep();
    QCOMPARE(KeyMap::kept(), shown.page.map());
}

void TestKeyboardPage::aKeyOfAnotherIsTakenOnlyWhenWanted()
{
    ShownPage shown;
    shown.page.select(shown.pin.name);
    shown.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(shown.hint(), u"Ctrl+D is “Duplicate”. Take it from there?"_s);
    QCOMPARE(shown.page.map(), KeyMap());
    QVERIFY(shown.button("take")->isVisible());
    QTest::mouseClick(shown.button("take"), Qt::LeftButton);
    QCOMPARE(shown.pin.keysIn(shown.page.map()), shown.twice.standard);
    QCOMPARE(shown.twice.keysIn(shown.page.map()), Keys());
    QVERIFY(!shown.button("take")->isVisible());
    // Back to its usual key, which then is another's.
    shown.page.select(shown.twice.name);
    QTest::mouseClick(shown.button("reset"), Qt::LeftButton);
    QCOMPARE(shown.hint(), u"Ctrl+D is “Pinned”. Take it from there?"_s);
}

void TestKeyboardPage::whatCannotBe_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("hint");
    QTest::newRow("a fixed key") << Qt::Key_Right << u"→ is “Later” and stays so."_s;
    QTest::newRow("Escape") << Qt::Key_Escape << u"Esc is needed as it is."_s;
}

void TestKeyboardPage::whatCannotBe()
{
    QFETCH(Qt::Key, key);
    ShownPage shown;
    shown.page.select(shown.pin.name);
    shown.press(key);
    QTEST(shown.hint(), "hint");
    QVERIFY(!shown.button("take")->isVisible());
    QCOMPARE(shown.page.map(), KeyMap());
}

void TestKeyboardPage::aKeyIsClearedAndComesBack()
{
    ShownPage shown;
    shown.page.select(shown.pin.name);
    QVERIFY(!shown.button("reset")->isEnabled());
    QTest::mouseClick(shown.button("none"), Qt::LeftButton);
    QCOMPARE(shown.pin.keysIn(shown.page.map()), Keys());
    QVERIFY(!shown.button("none")->isEnabled());
    QTest::mouseClick(shown.button("reset"), Qt::LeftButton);
    QCOMPARE(shown.page.map(), KeyMap());
}

void TestKeyboardPage::singleLettersAreSwitchedOff()
{
    ShownPage shown;
    auto *box = shown.page.findChild<QCheckBox *>();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(shown.pin.keysIn(shown.page.map()), Keys());
    QCOMPARE(shown.twice.keysIn(shown.page.map()), shown.twice.standard);
    shown.page.select(shown.pin.name);
    QCOMPARE(shown.list()->currentItem()->text(1), QString());
    shown.press(Qt::Key_P);
    QCOMPARE(shown.hint(), u"Single-letter keys are switched off."_s);
    QVERIFY(!shown.page.map().isChosen(shown.pin.name));
}

void TestKeyboardPage::allComeBack()
{
    ShownPage shown;
    QVERIFY(!shown.button("reset-all")->isEnabled());
    shown.page.select(shown.pin.name);
    shown.press(Qt::Key_P);
    QTest::keyClick(shown.page.findChild<QCheckBox *>(), Qt::Key_Space);
    QTest::mouseClick(shown.button("reset-all"), Qt::LeftButton);
    QCOMPARE(shown.page.map(), KeyMap());
    QVERIFY(shown.page.findChild<QCheckBox *>()->isChecked());
}

void TestKeyboardPage::fixedKeysCannotBeChanged()
{
    ShownPage shown;
    QTest::keyClicks(shown.page.findChild<QLineEdit *>(), u"later"_s);
    QVERIFY(!shown.page.findChild<ChordEdit *>()->isEnabled());
    QVERIFY(!shown.button("none")->isEnabled());
    QCOMPARE(shown.hint(), u"This key stays as it is."_s);
}

SUMMITRY_TEST(TestKeyboardPage)
#include "tst_gui_keyboardpage.moc"
