// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The website: that each link leads somewhere, nothing leads away, and no page tells what it may not.
#include "base/languages.h"
#include "golden.h"
#include "publishing/website.h"
#include "secretpeople.h"
#include "tests/testprogram.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> pagesFor(const Tables &tables, Audience audience)
{
    QMap<QString, QByteArray> pages;
    for (const FolderFile &file : website(Document(tables), optionsFor(audience))) {
        if (pages.contains(file.name))
            qFatal("%s is there twice", qPrintable(file.name));
        pages.insert(file.name, file.bytes);
    }
    return pages;
}

// The values of an attribute in a page.
QStringList attributesIn(const QByteArray &page, const QString &name)
{
    const QRegularExpression attribute(u" %1=\"([^\"]*)\""_s.arg(name));
    QStringList values;
    for (auto match = attribute.globalMatch(QString::fromUtf8(page)); match.hasNext();)
        values += match.next().captured(1);
    return values;
}

QString pageOfTitle(const QMap<QString, QByteArray> &pages, const QString &title)
{
    for (auto [name, bytes] : pages.asKeyValueRange()) {
        if (name.startsWith(u"session-"_s) && bytes.contains(QByteArray("<h1>" + title.toUtf8())))
            return name;
    }
    return {};
}

} // namespace

class WebsiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Languages::install(u"en"_s); }
    void pagesAreAsTheyWere();
    void everyLinkLeadsSomewhere();
    void nothingLeadsAway();
    void pagesCanBeReadAloud();
    void tellsNoSecrets_data();
    void tellsNoSecrets();
    void pagesKeepTheirNames();
    void newNameIsAnotherAnchor();
    void languageSaysTheDirection();
    void textIsNoMarkup();
    void emptySummitHasAPage();
    void daysOfOneDateHaveAPageEach();
};

void WebsiteTest::pagesAreAsTheyWere()
{
    const auto pages = pagesFor(smallSummit(), Audience::Public);
    compareWithGolden(u"website-home.html"_s, pages.value(u"index.html"_s));
    compareWithGolden(u"website-people.html"_s, pages.value(u"people.html"_s));
    compareWithGolden(u"website-rooms.html"_s, pages.value(u"rooms.html"_s));
    compareWithGolden(u"website-session.html"_s, pages.value(pageOfTitle(pages, u"Opening session"_s)));
    QCOMPARE(pages.size(), 2 + 9 + 5); // days, sessions, the rest
    QCOMPARE(pages.firstKey(), u"day-2018-10-29.html"_s);
}

void WebsiteTest::everyLinkLeadsSomewhere()
{
    const auto pages = pagesFor(summitOfSecretPeople(), Audience::Organisers);
    int count = 0;
    for (auto [name, bytes] : pages.asKeyValueRange()) {
        for (const QString &link : attributesIn(bytes, u"href"_s)) {
            const QString page = link.startsWith(u'#') ? name : link.section(u'#', 0, 0);
            const QString anchor = link.section(u'#', 1);
            QVERIFY2(pages.contains(page), qPrintable(name + u": "_s + link));
            QVERIFY2(anchor.isEmpty() || attributesIn(pages.value(page), u"id"_s).contains(anchor), qPrintable(name + u": "_s + link));
            ++count;
        }
    }
    QVERIFY(count > 150);
}

void WebsiteTest::nothingLeadsAway()
{
    for (const QByteArray &bytes : pagesFor(smallSummit(), Audience::Organisers)) {
        QVERIFY(!bytes.contains("://") && !bytes.contains("<script") && !bytes.contains("@import") && !bytes.contains("url("));
        QVERIFY(!bytes.contains(" src=") && !bytes.contains("<img") && !bytes.contains("<iframe"));
    }
}

void WebsiteTest::pagesCanBeReadAloud()
{
    const auto pages = pagesFor(smallSummit(), Audience::Public);
    for (auto [name, bytes] : pages.asKeyValueRange()) {
        if (name.endsWith(u".css"_s))
            continue;
        for (const char *once : {"<h1>", "<main id=\"main\">", "<nav aria-label=", "<html lang=\"en-GB\" dir=\"ltr\">", "<title>", "href=\"#main\""})
            QVERIFY2(bytes.count(once) == 1, qPrintable(name + u": "_s + QString::fromLatin1(once)));
        const bool isInNavigation = !name.startsWith(u"session-"_s);
        QCOMPARE(bytes.count(" aria-current=\"page\""), isInNavigation ? 1 : 0);
        QVERIFY(!bytes.contains("<h3") || bytes.contains("<h2"));
    }
    QVERIFY(pages.value(u"style.css"_s).contains("prefers-color-scheme: dark") && pages.value(u"style.css"_s).contains("@media print"));
}

