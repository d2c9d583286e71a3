// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/typedcommand.h"

#include "base/foldedtext.h"
#include "document/naming.h"
#include "document/programme.h"
#include "ui/gestures/delay.h"
#include "ui/gestures/keyplans.h"
#include "ui/gestures/sessionedits.h"
#include "ui/gestures/typedname.h"
#include "ui/gestures/typedplace.h"

#include <QCoreApplication>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(TypedCommand)
};

constexpr int noon = 12 * 60;

// Each as people of the three languages type it.
const QStringList swapWords{u"swap"_s, u"exchange"_s, u"échanger"_s, u"permuter"_s, u"بدّل"_s, u"بدل"_s, u"تبديل"_s};
const QStringList andWords{u"and"_s, u"with"_s, u"et"_s, u"avec"_s, u"و"_s, u"مع"_s};
const QStringList delayWords{u"delay"_s, u"retarder"_s, u"décaler"_s, u"أخّر"_s, u"أخر"_s, u"تأخير"_s};
const QStringList moveWords{u"move"_s, u"déplacer"_s, u"انقل"_s, u"نقل"_s};
const QStringList breakWords{u"break"_s, u"pause"_s, u"استراحة"_s, u"راحة"_s};
const QStringList afterWords{u"after"_s, u"après"_s, u"بعد"_s};
const QStringList beforeWords{u"before"_s, u"avant"_s, u"قبل"_s};
const QStringList toWords{u"→"_s, u"←"_s, u"->"_s, u"=>"_s, u"to"_s, u"vers"_s, u"à"_s, u"إلى"_s};
const QStringList morningWords{u"am"_s, u"morning"_s, u"matin"_s, u"صباحا"_s, u"صباحًا"_s};
const QStringList afternoonWords{u"pm"_s, u"afternoon"_s, u"après-midi"_s, u"مساء"_s, u"مساءً"_s, u"ظهرا"_s};

bool isOneOf(const QString &word, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [folded = foldedText(word)](const QString &one) { return foldedText(one) == folded; });
}

tl::unexpected<Error> notUnderstood(const QString &text)
{
    return failure(ErrorKind::BadUse, text);
}

// What stands before and after the first such word; nothing where one of them is empty.
std::optional<std::pair<QString, QString>> splitAt(const QStringList &text, const QStringList &words)
{
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        if (isOneOf(text.at(at), words))
            return std::pair(text.first(at).join(u' '), text.sliced(at + 1).join(u' '));
    }
    return std::nullopt;
}

TypedFrom typedFromDay(LocalTime start, const Document &document, const QLocale &locale)
{
    TypedFrom from{start, 0, {}, locale};
    for (const Day *day : daysInOrder(document))
        from.days.push_back(day->date);
    return from;
}

struct Target {
    std::optional<LocalTime> time;
    RoomId room;
};

// A day and a time, a room, or both in this order.
Result<Target> typedTarget(const QString &text, const TypedFrom &from, const Document &document)
{
    const QStringList words = text.split(u' ');
    for (qsizetype ofTime = words.size(); ofTime >= 0; --ofTime) {
        Target target;
        if (ofTime > 0) {
            const auto time = typedTime(words.first(ofTime).join(u' '), from);
            if (!time)
                continue;
            target.time = *time;
        }
        if (ofTime < words.size()) {
            const auto room = typedRoom(words.sliced(ofTime).join(u' '), document);
            if (!room)
                continue;
            target.room = *room;
        }
        return target;
    }
    return notUnderstood(CommandText::tr("“%1” is neither a day and a time nor a room.").arg(text));
}

