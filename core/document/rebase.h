// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of a branch on a main line that has gone on since.
#pragma once

#include "document/document.h"

namespace summitry {

struct Rebased {
    Edit changes;        // that fit the main line as it is
    QStringList remarks; // a sentence for each that does not, and for each that stands against a change of the main line
};

// Field by field: what the branch has changed is as it wants it, all else as on the main line. What is gone from the main
// line stays gone; what the branch removes takes with it what has come to hang on it.
[[nodiscard]] Rebased rebased(const Edit &changes, const Document &main);

} // namespace summitry
