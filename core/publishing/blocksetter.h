// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a paper's blocks into bands for pages of one width. The one place that knows how papers look when printed.
#pragma once

#include "publishing/typesetter.h"

namespace summitry {

class BlockSetter
{
public:
    // Width in the device's units.
    BlockSetter(const Typesetter &typesetter, const QLocale &locale, qreal width);

    [[nodiscard]] SetPaper set(const Paper &paper);

private:
    void setTitle(const Paper &paper);
    void setBlock(const Heading &heading);
    void setBlock(const Paragraph &paragraph);
    void setBlock(const List &list);
    void setBlock(const PaperTable &table);

    [[nodiscard]] Band headBand(const PaperTable &table) const;
    [[nodiscard]] Band groupBand(const PaperTable &table, const Row &row) const;
    [[nodiscard]] Band rowBand(const PaperTable &table, const Row &row) const;
    qreal setCell(Band &band, const Cell &cell, qreal top, qreal start, qreal width) const;
    // Starts and widths of the columns, from the side where reading begins.
    [[nodiscard]] std::vector<std::pair<qreal, qreal>> columnsOf(const PaperTable &table) const;
    // From there to the device's left.
    [[nodiscard]] qreal left(qreal start, qreal width) const;
    qreal setText(Band &band, const Runs &text, const Look &look, qreal top, qreal start, qreal width) const;
    void addRule(Band &band, double thickness, QColor colour) const;
    [[nodiscard]] qreal points(double count) const { return m_typesetter.points(count); }

    const Typesetter &m_typesetter;
    QLocale m_locale;
    qreal m_width;
    SetPaper m_set;
};

} // namespace summitry
