// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/edgechips.h"

#include "ui/style/chip.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

namespace {

constexpr int fromEdge = 8;

} // namespace

EdgeChips::EdgeChips(TimelineView &view) : QObject(&view), m_view(view)
{
    for (const Edge edge : {Earlier, Later, Above, Below}) {
        auto *chip = new Chip(text(edge, 0), view.viewport());
        chip->setCheckable(false);
        chip->setFocusPolicy(Qt::NoFocus); // the grid is one stop; from the filter's field Enter goes to the next
        chip->setCursor(Qt::ArrowCursor);
        chip->hide();
        connect(chip, &Chip::clicked, this, [this, edge] { m_view.scrollTo(m_nearest[edge]); });
        m_chips[edge] = chip;
    }
    connect(&view, &TimelineView::filterChanged, this, &EdgeChips::refresh);
    connect(&view, &TimelineView::sceneChanged, this, &EdgeChips::refresh);
    connect(&view, &TimelineView::viewMoved, this, &EdgeChips::refresh);
}

QString EdgeChips::text(Edge edge, int count) const
{
    const bool isBeside = m_view.geometryNow().runsDown();
    const bool isAtRight = (edge == Below) != m_view.geometryNow().isMirrored();
    switch (edge) {
    case Earlier:
        return tr("+%n earlier", nullptr, count);
    case Later:
        return tr("+%n later", nullptr, count);
    case Above:
    case Below:
        if (isBeside)
            return isAtRight ? tr("+%n to the right", nullptr, count) : tr("+%n to the left", nullptr, count);
        break;
    }
    return edge == Above ? tr("+%n above", nullptr, count) : tr("+%n below", nullptr, count);
}

void EdgeChips::refresh()
{
    BeyondView beyond;
    if (const auto &matching = m_view.overlay().matching)
        beyond = beyondView(*matching, m_view.scene(), m_view.geometryNow());
    const std::array lists{&beyond.earlier, &beyond.later, &beyond.above, &beyond.below};
    for (const Edge edge : {Earlier, Later, Above, Below}) {
        const QList<SessionId> &sessions = *lists[edge];
        m_chips[edge]->setVisible(!sessions.isEmpty());
        if (sessions.isEmpty())
            continue;
        m_nearest[edge] = sessions.front();
        m_chips[edge]->setText(text(edge, int(sessions.size())));
        place(edge);
    }
}

void EdgeChips::place(Edge edge)
{
    Chip &chip = *m_chips[edge];
    const TimelineGeometry &geometry = m_view.geometryNow();
    const QRectF body = geometry.plain(geometry.body());
    QRectF rect = geometry.plain(QRectF(QPointF(), chip.sizeHint()));
    rect.moveCenter(body.center());
    if (edge == Above)
        rect.moveTop(body.top() + fromEdge);
    else if (edge == Below)
        rect.moveBottom(body.bottom() - fromEdge);
    else if (edge == Earlier)
        rect.moveLeft(body.left() + fromEdge);
    else
        rect.moveRight(body.right() - fromEdge);
    chip.setGeometry(geometry.drawn(rect).toRect());
}

} // namespace summitry
