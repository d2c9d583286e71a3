// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as workbooks, unpacked by another program: what is a number, what stays text, what is not there.
#include "base/languages.h"
#include "exchange/spreadsheet.h"
#include "tests/core/publishing/secretpeople.h"
#include "tests/files.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// By CMake, which is there wherever this is built; empty where it does not like the archive.
class Unpacked
{
public:
    explicit Unpacked(const Result<QByteArray> &workbook)
    {
        if (!workbook)
            qFatal("%s", qPrintable(workbook.error().text));
        put(m_folder.filePath(u"list.xlsx"_s), *workbook);
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(SUMMITRY_CMAKE), {u"-E"_s, u"tar"_s, u"xf"_s, u"list.xlsx"_s});
        m_isWhole = process.waitForFinished() && process.exitCode() == 0;
    }
    [[nodiscard]] QByteArray file(const QString &name) const { return m_isWhole ? contents(m_folder.filePath(name)) : QByteArray(); }
    [[nodiscard]] QByteArray sheet() const { return file(u"xl/worksheets/sheet1.xml"_s); }

private:
    QTemporaryDir m_folder;
    bool m_isWhole = false;
};

// "A2": the cell's type and style, and its value.
QHash<QString, QString> cellsOf(const QByteArray &sheet)
{
    QHash<QString, QString> cells;
    QXmlStreamReader xml(sheet);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "c"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString mark = attributes.value("t"_L1).toString() + attributes.value("s"_L1).toString();
        const QString value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        cells.insert(attributes.value("r"_L1).toString(), mark + u' ' + value);
    }
    return xml.hasError() ? QHash<QString, QString>() : cells;
}

ListRows oneColumn(FieldKind kind, const QStringList &values)
{
    ListRows list{u"Things"_s, {{u"Thing"_s, kind}}, {}};
    for (const QString &value : values)
        list.rows.push_back({value});
    return list;
}

} // namespace

class TestSpreadsheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Languages::install(u"en"_s); }
    void isAsItWas();
    void cellsAreWhatTheyAre_data();
    void cellsAreWhatTheyAre();
    void textIsWhatACellCanHold_data();
    void textIsWhatACellCanHold();
    void longTextIsCutVisibly();
    void sheetRunsAsTheLanguageDoes();
    void columnsFollowTheAlphabet();
    void hiddenPeopleAreInNoCell_data();
    void hiddenPeopleAreInNoCell();
    void titleMakesAName();
    void tooManyRowsAreRefused();
};

void TestSpreadsheet::isAsItWas()
{
    ListRows list{u"Sessions & more"_s,
                  {{u"Title"_s, FieldKind::Text}, {u"Start"_s, FieldKind::Moment}, {u"Minutes"_s, FieldKind::Minutes}, {u"Arrival"_s, FieldKind::Date}},
                  {}};
    list.rows.push_back({u"=HYPERLINK(\"x\")"_s, u"2018-10-29T09:30"_s, u"90"_s, u"2018-10-28"_s});
    list.rows.push_back({u"a < b & c\nsecond line"_s, {}, u"0"_s, {}});
    const Unpacked unpacked(spreadsheet(list));
    const QString golden = QStringLiteral(SUMMITRY_SOURCE_DIR "/tests/core/exchange/golden/sheet.xml");
    if (qEnvironmentVariableIsSet("SUMMITRY_WRITE_GOLDEN"))
        put(golden, unpacked.sheet() + '\n');
    QCOMPARE(unpacked.sheet() + '\n', contents(golden));
    QVERIFY(unpacked.file(u"xl/workbook.xml"_s).contains("'Sessions &amp; more'!$A$1:$D$3"));
    for (const char *part : {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"}) {
        QXmlStreamReader xml(unpacked.file(QString::fromLatin1(part)));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), part);
    }
    QCOMPARE(*spreadsheet(list), *spreadsheet(list)); // no times in it
}

void TestSpreadsheet::cellsAreWhatTheyAre_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a number") << FieldKind::Number << u"120"_s << u" 120"_s;
    QTest::newRow("minutes") << FieldKind::Minutes << u"90"_s << u" 90"_s;
    QTest::newRow("no number after all") << FieldKind::Number << u"many"_s << u"inlineStr many"_s;
    QTest::newRow("a date") << FieldKind::Date << u"2018-10-29"_s << u"2 43402"_s;
    QTest::newRow("a date when spreadsheets counted otherwise") << FieldKind::Date << u"1900-01-01"_s << u"inlineStr 1900-01-01"_s;
    QTest::newRow("a moment") << FieldKind::Moment << u"2018-10-29T18:00"_s << u"3 43402.7500000000"_s;
    QTest::newRow("a time of day") << FieldKind::ClockTime << u"26:00"_s << u"4 1.0833333333"_s;
    QTest::newRow("digits of a text") << FieldKind::Text << u"007"_s << u"inlineStr 007"_s;
    for (const char *formula : {"=1+1", "+33 1", "-1", "@SUM(A1)", "\tx", "'=1"})
        QTest::newRow(formula) << FieldKind::Text << QString::fromLatin1(formula) << u"inlineStr "_s + QString::fromLatin1(formula);
    QTest::newRow("markup") << FieldKind::LongText << u"<b>&amp;]]>\n\"x\"</b>"_s << u"inlineStr <b>&amp;]]>\n\"x\"</b>"_s;
    QTest::newRow("another script") << FieldKind::Text << u"محمد 😀"_s << u"inlineStr محمد 😀"_s;
    QTest::newRow("a choice") << FieldKind::Choice << u"plenary"_s << u"inlineStr plenary"_s;
    QTest::newRow("nothing") << FieldKind::Text << QString() << QString();
}

