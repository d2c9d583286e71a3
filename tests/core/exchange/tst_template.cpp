// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The templates, the sample's promises, and what is said of a template that contradicts itself.
#include "base/languages.h"
#include "document/programme.h"
#include "exchange/delimited.h"
#include "exchange/template.h"
#include "exchange/templatefolder.h"
#include "planning/conflictindex.h"
#include "tests/testprogram.h"

#include <QTemporaryDir>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Document> opened(const QString &name)
{
    const auto edit = readTemplate(name);
    if (!edit)
        qFatal("%s", qPrintable(edit.error().text));
    auto document = std::make_unique<Document>();
    if (const auto done = document->apply(*edit); !done)
        qFatal("%s", qPrintable(done.error().text));
    return document;
}

QStringList titles(const Document &document)
{
    QStringList texts;
    for (const Session &session : document.all<Session>())
        texts += session.title;
    return texts;
}

} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Languages::install(u"en"_s); }
    void everyTemplateIsASummit_data();
    void everyTemplateIsASummit();
    void unknownNameSaysWhichThereAre();
    void blankHoldsOneDayToBeginWith();
    void threeDaysAreReadyToFillIn();
    void wordsAreInTheUsersLanguage_data();
    void wordsAreInTheUsersLanguage();
    void everyWordIsInEveryLanguage();
    void sampleCarriesTheReportsTitles_data();
    void sampleCarriesTheReportsTitles();
    void sampleHasPeopleOfEveryKind();
    void samplePeopleArePlainlyInvented();
    void sampleTellsTheProgramme();
    void sampleHasThreeConflictsOfThreeKinds();
    void sampleFitsItsDays();
    void brokenTemplateNamesFileAndLine_data();
    void brokenTemplateNamesFileAndLine();
};

void TestTemplate::everyTemplateIsASummit_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : templateNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestTemplate::everyTemplateIsASummit()
{
    QFETCH(QString, name);
    const auto document = opened(name);
    QCOMPARE(document->all<Summit>().size(), 1u);
    QVERIFY(!document->summit().title.isEmpty() && !document->summit().timeZone.isEmpty());
    QVERIFY(!document->all<Day>().isEmpty());
    QVERIFY(!document->undoList().nextUndo()->text.isEmpty());
}

void TestTemplate::unknownNameSaysWhichThereAre()
{
    const auto edit = readTemplate(u"../words"_s);
    QVERIFY(!edit);
    QCOMPARE(edit.error().kind, ErrorKind::BadUse);
    QVERIFY2(edit.error().text.contains(u"paris-2018"_s), qPrintable(edit.error().text));
}

void TestTemplate::blankHoldsOneDayToBeginWith()
{
    const auto document = opened(u"blank"_s);
    QCOMPARE(document->all<Day>().size(), 1u);
    QCOMPARE(document->all<Session>().size(), 0u);
    const QDate date = document->all<Day>().begin()->date;
    QVERIFY(date >= QDate::currentDate().addMonths(3).addDays(-1));
    QVERIFY(date <= QDate::currentDate().addMonths(3).addDays(8));
    QCOMPARE(date.dayOfWeek(), 1);
}

void TestTemplate::threeDaysAreReadyToFillIn()
{
    const auto document = opened(u"three-day"_s);
    const auto days = daysInOrder(*document);
    QCOMPARE(days.size(), 3u);
    QCOMPARE(days[0]->date.daysTo(days[2]->date), 2);
    QCOMPARE(document->all<Venue>().size(), 1u);
    QCOMPARE(document->all<Room>().size(), 5u);
    QCOMPARE(sessionsOn(*days[0], *document).size(), 9u);
    QCOMPARE(sessionsOn(*days[1], *document).size(), 9u);
    QCOMPARE(sessionsOn(*days[2], *document).size(), 6u);
    QCOMPARE(sessionsOn(*days[2], *document).back()->kind, SessionKind::Ceremony);
    QCOMPARE(ConflictIndex(*document).count(Severity::Hard), 0u);
}

void TestTemplate::wordsAreInTheUsersLanguage_data()
{
    QTest::addColumn<QString>("lunch");
    QTest::newRow("en") << u"Lunch"_s;
    QTest::newRow("fr") << u"Déjeuner"_s;
    QTest::newRow("ar") << u"الغداء"_s;
}

