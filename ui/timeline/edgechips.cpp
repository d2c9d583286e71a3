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
    switch (edge) {
    case Earlier:
        return tr("+%n earlier", nullptr, count);
    case Later:
        return tr("+%n later", nullptr, count);
    case Above:
        return tr("+%n above", nullptr, count);
    case Below:
        return tr("+%n below", nullptr, count);
    }
    return {};
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
    const QRect body = m_view.geometryNow().body().toRect();
    QRect rect(QPoint(), chip.sizeHint());
    rect.moveCenter(body.center());
    const bool isLeft = (edge == Earlier) != m_view.geometryNow().isMirrored();
    if (edge == Above)
        rect.moveTop(body.top() + fromEdge);
    else if (edge == Below)
        rect.moveBottom(body.bottom() - fromEdge);
    else if (isLeft)
        rect.moveLeft(body.left() + fromEdge);
    else
        rect.moveRight(body.right() - fromEdge);
    chip.setGeometry(rect);
}

} // namespace summitry
