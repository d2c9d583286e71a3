// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as CSV: whom and what they hold for each audience.
#include "base/languages.h"
#include "document/draft.h"
#include "exchange/delimited.h"
#include "exchange/lists.h"
#include "exchange/template.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

struct ListedSummit {
    Document document;
    ParticipantId amina, secret, circle, hidden;

    ListedSummit()
    {
        Draft draft(document);
        draft.add(Summit{.id = {}, .timeZone = u"Europe/Paris"_s});
        const VenueId venue = draft.add(Venue{.id = {}, .name = u"Palace"_s});
        const RoomId room = draft.add(Room{.id = {}, .name = u"Room 1"_s, .venue = venue});
        const DelegationId village = draft.add(Delegation{.id = {}, .name = u"Small Village Committee"_s, .acronym = u"SVC"_s});
        const DelegationId network =
            draft.add(Delegation{.id = {}, .name = u"Network, worldwide"_s, .kind = DelegationKind::Network});
        amina = draft.add(Participant{.id = {},
                                      .name = u"Amina Example"_s,
                                      .delegation = network,
                                      .country = u"KE"_s,
                                      .region = Region::Africa,
                                      .languages = {u"en"_s, u"sw"_s},
                                      .listing = Listing::Public,
                                      .email = u"amina@example.org"_s,
                                      .phone = u"+33 555"_s,
                                      .notes = u"=HYPERLINK(\"x\")\nsecond line"_s});
        secret = draft.add(Participant{.id = {},
                                       .name = u"Secret Legalname"_s,
                                       .alias = u"Zora"_s,
                                       .delegation = village,
                                       .country = u"XX"_s,
                                       .region = Region::Americas,
                                       .listing = Listing::Public,
                                       .email = u"secret.legalname@example.org"_s});
        circle = draft.add(Participant{.id = {}, .name = u"Circle Member"_s, .listing = Listing::Participants});
        hidden = draft.add(Participant{.id = {}, .name = u"Neverlisted Person"_s, .alias = u"Nobody"_s});
        draft.change(village, [&](Delegation &delegation) {
            delegation.focalPoint = secret;
            delegation.networks = {network};
        });
        draft.add(Session{.id = {}, .title = u"Second"_s, .start = LocalTime(QDate(2018, 10, 29), 14 * 60), .room = room});
        draft.add(Session{.id = {},
                          .title = u"First"_s,
                          .start = LocalTime(QDate(2018, 10, 29), 9 * 60),
                          .languages = {u"en"_s},
                          .notes = u"x"_s});
        draft.add(Session{.id = {}, .title = u"Unplaced"_s});
        draft.add(Session{.id = {},
                          .title = u"Meeting with the envoy"_s,
                          .start = LocalTime(QDate(2018, 10, 29), 8 * 60),
                          .confidential = true});
        if (const auto done = document.apply(draft.take()); !done)
            qFatal("%s", qPrintable(done.error().text));
    }
    [[nodiscard]] QByteArray list(RecordType type, Audience audience, const QList<int> &fields = {}) const
    {
        Progress progress;
        const auto bytes = listBytes(ListFormat::Csv, type, document, {ExportProfile(audience), fields, {}}, progress);
        return bytes ? *bytes : bytes.error().text.toUtf8();
    }
};

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Languages::install(u"en"_s); }
    void goldenLists_data();
    void goldenLists();
    void hiddenPeopleAreInNoBytes_data();
    void hiddenPeopleAreInNoBytes();
    void sampleKeepsItsSecrets_data();
    void sampleKeepsItsSecrets();
    void columnsAreThoseAskedFor();
    void someRecordsInTheOrderAskedFor();
    void refusesWhatTheAudienceMayNotSee_data();
    void refusesWhatTheAudienceMayNotSee();
    void censusCounts_data();
    void censusCounts();
    void titlesAreInTheUsersLanguage();
    void stopsWhenCancelled();
};

void TestLists::goldenLists_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("audience");
    const std::pair<RecordType, const char *> types[]{
        {RecordType::Participant, "participants"}, {RecordType::Delegation, "delegations"}, {RecordType::Session, "sessions"}};
    for (const auto &[type, name] : types) {
        for (const Audience audience : {Audience::Public, Audience::Participants, Audience::Organisers})
            QTest::addRow("%s-%s", name, choiceName(audience)) << int(type) << int(audience);
    }
}

