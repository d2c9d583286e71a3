// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline says of a session: tooltip and spoken name, all from the snapshot that is painted.
#pragma once

#include "ui/scene/timelinescene.h"

namespace summitry {

// Plain text in lines: title, kind, day and times, room, people, languages, and each conflict as a sentence.
[[nodiscard]] QString tooltipOf(const TimelineBlock &block, const TimelineScene &scene, const Document &document);
// One sentence after the other, for a screen reader.
[[nodiscard]] QString spokenName(const TimelineBlock &block, const Document &document);
// "Monday 29 October", or that all days are shown.
[[nodiscard]] QString spokenDays(const TimelineScene &scene);
// What a day without a lane shows instead; empty where it has some.
[[nodiscard]] QString emptyText(const TimelineScene &scene);
// "21:00 to 08:00, folded"
[[nodiscard]] QString spokenFold(const Fold &fold, const TimelineScene &scene);
[[nodiscard]] QString spokenLane(const TimelineLane &lane);
// "Mon 29 Oct, 6 rooms, 14 sessions, 2 with a conflict"
[[nodiscard]] QString spokenScene(const TimelineScene &scene);
// "6 rooms · 14 sessions · 2 with a conflict"
[[nodiscard]] QString sceneSummary(const TimelineScene &scene);
// "Monday 29 October": the day's name in full.
[[nodiscard]] QString longDate(QDate date);
// With … for what is too much.
[[nodiscard]] QString shortened(const QString &text, int longest);
// "1 h 30 min"
[[nodiscard]] QString lengthText(int minutes);
// Of the day it belongs to, be it after midnight.
[[nodiscard]] QDate homeDate(LocalTime start, const TimelineScene &scene);
// "10:00–11:30 · 1 h 30 min", with the day where there are several
[[nodiscard]] QString rangeText(const TimeWindow &range, const TimelineScene &scene);

} // namespace summitry
