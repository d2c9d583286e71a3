// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnwidths.h"

#include "document/naming.h"
#include "ui/style/metrics.h"

#include <QLocale>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 72;
constexpr int ordinary = 126;
constexpr int wide = 230;
constexpr int widest = 280;

// The date whose name is the longest in this language, to make room for any.
QDate longestDate(const QFontMetrics &metrics)
{
    const auto width = [&metrics](QDate date, const QString &format) {
        return metrics.horizontalAdvance(QLocale().toString(date, format));
    };
    constexpr int year = 2018;
    QDate longest(year, 1, 20);
    for (int month = 2; month <= 12; ++month) {
        if (width(QDate(year, month, 20), u"MMM"_s) > width(longest, u"MMM"_s))
            longest = QDate(year, month, 20);
    }
    for (int day = longest.day() + 1; day < 27; ++day) {
        const QDate other(year, longest.month(), day);
        if (width(other, u"ddd"_s) > width(longest, u"ddd"_s))
            longest = other;
    }
    return longest;
}

int nameWidth(RecordType type)
{
    if (type == RecordType::Session || type == RecordType::Delegation)
        return widest;
    return type == RecordType::Participant ? wide : ordinary;
}

int dateWidth(const Column &column, const QFontMetrics &metrics)
{
    const QDate date = longestDate(metrics);
    const QString text = column.isKind(FieldKind::Date) ? fullDate(date) : dateAndTime(LocalTime(date, 20 * 60));
    return metrics.horizontalAdvance(text) + 2 * metrics::cellPadding + 4;
}

// For its longest word, where that is not a sentence.
int choiceWidth(const Column &column, const QFontMetrics &metrics)
{
    constexpr int most = 170;
    int longest = 0;
    for (const Choice &choice : column.info->choices)
        longest = std::max(longest, metrics.horizontalAdvance(label(choice)));
    return std::clamp(longest + 2 * metrics::cellPadding + 4, ordinary, most);
}

} // namespace

int defaultWidth(const Column &column, RecordType type, const QFontMetrics &metrics)
{
    if (column.field == 0 && column.isKind(FieldKind::Text))
        return nameWidth(type);
    if (column.computed)
        return column.name() == "people"_L1 ? wide : narrow;
    switch (column.info->kind) {
    case FieldKind::Number:
    case FieldKind::Minutes:
    case FieldKind::ClockTime:
    case FieldKind::Flag:
    case FieldKind::Hue:
        return narrow;
    case FieldKind::Languages:
        return narrow + 28;
    case FieldKind::Date:
    case FieldKind::Moment:
        return dateWidth(column, metrics);
    case FieldKind::Choice:
        return choiceWidth(column, metrics);
    case FieldKind::LongText:
    case FieldKind::References:
        return wide;
    default:
        return ordinary;
    }
}

bool canGrow(const Column &column)
{
    if (column.computed)
        return column.name() == "people"_L1;
    const FieldKind kind = column.info->kind;
    return kind == FieldKind::Text || kind == FieldKind::LongText || kind == FieldKind::Reference ||
           kind == FieldKind::References;
}

} // namespace summitry