Result<GesturePlan> movePlan(const TypedCommand &command, LocalTime now, const TimelineScene &scene, const Document &document,
                             const QLocale &locale)
{
    const auto session = typedSession(command.what, document);
    if (!session)
        return tl::unexpected(session.error());
    const PlanField field = fieldFor({*session}, acrossAllLanes, scene, document).plan;
    const Session &record = *document.find(*session);
    const auto target = typedTarget(command.other, typedFromDay(record.isPlaced() ? record.start : now, document, locale), document);
    if (!target)
        return tl::unexpected(target.error());
    const int lane = target->room ? scene.laneOf(RecordKey::of(target->room)) : acrossAllLanes;
    const BlockSpan &span = field.dragged.front().span;
    if (!record.isPlaced()) {
        if (!target->time || lane < 0)
            return notUnderstood(CommandText::tr("“%1” has no place yet: say a day and a time and a room.").arg(nameOf(record, document)));
        return placedAt(field, scene.minuteOf(*target->time), lane);
    }
    const int minute = target->time ? scene.minuteOf(*target->time) : span.start;
    GesturePlan plan = lane >= 0 ? movedToLane(field, lane) : movedBy(field, 0, 0);
    for (PlannedSession &planned : plan.sessions) {
        planned.start += minute - span.start;
        planned.end += minute - span.start;
    }
    if (!scene.shows(minute))
        return notUnderstood(CommandText::tr("%1 is outside the hours of the day.").arg(dateAndTime(scene.timeAt(minute))));
    return plan;
}

Result<GesturePlan> swapPlan(const TypedCommand &command, const TimelineScene &scene, const Document &document)
{
    const auto one = typedSession(command.what, document);
    const auto other = one ? typedSession(command.other, document) : one;
    if (!one || !other)
        return tl::unexpected(one ? other.error() : one.error());
    for (const SessionId id : {*one, *other}) {
        if (!document.find(id)->isPlaced())
            return notUnderstood(CommandText::tr("“%1” has no place yet.").arg(nameOf(id, document)));
    }
    if (*one == *other)
        return notUnderstood(CommandText::tr("Both are “%1”.").arg(nameOf(*one, document)));
    return swapped(fieldFor({*one, *other}, acrossAllLanes, scene, document).plan);
}

Result<GesturePlan> delayPlan(const TypedCommand &command, LocalTime now, const TimelineScene &scene, const Document &document,
                              const QLocale &locale)
{
    const LocalTime midnight(now.date(), 0);
    const auto minutes = typedLength(command.other, typedFromDay(midnight, document, locale));
    if (!minutes)
        return tl::unexpected(minutes.error());
    QStringList when = command.what.split(u' ', Qt::SkipEmptyParts);
    int earliest = 0;
    when.removeIf([&](const QString &word) {
        const bool isAfternoon = isOneOf(word, afternoonWords);
        earliest = isAfternoon ? noon : earliest;
        return isAfternoon || isOneOf(word, morningWords);
    });
    LocalTime from = midnight;
    if (!when.isEmpty()) {
        const auto time = typedTime(when.join(u' '), typedFromDay(midnight, document, locale));
        if (!time)
            return tl::unexpected(time.error());
        from = *time;
    }
    Delay delay;
    delay.from = scene.minuteOf(LocalTime(from.date(), std::max(earliest, from.minuteOfDay())));
    delay.minutes = *minutes;
    delay.until = scene.minuteOf(LocalTime(from.date().addDays(1), 0));
    GesturePlan plan = delayed(fieldFor({}, acrossAllLanes, scene, document).plan, delay);
    if (plan.refusal == Refusal::None && plan.sessions.empty())
        return notUnderstood(CommandText::tr("Nothing begins then."));
    return plan;
}

// Right at one end of the session; whatever runs then in other rooms stays.
Result<GesturePlan> breakPlan(const TypedCommand &command, const TimelineScene &scene, const Document &document, const QLocale &locale)
{
    const auto session = typedSession(command.what, document);
    if (!session)
        return tl::unexpected(session.error());
    const Session &record = *document.find(*session);
    if (!record.isPlaced())
        return notUnderstood(CommandText::tr("“%1” has no place yet.").arg(nameOf(record, document)));
    const auto minutes = command.other.isEmpty() ? Result<int>(usualBreak) : typedLength(command.other, typedFromDay(record.start, document, locale));
    if (!minutes)
        return tl::unexpected(minutes.error());
    const int start = command.kind == TypedCommand::Kind::BreakAfter ? scene.minuteOf(endOf(record, document))
                                                                     : scene.minuteOf(record.start) - *minutes;
    if (!scene.shows(start) || !scene.shows(start + *minutes - 1))
        return notUnderstood(CommandText::tr("%1 is outside the hours of the day.").arg(dateAndTime(scene.timeAt(start))));
    GesturePlan plan;
    plan.kind = PlanKind::NewBreak;
    if (document.isReadOnly())
        plan.refusal = Refusal::ReadOnly;
    else
        plan.sessions.push_back({{}, start, start + *minutes, acrossAllLanes});
    return plan;
}

