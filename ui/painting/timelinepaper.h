// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day's timeline on paper, by the painter of the screen: A4 across, on as many pages as the rooms need, never through
// one. The scene is what the audience may see (TimelineScene::shownTo).
#pragma once

#include "base/error.h"
#include "ui/scene/timelinescene.h"

#include <QFont>
#include <QPageLayout>

class QPagedPaintDevice;

namespace summitry {

struct TimelinePaper {
    TimelineScene scene;
    QString title; // the summit's
    QString date;
    QString footer; // who it is for
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Qt::Orientation axis = Qt::Horizontal; // of time
};

[[nodiscard]] TimelinePaper timelinePaper(const TimelineScene &scene, const Document &document, Audience audience);
[[nodiscard]] QPageLayout timelinePageLayout();

// On the device's own page size. Returns how many pages; Unwritable where the device refuses.
[[nodiscard]] Result<int> printTimeline(const TimelinePaper &paper, QPagedPaintDevice &device);
[[nodiscard]] Result<QByteArray> timelinePdf(const TimelinePaper &paper);

} // namespace summitry
