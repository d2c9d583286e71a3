// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/conflictlist.h"

#include "ui/models/workspace.h"
#include "ui/style/icons.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

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

void ConflictList::showConflictsOf(RecordKey key)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    constexpr std::size_t most = 20;
    std::vector<Conflict> conflicts = conflictsOf(key, m_workspace.conflicts());
    conflicts.resize(std::min(conflicts.size(), most));
    for (const Conflict &conflict : conflicts) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *text = new QLabel(sentence(conflict, m_workspace.document()));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setForegroundRole(QPalette::BrightText);
        line->addWidget(text, 1);
        const SessionId other = conflict.first == key.as<Session>() ? conflict.second : conflict.first;
        if (other) {
            auto *go = new QToolButton;
            go->setIcon(icon(u"arrow-right"_s));
            go->setToolTip(tr("Go there"));
            go->setAccessibleName(tr("Go to the other session"));
            connect(go, &QToolButton::clicked, this, [this, other] { m_workspace.open(RecordKey::of(other)); });
            line->addWidget(go, 0, Qt::AlignTop);
        }
        layout()->addWidget(row);
    }
    setVisible(!conflicts.empty());
}

} // namespace summitry