void TestSpreadsheet::cellsAreWhatTheyAre()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, value);
    QFETCH(QString, cell);
    const auto cells = cellsOf(Unpacked(spreadsheet(oneColumn(kind, {value}))).sheet());
    QCOMPARE(cells.value(u"A1"_s), u"inlineStr1 Thing"_s);
    QCOMPARE(cells.value(u"A2"_s), cell);
}

void TestSpreadsheet::textIsWhatACellCanHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("held");
    QTest::newRow("control characters") << u"a\u0001\u0000b\u000bc"_s << u"abc"_s;
    QTest::newRow("a lone surrogate") << u"a"_s + QChar(0xd800) + u"b"_s << u"ab"_s;
    QTest::newRow("what is no character") << u"a"_s + QChar(0xffff) + u"b"_s << u"ab"_s;
    QTest::newRow("what would be read as another") << u"_x0041_ _x41_"_s << u"_x005F_x0041_ _x41_"_s;
    QTest::newRow("line ends") << u"a\r\nb"_s << u"a\nb"_s;
}

void TestSpreadsheet::textIsWhatACellCanHold()
{
    QFETCH(QString, text);
    QFETCH(QString, held);
    QCOMPARE(spreadsheetText(text), held);
}

void TestSpreadsheet::longTextIsCutVisibly()
{
    QCOMPARE(spreadsheetText(QString(32'767, u'x')), QString(32'767, u'x'));
    const QString cut = spreadsheetText(QString(40'000, u'x'));
    QVERIFY(cut.size() == 32'767 && cut.endsWith(u'…'));
    const QString smiles = spreadsheetText(u"x"_s + u"😀"_s.repeated(20'000));
    QVERIFY(smiles.size() <= 32'767 && smiles.endsWith(u"😀…"_s));
}

void TestSpreadsheet::sheetRunsAsTheLanguageDoes()
{
    const ListRows list = oneColumn(FieldKind::Text, {u"a"_s});
    QVERIFY(!Unpacked(spreadsheet(list)).sheet().contains("rightToLeft"));
    QVERIFY(Languages::install(u"ar"_s));
    QVERIFY(Unpacked(spreadsheet(list)).sheet().contains("<sheetView rightToLeft=\"1\""));
}

void TestSpreadsheet::columnsFollowTheAlphabet()
{
    ListRows list{u"Wide"_s, QList<ListColumn>(28), {QStringList(28, u"x"_s)}};
    const QByteArray sheet = Unpacked(spreadsheet(list)).sheet();
    const auto cells = cellsOf(sheet);
    QVERIFY(cells.contains(u"Z2"_s) && cells.contains(u"AA2"_s) && cells.contains(u"AB2"_s) && !cells.contains(u"AC2"_s));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:AB2\"/>"));
}

void TestSpreadsheet::hiddenPeopleAreInNoCell_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<Audience>("audience");
    for (const RecordType type : {RecordType::Participant, RecordType::Delegation, RecordType::Session}) {
        for (const Audience audience : {Audience::Public, Audience::Participants, Audience::Organisers})
            QTest::addRow("%s for %s", tableName(type), choiceName(audience)) << type << audience;
    }
}

void TestSpreadsheet::hiddenPeopleAreInNoCell()
{
    QFETCH(RecordType, type);
    QFETCH(Audience, audience);
    const Document document(summitOfSecretPeople());
    ListOptions options;
    options.profile = ExportProfile(audience);
    Progress progress;
    const QByteArray made = Unpacked(listBytes(ListFormat::Xlsx, type, document, options, progress)).sheet();
    QVERIFY(type != RecordType::Participant || made.contains("zq21namezq"));
    QVERIFY(audience != Audience::Organisers || type != RecordType::Participant || made.contains("zq24emailzq"));
    for (const QString &hidden : hiddenFrom(audience)) {
        QVERIFY2(!made.contains(hidden.toUtf8()), qPrintable(hidden));
        const QDate date = dateOfIso(hidden);
        const QByteArray serial = ">" + QByteArray::number(QDate(1899, 12, 30).daysTo(date)) + "<";
        QVERIFY2(!date.isValid() || !made.contains(serial), qPrintable(hidden));
    }
}

void TestSpreadsheet::titleMakesAName()
{
    ListRows list = oneColumn(FieldKind::Text, {});
    list.title = u"All's [well]: a/b? " + QString(40, u'x');
    const QByteArray workbook = Unpacked(spreadsheet(list)).file(u"xl/workbook.xml"_s);
    QVERIFY2(workbook.contains("<sheet name=\"Alls well ab xxxxxxxxxxxxxxxxxx\""), workbook.constData());
}

void TestSpreadsheet::tooManyRowsAreRefused()
{
    ListRows list = oneColumn(FieldKind::Text, {});
    list.rows.resize(1'048'576);
    const auto made = spreadsheet(list);
    QVERIFY(!made && made.error().kind == ErrorKind::Full);
}

SUMMITRY_TEST(TestSpreadsheet)
#include "tst_spreadsheet.moc"