void TestTemplate::wordsAreInTheUsersLanguage()
{
    QFETCH(QString, lunch);
    QVERIFY(Languages::install(QString::fromLatin1(QTest::currentDataTag())));
    const auto document = opened(u"three-day"_s);
    QCOMPARE(titles(*document).count(lunch), 3);
    QCOMPARE(document->summit().languages, QStringList(QString::fromLatin1(QTest::currentDataTag())));
    for (const QString &title : titles(*document))
        QVERIFY2(!title.contains(u'$'), qPrintable(title));
}

void TestTemplate::everyWordIsInEveryLanguage()
{
    Progress progress;
    const auto words = readDelimited(u":/templates/words.csv"_s, progress);
    QVERIFY(words);
    QCOMPARE(words->header.sliced(1), Languages::all());
    for (const DelimitedRow &row : words->rows) {
        for (const QString &cell : row.cells)
            QVERIFY2(!cell.isEmpty(), qPrintable(row.cells[0]));
    }
}

void TestTemplate::sampleCarriesTheReportsTitles_data()
{
    QTest::addColumn<QString>("title");
    for (const auto &title :
         {u"Killings and violent repression of HRDs in the context of land rights, environmental rights and indigenous peoples’ "
          u"rights: "
          "Actual situation and main issues for the next 20 years"_s,
          u"Making our space great again: Addressing shrinking space, restrictive laws and restriction on funding: Actual "
          u"situation and "
          "main issues for the next 20 years"_s,
          u"Winning with hope: How to talk about human rights and change hearts and minds in the current context"_s,
          u"Women Human Rights Defenders: Understanding our realities and imagining the future"_s})
        QTest::newRow(qPrintable(title.section(u':', 0, 0))) << title;
}

void TestTemplate::sampleCarriesTheReportsTitles()
{
    QFETCH(QString, title);
    QVERIFY(titles(*opened(u"paris-2018"_s)).contains(title));
    QFile report(QStringLiteral(SUMMITRY_SOURCE_DIR "/../shared/data/seed-summit-report.txt"));
    if (!report.open(QIODevice::ReadOnly))
        QSKIP("The report is not here.");
    QVERIFY(QString::fromUtf8(report.readAll()).contains(title));
}

void TestTemplate::sampleHasPeopleOfEveryKind()
{
    const auto document = opened(u"paris-2018"_s);
    const auto &people = document->all<Participant>();
    QVERIFY(people.size() >= 155 && people.size() <= 170);
    std::array<int, Choices<Function>::all.size()> functions{};
    std::array<int, Choices<Region>::all.size()> regions{};
    std::array<int, Choices<Listing>::all.size()> listings{};
    std::array<int, Choices<PhotoConsent>::all.size()> photographs{};
    std::array<int, Choices<Role>::all.size()> roles{};
    int aliases = 0;
    for (const Participant &person : people) {
        ++functions[std::size_t(person.function)];
        ++regions[std::size_t(person.region)];
        ++listings[std::size_t(person.listing)];
        ++photographs[std::size_t(person.photographs)];
        aliases += !person.alias.isEmpty();
        QVERIFY(person.delegation && !person.languages.isEmpty());
    }
    for (const Assignment &assignment : document->all<Assignment>())
        ++roles[std::size_t(assignment.role)];
    const auto areAllThere = [](const auto &counts) {
        return std::all_of(counts.begin(), counts.end(), [](int count) { return count > 0; });
    };
    QVERIFY(areAllThere(functions) && areAllThere(regions) && areAllThere(listings) && areAllThere(photographs) &&
            areAllThere(roles));
    QVERIFY(aliases >= 5);
}

void TestTemplate::samplePeopleArePlainlyInvented()
{
    const auto document = opened(u"paris-2018"_s);
    QSet<QString> names, addresses;
    for (const Participant &person : document->all<Participant>()) {
        QVERIFY2(person.email.endsWith("@example.org"_L1), qPrintable(person.name));
        QVERIFY2(!names.contains(person.name) && !addresses.contains(person.email), qPrintable(person.name));
        names.insert(person.name);
        addresses.insert(person.email);
    }
    QVERIFY(names.contains(u"Michel Forst"_s) && names.contains(u"Michelle Bachelet"_s)); // the two the report names
}

