// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to a record and is edited beside it: a session's people and agenda items, a person's sessions and
// availability, a delegation's people, a room's sessions.
#pragma once

#include "domain/recordtype.h"

#include <QWidget>

class QVBoxLayout;

namespace summitry {

class Workspace;

class PartsList : public QWidget
{
    Q_OBJECT

public:
    explicit PartsList(Workspace &workspace, QWidget *parent = nullptr); // borrowed

    void showPartsOf(RecordKey key);

private:
    void showSession(SessionId id);
    void showParticipant(ParticipantId id);
    void showRoom(RoomId id);
    void showDelegation(DelegationId id);
    void addAvailabilityOf(RecordKey key);
    void addHeading(const QString &text);
    // A name that leads to its record, with a remove button where there is something to remove.
    QWidget *addRow(const QString &text, const QString &detail, RecordKey target, RecordKey removable = {});
    void addPersonField(SessionId session);
    void addItemField(SessionId session);
    void removePart(RecordKey key);

    Workspace &m_workspace;
    QVBoxLayout *m_layout;
};

} // namespace summitry
