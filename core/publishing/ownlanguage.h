// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a paper that go to one person each, in the language of whoever reads them.
#pragma once

#include "base/languages.h"
#include "document/document.h"
#include "publishing/paperoptions.h"

#include <QMap>

namespace summitry {

enum class PartLanguage {
    Paper,
    Own, // the one they understand best of those that the summit has and the program speaks; else the paper's
};

// Empty where it is the paper's.
[[nodiscard]] QString ownLanguage(const Participant &person, const Summit &summit);

// make(index, options) for each of these people, whose texts are then in that person's language. Not in their order: switching
// between languages takes its time.
template <class Options, class Make>
void forEachInOwnLanguage(const std::vector<const Participant *> &people, const Summit &summit, PartLanguage language,
                          const Options &options, Make make)
{
    QMap<QString, std::vector<std::size_t>> byLanguage;
    for (std::size_t index = 0; index < people.size(); ++index)
        byLanguage[language == PartLanguage::Own ? ownLanguage(*people[index], summit) : QString()].push_back(index);
    for (const auto &[code, indexes] : byLanguage.asKeyValueRange()) {
        const LanguageScope scope(code);
        Options inLanguage = options;
        if (!code.isEmpty())
            inLanguage.locale = QLocale();
        for (const std::size_t index : indexes)
            make(index, inLanguage);
    }
}

} // namespace summitry
