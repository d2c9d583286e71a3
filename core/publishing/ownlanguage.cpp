// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/ownlanguage.h"

namespace summitry {

QString ownLanguage(const Participant &person, const Summit &summit)
{
    for (const QString &code : person.languages) {
        if (Languages::all().contains(code) && (summit.languages.isEmpty() || summit.languages.contains(code)))
            return code;
    }
    return {};
}

} // namespace summitry
