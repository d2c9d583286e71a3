// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the timeline that are no actions of a menu, each said once: for the key card, and for the test that presses
// them. What they do is in timelinekeys.cpp and timelinemouse.cpp; add a line here with each key there.
#pragma once

#include <QKeyCombination>
#include <QList>
#include <QString>

namespace summitry {

enum class KeyGroup { Going, Choosing, Moving, Dragging };

struct KeyLine {
    KeyGroup group = KeyGroup::Going;
    QList<QKeyCombination> keys; // each of them, or a pair for the two directions
    QString text;
};

// In the user's language, in the order to read them.
[[nodiscard]] QList<KeyLine> timelineKeys();
[[nodiscard]] QString label(KeyGroup group);

} // namespace summitry
