// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of some names a typed text means. Pure.
#pragma once

#include "base/error.h"

#include <QStringList>

namespace summitry {

// The indexes of those that fit best, whatever the case and the accents: by all of the name, its beginning, the beginning of
// a word, the beginnings of several words in any order, any part. More than one where it does not say which.
[[nodiscard]] std::vector<std::size_t> bestNamed(const QString &text, const QStringList &names);
// "Hall A or Hall B?"; of more than two the first ones, and how many there are.
[[nodiscard]] tl::unexpected<Error> severalNamed(const QString &text, const QStringList &names);

} // namespace summitry
