// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/timelinefilter.h"

#include "base/foldedtext.h"
#include "domain/records.h"

#include <algorithm>

namespace summitry {

namespace {

QString searchedText(const TimelineBlock &block, const TimelineScene &scene)
{
    QStringList texts{block.title, choiceLabel(block.kind), block.track, block.colour.label, block.roomName};
    for (const BlockSpan &span : scene.spansOf(block.session)) {
        if (const TimelineLane *lane = scene.lane(span.lane))
            texts += lane->name;
    }
    texts += block.people;
    texts += block.languages;
    return foldedText(texts.join(QLatin1Char('\n')));
}

} // namespace

QSet<SessionId> TimelineFilter::matching(const TimelineScene &scene) const
{
    // Words that have found the people of the lanes have done their work.
    const bool isDone = scene.shownPeople() == ShownPeople::Which::Found && scene.laneChoice().people == text;
    const QStringList words = isDone ? QStringList() : foldedWords(text);
    QSet<SessionId> found;
    for (const TimelineBlock &block : scene.blocks()) {
        if (!keys.isEmpty() && !keys.contains(block.colour.key))
            continue;
        if (words.isEmpty() || holdsEach(searchedText(block, scene), words))
            found.insert(block.session);
    }
    return found;
}

QList<LegendEntry> legendOf(const TimelineScene &scene)
{
    QList<LegendEntry> entries;
    QHash<QString, qsizetype> places;
    for (const TimelineBlock &block : scene.blocks()) {
        if (block.colour.key.isEmpty())
            continue;
        const auto place = places.constFind(block.colour.key);
        if (place != places.cend()) {
            ++entries[*place].count;
        } else {
            places.insert(block.colour.key, entries.size());
            entries += {block.colour, 1};
        }
    }
    std::sort(entries.begin(), entries.end(),
              [](const LegendEntry &a, const LegendEntry &b) { return a.colour.rank < b.colour.rank; });
    return entries;
}

BeyondView beyondView(const QSet<SessionId> &sessions, const TimelineScene &scene, const TimelineGeometry &geometry)
{
    const QRectF body = geometry.plain(geometry.body());
    const double first = geometry.leadingMinute();
    const double last = geometry.trailingMinute();
    struct Beyond {
        double distance;
        SessionId session;
    };
    QList<Beyond> earlier, later, above, below;
    for (const TimelineBlock &block : scene.blocks()) {
        if (!sessions.contains(block.session))
            continue;
        const auto spans = scene.spansOf(block.session);
        const BlockSpan &one = spans.front(); // all are at the same time
        const auto rectOf = [&](const BlockSpan &span) { return geometry.plain(geometry.blockRect(span)); };
        const auto isAbove = [&](const BlockSpan &span) { return rectOf(span).bottom() <= body.top(); };
        const auto isBelow = [&](const BlockSpan &span) { return rectOf(span).top() >= body.bottom(); };
        const auto isInView = [&](const BlockSpan &span) { return !isAbove(span) && !isBelow(span); };
        if (one.end <= first)
            earlier += {first - one.end, block.session};
        else if (one.start >= last)
            later += {one.start - last, block.session};
        else if (one.lane == acrossAllLanes || std::any_of(spans.begin(), spans.end(), isInView))
            continue;
        else if (isAbove(one)) // the lanes are in order: the last of those above is the nearest
            above += {body.top() - rectOf(*std::prev(std::find_if_not(spans.begin(), spans.end(), isAbove))).bottom(), block.session};
        else
            below += {rectOf(one).top() - body.bottom(), block.session};
    }
    const auto nearestFirst = [](QList<Beyond> &list) {
        std::stable_sort(list.begin(), list.end(), [](const Beyond &a, const Beyond &b) { return a.distance < b.distance; });
        QList<SessionId> ids;
        for (const Beyond &one : std::as_const(list))
            ids += one.session;
        return ids;
    };
    return {nearestFirst(earlier), nearestFirst(later), nearestFirst(above), nearestFirst(below)};
}

} // namespace summitry
