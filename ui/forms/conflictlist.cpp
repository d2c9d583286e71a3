// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/conflictlist.h"

#include "ui/forms/conflictsentence.h"
#include "ui/models/workspace.h"
#include "ui/style/icons.h"

#include <QBoxLayout>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

std::vector<Conflict> conflictsOf(RecordKey key, const ConflictIndex &index)
{
    if (const SessionId session = key.as<Session>())
        return index.conflictsOf(session);
    if (const ParticipantId participant = key.as<Participant>())
        return index.conflictsOf(participant);
    if (const RoomId room = key.as<Room>())
        return index.conflictsOf(room);
    return {};
}

} // namespace

ConflictList::ConflictList(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
}

// To where the session could go instead.
void ConflictList::addWayOut(SessionId session)
{
    auto *way = new LinkLabel;
    way->setMark(icon(u"map-pin"_s, IconTint::Secondary));
    way->setPieces({{tr("Find another place…"), true, false}});
    connect(way, &LinkLabel::followed, &m_workspace, [this, session] { m_workspace.findPlaceFor(session); });
    layout()->addWidget(way);
}

void ConflictList::showConflictsOf(RecordKey key)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    constexpr std::size_t most = 20;
    std::vector<Conflict> conflicts = conflictsOf(key, m_workspace.conflicts());
    std::stable_partition(conflicts.begin(), conflicts.end(), [](const Conflict &conflict) { return conflict.isHard(); });
    conflicts.resize(std::min(conflicts.size(), most));
    for (const Conflict &conflict : conflicts)
        layout()->addWidget(new ConflictSentence(conflict, m_workspace, key));
    if (key.as<Session>() && !conflicts.empty() && conflicts.front().isHard() && !m_workspace.document().isReadOnly())
        addWayOut(key.as<Session>());
    setVisible(!conflicts.empty());
}

} // namespace summitry
