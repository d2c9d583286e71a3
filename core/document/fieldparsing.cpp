// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/fieldtext.h"

#include "base/cleantext.h"
#include "document/fieldwords.h"
#include "document/naming.h"

#include <QLocale>
#include <QRegularExpression>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> expected(const QString &what)
{
    return failure(ErrorKind::BadUse, what);
}

Result<QVariant> parseNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.isEmpty() ? 0 : QLocale().toInt(text, &isNumber);
    if (text.isEmpty() || isNumber)
        return number;
    const int plain = text.toInt(&isNumber);
    if (isNumber)
        return plain;
    return expected(FieldText::tr("“%1” is not a whole number.").arg(text));
}

Result<QVariant> parseHue(const QString &text)
{
    if (text.isEmpty())
        return -1;
    const auto number = parseNumber(text);
    if (number && number->toInt() >= 0 && number->toInt() < 360)
        return number;
    return expected(FieldText::tr("“%1” is not a colour. Write a number from 0 to 359.").arg(text));
}

Result<QVariant> parseMinutes(const QString &text)
{
    static const QRegularExpression hours(u"^(\\d{1,3})\\s*[h:]\\s*(\\d{1,2})?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = hours.match(text);
    if (match.hasMatch() && match.captured(2).toInt() < 60)
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    const auto number = parseNumber(text);
    if (number)
        return number;
    return expected(FieldText::tr("“%1” is not a length. Write minutes, or hours and minutes as 1h30.").arg(text));
}

std::optional<int> minuteOfDay(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,2})[:.h](\\d{2})$"_s);
    const auto match = clock.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() > 47 || match.captured(2).toInt() > 59)
        return std::nullopt;
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

QDate dateIn(const QLocale &locale, const QString &text, const QStringList &formats)
{
    for (const QString &format : formats) {
        const QDate date = locale.toDate(text, format);
        if (date.isValid() && date.year() >= 1900)
            return date.year() < 1950 ? date.addYears(100) : date; // years of two digits
    }
    return {};
}

// The user's own order of day and month comes first, with the year in two digits or in four.
QDate dateFrom(const QString &text)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        return iso;
    // "d" takes "09" as well as "9".
    const QString twoDigits = QLocale().dateFormat(QLocale::ShortFormat).replace("dd"_L1, "d"_L1).replace("MM"_L1, "M"_L1);
    const QString fourDigits = twoDigits.contains("yyyy"_L1) ? twoDigits : QString(twoDigits).replace("yy"_L1, "yyyy"_L1);
    const QStringList inLetters{u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"ddd d MMM yyyy"_s, u"dddd d MMMM yyyy"_s};
    const QStringList formats = QStringList{fullDateFormat(), fourDigits, twoDigits, u"d/M/yyyy"_s, u"d.M.yyyy"_s} + inLetters +
                                QStringList{QLocale().dateFormat(QLocale::LongFormat)};
    const QDate date = dateIn(QLocale(), text, formats);
    return date.isValid() ? date : dateIn(QLocale::c(), text, inLetters); // other people's lists are often in English
}

// "Mon 29 Oct" or "29 Oct": the date around the summit that reads so.
QDate dateAroundSummit(const QString &text, const Document &document)
{
    constexpr int around = 60; // days
    const auto &days = document.all<Day>();
    if (days.isEmpty() || !text.contains(u' '))
        return {};
    const auto [first, last] = std::minmax_element(days.begin(), days.end(), [](const Day &a, const Day &b) { return a.date < b.date; });
    const QDate end = std::min(last->date, first->date.addDays(366)).addDays(around);
    const QString part = u' ' + text;
    for (QDate date = first->date.addDays(-around); date <= end; date = date.addDays(1)) {
        const QString shown = shortDate(date);
        if (shown.compare(text, Qt::CaseInsensitive) == 0 || shown.endsWith(part, Qt::CaseInsensitive))
            return date;
    }
    return {};
}

Result<QVariant> parseMoment(const QString &text, const Document &document)
{
    if (text.isEmpty())
        return QString(""_L1);
    if (const LocalTime iso = LocalTime::fromString(text); iso.isSet())
        return iso.toString();
    const qsizetype gap = text.lastIndexOf(u' ');
    const QString day = gap > 0 ? text.left(gap).trimmed() : QString();
    QDate date = dateFrom(day);
    if (!date.isValid())
        date = dateAroundSummit(day, document);
    const auto minute = minuteOfDay(text.mid(gap + 1));
    if (!date.isValid() || !minute)
        return expected(FieldText::tr("“%1” is not a date and time. Write it as 2018-10-29 14:30.").arg(text));
    return LocalTime(date, *minute).toString();
}

