// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Typed identifiers: a SessionId is not a RoomId. 63 bits, made on the spot from time and randomness, so that two
// laptops never make the same one.
#pragma once

#include <QHashFunctions>
#include <QList>

#include <compare>

namespace summitry {

template <class Record> struct Id {
    qint64 value = 0; // 0: none
    [[nodiscard]] bool isNull() const { return value == 0; }
    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

template <class Record> using Ids = QList<Id<Record>>;

// Milliseconds since 2018 in the upper 42 bits, 21 random bits below; greater than any made before by this process.
[[nodiscard]] qint64 makeIdValue();

template <class Record> [[nodiscard]] Id<Record> makeId()
{
    return {makeIdValue()};
}

} // namespace summitry
