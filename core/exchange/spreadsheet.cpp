// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet.h"

#include "base/cleantext.h"
#include "base/utf8.h"
#include "exchange/zipwriter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsOfSheet = 1'048'576;
constexpr qsizetype charactersOfCell = 32'767;

// Places in cellXfs, below.
enum class CellStyle { Plain, Head, Date, Moment, ClockTime };

constexpr auto packageTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>)";
constexpr auto packageRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
constexpr auto workbookRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";
constexpr auto workbook = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView/></bookViews><sheets><sheet name="%1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'%2'!%3</definedName></definedNames></workbook>)"_L1;
constexpr auto styles = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm"/><numFmt numFmtId="166" formatCode="[hh]:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)";

// "A", "Z", "AA".
QByteArray columnLetters(qsizetype column)
{
    QByteArray letters;
    for (qsizetype left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(char('A' + (left - 1) % 26));
    return letters;
}

// Days since the last of 1899, as spreadsheets count; nothing before March 1900, where they differ.
std::optional<int> serialOf(QDate date)
{
    return date >= QDate(1900, 3, 1) ? std::optional(int(QDate(1899, 12, 30).daysTo(date))) : std::nullopt;
}

struct NumberCell {
    QByteArray number;
    CellStyle style = CellStyle::Plain;
};

// Nothing where the text is not of that kind: then it is told as it is.
std::optional<NumberCell> numberOf(FieldKind kind, const QString &text)
{
    switch (kind) {
    case FieldKind::Number:
    case FieldKind::Minutes:
    case FieldKind::Hue: {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        return isNumber ? std::optional(NumberCell{QByteArray::number(number)}) : std::nullopt;
    }
    case FieldKind::Date:
        if (const auto serial = serialOf(dateOfIso(text)))
            return NumberCell{QByteArray::number(*serial), CellStyle::Date};
        return std::nullopt;
    case FieldKind::Moment: {
        const LocalTime time = LocalTime::fromString(text);
        const auto serial = time.isSet() ? serialOf(time.date()) : std::nullopt;
        if (!serial)
            return std::nullopt;
        return NumberCell{QByteArray::number(*serial + time.minuteOfDay() / 1440.0, 'f', 10), CellStyle::Moment};
    }
    case FieldKind::ClockTime: {
        const QStringList parts = text.split(u':');
        if (parts.size() != 2)
            return std::nullopt;
        return NumberCell{QByteArray::number((parts[0].toInt() * 60 + parts[1].toInt()) / 1440.0, 'f', 10), CellStyle::ClockTime};
    }
    default:
        return std::nullopt;
    }
}

class SheetWriter
{
public:
    explicit SheetWriter(const ListRows &list) : m_list(list)
    {
        for (qsizetype column = 0; column < list.columns.size(); ++column)
            m_letters += columnLetters(column);
    }

    [[nodiscard]] QByteArray write()
    {
        constexpr qsizetype usualCell = 64;
        m_xml.reserve(usualCell * m_list.columns.size() * qsizetype(m_list.rows.size() + 1));
        m_xml += "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView ";
        if (QLocale().textDirection() == Qt::RightToLeft)
            m_xml += "rightToLeft=\"1\" ";
        m_xml += "tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
                 "state=\"frozen\"/><selection pane=\"bottomLeft\"/></sheetView></sheetViews><cols>";
        for (qsizetype column = 0; column < m_letters.size(); ++column)
            addWidth(column);
        m_xml += "</cols><sheetData>";
        addRow(1, [&](qsizetype column) { addText(m_list.columns[column].head, CellStyle::Head); });
        int number = 1;
        for (const QStringList &row : m_list.rows)
            addRow(++number, [&](qsizetype column) { addCell(m_list.columns[column].kind, row[column]); });
        m_xml += "</sheetData><autoFilter ref=\"" + area() + "\"/></worksheet>";
        return m_xml;
    }
    [[nodiscard]] QByteArray area(const QByteArray &mark = {}) const
    {
        return mark + 'A' + mark + "1:" + mark + m_letters.back() + mark + QByteArray::number(m_list.rows.size() + 1);
    }

private:
    void addWidth(qsizetype column)
    {
        constexpr std::size_t sampled = 400;
        constexpr qsizetype least = 6, most = 50, room = 3; // for the filter's button beside the head
        qsizetype width = std::max(m_list.columns[column].head.size() + room, least);
        for (std::size_t row = 0; row < std::min(m_list.rows.size(), sampled); ++row)
            width = std::max(width, std::min(m_list.rows[row][column].size() + 1, most));
        const QByteArray number = QByteArray::number(column + 1);
        m_xml += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + QByteArray::number(width) + "\" customWidth=\"1\"/>";
    }
    template <class AddCell> void addRow(int number, AddCell addCell)
    {
        m_row = QByteArray::number(number);
        m_xml += "<row r=\"" + m_row + "\">";
        for (m_column = 0; m_column < m_letters.size(); ++m_column)
            addCell(m_column);
        m_xml += "</row>";
    }
    void begin(CellStyle style)
    {
        m_xml += "<c r=\"" + m_letters[m_column] + m_row;
        if (style != CellStyle::Plain)
            m_xml += "\" s=\"" + QByteArray::number(int(style));
    }
    void addCell(FieldKind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        const auto number = numberOf(kind, text);
        if (!number)
            return addText(text, CellStyle::Plain);
        begin(number->style);
        m_xml += "\"><v>" + number->number + "</v></c>";
    }
    void addText(const QString &text, CellStyle style)
    {
        if (text.isEmpty())
            return;
        begin(style);
        m_xml += isToBeKept(text) ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>";
        const qsizetype start = m_xml.size();
        appendUtf8(m_xml, spreadsheetText(text));
        escape(start);
        m_xml += "</t></is></c>";
    }
    // Else a reader may take the spaces around it away.
    [[nodiscard]] static bool isToBeKept(const QString &text)
    {
        return text.front().isSpace() || text.back().isSpace() || text.contains(u'\n');
    }
    void escape(qsizetype start)
    {
        const auto isMarkup = [](char c) { return c == '&' || c == '<' || c == '>'; };
        if (std::none_of(m_xml.cbegin() + start, m_xml.cend(), isMarkup))
            return;
        QByteArray text = m_xml.mid(start);
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        m_xml.truncate(start);
        m_xml += text;
    }

    const ListRows &m_list;
    QByteArrayList m_letters; // of the columns
    QByteArray m_xml, m_row;
    qsizetype m_column = 0;
};

// A sheet's name is short and has none of these.
QString sheetName(const QString &title)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\']"_s);
    constexpr qsizetype longest = 31;
    const QString name = cleanLine(title).text.remove(forbidden).left(longest);
    return name.isEmpty() ? u"1"_s : name.toHtmlEscaped();
}

} // namespace

