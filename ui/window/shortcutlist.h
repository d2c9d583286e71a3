// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every key that does something, in groups: from the window's actions, from those of each page, and from the timeline's own
// table; as plain values, and as a paper to print.
#pragma once

#include "publishing/paper.h"
#include "ui/models/keycatalogue.h"

#include <QStringList>

namespace summitry {

class MainWindow;

struct Shortcut {
    QString text;     // what it does
    QStringList keys; // each of them does
    friend bool operator==(const Shortcut &, const Shortcut &) = default;
};

struct ShortcutGroup {
    QString title;
    QList<Shortcut> shortcuts;
    friend bool operator==(const ShortcutGroup &, const ShortcutGroup &) = default;
};
using ShortcutList = QList<ShortcutGroup>;

// Without a summit, what can be done without one.
[[nodiscard]] ShortcutList allShortcuts(MainWindow &window);
// The same with what has no key, each action once: to choose keys. Without a summit too, all that one would offer.
[[nodiscard]] KeyCatalogue keyCatalogue(MainWindow &window);
// Those that have every word in their text, their keys or the title of their group; groups with none left out.
[[nodiscard]] ShortcutList matching(const ShortcutList &list, const QString &words);
[[nodiscard]] Paper paperOf(const ShortcutList &list);

} // namespace summitry
