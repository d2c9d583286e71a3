// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is named to whom, and how: every audience × listing × alias.
#include "domain/exportprofile.h"
#include "domain/records.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestExportProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void people_data();
    void people();
    void fields_data();
    void fields();
    void confidentialSessions();
};

void TestExportProfile::people_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<Listing>("listing");
    QTest::addColumn<bool>("hasAlias");
    QTest::addColumn<QString>("printed"); // empty: not named
    const auto name = u"Ana Ruiz"_s;
    const auto alias = u"A. R."_s;
    const auto row = [](const char *title, Audience audience, Listing listing, bool hasAlias, const QString &printed) {
        QTest::newRow(title) << audience << listing << hasAlias << printed;
    };
    row("the public sees who is listed publicly", Audience::Public, Listing::Public, false, name);
    row("the public sees the alias alone", Audience::Public, Listing::Public, true, alias);
    row("the public does not see whom participants may see", Audience::Public, Listing::Participants, false, {});
    row("the public does not see them by alias either", Audience::Public, Listing::Participants, true, {});
    row("the public does not see who is never listed", Audience::Public, Listing::Never, false, {});
    row("the public does not see their alias", Audience::Public, Listing::Never, true, {});
    row("participants see who is listed publicly", Audience::Participants, Listing::Public, false, name);
    row("participants see the alias alone", Audience::Participants, Listing::Public, true, alias);
    row("participants see who is listed among them", Audience::Participants, Listing::Participants, false, name);
    row("participants see those by alias", Audience::Participants, Listing::Participants, true, alias);
    row("participants do not see who is never listed", Audience::Participants, Listing::Never, false, {});
    row("participants do not see their alias", Audience::Participants, Listing::Never, true, {});
    row("organisers see who is listed publicly", Audience::Organisers, Listing::Public, false, name);
    row("organisers see the name behind an alias", Audience::Organisers, Listing::Public, true, name);
    row("organisers see who is listed among participants", Audience::Organisers, Listing::Participants, false, name);
    row("organisers see the name behind their alias", Audience::Organisers, Listing::Participants, true, name);
    row("organisers see who is never listed", Audience::Organisers, Listing::Never, false, name);
    row("organisers see them all by name", Audience::Organisers, Listing::Never, true, name);
}

void TestExportProfile::people()
{
    QFETCH(Audience, audience);
    QFETCH(Listing, listing);
    QFETCH(bool, hasAlias);
    QFETCH(QString, printed);
    Participant person;
    person.name = u"Ana Ruiz"_s;
    person.alias = hasAlias ? u"A. R."_s : QString();
    person.listing = listing;
    const ExportProfile profile(audience);
    QCOMPARE(profile.printedName(person), printed);
    QCOMPARE(profile.names(person), !printed.isEmpty());
    if (profile.names(person))
        QCOMPARE(profile.isByAlias(person), printed == person.alias);
}

void TestExportProfile::fields_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<QStringList>("without"); // of a participant
    const QStringList organisers{u"alias"_s, u"listing"_s, u"photographs"_s, u"email"_s, u"phone"_s, u"arrival"_s, u"departure"_s,
                                 u"travel"_s, u"lodging"_s, u"diet"_s, u"access"_s, u"notes"_s};
    QTest::newRow("public") << Audience::Public << QStringList(QStringList{u"country"_s, u"languages"_s} + organisers);
    QTest::newRow("participants") << Audience::Participants << organisers;
    QTest::newRow("organisers") << Audience::Organisers << QStringList();
}

void TestExportProfile::fields()
{
    QFETCH(Audience, audience);
    QFETCH(QStringList, without);
    const ExportProfile profile(audience);
    for (const FieldInfo *field : fieldsOf(RecordType::Participant))
        QVERIFY2(profile.allows(*field) != without.contains(QLatin1StringView(field->name)), field->name);
}

void TestExportProfile::confidentialSessions()
{
    Session open;
    Session confidential;
    confidential.confidential = true;
    for (const Audience audience : {Audience::Public, Audience::Participants, Audience::Organisers}) {
        QVERIFY(ExportProfile(audience).shows(open));
        QCOMPARE(ExportProfile(audience).shows(confidential), audience == Audience::Organisers);
    }
}

SUMMITRY_TEST(TestExportProfile)
#include "tst_exportprofile.moc"