QString spreadsheetText(const QString &text)
{
    QString clean = cleanText(text).text;
    if (clean.contains("_x"_L1)) { // "_x0041_" would be read as "A"
        static const QRegularExpression code(u"_(x[0-9A-Fa-f]{4}_)"_s);
        clean.replace(code, u"_x005F_\\1"_s);
    }
    if (clean.size() <= charactersOfCell)
        return clean;
    clean.truncate(charactersOfCell - 1);
    if (clean.back().isHighSurrogate())
        clean.chop(1);
    return clean + u'…';
}

Result<QByteArray> spreadsheet(const ListRows &list)
{
    if (list.rows.size() >= rowsOfSheet)
        return failure(ErrorKind::Full, QCoreApplication::translate("Lists", "A spreadsheet has no room for so many rows. Choose CSV."));
    SheetWriter sheet(list);
    const QString name = sheetName(list.title);
    ZipWriter zip;
    zip.addFile("[Content_Types].xml", packageTypes);
    zip.addFile("_rels/.rels", packageRelations);
    zip.addFile("xl/workbook.xml", QString(workbook).arg(name, name, QString::fromLatin1(sheet.area("$"))).toUtf8());
    zip.addFile("xl/_rels/workbook.xml.rels", workbookRelations);
    zip.addFile("xl/styles.xml", styles);
    zip.addFile("xl/worksheets/sheet1.xml", sheet.write());
    return zip.take();
}

} // namespace summitry