// "15 after plenary"; nothing where it is not of that form.
std::optional<TypedCommand> typedBreak(QStringList words)
{
    words.prepend({}); // there may be no length
    for (const auto &[kind, these] : {std::pair(TypedCommand::Kind::BreakAfter, afterWords), std::pair(TypedCommand::Kind::BreakBefore, beforeWords)}) {
        if (const auto parts = splitAt(words, these))
            return TypedCommand{kind, parts->second, parts->first.trimmed()};
    }
    return std::nullopt;
}

} // namespace

QString commandExamples()
{
    return CommandText::tr("For example: land → tue 11:15 room 5 · swap land and women · break 15 after land · delay tue pm 10");
}

Result<TypedCommand> typedCommand(const QString &text)
{
    using enum TypedCommand::Kind;
    QString spaced = text.simplified();
    for (const QString &arrow : toWords.first(4))
        spaced.replace(arrow, u' ' + arrow + u' ');
    const QStringList words = spaced.simplified().split(u' ');
    const QStringList rest = words.sliced(1);
    if (isOneOf(words.front(), swapWords)) {
        if (const auto both = splitAt(rest, andWords))
            return TypedCommand{Swap, both->first, both->second};
        return notUnderstood(CommandText::tr("Say which two to swap: swap land and women."));
    }
    if (isOneOf(words.front(), delayWords)) {
        if (rest.isEmpty())
            return notUnderstood(CommandText::tr("Say by how many minutes: delay tue pm 10."));
        return TypedCommand{Delay, rest.first(rest.size() - 1).join(u' '), rest.back()};
    }
    const bool isBreak = isOneOf(words.front(), breakWords);
    if (const auto command = isBreak ? typedBreak(rest) : std::nullopt)
        return *command;
    if (const auto parts = splitAt(isOneOf(words.front(), moveWords) ? rest : words, toWords))
        return TypedCommand{Move, parts->first, parts->second};
    if (isBreak)
        return notUnderstood(CommandText::tr("Say before or after which session: break 15 after land."));
    return notUnderstood(CommandText::tr("“%1” was not understood.").arg(text.trimmed()));
}

Result<SessionId> typedSession(const QString &text, const Document &document)
{
    std::vector<SessionId> sessions;
    QStringList names;
    for (const Session &session : document.all<Session>()) {
        sessions.push_back(session.id);
        names += nameOf(session, document);
    }
    QStringList fitting;
    const auto found = bestNamed(text, names);
    for (const std::size_t index : found)
        fitting += names.at(qsizetype(index));
    if (found.empty())
        return notUnderstood(CommandText::tr("No session is called “%1”.").arg(text.trimmed()));
    if (found.size() > 1)
        return severalNamed(text, fitting);
    return sessions[found.front()];
}

Result<GesturePlan> commandPlan(const TypedCommand &command, LocalTime now, const TimelineScene &scene, const Document &document,
                                const QLocale &locale)
{
    switch (command.kind) {
    case TypedCommand::Kind::Move:
        return movePlan(command, now, scene, document, locale);
    case TypedCommand::Kind::Swap:
        return swapPlan(command, scene, document);
    case TypedCommand::Kind::BreakAfter:
    case TypedCommand::Kind::BreakBefore:
        return breakPlan(command, scene, document, locale);
    case TypedCommand::Kind::Delay:
        break;
    }
    return delayPlan(command, now, scene, document, locale);
}

} // namespace summitry
