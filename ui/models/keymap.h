// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys do what: an action has its keys from the program, and a person may have chosen others instead. What is chosen
// is kept in the preferences by the action's name, which never changes and is in no language.
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>

class QAction;

namespace summitry {

using Keys = QList<QKeySequence>;

class KeyMap
{
public:
    // From the preferences.
    [[nodiscard]] static KeyMap kept();
    void keep() const;

    // What the action of this name is to answer to.
    [[nodiscard]] Keys keysFor(const QString &name, const Keys &standard) const;
    [[nodiscard]] bool isChosen(const QString &name) const { return m_chosen.contains(name); }
    void choose(const QString &name, const Keys &keys); // empty: none at all
    void reset(const QString &name) { m_chosen.remove(name); }
    void resetAll() { *this = KeyMap(); }
    // Keys that are a character by themselves can be switched off, all at once: who dictates, or hits keys by accident,
    // would set them off (WCAG 2.1.4).
    [[nodiscard]] bool hasCharacterKeys() const { return m_hasCharacterKeys; }
    void setCharacterKeys(bool isOn) { m_hasCharacterKeys = isOn; }

    friend bool operator==(const KeyMap &, const KeyMap &) = default;

private:
    QHash<QString, Keys> m_chosen;
    bool m_hasCharacterKeys = true;
};

// A letter, digit or sign, with Shift or without; not Space.
[[nodiscard]] bool isCharacterKey(const QKeySequence &keys);

// Names the action and gives it its keys: the person's own, else these.
void giveKeys(QAction &action, const QString &name, const Keys &standard);
// What the action has from the program; empty where it was never given keys.
[[nodiscard]] Keys standardKeys(const QAction &action);
// To the named actions of every widget there is.
void applyKeyMap(const KeyMap &map);

} // namespace summitry
