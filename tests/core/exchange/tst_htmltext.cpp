// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Abstracts as plain text.
#include "exchange/htmltext.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
};

void TestHtmlText::tells_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain text keeps its lines") << u"One\n\nTwo & <3 a<b"_s << u"One\n\nTwo & <3 a<b"_s;
    QTest::newRow("paragraphs") << u"<p>One\n two</p>\n<p>Three</p>"_s << u"One two\n\nThree"_s;
    QTest::newRow("lists") << u"<p>See:</p><ul><li>one</li> <li><b>two</b></li></ul>end"_s << u"See:\n\n• one\n• two\n\nend"_s;
    QTest::newRow("line breaks") << u"a<br>b<BR/>c"_s << u"a\nb\nc"_s;
    QTest::newRow("emphasis inside words") << u"<em>un</em>believable"_s << u"unbelievable"_s;
    QTest::newRow("entities") << u"<p>R&amp;D &lt;b&gt; &#233;&#xe9; &hellip; &nothing; a & b</p>"_s
                              << u"R&D <b> éé … &nothing; a & b"_s;
    QTest::newRow("links keep their text") << u"<p>see <a href=\"https://example.org\">here</a>.</p>"_s << u"see here."_s;
    QTest::newRow("scripts and styles go") << u"<p>a</p><script>alert('<p>')</script><style>p{}</style>b"_s << u"a\n\nb"_s;
    QTest::newRow("comments go") << u"<p>a<!-- <b>secret</b> -->b</p>"_s << u"ab"_s;
    QTest::newRow("tags nobody knows stay") << u"<p>template&lt;int&gt; or vector<int> or <insert name></p>"_s
                                            << u"template<int> or vector<int> or <insert name>"_s;
    QTest::newRow("a tag that never closes stays") << u"<p>a</p> <b"_s << u"a\n\n<b"_s;
    QTest::newRow("code keeps its lines") << u"<pre>a\n  b</pre>"_s << u"a\n  b"_s;
    QTest::newRow("bidi overrides go") << u"<p>a\u202Eb</p>"_s << u"ab"_s;
    QTest::newRow("an entity of an override goes too") << u"<p>a&#x202E;b</p>"_s << u"ab"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestHtmlText::tells()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(plainTextOf(html), expected);
}

SUMMITRY_TEST(TestHtmlText)
#include "tst_htmltext.moc"
