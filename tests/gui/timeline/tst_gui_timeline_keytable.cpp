// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of keys tells the truth: the timeline answers to each of them.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/gestures/keytable.h"
#include "ui/style/keytext.h"
#include "ui/timeline/timelinekeys.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestKeyTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKeyIsTaken_data();
    void eachKeyIsTaken();
    void keysAreWrittenAsOnTheKeyboard();
    void noKeyIsThereTwice();
    void aMoveIsGivenUpAtTheEnd();
};

void TestKeyTable::eachKeyIsTaken_data()
{
    QTest::addColumn<QKeyCombination>("key");
    for (const KeyLine &line : timelineKeys()) {
        QVERIFY(!line.text.isEmpty() && !line.keys.isEmpty());
        if (line.group == KeyGroup::Dragging)
            continue; // in the gestures' own tests
        for (const QKeyCombination key : line.keys)
            QTest::addRow("%s: %s", qPrintable(line.text), qPrintable(keyText(key))) << key;
    }
}

void TestKeyTable::eachKeyIsTaken()
{
    QFETCH(QKeyCombination, key);
    ShownDay day;
    day.view().reveal(day.africa);
    QVERIFY(day.view().keys().press(QKeyEvent(QEvent::KeyPress, key.key(), key.keyboardModifiers())));
}

void TestKeyTable::keysAreWrittenAsOnTheKeyboard()
{
    QCOMPARE(keyText(Qt::Key_Left), u"←"_s);
    QCOMPARE(keyText(Qt::ALT | Qt::SHIFT | Qt::Key_Down), u"Alt+Shift+↓"_s);
    QCOMPARE(keyText(Qt::CTRL | Qt::Key_K), u"Ctrl+K"_s);
    QCOMPARE(keyText(Qt::Key_Return), u"Enter"_s);
    QCOMPARE(keyText(Qt::Key_Shift), u"Shift"_s);
    QCOMPARE(keyText(Qt::CTRL | Qt::Key_Plus), u"Ctrl++"_s);
}

void TestKeyTable::noKeyIsThereTwice()
{
    QSet<QString> seen;
    for (const KeyLine &line : timelineKeys()) {
        for (const QKeyCombination key : line.keys) {
            const QString text = label(line.group == KeyGroup::Dragging ? KeyGroup::Dragging : KeyGroup::Going) + keyText(key);
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }
}

// Closed while Alt is held: nothing is written.
void TestKeyTable::aMoveIsGivenUpAtTheEnd()
{
    ShownDay day;
    const std::size_t steps = day.steps();
    day.view().reveal(day.africa);
    QTest::keyPress(&day.view(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(day.view().keys().isMoving());
    day.page.reset();
    QCOMPARE(day.steps(), steps);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
}

SUMMITRY_TEST(TestKeyTable)
#include "tst_gui_timeline_keytable.moc"
