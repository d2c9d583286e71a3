// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How other people's programs know a record from one file to the next (RFC 4122, 4.3): the same for the same record, in whatever
// format, and telling nothing of our own ids.
#pragma once

#include "domain/recordtype.h"

#include <QUuid>

namespace summitry {

[[nodiscard]] QUuid publicId(SessionId session);
[[nodiscard]] QUuid publicId(RoomId room);
[[nodiscard]] QUuid publicId(TrackId track);
// Of a person as printed. Whoever is printed by an alias from now on must not be found by the name in an earlier file.
[[nodiscard]] QUuid publicId(ParticipantId person, const QString &printedName);

} // namespace summitry
