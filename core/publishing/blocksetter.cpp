// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/blocksetter.h"

#include <algorithm>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr double gutter = 9;   // points between columns
constexpr double barSpace = 8; // of the bar of colour, kept free in every row so that titles line up
const QColor hairline(0xb4, 0xb7, 0xbb);
const QColor strongLine(0x3a, 0x3c, 0x40);

Look bodyLook() { return {}; }
Look detailLook() { return {8, 11, QFont::Normal, Look::mutedInk()}; }
Look titleLook() { return {10, 13, QFont::DemiBold}; }
Look headLook() { return {7.5, 11, QFont::DemiBold, Look::mutedInk()}; }

Look lookOf(LineStyle style)
{
    switch (style) {
    case LineStyle::Title:
        return titleLook();
    case LineStyle::Detail:
        return detailLook();
    case LineStyle::Body:
    case LineStyle::Time:
        break;
    }
    return bodyLook();
}

Look headingLook(int level)
{
    switch (level) {
    case 1:
        return {14, 19, QFont::DemiBold};
    case 2:
        return {11.5, 16, QFont::DemiBold};
    default:
        return {10, 14, QFont::DemiBold};
    }
}

} // namespace

BlockSetter::BlockSetter(const Typesetter &typesetter, const QLocale &locale, qreal width)
    : m_typesetter(typesetter), m_locale(locale), m_width(width)
{
}

qreal BlockSetter::left(qreal start, qreal width) const
{
    return m_typesetter.isRightToLeft() ? m_width - start - width : start;
}

qreal BlockSetter::setText(Band &band, const Runs &text, const Look &look, qreal top, qreal start, qreal width) const
{
    return m_typesetter.set(band, text, look, top, left(start, width), width);
}

void BlockSetter::addRule(Band &band, double thickness, QColor colour) const
{
    band.fills.push_back({{0, band.height, m_width, points(thickness)}, colour});
    band.height += points(thickness);
}

SetPaper BlockSetter::set(const Paper &paper)
{
    if (paper.isTitled)
        setTitle(paper);
    for (const Block &block : paper.blocks)
        std::visit([this](const auto &one) { setBlock(one); }, block);
    return std::move(m_set);
}

void BlockSetter::setTitle(const Paper &paper)
{
    Band band;
    band.keptWithNext = true;
    if (!paper.event.isEmpty())
        band.height += setText(band, {{paper.event}}, {10, 15, QFont::DemiBold, Look::mutedInk()}, 0, 0, m_width);
    band.height += setText(band, {{paper.title}}, {21, 28, QFont::DemiBold}, band.height, 0, m_width);
    if (!paper.subtitle.isEmpty())
        band.height += setText(band, {{paper.subtitle}}, {12.5, 18, QFont::Normal, Look::mutedInk()}, band.height, 0, m_width);
    band.height += points(7);
    addRule(band, 1.2, Look::ink());
    m_set.bands.push_back(band);
}

void BlockSetter::setBlock(const Heading &heading)
{
    Band band;
    band.before = points(heading.level == 1 ? 20 : 14);
    band.keptWithNext = true;
    band.startsPage = heading.startsPage;
    if (heading.level == 1)
        band.bookmark = plainText(heading.text).simplified();
    band.height = setText(band, heading.text, headingLook(heading.level), 0, 0, m_width);
    band.height += points(2);
    m_set.bands.push_back(band);
}

void BlockSetter::setBlock(const Paragraph &paragraph)
{
    Band band;
    band.before = points(paragraph.style == ParagraphStyle::Lead ? 7 : 5);
    band.keptWithNext = paragraph.keptWithNext;
    Look look = lookOf(paragraph.style == ParagraphStyle::Detail ? LineStyle::Detail : LineStyle::Body);
    if (paragraph.style == ParagraphStyle::Body)
        look.leading = 14;
    band.height = setText(band, paragraph.text, look, 0, 0, m_width);
    band.tearable = band.lines.size() > 3;
    m_set.bands.push_back(band);
}

void BlockSetter::setBlock(const List &list)
{
    const qreal indent = points(22);
    const Look look{9.5, 14};
    for (const ListItem &item : list.items) {
        Band band;
        band.before = points(8);
        const QString label = item.number > 0 ? m_locale.toString(item.number) + u'.' : u"•"_s;
        setText(band, {{label, RunStyle::Bold}}, look, 0, 0, indent);
        band.height = setText(band, item.text, look, 0, indent, m_width - indent);
        for (qsizetype i = 0; i < item.points.size(); ++i) {
            band.height += points(2);
            setText(band, {{pointLabel(i)}}, look, band.height, indent, points(16));
            band.height += setText(band, item.points[i], look, band.height, indent + points(16), m_width - indent - points(16));
        }
        if (!item.detail.isEmpty())
            band.height += points(2) + setText(band, item.detail, detailLook(), band.height + points(2), indent, m_width - indent);
        m_set.bands.push_back(band);
    }
}

