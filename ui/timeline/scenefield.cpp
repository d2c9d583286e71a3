// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/scenefield.h"

#include "document/document.h"

namespace summitry {

GestureField fieldFor(const QList<SessionId> &sessions, int lane, const TimelineScene &scene, const Document &document)
{
    GestureField field;
    field.plan.window = scene.window();
    field.plan.lanes = int(scene.lanes().size());
    field.plan.isReadOnly = document.isReadOnly();
    field.plan.closes = scene.openHours().last;
    field.plan.areLanesFixed = !takesMovesAcross(scene.laneKind());
    for (const SessionId session : sessions) {
        if (const BlockSpan *span = scene.spanOf(session, lane))
            field.plan.dragged.push_back({session, *span, scene.block(session)->isPinned});
        else if (const Session *record = document.find(session))
            field.plan.dragged.push_back({session, {.end = record->minutes}, false});
    }
    for (std::size_t i = 0; i < scene.spans().size(); ++i) {
        const TimelineBlock &block = scene.blockOf(i);
        if (sessions.contains(block.session))
            continue;
        const BlockSpan &span = scene.spans()[i];
        field.edges.push_back({span.start, span.lane});
        field.edges.push_back({span.end, span.lane});
        if (!block.isCancelled())
            field.plan.standing.push_back({block.session, span, block.isPinned});
    }
    return field;
}

} // namespace summitry
