// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether dates like 10/09/2018 name the day or the month first: told by those of the same table that can't be read otherwise.
#pragma once

#include <QDate>
#include <QStringList>

namespace summitry {

enum class DateOrder {
    Unknown,    // each could be read either way
    DayFirst,   // 28/10/2018
    MonthFirst, // 10/28/2018
    Mixed,      // there are both
};

// Of all these cells; what is no date of three numbers, the year last, says nothing.
class DateOrderSearch
{
public:
    void look(const QString &cell);
    [[nodiscard]] DateOrder order() const;
    // The first that could be read either way; empty: none.
    [[nodiscard]] const QString &ambiguous() const { return m_ambiguous; }

private:
    bool m_hasDayFirst = false;
    bool m_hasMonthFirst = false;
    QString m_ambiguous;
};

// Null where the cell is no such date, or the order does not say how to read it.
[[nodiscard]] QDate dateInOrder(const QString &cell, DateOrder order);
// Whether it could be read either way.
[[nodiscard]] bool isAmbiguousDate(const QString &cell);

} // namespace summitry
