// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dateorder.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

using Numbers = std::array<int, 3>; // as they are written, the year with its century

std::optional<Numbers> numbersIn(const QString &cell)
{
    if (cell.size() >= 8 && cell[1].isDigit() && cell[2].isDigit() && cell[4] == u'-')
        return std::nullopt; // ISO 8601, as nearly all are in a long table
    // Spreadsheets like to write a time after a date.
    static const QRegularExpression form(u"^\\s*(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[ T]\\d{1,2}:\\d{2}.*)?\\s*$"_s);
    const auto match = form.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(4).toInt();
    return Numbers{match.captured(1).toInt(), match.captured(3).toInt(), year < 100 ? 2000 + year : year};
}

QDate dayFirst(const Numbers &numbers)
{
    return {numbers[2], numbers[1], numbers[0]};
}

QDate monthFirst(const Numbers &numbers)
{
    return {numbers[2], numbers[0], numbers[1]};
}

} // namespace

void DateOrderSearch::look(const QString &cell)
{
    const auto numbers = numbersIn(cell);
    if (!numbers)
        return;
    const bool canBeDayFirst = dayFirst(*numbers).isValid();
    const bool canBeMonthFirst = monthFirst(*numbers).isValid();
    m_hasDayFirst |= canBeDayFirst && !canBeMonthFirst;
    m_hasMonthFirst |= canBeMonthFirst && !canBeDayFirst;
    if (m_ambiguous.isEmpty() && isAmbiguousDate(cell))
        m_ambiguous = cell;
}

DateOrder DateOrderSearch::order() const
{
    if (m_hasDayFirst && m_hasMonthFirst)
        return DateOrder::Mixed;
    return m_hasDayFirst ? DateOrder::DayFirst : m_hasMonthFirst ? DateOrder::MonthFirst : DateOrder::Unknown;
}

QDate dateInOrder(const QString &cell, DateOrder order)
{
    const auto numbers = numbersIn(cell);
    if (!numbers || order == DateOrder::Unknown)
        return {};
    if (order != DateOrder::Mixed)
        return order == DateOrder::DayFirst ? dayFirst(*numbers) : monthFirst(*numbers);
    if (isAmbiguousDate(cell))
        return {};
    return dayFirst(*numbers).isValid() ? dayFirst(*numbers) : monthFirst(*numbers);
}

bool isAmbiguousDate(const QString &cell)
{
    const auto numbers = numbersIn(cell);
    return numbers && dayFirst(*numbers).isValid() && monthFirst(*numbers).isValid() && (*numbers)[0] != (*numbers)[1];
}

} // namespace summitry