void WebsiteTest::tellsNoSecrets_data()
{
    QTest::addColumn<Audience>("audience");
    for (const Audience audience : {Audience::Public, Audience::Participants, Audience::Organisers})
        QTest::newRow(choiceName(audience)) << audience;
}

void WebsiteTest::tellsNoSecrets()
{
    QFETCH(Audience, audience);
    QByteArray all;
    for (auto [name, bytes] : pagesFor(summitOfSecretPeople(), audience).asKeyValueRange())
        all += name.toUtf8() + '\n' + bytes;
    QVERIFY(all.contains("zq21namezq"));
    QCOMPARE(all.contains("Esperanza"), audience != Audience::Organisers);
    for (const QString &secret : secretsFrom(audience) + hiddenFromProgrammes(audience))
        QVERIFY2(!all.contains(secret.toUtf8()), qPrintable(secret));
}

void WebsiteTest::pagesKeepTheirNames()
{
    Tables tables = smallSummit();
    const QStringList before = pagesFor(tables, Audience::Public).keys();
    const Session opening = *tables.of<Session>().find({1});
    Session renamed = opening;
    renamed.title = u"Grand opening"_s;
    renamed.start = opening.start.plus(15);
    tables.of<Session>().apply({opening, renamed});
    QCOMPARE(pagesFor(tables, Audience::Public).keys(), before);
}

void WebsiteTest::newNameIsAnotherAnchor()
{
    Tables tables = smallSummit();
    const auto anchors = [&] { return attributesIn(pagesFor(tables, Audience::Public).value(u"people.html"_s), u"id"_s); };
    const QStringList before = anchors();
    QCOMPARE(before.size(), 3); // main, and two people
    const Participant amina = *tables.of<Participant>().find({1});
    Participant hidden = amina;
    hidden.alias = u"Luz"_s;
    tables.of<Participant>().apply({amina, hidden});
    const QStringList after = anchors();
    QCOMPARE(after.size(), before.size());
    QVERIFY(!after.contains(before.at(1)));
}

void WebsiteTest::languageSaysTheDirection()
{
    QVERIFY(Languages::install(u"ar"_s));
    AgendaOptions options = optionsFor(Audience::Public);
    options.locale = QLocale();
    const auto files = website(Document(smallSummit()), options);
    QVERIFY(files.front().bytes.contains("<html lang=\"ar") && files.front().bytes.contains("dir=\"rtl\""));
}

void WebsiteTest::textIsNoMarkup()
{
    Tables tables = smallSummit();
    const Session before = *tables.of<Session>().find({1});
    Session after = before;
    after.title = u"<script>\"&'%1 %2"_s;
    after.subtitle = after.summary = after.title;
    tables.of<Session>().apply({before, after});
    for (const QByteArray &bytes : pagesFor(tables, Audience::Public))
        QVERIFY(!bytes.contains("<script"));
    const auto pages = pagesFor(tables, Audience::Public);
    QVERIFY(!pageOfTitle(pages, u"&lt;script&gt;&quot;&amp;'%1 %2"_s).isEmpty());
}

void WebsiteTest::emptySummitHasAPage()
{
    Tables tables;
    tables.of<Summit>() = smallSummit().of<Summit>();
    const auto pages = pagesFor(tables, Audience::Public);
    QCOMPARE(pages.keys(), (QStringList{u"index.html"_s, u"style.css"_s}));
}

void WebsiteTest::daysOfOneDateHaveAPageEach()
{
    Tables tables = smallSummit();
    tables.of<Day>().apply({std::nullopt, Day{.id = {9}, .date = QDate(2018, 10, 29), .title = u"Evening"_s, .opens = 0, .closes = 1, .notes = {}}});
    QVERIFY(pagesFor(tables, Audience::Public).contains(u"day-2018-10-29b.html"_s));
}

SUMMITRY_TEST(WebsiteTest)
#include "tst_website.moc"
