// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text for finding and comparing: case, diacritics and forms of width taken away, so that “Élodie” and “elodie” are one.
#pragma once

#include <QString>

namespace summitry {

[[nodiscard]] QString foldedText(QStringView text);

} // namespace summitry
