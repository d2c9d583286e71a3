// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/repeatedtexts.h"
#include "tests/testprogram.h"

#include <QRandomGenerator>

using namespace summitry;

class TestRepeatedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatAShortTextComesTo();
    void keepsNothingOfALongText();
    void neverTakesOneTextForAnother();
};

void TestRepeatedTexts::keepsWhatAShortTextComesTo()
{
    RepeatedTexts<QString> texts(2);
    QCOMPARE(texts.of(0, "fr", [] { return QStringLiteral("French"); }), QStringLiteral("French"));
    QCOMPARE(texts.of(0, "fr", [] { return QStringLiteral("asked again"); }), QStringLiteral("French"));
    QCOMPARE(texts.of(1, "fr", [] { return QStringLiteral("France"); }), QStringLiteral("France"));
    QCOMPARE(texts.of(0, "", [] { return QStringLiteral("none"); }), QStringLiteral("none"));
    QCOMPARE(texts.of(0, "", [] { return QStringLiteral("asked again"); }), QStringLiteral("none"));
}

void TestRepeatedTexts::keepsNothingOfALongText()
{
    RepeatedTexts<int> texts(1);
    const QByteArray text(1000, 'a');
    QCOMPARE(texts.of(0, text, [] { return 1; }), 1);
    QCOMPARE(texts.of(0, text, [] { return 2; }), 2);
}

void TestRepeatedTexts::neverTakesOneTextForAnother()
{
    RepeatedTexts<QByteArray> texts(3);
    QRandomGenerator random(4);
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray text = QByteArray::number(random.bounded(500)).repeated(1 + random.bounded(7));
        const auto column = std::size_t(random.bounded(5)); // two more than foreseen
        QCOMPARE(texts.of(column, text, [&] { return text; }), text);
    }
}

SUMMITRY_TEST(TestRepeatedTexts)
#include "tst_repeatedtexts.moc"
