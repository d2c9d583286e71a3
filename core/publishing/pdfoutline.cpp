// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/pdfoutline.h"

#include <QRegularExpression>
#include <QtEndian>

#include <optional>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// What must be known of the file to add to it.
struct PdfShape {
    qint64 xref = 0; // offset of the last table
    int size = 0;    // of the table: the number of the next object
    int root = 0;    // the catalogue's number
    QByteArray trailer; // what else it says
    QByteArray catalogue;
    QList<int> pages; // their numbers
};

std::optional<int> numberAfter(const QByteArray &key, const QByteArray &text)
{
    const QRegularExpression pattern(QString::fromLatin1(key) + u"\\s+(\\d+)"_s);
    const auto match = pattern.match(QString::fromLatin1(text));
    if (!match.hasMatch())
        return {};
    return match.captured(1).toInt();
}

// "7 0 obj … endobj", what stands between.
std::optional<QByteArray> objectIn(const QByteArray &pdf, int number, qint64 until)
{
    const QByteArray head = QByteArray::number(number) + " 0 obj";
    qsizetype at = -1;
    do
        at = pdf.indexOf(head, at + 1);
    while (at > 0 && pdf[at - 1] != '\n');
    const qsizetype end = pdf.indexOf("endobj", at);
    if (at < 0 || end < 0 || end > until)
        return {};
    return pdf.mid(at + head.size(), end - at - head.size());
}

std::optional<PdfShape> shapeOf(const QByteArray &pdf)
{
    PdfShape shape;
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype trailer = pdf.lastIndexOf("trailer", start);
    if (start < 0 || trailer < 0)
        return {};
    shape.xref = pdf.mid(start + 9).trimmed().split('\n').value(0).trimmed().toLongLong();
    const QByteArray said = pdf.mid(trailer, start - trailer);
    const auto size = numberAfter("/Size", said);
    const auto root = numberAfter("/Root", said);
    if (!size || !root || shape.xref <= 0)
        return {};
    shape.size = *size;
    shape.root = *root;
    if (const auto info = numberAfter("/Info", said))
        shape.trailer = "/Info " + QByteArray::number(*info) + " 0 R\n";
    const auto catalogue = objectIn(pdf, *root, shape.xref);
    const auto tree = catalogue ? numberAfter("/Pages", *catalogue) : std::nullopt;
    const auto pages = tree ? objectIn(pdf, *tree, shape.xref) : std::nullopt;
    if (!pages)
        return {};
    shape.catalogue = *catalogue;
    const QByteArray kids = pages->mid(pages->indexOf('[')).split(']').value(0).mid(1).simplified();
    const QList<QByteArray> words = kids.split(' '); // "5 0 R 9 0 R"
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        shape.pages += words[i].toInt();
    return shape;
}

// As UTF-16 in hexadecimal digits (7.9.2.2), which holds every script.
QByteArray textString(const QString &text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar unit : text) {
        const quint16 big = qToBigEndian(unit.unicode());
        bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    }
    return '<' + bytes.toHex() + '>';
}

class OutlineWriter
{
public:
    OutlineWriter(const QByteArray &pdf, PdfShape shape, const QList<Bookmark> &bookmarks)
        : m_pdf(pdf), m_shape(std::move(shape)), m_bookmarks(bookmarks)
    {}

