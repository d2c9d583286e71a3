// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinefilter.h"

#include "base/foldedtext.h"
#include "domain/records.h"

#include <algorithm>

namespace summitry {

namespace {

QString searchedText(const TimelineBlock &block, const TimelineScene &scene)
{
    QStringList texts{block.title, choiceLabel(block.kind), block.track, block.colour.label};
    if (const int lane = scene.laneOf(block.room); lane >= 0)
        texts += scene.lanes()[std::size_t(lane)].name;
    texts += block.people;
    texts += block.languages;
    return foldedText(texts.join(QLatin1Char('\n')));
}

} // namespace

QSet<SessionId> TimelineFilter::matching(const TimelineScene &scene) const
{
    const QStringList words = foldedWords(text);
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
    const QRectF body = geometry.body();
    const double first = std::min(geometry.minuteAt(body.left()), geometry.minuteAt(body.right()));
    const double last = std::max(geometry.minuteAt(body.left()), geometry.minuteAt(body.right()));
    struct Beyond {
        double distance;
        SessionId session;
    };
    QList<Beyond> earlier, later, above, below;
    for (std::size_t i = 0; i < scene.spans().size(); ++i) {
        const SessionId session = scene.blocks()[i].session;
        const BlockSpan &span = scene.spans()[i];
        if (!sessions.contains(session))
            continue;
        const QRectF rect = geometry.blockRect(span);
        if (span.end <= first)
            earlier += {first - span.end, session};
        else if (span.start >= last)
            later += {span.start - last, session};
        else if (span.lane != acrossAllLanes && rect.bottom() <= body.top())
            above += {body.top() - rect.bottom(), session};
        else if (span.lane != acrossAllLanes && rect.top() >= body.bottom())
            below += {rect.top() - body.bottom(), session};
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
