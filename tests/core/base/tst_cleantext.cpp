// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every class of character that text from outside may bring: kept, turned or taken out.
#include "base/cleantext.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestCleanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void everyCharacter();
    void lines_data();
    void lines();
};

namespace {

// U+0001 and the like would read badly as escapes of a literal.
QString around(char16_t c)
{
    return u"a"_s + QChar(c) + u'b';
}

void removed(const char *name, char16_t c)
{
    QTest::newRow(name) << around(c) << u"ab"_s << 1;
}

void kept(const char *name, const QString &text)
{
    QTest::newRow(name) << text << text << 0;
}

} // namespace

void TestCleanText::texts_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    kept("nothing", u""_s);
    kept("plain letters", u"Land and Territory 100%"_s);
    kept("accents", u"Otrós Mundos Ñ"_s);
    kept("Arabic with marks of direction", u"\u200f\u0645\u0624\u0633\u0633\u0629\u061c (Al-Haq)\u200e"_s);
    kept("Chinese", u"\u4eba\u6743\u634d\u536b\u8005"_s);
    kept("joiners, which Persian and emoji need", u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \U0001f469\u200d\U0001f33e"_s);
    kept("a character beyond the first plane", u"\U0001f54a"_s);
    kept("tabs and line breaks", u"one\ttwo\nthree"_s);
    QTest::newRow("line ends of Windows") << u"one\r\ntwo\r\n"_s << u"one\ntwo\n"_s << 0;
    QTest::newRow("line ends of old Macs") << u"one\rtwo\r"_s << u"one\ntwo\n"_s << 0;
    QTest::newRow("an accent as a character of its own") << u"Jose\u0301"_s << u"Jos\u00e9"_s << 0;
    QTest::newRow("a NUL in the middle") << QString(u"a\0b"_s) << u"ab"_s << 1;
    removed("a bell", 0x07);
    removed("an escape", 0x1b);
    removed("a delete", 0x7f);
    removed("a control character of the upper half", 0x85);
    removed("an override to the right", 0x202e);
    removed("an embedding", 0x202a);
    removed("an isolate", 0x2067);
    removed("the end of an isolate", 0x2069);
    removed("a byte order mark", 0xfeff);
    removed("an annotation anchor", 0xfff9);
    removed("a noncharacter", 0xffff);
    removed("half a character, the upper", 0xd83d);
    removed("half a character, the lower", 0xdd4a);
    QTest::newRow("halves in the wrong order") << u"a"_s + QChar(0xdd4a) + QChar(0xd83d) << u"a"_s << 2;
    QTest::newRow("half a character at the end") << u"a"_s + QChar(0xd83d) << u"a"_s << 1;
    QTest::newRow("a file name made to look harmless") << u"list\u202Efdp.exe"_s << u"listfdp.exe"_s << 1;
}

void TestCleanText::texts()
{
    QFETCH(QString, given);
    QFETCH(QString, text);
    QFETCH(int, count);
    const CleanText clean = cleanText(given);
    QCOMPARE(clean.text, text);
    QCOMPARE(clean.removed, count);
    QCOMPARE(cleanText(clean.text).removed, 0);
}

void TestCleanText::everyCharacter()
{
    const auto isIn = [](char16_t c, char16_t from, char16_t to) { return c >= from && c <= to; };
    for (int u = 1; u <= 0xffff; ++u) {
        const auto c = char16_t(u);
        if (c == u'\r')
            continue;
        const bool isControl = (c < 0x20 && c != u'\n' && c != u'\t') || isIn(c, 0x7f, 0x9f);
        const bool isDirection = isIn(c, 0x202a, 0x202e) || isIn(c, 0x2066, 0x2069);
        const bool isNoText = isIn(c, 0xd800, 0xdfff) || c == 0xfeff || isIn(c, 0xfff9, 0xfffb) || c >= 0xfffe;
        const int expected = isControl || isDirection || isNoText ? 1 : 0;
        if (cleanText(QString(QChar(c))).removed != expected)
            QFAIL(qPrintable(u"U+%1 should%2 be removed"_s.arg(u, 4, 16, QLatin1Char('0')).arg(expected ? u""_s : u" not"_s)));
    }
}

void TestCleanText::lines_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("text");
    QTest::newRow("spaces at the ends") << u"  Ana Ruiz "_s << u"Ana Ruiz"_s;
    QTest::newRow("runs of spaces") << u"Ana   Ruiz"_s << u"Ana Ruiz"_s;
    QTest::newRow("line breaks and tabs") << u"Ana\r\n\tRuiz"_s << u"Ana Ruiz"_s;
    QTest::newRow("spaces that do not break") << u"Ana\u00a0\u00a0Ruiz"_s << u"Ana Ruiz"_s;
    QTest::newRow("nothing but spaces") << u" \n\t "_s << u""_s;
}

void TestCleanText::lines()
{
    QFETCH(QString, given);
    QFETCH(QString, text);
    QCOMPARE(cleanLine(given).text, text);
    QCOMPARE(cleanLine(given).removed, 0);
}

SUMMITRY_TEST(TestCleanText)
#include "tst_cleantext.moc"
