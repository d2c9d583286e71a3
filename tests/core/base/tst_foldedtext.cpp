// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedtext.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestFoldedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void everyCharacterFollowsUnicodesRules();
    void isTheSameInUtf8_data();
    void isTheSameInUtf8();
};

void TestFoldedText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("nothing") << QString() << u""_s;
    QTest::newRow("capitals, and signs stay") << u"O'Neill, 2nd (ESCR-Net)"_s << u"o'neill, 2nd (escr-net)"_s;
    QTest::newRow("French") << u"Élodie Défense"_s << u"elodie defense"_s;
    QTest::newRow("the same, decomposed") << u"E\u0301lodie De\u0301fense"_s << u"elodie defense"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn Thị Ánh"_s << u"nguyen thi anh"_s;
    QTest::newRow("sharp s, small and capital") << u"STRAẞE Straße"_s << u"straße straße"_s;
    QTest::newRow("a ligature") << u"Oﬃce"_s << u"office"_s;
    QTest::newRow("a capital I with a dot") << u"İzmir"_s << u"izmir"_s;
    QTest::newRow("Greek, with a final sigma") << u"ΣΊΣΥΦΟΣ"_s << u"σισυφοσ"_s;
    QTest::newRow("Cyrillic") << u"Йошкар-Ола"_s << u"иошкар-ола"_s;
    QTest::newRow("Arabic, with vowel signs and without") << u"مُدَافِعَة"_s << u"مدافعة"_s;
    QTest::newRow("ideographs, wide letters") << u"人权 ＡＢＣ"_s << u"人权 abc"_s;
    QTest::newRow("Hangul keeps its parts") << u"한"_s << u"\u1112\u1161\u11ab"_s;
    QTest::newRow("beyond the first plane") << u"\U00010400 Ñ"_s << u"\U00010428 n"_s;
}

void TestFoldedText::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldedText(text), folded);
    QCOMPARE(foldedText(folded), folded);
}

// Whatever the function knows by heart must be what the long way comes to.
void TestFoldedText::everyCharacterFollowsUnicodesRules()
{
    for (char32_t c = 1; c < 0x20000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString text = u"a"_s + QString::fromUcs4(&c, 1) + u"\u0301Z"_s;
        QString expected;
        for (const QChar part : text.normalized(QString::NormalizationForm_KD)) {
            if (part.category() != QChar::Mark_NonSpacing)
                expected += part;
        }
        if (foldedUtf8(text) != foldedText(text).toUtf8())
            QFAIL(qPrintable(u"U+%1 in UTF-8"_s.arg(uint(c), 4, 16, QLatin1Char('0'))));
        if (const QString got = foldedText(text); got != expected.toCaseFolded())
            QFAIL(qPrintable(u"U+%1: “%2” instead of “%3”"_s.arg(uint(c), 4, 16, QLatin1Char('0')).arg(got, expected.toCaseFolded())));
    }
}

void TestFoldedText::isTheSameInUtf8_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("ASCII") << u"Human RIGHTS, 2018"_s;
    QTest::newRow("an accent of its own") << u"e\u0301lan E\u0301LAN"_s;
    QTest::newRow("several accents, in another order") << u"a\u0323\u0302 a\u0302\u0323 ậ"_s;
    QTest::newRow("one that grows") << u"Straße ﬀ ﷺ ½"_s;
    QTest::newRow("Korean") << u"한국어 각"_s;
    QTest::newRow("marks that stay") << u"\u0915\u0903\u093F \u1BAA\u302E\u302F a\u20DD"_s;
    QTest::newRow("beyond the first plane") << u"𝔘𝔫𝔦 🏳️‍🌈 𐐀"_s;
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD800) + u"É"_s);
    QTest::newRow("Turkish") << u"İstanbul ıI"_s;
}

void TestFoldedText::isTheSameInUtf8()
{
    QFETCH(QString, text);
    QCOMPARE(foldedUtf8(text), foldedText(text).toUtf8());
    QByteArray bytes("before ");
    appendFolded(text, bytes);
    QCOMPARE(bytes, "before " + foldedText(text).toUtf8());
}

SUMMITRY_TEST(TestFoldedText)
#include "tst_foldedtext.moc"
