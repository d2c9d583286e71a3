// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordvalues.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString dateText(int day)
{
    return QDate(2018, 10, 29).addDays(day).toString(Qt::ISODate);
}

QString momentText(int minute)
{
    return LocalTime(QDate(2018, 10, 29), 0).plus(minute).toString();
}

QString references(const std::vector<qint64> &ids)
{
    QStringList words;
    for (const qint64 id : ids) {
        if (id != 0)
            words += QString::number(id);
    }
    return words.isEmpty() ? u""_s : words.join(u' ');
}

QVariant extreme(const FieldInfo &field, int number, const QString &text, QDate date)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return text;
    case FieldKind::Flag:
        return number > 0 ? 1 : 0;
    case FieldKind::Number:
    case FieldKind::Minutes:
    case FieldKind::ClockTime:
    case FieldKind::Hue:
        return number;
    case FieldKind::Choice:
        return QString::fromLatin1(number > 0 ? field.choices.back().name : field.choices.front().name);
    case FieldKind::Date:
        return date.toString(Qt::ISODate);
    case FieldKind::Moment:
        return LocalTime(date, number > 0 ? 1439 : 0).toString();
    case FieldKind::Languages:
        return u"zh-Hans-CN x-elvish"_s;
    case FieldKind::Reference:
        return qlonglong(0);
    case FieldKind::References:
        return u""_s;
    }
    return {};
}

} // namespace

ValueMaker distinctValues(const std::function<qint64(RecordType)> &reference)
{
    return [reference, count = 0](const FieldInfo &field) mutable -> QVariant {
        ++count;
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::LongText:
            return u"%1 no. %2"_s.arg(QLatin1StringView(field.name)).arg(count);
        case FieldKind::Number:
        case FieldKind::Minutes:
        case FieldKind::ClockTime:
        case FieldKind::Hue:
            return 1000 + count;
        case FieldKind::Flag:
            return 1;
        case FieldKind::Choice:
            return QString::fromLatin1(field.choices[std::size_t(1 + count) % field.choices.size()].name);
        case FieldKind::Date:
            return dateText(count);
        case FieldKind::Moment:
            return momentText(count);
        case FieldKind::Languages:
            return u"fr x-%1"_s.arg(count);
        case FieldKind::Reference:
            return reference(field.target);
        case FieldKind::References:
            return references({reference(field.target), qint64(count)});
        }
        return {};
    };
}

QVariant emptyValue(const FieldInfo &field)
{
    if (field.kind == FieldKind::Date || field.kind == FieldKind::Moment || field.kind == FieldKind::Languages)
        return u""_s;
    return extreme(field, 0, {}, {});
}

QVariant greatestValue(const FieldInfo &field)
{
    static const QString longText(1 << 20, u'\u00e9');
    return extreme(field, std::numeric_limits<int>::max(), longText, QDate(9999, 12, 31));
}

QVariant smallestValue(const FieldInfo &field)
{
    return extreme(field, std::numeric_limits<int>::min(), u" "_s, QDate(1, 1, 1));
}

QVariant strangeValue(const FieldInfo &field)
{
    static const QString text = u"'; DROP TABLE \"x\"; -- \\ % ? :a \t\n\r\u0001\u007f <img src=x> العربية עברית 中文 한국어 नेपाली \U0001f54a e\u0301 \u200f\ufeff"_s
        + QChar(0) + u"after a NUL"_s;
    return extreme(field, -1, text, QDate(2016, 2, 29));
}

ValueMaker randomValues(QRandomGenerator &random, const std::function<qint64(RecordType)> &reference)
{
    return [&random, reference](const FieldInfo &field) -> QVariant {
        if (random.bounded(3) == 0 && field.kind != FieldKind::Reference)
            return emptyValue(field);
        switch (field.kind) {
        case FieldKind::Number:
        case FieldKind::Minutes:
            return random.bounded(1, 500);
        case FieldKind::ClockTime:
            return random.bounded(0, 1440);
        case FieldKind::Hue:
            return random.bounded(-1, 360);
        case FieldKind::Flag:
            return random.bounded(2);
        case FieldKind::Choice:
            return QString::fromLatin1(field.choices[std::size_t(random.bounded(int(field.choices.size())))].name);
        case FieldKind::Date:
            return dateText(random.bounded(1000));
        case FieldKind::Moment:
            return momentText(random.bounded(100'000));
        case FieldKind::Languages:
            return u"ar es"_s;
        case FieldKind::Reference:
            return reference(field.target);
        case FieldKind::References:
            return references({reference(field.target), reference(field.target)});
        default:
            return u"%1 “%2”"_s.arg(QLatin1StringView(field.name)).arg(random.generate());
        }
    };
}

} // namespace summitry
