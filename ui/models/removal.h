// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Deletes records with what belongs to them, as one undo step, and says afterwards what went.
#pragma once

#include "domain/recordtype.h"

#include <QList>

namespace summitry {

class Workspace;

// All of one kind. False where it was refused; then nothing has changed.
bool removeRecords(const QList<RecordKey> &keys, Workspace &workspace);

} // namespace summitry
