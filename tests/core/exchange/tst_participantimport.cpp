// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a table of people would change: who is whom, which delegations are new, and that again changes nothing.
#include "document/recordjson.h"
#include "exchange/lists.h"
#include "exchange/template.h"
#include "importing.h"
#include "tests/testprogram.h"

#include <QRandomGenerator>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

QList<int> counts(const ImportReport &report)
{
    return {report.read, report.added, report.changed, report.unchanged, int(report.skipped.size())};
}

// "Ana Ruiz <ana@example.org>", sorted by name.
QStringList people(const Document &document)
{
    QStringList names;
    for (const Participant &person : document.all<Participant>())
        names += person.email.isEmpty() ? person.name : QString(person.name + " <"_L1 + person.email + u'>');
    names.sort();
    return names;
}

} // namespace

class TestParticipantImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsWhom_data();
    void whoIsWhom();
    void delegationsAreFoundOrAdded_data();
    void delegationsAreFoundOrAdded();
    void emptyCellsChangeNothing();
    void isOneStepWithAName();
    void sampleComesBackUnchanged();
    void tableWithoutNamesIsRefused();
    void hostileNamesAreHarmless();
    void stopsWhenCancelled();
    void randomTablesImportTwiceWithoutChange();
};

void TestParticipantImport::whoIsWhom_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("comes");
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QList<int>>("expected"); // read, added, changed, unchanged, told of
    const QByteArray head("name,email,country\n");
    QTest::newRow("nobody there") << head << QByteArray(head + "Ana,a@example.org,PE\nBo,,SE\n")
                                  << QStringList{u"Ana <a@example.org>"_s, u"Bo"_s} << QList<int>{2, 2, 0, 0, 0};
    QTest::newRow("the same address under another case")
        << QByteArray(head + "Ana,a@example.org,PE\n") << QByteArray(head + "Ana,A@Example.org ,PE\n")
        << QStringList{u"Ana <A@Example.org>"_s} << QList<int>{1, 0, 1, 0, 0};
    QTest::newRow("the same address under another name")
        << QByteArray(head + "Ana,a@example.org,PE\n") << QByteArray(head + "Ana Ruiz,a@example.org,PE\n")
        << QStringList{u"Ana Ruiz <a@example.org>"_s} << QList<int>{1, 0, 1, 0, 0};
    QTest::newRow("the same name, accents and case aside")
        << QByteArray(head + "José Pérez,,PE\n") << QByteArray(head + "JOSE PEREZ,j@example.org,\n")
        << QStringList{u"JOSE PEREZ <j@example.org>"_s} << QList<int>{1, 0, 1, 0, 0};
    QTest::newRow("the same name with another address is somebody else")
        << QByteArray(head + "Ana,a@example.org,PE\n") << QByteArray(head + "Ana,b@example.org,CL\n")
        << QStringList{u"Ana <a@example.org>"_s, u"Ana <b@example.org>"_s} << QList<int>{1, 1, 0, 0, 0};
    QTest::newRow("an office address is nobody's own")
        << head << QByteArray(head + "Ana,office@example.org,PE\nBo,office@example.org,PE\n")
        << QStringList{u"Ana <office@example.org>"_s, u"Bo <office@example.org>"_s} << QList<int>{2, 2, 0, 0, 0};
    QTest::newRow("a name that several have says too little")
        << QByteArray(head + "Ana,a@example.org,PE\nAna,b@example.org,PE\n") << QByteArray(head + "Ana,,CL\n")
        << QStringList{u"Ana <a@example.org>"_s, u"Ana <b@example.org>"_s} << QList<int>{1, 0, 0, 0, 1};
    QTest::newRow("the same person twice in a file") << head << QByteArray(head + "Ana,,PE\nANA,a@example.org,\n")
                                                     << QStringList{u"ANA <a@example.org>"_s} << QList<int>{2, 1, 0, 0, 1};
    QTest::newRow("given and family name") << head << QByteArray("Prénom;Nom;Pays\nAna;Ruiz;PE\n;Lind;SE\n")
                                           << QStringList{u"Ana Ruiz"_s, u"Lind"_s} << QList<int>{2, 2, 0, 0, 0};
}

void TestParticipantImport::whoIsWhom()
{
    QFETCH(QByteArray, there);
    QFETCH(QByteArray, comes);
    QFETCH(QStringList, people);
    QFETCH(QList<int>, expected);
    Document document;
    imported(there, document);
    QCOMPARE(counts(imported(comes, document)), expected);
    QCOMPARE(::people(document), people);
    const auto again = planned(comes, document);
    QVERIFY(again && again->edit.isEmpty());
    QCOMPARE(again->report.added + again->report.changed, 0);
}

void TestParticipantImport::delegationsAreFoundOrAdded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("delegation");
    QTest::addColumn<bool>("isNew");
    const auto row = [](const char *name, const QString &text, const QString &delegation, bool isNew) {
        QTest::newRow(name) << text << delegation << isNew;
    };
    row("by name", u"Organización Fraternal Negra Hondureña"_s, u"Organización Fraternal Negra Hondureña"_s, false);
    row("accents and case aside", u"organizacion fraternal negra hondurena"_s, u"Organización Fraternal Negra Hondureña"_s,
        false);
    row("by acronym", u"Ofraneh"_s, u"Organización Fraternal Negra Hondureña"_s, false);
    row("by name and acronym", u"Organización Fraternal Negra Hondureña (OFRANEH)"_s, u"Organización Fraternal Negra Hondureña"_s,
        false);
    row("an unknown one", u"Casa  de la Memoria"_s, u"Casa de la Memoria"_s, true);
    row("an unknown one with its acronym", u"Casa de la Memoria (CDM)"_s, u"Casa de la Memoria"_s, true);
}

