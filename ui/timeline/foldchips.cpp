// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/foldchips.h"

#include "document/naming.h"
#include "ui/style/chip.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

namespace {

constexpr int fromFoldEdge = 4;

std::vector<Fold> openFolds(const TimelineScene &scene)
{
    std::vector<Fold> folds = scene.folds();
    std::erase_if(folds, [](const Fold &fold) { return !fold.isOpen; });
    return folds;
}

} // namespace

FoldChips::FoldChips(TimelineView &view) : QObject(&view), m_view(view)
{
    connect(&view, &TimelineView::sceneChanged, this, &FoldChips::refresh);
    connect(&view, &TimelineView::viewMoved, this, &FoldChips::refresh);
}

Chip &FoldChips::chip(std::size_t index)
{
    if (index == m_chips.size()) {
        auto *made = new Chip({}, m_view.viewport());
        made->setCheckable(false);
        made->setFocusPolicy(Qt::NoFocus); // the grid is one stop, and has a key for it
        made->setCursor(Qt::PointingHandCursor);
        made->setToolTip(tr("Fold this empty time"));
        connect(made, &Chip::clicked, this, [this, index] { fold(index); });
        m_chips.push_back(made);
    }
    return *m_chips[index];
}

void FoldChips::refresh()
{
    const std::vector<Fold> folds = openFolds(m_view.scene());
    const TimelineGeometry &geometry = m_view.geometryNow();
    for (std::size_t i = 0; i < std::max(folds.size(), m_chips.size()); ++i) {
        Chip &label = chip(i);
        if (i >= folds.size()) {
            label.hide();
            continue;
        }
        const TimeWindow &time = folds[i].time;
        const QString hours = timeSpan(m_view.scene().timeAt(time.first), m_view.scene().timeAt(time.last));
        label.setText(hours);
        label.setAccessibleName(tr("Fold the empty time %1", "hours").arg(hours));
        // In sight for as long as there is room for it.
        const QRect there = (geometry.sliceRect(time.first, time.last) & geometry.body()).toRect();
        QRect rect(there.topLeft() + QPoint(fromFoldEdge, fromFoldEdge), label.sizeHint());
        if (geometry.isMirrored())
            rect.moveRight(there.right() - fromFoldEdge);
        label.setGeometry(rect);
        label.setVisible(there.width() >= rect.width() + 2 * fromFoldEdge && there.height() >= rect.height() + 2 * fromFoldEdge);
    }
}

void FoldChips::fold(std::size_t index)
{
    const std::vector<Fold> folds = openFolds(m_view.scene());
    if (index < folds.size())
        m_view.toggleFold(folds[index]);
}

} // namespace summitry
