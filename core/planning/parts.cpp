// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/parts.h"

namespace summitry {

std::span<const Part> Parts::of(qint64 key) const
{
    const auto [from, to] = std::equal_range(all().begin(), all().end(), Part{key, 0, {}},
                                             [](const Part &a, const Part &b) { return a.key < b.key; });
    return {from, to};
}

} // namespace summitry
