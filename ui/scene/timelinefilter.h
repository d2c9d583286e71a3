// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which sessions of a day someone looks for: by colours of the legend, by words, or both. The others are dimmed, not hidden.
#pragma once

#include "ui/scene/timelinescene.h"

#include <QSet>

namespace summitry {

struct TimelineFilter {
    QSet<QString> keys; // of colours; empty: of all
    QString text;       // words, each of which must be found
    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;

    [[nodiscard]] bool isEmpty() const { return keys.isEmpty() && QStringView(text).trimmed().isEmpty(); }
    // Words are looked for in title, kind, track, room, lanes, people, languages and the label of the colour, case and
    // diacritics aside.
    [[nodiscard]] QSet<SessionId> matching(const TimelineScene &scene) const;
};

struct LegendEntry {
    BlockColour colour;
    int count = 0; // sessions of that colour
    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};
// The colours of a day, in their order.
[[nodiscard]] QList<LegendEntry> legendOf(const TimelineScene &scene);

// The sessions of a set that lie beyond each edge of the view, the nearest first; one that is seen in part is in view.
struct BeyondView {
    QList<SessionId> earlier, later, above, below;
};
[[nodiscard]] BeyondView beyondView(const QSet<SessionId> &sessions, const TimelineScene &scene,
                                    const TimelineGeometry &geometry);

} // namespace summitry
