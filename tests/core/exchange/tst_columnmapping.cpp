// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which column is what: by headers in several languages, and as said on the command line.
#include "base/languages.h"
#include "domain/records.h"
#include "exchange/importwords.h"
#include "exchange/participantimport.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

DelimitedTable tableWith(const QStringList &header)
{
    DelimitedTable table;
    table.header = header;
    return table;
}

// "name given_name – email"
QString told(const ColumnMapping &mapping)
{
    QStringList targets;
    for (const int target : mapping) {
        targets += target == ignoredColumn      ? u"–"_s
                   : target == givenNameColumn  ? u"given_name"_s
                   : target == familyNameColumn ? u"family_name"_s
                                                : QString::fromLatin1(fieldsOf(RecordType::Participant)[target]->name);
    }
    return targets.join(u' ');
}

} // namespace

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Languages::install(u"en"_s); }
    void proposes_data();
    void proposes();
    void knowsItsOwnTitlesInEveryLanguage_data();
    void knowsItsOwnTitlesInEveryLanguage();
    void everyWordNamesWhatExists();
    void mapsAsAsked_data();
    void mapsAsAsked();
    void refusesWhatDoesNotExist_data();
    void refusesWhatDoesNotExist();
};

void TestColumnMapping::proposes_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &header, const QString &expected) {
        QTest::newRow(name) << header.split(u'|') << expected;
    };
    row("field names", u"name|email|sub_points|photographs"_s, u"name email – photographs"_s);
    row("Indico registrants", u"ID|Name|Email Address|First Name|Last Name|Affiliation|Phone Number|Country|Position"_s,
        u"– name email – – delegation phone country –"_s);
    row("pretix positions",
        u"Order code|Email|Attendee name|Attendee name: Given name|Attendee name: Family name|Attendee email|Company|City|Country|Order comment"_s,
        u"– – name – – email delegation – country notes"_s);
    row("pretalx speakers", u"name,email,confirmed"_s.replace(u',', u'|'), u"name email –"_s);
    row("Open Event speakers", u"Speaker Name|Speaker Email|Speaker Mobile|Speaker Bio|Speaker Organisation|Speaker Country"_s,
        u"name email phone – delegation –"_s);
    row("frab speakers", u"id|first_name|last_name|public_name"_s, u"– given_name family_name alias"_s);
    row("French, the name in two", u"Nom|Prénom|Adresse e-mail|Organisme|Pays|Langues parlées|Régime alimentaire"_s,
        u"family_name given_name email delegation country languages diet"_s);
    row("French, the name in one", u"NOM|Courriel|Téléphone|Date d’arrivée|Départ|Droit à l'image"_s,
        u"name email phone arrival departure photographs"_s);
    row("Spanish, the name in two", u"Nombre|Apellidos|Correo electrónico|Organización|País|Idiomas|Fecha de llegada"_s,
        u"given_name family_name email delegation country languages arrival"_s);
    row("Spanish, the name in one", u"Nombre completo|Correo|Teléfono|Necesidades alimentarias|Observaciones"_s,
        u"name email phone diet notes"_s);
    row("English, the name in two", u"Name|Given name|E-mail"_s, u"family_name given_name email"_s);
    row("the surer of two columns", u"Email|Attendee email"_s, u"– email"_s);
    row("a column said twice counts once", u"Name|E-mail|Company|Company"_s, u"name email delegation –"_s);
    row("nothing known", u"foo|bar|"_s, u"– – –"_s);
}

void TestColumnMapping::proposes()
{
    QFETCH(QStringList, header);
    QFETCH(QString, expected);
    QCOMPARE(told(proposedMapping(tableWith(header))), expected);
}

void TestColumnMapping::knowsItsOwnTitlesInEveryLanguage_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    for (const QString &written : Languages::all()) {
        for (const QString &read : Languages::all())
            QTest::addRow("written in %s, read in %s", qPrintable(written), qPrintable(read)) << written << read;
    }
}

void TestColumnMapping::knowsItsOwnTitlesInEveryLanguage()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    Languages::install(written);
    QStringList header;
    ColumnMapping expected;
    for (const FieldInfo *field : fieldsOf(RecordType::Participant)) {
        expected += int(header.size());
        header += label(*field);
    }
    Languages::install(read);
    QCOMPARE(proposedMapping(tableWith(header)), expected);
}

void TestColumnMapping::everyWordNamesWhatExists()
{
    Progress progress;
    const auto headers = readDelimited(u":/import/headers.csv"_s, progress);
    const auto values = readDelimited(u":/import/values.csv"_s, progress);
    QVERIFY(headers && values);
    for (const DelimitedRow &row : headers->rows)
        QVERIFY2(row.cells[0] == "given_name"_L1 || row.cells[0] == "family_name"_L1 ||
                     fieldIndex(RecordType::Participant, row.cells[0]) >= 0,
                 qPrintable(row.cells[0]));
    for (const DelimitedRow &row : values->rows) {
        const int index = fieldIndex(RecordType::Participant, row.cells[0]);
        QVERIFY2(index >= 0, qPrintable(row.cells[0]));
        const FieldInfo &field = *fieldsOf(RecordType::Participant)[index];
        const bool isChoice = std::any_of(field.choices.begin(), field.choices.end(),
                                          [&](const Choice &choice) { return row.cells[1] == QLatin1StringView(choice.name); });
        QVERIFY2(isChoice || field.kind == FieldKind::Languages, qPrintable(row.cells[1]));
    }
}

void TestColumnMapping::mapsAsAsked_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a field by its name") << u"Who=alias"_s << u"alias email –"_s;
    QTest::newRow("a column by another case") << u"who =name"_s << u"name email –"_s;
    QTest::newRow("a field by its label") << u"Who=E-mail"_s << u"email – –"_s;
    QTest::newRow("a target moves to the column named last") << u"x=y=email"_s << u"– – email"_s;
    QTest::newRow("a part of the name") << u"Who=given_name"_s << u"given_name email –"_s;
    QTest::newRow("a column to leave out") << u"Mail=ignore"_s << u"– – –"_s;
}

void TestColumnMapping::mapsAsAsked()
{
    QFETCH(QString, assignment);
    QFETCH(QString, expected);
    const DelimitedTable table = tableWith({u"Who"_s, u"Mail"_s, u"x=y"_s});
    ColumnMapping mapping = proposedMapping(table);
    QCOMPARE(told(mapping), u"– email –"_s);
    QVERIFY(mapColumn(mapping, table, assignment));
    QCOMPARE(told(mapping), expected);
}

void TestColumnMapping::refusesWhatDoesNotExist_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("told");
    QTest::newRow("no such column") << u"Whom=name"_s << u"Who, Mail"_s;
    QTest::newRow("no such field") << u"Who=nome"_s << u"name, alias"_s;
    QTest::newRow("no assignment") << u"Who"_s << u"Column name=field"_s;
}

void TestColumnMapping::refusesWhatDoesNotExist()
{
    QFETCH(QString, assignment);
    QFETCH(QString, told);
    ColumnMapping mapping{ignoredColumn, ignoredColumn};
    const auto done = mapColumn(mapping, tableWith({u"Who"_s, u"Mail"_s}), assignment);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::BadUse);
    QVERIFY2(done.error().text.contains(told), qPrintable(done.error().text));
    QCOMPARE(mapping, (ColumnMapping{ignoredColumn, ignoredColumn}));
}

SUMMITRY_TEST(TestColumnMapping)
#include "tst_columnmapping.moc"
