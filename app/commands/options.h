// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Options whose value is one of several names, and the error that lists them.
#pragma once

#include "base/error.h"
#include "domain/choice.h"

#include <QCommandLineParser>
#include <QStringList>

namespace summitry {

template <class Enum> [[nodiscard]] QStringList choiceNames()
{
    QStringList names;
    for (const Choice &choice : Choices<Enum>::all)
        names += QString::fromLatin1(choice.name);
    return names;
}

// BadUse: "There is no --profile “press”; there are: public, participants, organisers."
[[nodiscard]] Error unknownValue(const QString &option, const QString &value, const QStringList &known);
// BadUse: "--what is missing; there are: …"
[[nodiscard]] Error missingOption(const QString &option, const QStringList &known);

template <class Enum> [[nodiscard]] Result<Enum> choiceOption(const QCommandLineParser &parser, const QString &option)
{
    const QString value = parser.value(option);
    if (value.isEmpty())
        return tl::unexpected(missingOption(option, choiceNames<Enum>()));
    const auto choice = choiceNamed<Enum>(value);
    if (!choice)
        return tl::unexpected(unknownValue(option, value, choiceNames<Enum>()));
    return *choice;
}

} // namespace summitry
