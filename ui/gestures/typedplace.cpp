// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/typedplace.h"

#include "base/foldedtext.h"
#include "document/naming.h"
#include "document/programme.h"
#include "ui/gestures/typedname.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

struct TypedText {
    Q_DECLARE_TR_FUNCTIONS(TypedPlace)
};

constexpr int dayMinutes = 24 * 60;
constexpr int longestTyped = dayMinutes;

// Digits of any script as 0 to 9, minus signs and apostrophes as one, marks of direction away.
QString plainText(const QString &text)
{
    QString plain;
    for (const QChar sign : text.simplified()) {
        if (sign.digitValue() >= 0)
            plain += QChar(u'0' + sign.digitValue());
        else if (sign == QChar(0x2212) || sign == QChar(0x2013))
            plain += u'-';
        else if (sign == QChar(0x2019))
            plain += u'\'';
        else if (sign.category() != QChar::Other_Format)
            plain += sign;
    }
    return plain;
}

tl::unexpected<Error> unread(const QString &text)
{
    return failure(ErrorKind::BadUse, text);
}

// "11:15", "11.15", "11h15", "1115", "11"; minutes of the day.
std::optional<int> clockMinutes(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.hH ]?(\\d{2})|[hH])?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    if (!match.hasMatch() || hours > 24 || minutes > 59)
        return std::nullopt;
    return hours * 60 + minutes;
}

// "90", "1:30", "1h30", "2 h", "45 min".
std::optional<int> lengthMinutes(const QString &text)
{
    static const QRegularExpression hoursForm(u"^(\\d{1,2})(?::(\\d{2})| ?h(?: ?(\\d{1,2}))?)$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression minutesForm(u"^(\\d{1,4})(?: ?(?:m|min|'|′))?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = hoursForm.match(text); match.hasMatch()) {
        const int minutes = match.captured(2).toInt() + match.captured(3).toInt();
        return minutes > 59 ? std::nullopt : std::optional(match.captured(1).toInt() * 60 + minutes);
    }
    const auto match = minutesForm.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

// "+20", "-0:10"; unset where it is no movement, or none that can be read.
std::optional<int> signedMinutes(const QString &text)
{
    if (!text.startsWith(u'+') && !text.startsWith(u'-'))
        return std::nullopt;
    const auto minutes = lengthMinutes(text.mid(1).trimmed());
    return minutes && text.startsWith(u'-') ? std::optional(-*minutes) : minutes;
}

// Whether the word begins a name of that day, in the locale's words or in English.
bool isDay(QDate date, const QString &word, const QLocale &locale)
{
    const QString wanted = foldedText(word);
    for (const QLocale &one : {locale, QLocale(QLocale::English)}) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (const QString &name : {one.dayName(date.dayOfWeek(), format), one.standaloneDayName(date.dayOfWeek(), format)}) {
                if (foldedText(name).startsWith(wanted))
                    return true;
            }
        }
    }
    return false;
}

Result<QDate> typedDay(const QString &word, const TypedFrom &from)
{
    constexpr int shortest = 2; // letters
    std::vector<QDate> found;
    for (const QDate day : from.days) {
        if (word.size() >= shortest && isDay(day, word, from.locale))
            found.push_back(day);
    }
    if (found.empty())
        return unread(TypedText::tr("The summit has no day “%1”.").arg(word));
    // Of two alike the one that is now, else the first.
    const auto now = std::find(found.begin(), found.end(), from.start.date());
    return now == found.end() ? found.front() : *now;
}

} // namespace

Result<LocalTime> typedTime(const QString &text, const TypedFrom &from)
{
    const QString plain = plainText(text);
    if (const auto by = signedMinutes(plain))
        return from.start.plus(*by);
    static const QRegularExpression form(u"^(\\D*?)[,.]? ?(\\d.*)?$"_s);
    const QRegularExpressionMatch match = form.match(plain);
    const QString word = match.captured(1).trimmed();
    const QString clock = match.captured(2).trimmed();
    const auto minutes = clockMinutes(clock);
    if (!match.hasMatch() || plain.isEmpty() || (!clock.isEmpty() && !minutes))
        return unread(TypedText::tr("“%1” is no time. Write 11:15, +20, -0:10, or a day and a time.").arg(text.trimmed()));
    QDate date = from.start.date();
    if (!word.isEmpty()) {
        const auto day = typedDay(word, from);
        if (!day)
            return tl::unexpected(day.error());
        date = *day;
    }
    return LocalTime(date, minutes.value_or(from.start.minuteOfDay()));
}

std::optional<int> clockOfDigits(QStringView digits)
{
    const auto clock = [](int hours, int minutes) {
        return hours < 24 && minutes < 60 ? std::optional(hours * 60 + minutes) : std::nullopt;
    };
    const int number = digits.toInt();
    switch (digits.size()) {
    case 1:
    case 2:
        return clock(number, 0);
    case 3:
        if (const auto begun = clock(number / 10, number % 10 * 10))
            return begun;
        return clock(number / 100, number % 100);
    case 4:
        return clock(number / 100, number % 100);
    default:
        return std::nullopt;
    }
}

Result<int> typedLength(const QString &text, const TypedFrom &from)
{
    const QString plain = plainText(text);
    std::optional<int> minutes = lengthMinutes(plain);
    if (const auto by = signedMinutes(plain))
        minutes = from.minutes + *by;
    const QStringList words = plain.split(u' ');
    const QString untilHere = foldedText(plainText(TypedText::tr("until", "typed before the time of an end")));
    const bool isEnd = words.size() == 2 && QStringList{u"until"_s, u"to"_s, untilHere}.contains(foldedText(words.front()));
    if (isEnd) {
        const auto end = clockMinutes(words.back());
        if (end)
            minutes = (*end - from.start.minuteOfDay() + dayMinutes) % dayMinutes;
    }
    if (!minutes)
        return unread(TypedText::tr("“%1” is no length. Write 90, 1h30, +10, or until 12:45.").arg(text.trimmed()));
    if (*minutes < 1)
        return unread(TypedText::tr("A session lasts a minute at least."));
    if (*minutes > longestTyped)
        return unread(TypedText::tr("A session lasts a day at most."));
    return *minutes;
}

Result<RoomId> typedRoom(const QString &text, const Document &document)
{
    const auto rooms = roomsInOrder(document);
    QStringList names;
    for (const Room *room : rooms)
        names += nameOf(*room, document);
    QStringList fitting;
    const auto found = bestNamed(text, names);
    for (const std::size_t index : found)
        fitting += names.at(qsizetype(index));
    if (found.empty())
        return unread(TypedText::tr("No room is called “%1”.").arg(text.trimmed()));
    if (found.size() > 1)
        return severalNamed(text, fitting);
    return rooms[found.front()]->id;
}

} // namespace summitry