Result<QVariant> parseFlag(const QString &text)
{
    static const QStringList yes{u"1"_s, u"yes"_s, u"true"_s, u"x"_s, u"oui"_s, u"sí"_s, u"si"_s, u"✓"_s};
    static const QStringList no{u""_s, u"0"_s, u"no"_s, u"false"_s, u"non"_s, u"-"_s};
    const QString word = text.toLower();
    if (yes.contains(word) || word == FieldText::tr("Yes").toLower())
        return 1;
    if (no.contains(word) || word == FieldText::tr("No").toLower())
        return 0;
    return expected(FieldText::tr("“%1” is neither yes nor no.").arg(text));
}

Result<QVariant> parseChoice(const FieldInfo &field, const QString &text)
{
    QStringList names;
    for (const Choice &choice : field.choices) {
        const QString own = label(choice);
        if (text.compare(QLatin1StringView(choice.name), Qt::CaseInsensitive) == 0 || text.compare(own, Qt::CaseInsensitive) == 0
            || text.compare(QLatin1StringView(choice.label), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(choice.name);
        names += own;
    }
    if (text.isEmpty())
        return QString::fromLatin1(field.choices.front().name);
    return expected(FieldText::tr("“%1” is none of: %2.").arg(text, names.join(", "_L1)));
}

Result<QVariant> parseReference(const FieldInfo &field, const QString &text, const Document &document)
{
    if (text.isEmpty())
        return QVariant(QMetaType::fromType<qlonglong>());
    const qint64 id = withRecordType(field.target, [&]<class Record>() { return findNamed<Record>(text, document).value; });
    if (id == 0)
        return expected(FieldText::tr("There is no “%1” under %2.").arg(text, pluralLabel(field.target)));
    return QVariant(qlonglong(id));
}

// Separated by semicolons, or by commas where no name holds one.
Result<QVariant> parseReferences(const FieldInfo &field, const QString &text, const Document &document)
{
    QStringList ids;
    for (const QString &piece : text.split(u';', Qt::SkipEmptyParts)) {
        const bool isOne = !piece.contains(u',') || parseReference(field, piece.trimmed(), document);
        for (const QString &name : isOne ? QStringList(piece) : piece.split(u',', Qt::SkipEmptyParts)) {
            const auto one = parseReference(field, name.trimmed(), document);
            if (!one)
                return one;
            if (!one->isNull())
                ids += one->toString();
        }
    }
    ids.removeDuplicates();
    return ids.isEmpty() ? QString(""_L1) : ids.join(u' ');
}

Result<QVariant> parseLanguages(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;/]+"_s);
    static const QRegularExpression code(u"^[a-z]{2,3}(-[a-z0-9]{2,8})*$"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList codes;
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        if (!code.match(word).hasMatch())
            return expected(FieldText::tr("“%1” is not a language code. Write codes such as en, fr, ar.").arg(word));
        codes += word.toLower();
    }
    return codes.isEmpty() ? QString(""_L1) : codes.join(u' ');
}

Result<QVariant> parseClock(const QString &text)
{
    if (text.isEmpty())
        return -1;
    if (const auto minute = minuteOfDay(text))
        return *minute;
    return expected(FieldText::tr("“%1” is not a time of day. Write it as 14:30.").arg(text));
}

Result<QVariant> parseDate(const QString &text)
{
    if (text.isEmpty())
        return QString(""_L1);
    const QDate date = dateFrom(text);
    if (!date.isValid())
        return expected(FieldText::tr("“%1” is not a date. Write it as 2018-10-29.").arg(text));
    return date.toString(Qt::ISODate);
}

} // namespace

Result<QVariant> parseText(const FieldInfo &field, const QString &given, const Document &document)
{
    if (field.kind == FieldKind::LongText)
        return QVariant(cleanText(given).text);
    const QString text = cleanLine(given).text;
    switch (field.kind) {
    case FieldKind::Number:
        return parseNumber(text);
    case FieldKind::Hue:
        return parseHue(text);
    case FieldKind::Minutes:
        return parseMinutes(text);
    case FieldKind::ClockTime:
        return parseClock(text);
    case FieldKind::Flag:
        return parseFlag(text);
    case FieldKind::Choice:
        return parseChoice(field, text);
    case FieldKind::Date:
        return parseDate(text);
    case FieldKind::Moment:
        return parseMoment(text, document);
    case FieldKind::Languages:
        return parseLanguages(text);
    case FieldKind::Reference:
        return parseReference(field, text, document);
    case FieldKind::References:
        return parseReferences(field, text, document);
    case FieldKind::Text:
    case FieldKind::LongText:
        break;
    }
    return QVariant(text);
}

} // namespace summitry
