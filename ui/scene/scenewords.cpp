// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scenewords.h"

#include "document/naming.h"
#include "document/programme.h"
#include "ui/scene/agendawords.h"

#include <QCoreApplication>
#include <QLocale>

namespace summitry {

namespace {

constexpr int mostItems = 8; // of an agenda, in a tooltip

struct SceneText {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

QString roomName(const TimelineBlock &block)
{
    if (block.room)
        return block.roomName;
    return block.kind == SessionKind::Break ? SceneText::tr("All rooms") : SceneText::tr("No room");
}

// Of a session that is tried out: what it is in the programme.
QString inTheProgramme(SessionId session, const Document &document)
{
    const Edit *tried = document.branchChanges();
    for (const auto &change : tried ? tried->of<Session>() : std::vector<Change<Session>>()) {
        if (change.id() != session)
            continue;
        if (change.isAddition())
            return SceneText::tr("Not in the programme");
        const Session &there = *change.before;
        if (!there.isPlaced())
            return SceneText::tr("Unplaced in the programme");
        if (change.after && (there.start != change.after->start || there.room != change.after->room)) {
            const QString room = there.room ? nameOf(there.room, document) : QString();
            return room.isEmpty() ? SceneText::tr("In the programme: %1").arg(dateAndTime(there.start))
                                  : SceneText::tr("In the programme: %1, %2").arg(dateAndTime(there.start), room);
        }
    }
    return SceneText::tr("Differs from the programme");
}

QStringList remarks(const TimelineBlock &block, const Document &document)
{
    QStringList words;
    if (block.state != SessionState::Planned)
        words += choiceLabel(block.state);
    if (block.isConfidential)
        words += SceneText::tr("Confidential");
    if (block.isPinned)
        words += SceneText::tr("Pinned");
    if (block.group)
        words += SceneText::tr("In a parallel group");
    if (block.isTriedOut)
        words += inTheProgramme(block.session, document);
    if (block.isChanged)
        words += SceneText::tr("Changed since the programme went out");
    return words;
}

QString countedLanes(const TimelineScene &scene)
{
    const auto &lanes = scene.lanes();
    const int count = int(std::count_if(lanes.begin(), lanes.end(), [](const TimelineLane &lane) { return !lane.key.isNull(); }));
    switch (scene.laneKind()) {
    case LaneKind::Rooms:
        return SceneText::tr("%n rooms", nullptr, count);
    case LaneKind::Tracks:
        return SceneText::tr("%n tracks", nullptr, count);
    case LaneKind::Delegations:
        return SceneText::tr("%n delegations", nullptr, count);
    case LaneKind::People:
        return scene.shownPeople() == ShownPeople::Which::InConflict ? SceneText::tr("%n people in conflict", nullptr, count)
                                                                     : SceneText::tr("%n people", nullptr, count);
    case LaneKind::Interpreters:
        return SceneText::tr("%n interpreters", nullptr, count);
    }
    return {};
}

} // namespace

QDate homeDate(LocalTime start, const TimelineScene &scene)
{
    const SceneDay *day = scene.dayAt(scene.minuteOf(start));
    return day ? day->date : start.date();
}

QString shortened(const QString &text, int longest)
{
    return text.size() <= longest ? text : text.left(longest - 1).trimmed() + QChar(0x2026);
}

QString longDate(QDate date)
{
    return date.isValid() ? QLocale().toString(date, SceneText::tr("dddd d MMMM", "date format")) : QString();
}

QString lengthText(int minutes)
{
    const int hours = minutes / 60;
    if (hours == 0)
        return SceneText::tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return SceneText::tr("%1 h").arg(hours);
    return SceneText::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
}

QString rangeText(const TimeWindow &range, const TimelineScene &scene)
{
    const QString span = timeSpan(scene.timeAt(range.first), scene.timeAt(range.last));
    const QString times = SceneText::tr("%1 · %2").arg(span, lengthText(range.length()));
    const SceneDay *day = scene.isOfAllDays() ? scene.dayAt(range.first) : nullptr;
    return day ? SceneText::tr("%1, %2").arg(shortDate(day->date), times) : times;
}

QString tooltipOf(const TimelineBlock &block, const TimelineScene &scene, const Document &document)
{
    QStringList lines{block.title};
    lines += SceneText::tr("%1 · %2").arg(choiceLabel(block.kind), lengthText(block.minutes));
    lines += SceneText::tr("%1, %2 · %3").arg(shortDate(homeDate(block.start, scene)), timeSpan(block.start, block.end), roomName(block));
    if (!block.track.isEmpty())
        lines += block.track;
    if (!block.people.isEmpty())
        lines += block.people.join(SceneText::tr(", ", "between names"));
    if (!block.languages.isEmpty())
        lines += SceneText::tr("Languages: %1").arg(block.languages.join(SceneText::tr(", ", "between names")));
    lines += agendaLines(block.items, mostItems);
    if (const QStringList words = remarks(block, document); !words.isEmpty())
        lines += words.join(SceneText::tr(" · ", "between remarks"));
    for (const Conflict &conflict : block.conflicts)
        lines += (conflict.isHard() ? SceneText::tr("Conflict: %1") : SceneText::tr("Hint: %1")).arg(sentence(conflict, document));
    return lines.join(QLatin1Char('\n'));
}

QString spokenName(const TimelineBlock &block, const Document &document)
{
    QStringList parts{SceneText::tr("%1.").arg(shortened(block.title, 90))};
    parts += SceneText::tr("%1, %2 to %3, %4.")
                 .arg(choiceLabel(block.kind), clockTime(block.start), clockTime(block.end), lengthText(block.minutes));
    parts += SceneText::tr("%1.").arg(roomName(block));
    if (!block.people.isEmpty())
        parts += SceneText::tr("With %1.").arg(shortened(block.people.join(SceneText::tr(", ", "between names")), 60));
    const auto isHard = [](const Conflict &conflict) { return conflict.isHard(); };
    const auto hard = std::find_if(block.conflicts.begin(), block.conflicts.end(), isHard);
    if (hard != block.conflicts.end()) {
        const auto count = std::count_if(hard, block.conflicts.end(), isHard);
        parts += SceneText::tr("%n conflicts: %1", nullptr, int(count)).arg(sentence(*hard, document));
    }
    for (const QString &word : remarks(block, document))
        parts += SceneText::tr("%1.").arg(word);
    return parts.join(QLatin1Char(' '));
}

QString spokenDays(const TimelineScene &scene)
{
    return scene.isOfAllDays() ? SceneText::tr("%n days", nullptr, int(scene.days().size())) : longDate(scene.date());
}

QString spokenLane(const TimelineLane &lane)
{
    return lane.detail.isEmpty() ? lane.name : SceneText::tr("%1, %2").arg(lane.name, lane.detail);
}

QString spokenFold(const Fold &fold, const TimelineScene &scene)
{
    const QString from = clockTime(scene.timeAt(fold.time.first));
    const QString until = clockTime(scene.timeAt(fold.time.last));
    return fold.isOpen ? SceneText::tr("Empty time, %1 to %2, open").arg(from, until)
                       : SceneText::tr("Empty time, %1 to %2, folded").arg(from, until);
}

QString emptyText(const TimelineScene &scene)
{
    if (scene.days().empty() || !scene.lanes().empty())
        return {};
    if (scene.isOfAllDays())
        return scene.laneKind() == LaneKind::Interpreters ? SceneText::tr("No interpreter is named, and no session lacks one.")
                                                          : SceneText::tr("Nobody is named in a session.");
    return scene.laneKind() == LaneKind::Interpreters ? SceneText::tr("No interpreter is named on this day, and no session lacks one.")
                                                      : SceneText::tr("Nobody is named in a session of this day.");
}

QString spokenScene(const TimelineScene &scene)
{
    const QString lanes = countedLanes(scene);
    const QString sessions = SceneText::tr("%n sessions", nullptr, int(scene.blocks().size()));
    const QString conflicts = SceneText::tr("%n with a conflict", nullptr, scene.conflictCount());
    return SceneText::tr("Timeline, %1, %2, %3, %4").arg(spokenDays(scene), lanes, sessions, conflicts);
}

QString sceneSummary(const TimelineScene &scene)
{
    QStringList parts{countedLanes(scene),
                      SceneText::tr("%n sessions", nullptr, int(scene.blocks().size()))};
    if (scene.conflictCount() > 0)
        parts += SceneText::tr("%n with a conflict", nullptr, scene.conflictCount());
    return parts.join(SceneText::tr(" · ", "between remarks"));
}

} // namespace summitry
