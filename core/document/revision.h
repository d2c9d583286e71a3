// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How often a record has changed since it was made, and when it did last (UTC).
#pragma once

#include <QDateTime>
#include <QHash>

namespace summitry {

struct Revision {
    int number = 0;
    QDateTime at;
    friend bool operator==(const Revision &, const Revision &) = default;
};

// By the ids of records of one kind.
using Revisions = QHash<qint64, Revision>;

} // namespace summitry