std::vector<std::pair<qreal, qreal>> BlockSetter::columnsOf(const PaperTable &table) const
{
    double sum = 0;
    for (const PaperColumn &column : table.columns)
        sum += column.width;
    std::vector<std::pair<qreal, qreal>> columns;
    qreal start = 0;
    for (const PaperColumn &column : table.columns) {
        const qreal width = m_width * column.width / sum;
        const bool last = columns.size() + 1 == std::size_t(table.columns.size());
        columns.emplace_back(start, last ? width : width - points(gutter));
        start += width;
    }
    return columns;
}

Band BlockSetter::headBand(const PaperTable &table) const
{
    Band band;
    band.keptWithNext = true;
    band.before = points(12);
    const auto columns = columnsOf(table);
    qreal height = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const qreal indent = int(i) == table.mainColumn ? points(barSpace) : 0;
        const auto [start, width] = columns[i];
        height = std::max(height, setText(band, {{table.columns[qsizetype(i)].head}}, headLook(), 0, start + indent, width - indent));
    }
    band.height = height + points(1.5);
    addRule(band, 0.6, strongLine);
    return band;
}

Band BlockSetter::groupBand(const PaperTable &table, const Row &row) const
{
    Band band = rowBand(table, row);
    band.keptWithNext = true;
    return band;
}

Band BlockSetter::rowBand(const PaperTable &table, const Row &row) const
{
    Band band;
    const auto columns = columnsOf(table);
    const bool slim = row.kind == RowKind::Slim;
    const qreal top = points(slim ? 2.5 : 5);
    qreal height = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        auto [start, width] = columns[std::size_t(i)];
        if (row.kind == RowKind::Group && i == table.mainColumn)
            width = m_width - start;
        if (i == table.mainColumn) {
            const qreal indent = points(barSpace) + (row.level > 0 ? points(8) : 0);
            start += indent;
            width -= indent;
        }
        height = std::max(height, setCell(band, row.cells[i], top, start, width));
    }
    if (row.hue >= 0) {
        const qreal start = columns[std::size_t(table.mainColumn)].first + (row.level > 0 ? points(8) : 0);
        band.fills.push_back({{left(start, points(2.4)), top + points(1), points(2.4), height - points(1)},
                              QColor::fromHsl(row.hue, 120, 110)});
    }
    band.height = top + height + points(slim ? 2.5 : 5);
    addRule(band, 0.4, row.kind == RowKind::Group ? strongLine : hairline);
    return band;
}

qreal BlockSetter::setCell(Band &band, const Cell &cell, qreal top, qreal start, qreal width) const
{
    qreal labelWidth = 0;
    for (const CellLine &line : cell) {
        if (!line.label.isEmpty())
            labelWidth = std::max(labelWidth, m_typesetter.width(line.label, bodyLook()) + points(7));
    }
    qreal y = top;
    for (const CellLine &line : cell) {
        const Look look = lookOf(line.style);
        if (line.label.isEmpty()) {
            y += setText(band, line.text, look, y, start, width);
            continue;
        }
        y += points(1);
        Look label = look;
        label.colour = Look::mutedInk();
        setText(band, {{line.label}}, label, y, start, labelWidth);
        y += setText(band, line.text, look, y, start + labelWidth, width - labelWidth);
    }
    return y - top;
}

void BlockSetter::setBlock(const PaperTable &table)
{
    const Band head = headBand(table);
    m_set.bands.push_back(head);
    m_set.heads.push_back(head);
    const int tableHead = int(m_set.heads.size()) - 1;
    int rowHead = tableHead; // with the group's line, within a group
    for (const Row &row : table.rows) {
        Band band = row.kind == RowKind::Group ? groupBand(table, row) : rowBand(table, row);
        band.keptWithNext = band.keptWithNext || row.keptWithNext;
        if (row.level == 0)
            rowHead = tableHead;
        band.head = rowHead;
        m_set.bands.push_back(band);
        if (row.kind == RowKind::Group) {
            m_set.heads.push_back(m_set.heads[std::size_t(tableHead)]);
            m_set.heads.back().append(band);
            rowHead = int(m_set.heads.size()) - 1;
        }
    }
}

} // namespace summitry