void TestLists::goldenLists()
{
    QFETCH(int, type);
    QFETCH(int, audience);
    const QByteArray made = ListedSummit().list(RecordType(type), Audience(audience));
    const QString path = QStringLiteral(SUMMITRY_SOURCE_DIR "/tests/core/exchange/golden/%1.csv")
                             .arg(QString::fromLatin1(QTest::currentDataTag()));
    QFile golden(path);
    if (qEnvironmentVariableIsSet("SUMMITRY_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(made) == made.size());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
    QCOMPARE(made, golden.readAll());
}

void TestLists::hiddenPeopleAreInNoBytes_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("audience");
    QTest::addColumn<QByteArrayList>("secrets");
    const QByteArrayList always{"Secret", "secret", "Legalname", "Neverlisted", "Nobody", "@", "555", "envoy"};
    QByteArrayList publicly = always;
    publicly += "Circle";
    QTest::newRow("the public's participants")
        << int(RecordType::Participant) << int(Audience::Public) << QByteArrayList(publicly + QByteArrayList{"Village", "SVC"});
    QTest::newRow("the participants' participants") << int(RecordType::Participant) << int(Audience::Participants)
                                                    << QByteArrayList(always + QByteArrayList{"Village", "XX"});
    QTest::newRow("the public's delegations") << int(RecordType::Delegation) << int(Audience::Public) << publicly;
    QTest::newRow("the participants' delegations") << int(RecordType::Delegation) << int(Audience::Participants) << publicly;
    QTest::newRow("the public's sessions") << int(RecordType::Session) << int(Audience::Public) << publicly;
    QTest::newRow("the participants' sessions") << int(RecordType::Session) << int(Audience::Participants) << publicly;
}

void TestLists::hiddenPeopleAreInNoBytes()
{
    QFETCH(int, type);
    QFETCH(int, audience);
    QFETCH(QByteArrayList, secrets);
    const QByteArray made = ListedSummit().list(RecordType(type), Audience(audience));
    QVERIFY(made.count("\r\n") > 1);
    for (const QByteArray &secret : secrets)
        QVERIFY2(!made.contains(secret), qPrintable(QString::fromUtf8(secret + " in\n" + made)));
}

void TestLists::sampleKeepsItsSecrets_data()
{
    QTest::addColumn<int>("audience");
    QTest::newRow("public") << int(Audience::Public);
    QTest::newRow("participants") << int(Audience::Participants);
}

void TestLists::sampleKeepsItsSecrets()
{
    QFETCH(int, audience);
    Document document;
    QVERIFY(document.apply(*readTemplate(u"paris-2018"_s)));
    const ExportProfile profile{Audience(audience)};
    Progress progress;
    const auto list = listBytes(ListFormat::Csv, RecordType::Participant, document, {profile, {}, {}}, progress);
    QVERIFY(list);
    const auto table = parseDelimited(*list, u"list"_s, progress);
    QVERIFY(table);
    QSet<QString> names;
    for (const DelimitedRow &row : table->rows)
        names.insert(row.cells[0]);
    int told = 0;
    for (const Participant &person : document.all<Participant>()) {
        const bool isTold = profile.names(person);
        told += isTold;
        QVERIFY2(!list->contains(person.email.toUtf8()), qPrintable(person.email));
        QCOMPARE(names.contains(person.name), isTold && person.alias.isEmpty());
        QVERIFY(!isTold || names.contains(profile.printedName(person)));
    }
    QCOMPARE(int(table->rows.size()), told);
}

void TestLists::columnsAreThoseAskedFor()
{
    const QList<int> fields{fieldIndex(RecordType::Participant, u"region"), fieldIndex(RecordType::Participant, u"name")};
    QCOMPARE(ListedSummit().list(RecordType::Participant, Audience::Public, fields),
             QByteArray("Region,Name\r\nafrica,Amina Example\r\namericas,Zora\r\n"));
}

void TestLists::someRecordsInTheOrderAskedFor()
{
    const ListedSummit summit;
    Progress progress;
    const QList<qint64> only{summit.secret.value, summit.hidden.value, 1, summit.amina.value};
    const auto list = listBytes(ListFormat::Csv, RecordType::Participant, summit.document, {ExportProfile(Audience::Public), {0}, only}, progress);
    QVERIFY(list);
    QCOMPARE(*list, QByteArray("Name\r\nZora\r\nAmina Example\r\n"));
}

void TestLists::refusesWhatTheAudienceMayNotSee_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("audience");
    QTest::addColumn<QList<int>>("fields");
    const auto field = [](RecordType type, QStringView name) { return QList<int>{fieldIndex(type, name)}; };
    const auto row = [](const char *name, RecordType type, Audience audience, const QList<int> &fields) {
        QTest::newRow(name) << int(type) << int(audience) << fields;
    };
    for (const char16_t *name : {u"email", u"phone", u"notes", u"alias"})
        row(qPrintable(u"%1 for participants"_s.arg(name)), RecordType::Participant, Audience::Participants,
            field(RecordType::Participant, name));
    row("the country for the public", RecordType::Participant, Audience::Public, field(RecordType::Participant, u"country"));
    row("the focal point for participants", RecordType::Delegation, Audience::Participants,
        field(RecordType::Delegation, u"focal_point"));
    row("a field that does not exist", RecordType::Participant, Audience::Organisers, {99});
    row("a field before the first", RecordType::Participant, Audience::Organisers, {-1});
    row("a list of rooms", RecordType::Room, Audience::Organisers, {});
}

