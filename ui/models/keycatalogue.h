// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All that keys do, as plain values, and who holds a key already.
#pragma once

#include "ui/models/keymap.h"

#include <optional>

namespace summitry {

struct KeyEntry {
    QString name;  // of the action; empty: the keys are fixed
    QString text;  // what it does
    Keys standard; // what the program gives it
    QString reach; // where the keys work, "timeline"; empty: everywhere
    friend bool operator==(const KeyEntry &, const KeyEntry &) = default;

    [[nodiscard]] bool isFixed() const { return name.isEmpty(); }
    [[nodiscard]] Keys keysIn(const KeyMap &map) const { return isFixed() ? standard : map.keysFor(name, standard); }
};

struct KeyEntries {
    QString title;
    QList<KeyEntry> entries;
    friend bool operator==(const KeyEntries &, const KeyEntries &) = default;
};
using KeyCatalogue = QList<KeyEntries>;

// Who else answers to this key where the entry would; a fixed one before others.
[[nodiscard]] std::optional<KeyEntry> holderOf(const QKeySequence &key, const KeyEntry &wanting, const KeyCatalogue &catalogue,
                                               const KeyMap &map);
// Gives the entry these keys and takes them from whoever else holds them; not from the fixed ones.
void giveTo(const KeyEntry &entry, const Keys &keys, const KeyCatalogue &catalogue, KeyMap &map);
// Keys that every window needs for itself: Tab, Escape, Enter and Space without Ctrl or Alt.
[[nodiscard]] bool isReserved(const QKeySequence &key);

} // namespace summitry
