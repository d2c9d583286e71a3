// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What takes long to make and is wanted again: kept until there is too much of it.
#pragma once

#include <QHash>

namespace summitry {

// What is kept under this key, or is made now and kept. The reference holds until the next call.
template <class Key, class Value, class Make>
const Value &keptIn(QHash<Key, Value> &kept, const Key &key, qsizetype most, Make make)
{
    const auto known = kept.constFind(key);
    if (known != kept.cend())
        return *known;
    Value made = make();
    if (kept.size() >= most)
        kept.clear();
    return *kept.insert(key, std::move(made));
}

} // namespace summitry
