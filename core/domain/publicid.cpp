// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/publicid.h"

namespace summitry {

namespace {

// Made once each, and never changed.
const QUuid sessionNamespace(QStringLiteral("5a8f9c2e-6d0b-4b1e-9f64-2f1f7a0c3d55"));
const QUuid roomNamespace(QStringLiteral("c41d7b1a-03a8-4e57-8b8d-6b0e5f2a9d14"));
const QUuid trackNamespace(QStringLiteral("7e1d4f80-52c6-4b9a-8f3e-a04b6c7d9e21"));
const QUuid personNamespace(QStringLiteral("0f2b6e9c-8d35-4c70-a1f7-93d4c5e8b260"));

} // namespace

QUuid publicId(SessionId session)
{
    return QUuid::createUuidV5(sessionNamespace, QByteArray::number(session.value));
}

QUuid publicId(RoomId room)
{
    return QUuid::createUuidV5(roomNamespace, QByteArray::number(room.value));
}

QUuid publicId(TrackId track)
{
    return QUuid::createUuidV5(trackNamespace, QByteArray::number(track.value));
}

QUuid publicId(ParticipantId person, const QString &printedName)
{
    return QUuid::createUuidV5(personNamespace, QByteArray::number(person.value) + ' ' + printedName.toUtf8());
}

} // namespace summitry
