// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keycatalogue.h"

#include <algorithm>

namespace summitry {

namespace {

bool canMeet(const KeyEntry &one, const KeyEntry &other)
{
    return one.reach == other.reach || one.reach.isEmpty() || other.reach.isEmpty();
}

// One key, or the beginning of the other's.
bool collides(const QKeySequence &one, const QKeySequence &other)
{
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

bool holds(const Keys &keys, const QKeySequence &key)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QKeySequence &one) { return collides(one, key); });
}

bool isSame(const KeyEntry &one, const KeyEntry &other)
{
    return !one.isFixed() && one.name == other.name;
}

} // namespace

std::optional<KeyEntry> holderOf(const QKeySequence &key, const KeyEntry &wanting, const KeyCatalogue &catalogue,
                                 const KeyMap &map)
{
    std::optional<KeyEntry> holder;
    for (const KeyEntries &group : catalogue) {
        for (const KeyEntry &entry : group.entries) {
            if (isSame(entry, wanting) || !canMeet(entry, wanting) || !holds(entry.keysIn(map), key))
                continue;
            if (entry.isFixed())
                return entry;
            if (!holder)
                holder = entry;
        }
    }
    return holder;
}

void giveTo(const KeyEntry &entry, const Keys &keys, const KeyCatalogue &catalogue, KeyMap &map)
{
    for (const QKeySequence &key : keys) {
        for (auto holder = holderOf(key, entry, catalogue, map); holder && !holder->isFixed();
             holder = holderOf(key, entry, catalogue, map)) {
            Keys left = holder->keysIn(map);
            left.removeIf([&](const QKeySequence &one) { return collides(one, key); });
            map.choose(holder->name, left);
        }
    }
    if (keys == entry.standard)
        map.reset(entry.name);
    else
        map.choose(entry.name, keys);
}

bool isReserved(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    switch (key[0].key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return !(key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    default:
        return false;
    }
}

} // namespace summitry
