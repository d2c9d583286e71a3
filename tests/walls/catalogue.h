// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a .ts file: whatever would make the program speak English, or lose a number, in that language.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace summitry {

// One sentence for each message that is unfinished, empty, or whose placeholders (%1, %L2, %n) are not those of its source;
// empty where all is well. A plural form may leave %n out ("one session"), and nothing else.
[[nodiscard]] QStringList problemsOf(const QByteArray &catalogue);

} // namespace summitry
