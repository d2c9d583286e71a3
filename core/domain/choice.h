// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerations with a name for files and a label for people, said once beside the enumeration.
#pragma once

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace summitry {

struct Choice {
    const char *name;  // in SQL, CSV, JSON; never translated, never changed
    const char *label; // translated where it is shown, context "Choice"
};

// Specialised beside each enumeration, in its order: static constexpr std::array<Choice, n> all.
template <class Enum> struct Choices;

template <class Enum> constexpr const char *choiceName(Enum value)
{
    return Choices<Enum>::all[std::size_t(value)].name;
}

// By its name; nothing where there is none of that name.
template <class Enum> std::optional<Enum> choiceNamed(QStringView name)
{
    std::size_t index = 0;
    for (const Choice &choice : Choices<Enum>::all) {
        if (name == QLatin1StringView(choice.name))
            return Enum(index);
        ++index;
    }
    return std::nullopt;
}

} // namespace summitry