void TestTemplate::sampleTellsTheProgramme()
{
    const auto document = opened(u"paris-2018"_s);
    const auto days = daysInOrder(*document);
    QCOMPARE(days.size(), 3u);
    QCOMPARE(days.front()->date, QDate(2018, 10, 29));
    QCOMPARE(document->all<Section>().size(), 5u);
    QVERIFY(document->all<Recommendation>().size() >= 15);
    QCOMPARE(document->all<Venue>().size(), 2u);
    int confidential = 0, unplaced = 0, timed = 0;
    std::array<int, Choices<SessionKind>::all.size()> kinds{};
    for (const Session &session : document->all<Session>()) {
        ++kinds[std::size_t(session.kind)];
        confidential += session.confidential;
        unplaced += !session.isPlaced();
        const auto items = itemsOf(session.id, *document);
        timed += std::any_of(items.begin(), items.end(),
                             [](const AgendaItem *item) { return item->minutes > 0 && !item->speakers.isEmpty(); });
    }
    QCOMPARE(kinds[std::size_t(SessionKind::Parallel)], 9);
    QVERIFY(std::all_of(kinds.begin(), kinds.end(), [](int count) { return count > 0; }));
    QCOMPARE(confidential, 1);
    QVERIFY(unplaced > 0 && timed > 10);
    for (const Delegation &delegation : document->all<Delegation>())
        QVERIFY2(document->find(delegation.focalPoint), qPrintable(delegation.name));
}

void TestTemplate::sampleHasThreeConflictsOfThreeKinds()
{
    const auto document = opened(u"paris-2018"_s);
    const auto conflicts = ConflictIndex(*document).conflicts(Severity::Hard);
    QSet<int> kinds;
    QStringList told;
    for (const Conflict &conflict : conflicts) {
        kinds.insert(int(conflict.kind));
        told += sentence(conflict, *document);
    }
    QVERIFY2(conflicts.size() == 3, qPrintable(told.join(u'\n')));
    QCOMPARE(kinds.size(), 3);
}

void TestTemplate::sampleFitsItsDays()
{
    const auto document = opened(u"paris-2018"_s);
    for (const Session &session : document->all<Session>()) {
        int minutes = 0;
        for (const AgendaItem *item : itemsOf(session.id, *document))
            minutes += item->minutes;
        QVERIFY2(minutes <= session.minutes, qPrintable(session.title));
    }
}

void TestTemplate::brokenTemplateNamesFileAndLine_data()
{
    QTest::addColumn<QByteArray>("sessions");
    QTest::addColumn<QString>("told");
    QTest::newRow("a reference to nothing") << QByteArray("key,title,room\ns1,One,\ns2,Two,r9\n")
                                            << u"session.csv”, line 3: there is no “r9”"_s;
    QTest::newRow("a field that does not exist")
        << QByteArray("key,titel\ns1,One\n") << u"session.csv”, line 1: there is no field “titel”"_s;
    QTest::newRow("a key taken twice") << QByteArray("key,title\ns1,One\ns1,Two\n") << u"session.csv”, line 3: the key “s1”"_s;
    QTest::newRow("a value that is none") << QByteArray("key,kind\ns1,party\n") << u"session.csv”, line 2: “party”"_s;
    QTest::newRow("a record that means nothing")
        << QByteArray("key,minutes\ns1,0\n") << u"session.csv”, line 2: A session lasts"_s;
    QTest::newRow("more cells than columns")
        << QByteArray("key,title\ns1,One,Two\n") << u"session.csv”, line 2: there are more cells"_s;
    QTest::newRow("a quote that never closes") << QByteArray("key,title\ns1,\"One\n") << u"line 2"_s;
}

void TestTemplate::brokenTemplateNamesFileAndLine()
{
    QFETCH(QByteArray, sessions);
    QFETCH(QString, told);
    const QTemporaryDir folder;
    for (const auto &[name, bytes] :
         {std::pair("summit.csv", QByteArray("key,title\nsummit,Test\n")), std::pair("session.csv", sessions)}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const auto edit = readTemplateFolder(folder.path(), QDate(2018, 10, 29));
    QVERIFY(!edit);
    QCOMPARE(edit.error().kind, ErrorKind::Damaged);
    QVERIFY2(edit.error().text.contains(told), qPrintable(edit.error().text));
}

SUMMITRY_TEST(TestTemplate)
#include "tst_template.moc"
