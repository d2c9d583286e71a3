// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that the program speaks, and switching between them while it runs.
#pragma once

#include <QLocale>
#include <QStringList>

namespace summitry {

class Languages
{
public:
    // Codes: "en", "fr", "ar".
    [[nodiscard]] static QStringList all();
    // The best language for this locale's preferences; from then on every tr() answers in it. Replaces the one before;
    // widgets hear LanguageChange.
    static void install(const QLocale &locale);
    // The one chosen by its code; false where there is none of that code.
    static bool install(const QString &code);
    [[nodiscard]] static QString current();
};

} // namespace summitry
