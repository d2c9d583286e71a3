// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What sessions need and rooms have, as people type it: "Projector, 4 microphones".
#pragma once

#include <QStringList>

namespace summitry {

// Of the things needed those that are not there, as they were typed; things are apart by commas, semicolons or lines. One is
// there where a thing in the room holds each of its words, whatever their case, accents and plural, and is not fewer.
[[nodiscard]] QStringList equipmentMissing(const QString &needed, const QString &there);

} // namespace summitry
