// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keymap.h"

#include "ui/models/preferences.h"

#include <QAction>
#include <QApplication>
#include <QWidget>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr auto standardProperty = "standardKeys";
constexpr auto chosenGroup = "keys/chosen"_L1;
const Preference<bool> characterKeys{"keys/characters", true};

// A desktop may have no key for what others have one for.
Keys withoutEmpty(Keys keys)
{
    keys.removeAll(QKeySequence());
    return keys;
}

void apply(const KeyMap &map, QAction &action)
{
    const Keys keys = map.keysFor(action.objectName(), standardKeys(action));
    if (action.shortcuts() != keys)
        action.setShortcuts(keys);
}

} // namespace

KeyMap KeyMap::kept()
{
    KeyMap map;
    map.m_hasCharacterKeys = characterKeys.value();
    QSettings settings;
    settings.beginGroup(chosenGroup);
    const QStringList names = settings.childKeys();
    for (const QString &name : names)
        map.choose(name, QKeySequence::listFromString(settings.value(name).toString(), QKeySequence::PortableText));
    return map;
}

void KeyMap::keep() const
{
    characterKeys.setValue(m_hasCharacterKeys);
    QSettings settings;
    settings.remove(chosenGroup);
    settings.beginGroup(chosenGroup);
    for (auto it = m_chosen.begin(); it != m_chosen.end(); ++it)
        settings.setValue(it.key(), QKeySequence::listToString(it.value(), QKeySequence::PortableText));
}

Keys KeyMap::keysFor(const QString &name, const Keys &standard) const
{
    Keys keys = m_chosen.value(name, standard);
    if (!m_hasCharacterKeys)
        keys.removeIf(isCharacterKey);
    return keys;
}

void KeyMap::choose(const QString &name, const Keys &keys)
{
    m_chosen.insert(name, withoutEmpty(keys));
}

bool isCharacterKey(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination chord = keys[0];
    const bool isPlain = !(chord.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return isPlain && chord.key() > Qt::Key_Space && chord.key() < Qt::Key_Escape;
}

void giveKeys(QAction &action, const QString &name, const Keys &standard)
{
    action.setObjectName(name);
    action.setProperty(standardProperty, QVariant::fromValue(withoutEmpty(standard)));
    apply(KeyMap::kept(), action);
}

Keys standardKeys(const QAction &action)
{
    return action.property(standardProperty).value<Keys>();
}

void applyKeyMap(const KeyMap &map)
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const QList<QAction *> actions = widget->actions();
        for (QAction *action : actions) {
            if (action->property(standardProperty).isValid())
                apply(map, *action);
        }
    }
}

} // namespace summitry
