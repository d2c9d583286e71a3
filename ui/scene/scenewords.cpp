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

QStringList remarks(const TimelineBlock &block)
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
    if (const QStringList words = remarks(block); !words.isEmpty())
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
    for (const QString &word : remarks(block))
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