void TestLists::refusesWhatTheAudienceMayNotSee()
{
    QFETCH(int, type);
    QFETCH(int, audience);
    QFETCH(QList<int>, fields);
    Progress progress;
    const auto list =
        listBytes(ListFormat::Csv, RecordType(type), ListedSummit().document, {ExportProfile(Audience(audience)), fields, {}}, progress);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::BadUse);
    QVERIFY(!list.error().text.isEmpty());
}

void TestLists::censusCounts_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("audience");
    QTest::addColumn<QList<int>>("expected"); // named, by alias, left out
    const auto row = [](const char *name, RecordType type, Audience audience, const QList<int> &expected) {
        QTest::newRow(name) << int(type) << int(audience) << expected;
    };
    row("participants for the public", RecordType::Participant, Audience::Public, {2, 1, 2});
    row("participants for participants", RecordType::Participant, Audience::Participants, {3, 1, 1});
    row("participants for organisers", RecordType::Participant, Audience::Organisers, {4, 0, 0});
    row("delegations for the public name nobody", RecordType::Delegation, Audience::Public, {0, 0, 0});
    row("delegations for organisers name focal points", RecordType::Delegation, Audience::Organisers, {1, 0, 0});
    row("sessions for the public leave one out", RecordType::Session, Audience::Public, {0, 0, 1});
    row("sessions for organisers are all there", RecordType::Session, Audience::Organisers, {0, 0, 0});
}

void TestLists::censusCounts()
{
    QFETCH(int, type);
    QFETCH(int, audience);
    QFETCH(QList<int>, expected);
    const ListCensus found = census(RecordType(type), ListedSummit().document, {ExportProfile(Audience(audience)), {}, {}});
    QCOMPARE((QList<int>{found.named, found.byAlias, found.leftOut}), expected);
}

void TestLists::titlesAreInTheUsersLanguage()
{
    QVERIFY(Languages::install(u"fr"_s));
    const QByteArray list = ListedSummit().list(RecordType::Participant, Audience::Public, {0});
    QVERIFY2(list.startsWith("Nom\r\n"), list.constData());
}

void TestLists::stopsWhenCancelled()
{
    Document document;
    Draft draft(document);
    for (int i = 0; i < 3000; ++i)
        draft.add(Participant{.id = {}, .name = QString::number(i)});
    QVERIFY(document.apply(draft.take()));
    Progress progress;
    progress.cancel();
    const auto list = listBytes(ListFormat::Csv, RecordType::Participant, document, {ExportProfile(Audience::Organisers), {}, {}}, progress);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Cancelled);
}

SUMMITRY_TEST(TestLists)
#include "tst_lists.moc"