    [[nodiscard]] QByteArray write()
    {
        if (!m_pdf.endsWith('\n'))
            m_pdf += '\n';
        QByteArray catalogue = m_shape.catalogue.trimmed();
        catalogue.chop(2); // ">>"
        addObject(m_shape.root, catalogue + "/Outlines " + reference(root()) + "\n/PageMode /UseOutlines\n>>");
        addRoot();
        for (qsizetype i = 0; i < m_bookmarks.size(); ++i)
            addItem(i);
        addTable();
        return m_pdf;
    }

private:
    [[nodiscard]] int root() const { return m_shape.size; }
    [[nodiscard]] int numberOf(qsizetype bookmark) const { return m_shape.size + 1 + int(bookmark); }
    [[nodiscard]] static QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }
    // The one after or before it below the same parent; -1: none.
    [[nodiscard]] qsizetype sibling(qsizetype bookmark, int step) const
    {
        const int level = m_bookmarks[bookmark].level;
        for (qsizetype i = bookmark + step; i >= 0 && i < m_bookmarks.size(); i += step) {
            if (m_bookmarks[i].level <= level)
                return m_bookmarks[i].level == level ? i : -1;
        }
        return -1;
    }
    [[nodiscard]] int parentOf(qsizetype bookmark) const
    {
        for (qsizetype i = bookmark - 1; m_bookmarks[bookmark].level > 0 && i >= 0; --i) {
            if (m_bookmarks[i].level == 0)
                return numberOf(i);
        }
        return root();
    }
    // Of the parts of the paper at this place.
    [[nodiscard]] qsizetype childrenOf(qsizetype bookmark) const
    {
        qsizetype count = 0;
        while (bookmark + count + 1 < m_bookmarks.size() && m_bookmarks[bookmark + count + 1].level > 0)
            ++count;
        return m_bookmarks[bookmark].level == 0 ? count : 0;
    }
    void addRoot()
    {
        qsizetype first = -1;
        qsizetype last = -1;
        qsizetype count = 0;
        for (qsizetype i = 0; i < m_bookmarks.size(); ++i) {
            if (parentOf(i) != root())
                continue;
            first = first < 0 ? i : first;
            last = i;
            ++count;
        }
        addObject(root(), "<<\n/Type /Outlines\n/First " + reference(numberOf(first)) + "\n/Last " + reference(numberOf(last)) + "\n/Count "
                              + QByteArray::number(count) + "\n>>");
    }
    void addItem(qsizetype i)
    {
        const Bookmark &bookmark = m_bookmarks[i];
        QByteArray item = "<<\n/Title " + textString(bookmark.text) + "\n/Parent " + reference(parentOf(i)) + '\n';
        if (const qsizetype before = sibling(i, -1); before >= 0)
            item += "/Prev " + reference(numberOf(before)) + '\n';
        if (const qsizetype after = sibling(i, 1); after >= 0)
            item += "/Next " + reference(numberOf(after)) + '\n';
        if (const qsizetype children = childrenOf(i); children > 0)
            item += "/First " + reference(numberOf(i + 1)) + "\n/Last " + reference(numberOf(i + children)) + "\n/Count "
                    + QByteArray::number(-children) + '\n'; // folded
        const int page = std::clamp(bookmark.page, 0, int(m_shape.pages.size()) - 1);
        addObject(numberOf(i), item + "/Dest [" + reference(m_shape.pages[page]) + " /Fit]\n>>");
    }
    void addObject(int number, const QByteArray &body)
    {
        m_offsets += {number, m_pdf.size()};
        m_pdf += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    // A line of twenty bytes for each object (7.5.4), those that follow one another in one run.
    void addTable()
    {
        const qsizetype start = m_pdf.size();
        const auto line = [](qsizetype offset) -> QByteArray { return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n"; };
        m_pdf += "xref\n" + QByteArray::number(m_shape.root) + " 1\n" + line(m_offsets.first().second);
        m_pdf += QByteArray::number(root()) + ' ' + QByteArray::number(m_offsets.size() - 1) + '\n';
        for (qsizetype i = 1; i < m_offsets.size(); ++i)
            m_pdf += line(m_offsets[i].second);
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(root() + m_offsets.size() - 1) + "\n/Root " + reference(m_shape.root) + '\n'
                 + m_shape.trailer + "/Prev " + QByteArray::number(m_shape.xref) + "\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    }

    QByteArray m_pdf;
    PdfShape m_shape;
    const QList<Bookmark> &m_bookmarks;
    QList<std::pair<int, qsizetype>> m_offsets; // of each object, the catalogue first
};

} // namespace

QByteArray withOutline(const QByteArray &pdf, const QList<Bookmark> &bookmarks)
{
    auto shape = shapeOf(pdf);
    if (!shape || shape->pages.isEmpty() || bookmarks.isEmpty())
        return pdf;
    return OutlineWriter(pdf, std::move(*shape), bookmarks).write();
}

} // namespace summitry