void TestParticipantImport::delegationsAreFoundOrAdded()
{
    QFETCH(QString, text);
    QFETCH(QString, delegation);
    QFETCH(bool, isNew);
    Document document;
    Draft draft(document);
    draft.add(Delegation{.id = {}, .name = u"Organización Fraternal Negra Hondureña"_s, .acronym = u"OFRANEH"_s});
    QVERIFY(document.apply(draft.take()));
    const QByteArray csv = "Name,Organisation\nAna,\"" + text.toUtf8() + "\"\nBo,\"" + text.toUtf8() + "\"\n";
    const ImportReport report = imported(csv, document);
    QCOMPARE(document.all<Delegation>().size(), isNew ? 2u : 1u);
    QCOMPARE(report.notes.size(), isNew ? 1 : 0);
    for (const Participant &person : document.all<Participant>())
        QCOMPARE(document.find(person.delegation)->name, delegation);
}

void TestParticipantImport::emptyCellsChangeNothing()
{
    Document document;
    imported("name,country,languages,notes\nAna,PE,es,\"Quiet, please\"\n", document);
    const QByteArray before = dump(document);
    const ImportReport report = imported("name,country,languages,notes\nAna,, ,\n", document);
    QCOMPARE(counts(report), (QList<int>{1, 0, 0, 1, 0}));
    QCOMPARE(dump(document), before);
}

void TestParticipantImport::isOneStepWithAName()
{
    Document document;
    const QByteArray before = dump(document);
    imported("name,organisation\nAna,CAOI\nBo,JASS\n", document);
    QCOMPARE(document.undoList().texts(), QStringList{u"Import 2 participants"_s});
    QVERIFY(document.undo());
    QCOMPARE(dump(document), before);
}

void TestParticipantImport::sampleComesBackUnchanged()
{
    Document document;
    QVERIFY(document.apply(*readTemplate(u"paris-2018"_s)));
    Progress progress;
    const auto list = listBytes(ListFormat::Csv, RecordType::Participant, document, {ExportProfile(Audience::Organisers), {}, {}}, progress);
    QVERIFY(list);
    const auto plan = planned(*list, document);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
    QVERIFY2(plan->report.skipped.isEmpty(), plan->report.skipped.isEmpty() ? "" : qPrintable(plan->report.skipped[0].reason));
    QVERIFY2(plan->edit.isEmpty(), qPrintable(plan->edit.text));
    QCOMPARE(plan->report.unchanged, int(document.all<Participant>().size()));
    Document fresh; // and into an empty summit it brings everybody, with all that was told of them
    imported(*list, fresh);
    const auto again = listBytes(ListFormat::Csv, RecordType::Participant, fresh, {ExportProfile(Audience::Organisers), {}, {}}, progress);
    QCOMPARE(*again, *list);
}

void TestParticipantImport::tableWithoutNamesIsRefused()
{
    const auto plan = planned("Country,E-mail\nPE,a@example.org\n", Document());
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::BadUse);
}

void TestParticipantImport::hostileNamesAreHarmless()
{
    Document document;
    const QByteArray csv =
        QString(u"name,notes,country\n\u202Egnp.exe <img src=x>,=1+1,FR\n"_s).toUtf8() + QByteArray("B\0o,x,SE\n", 9);
    const ImportReport report = imported(csv, document);
    QCOMPARE(people(document), (QStringList{u"Bo"_s, u"gnp.exe <img src=x>"_s}));
    QCOMPARE(report.notes.size(), 1);
    QVERIFY2(report.notes[0].contains(u'2'), qPrintable(report.notes[0]));
}

void TestParticipantImport::stopsWhenCancelled()
{
    Progress reading, planning;
    const auto table = parseDelimited("name\nAna\n", u"people.csv"_s, reading);
    planning.cancel();
    const auto plan = planParticipants(*table, proposedMapping(*table), Document(), planning);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
}

void TestParticipantImport::randomTablesImportTwiceWithoutChange()
{
    static const QByteArrayList cells{"",      "Ana",    "ana",      "Bo",         "a@example.org",    "b@example.org",
                                      "en fr", "wizard", "defender", "2018-10-28", "\"x, \"\"y\"\"\"", "CAOI"};
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round) {
        QByteArray csv("name,email,function,languages,arrival,organisation,notes\n");
        for (int row = random.bounded(8); row >= 0; --row) {
            for (int column = 0; column < 7; ++column)
                csv += cells[random.bounded(int(cells.size()))] + (column < 6 ? "," : "\n");
        }
        Document document;
        imported(csv, document);
        const auto again = planned(csv, document);
        QVERIFY(again);
        QVERIFY2(again->edit.isEmpty(), csv.constData());
    }
}

SUMMITRY_TEST(TestParticipantImport)
#include "tst_participantimport.moc"
