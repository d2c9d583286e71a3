// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/typedname.h"

#include "base/foldedtext.h"
#include "ui/models/finder.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct NameText {
    Q_DECLARE_TR_FUNCTIONS(TypedName)
};

constexpr int fitsByPart = 4;

bool fitsByWords(const QString &name, const QStringList &words)
{
    return words.size() > 1 && std::all_of(words.begin(), words.end(), [&](const QString &word) {
        const int rank = Finder::rank(name, word);
        return rank == 0 || rank == 1;
    });
}

// 0 for the best; -1 where it does not fit.
int fit(const QString &name, const QString &wanted)
{
    if (wanted.isEmpty() || name == wanted)
        return wanted.isEmpty() ? -1 : 0;
    const int rank = Finder::rank(name, wanted);
    if (rank == 0 || rank == 1)
        return rank + 1;
    if (fitsByWords(name, wanted.split(u' ')))
        return fitsByPart - 1;
    return rank < 0 ? -1 : fitsByPart;
}

} // namespace

std::vector<std::size_t> bestNamed(const QString &text, const QStringList &names)
{
    const QString wanted = foldedText(text.simplified());
    std::vector<std::size_t> found;
    int best = -1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int here = fit(foldedText(names.at(i)), wanted);
        if (here < 0 || (best >= 0 && here > best))
            continue;
        if (here != best)
            found.clear();
        best = here;
        found.push_back(std::size_t(i));
    }
    return found;
}

tl::unexpected<Error> severalNamed(const QString &text, const QStringList &names)
{
    if (names.size() == 2)
        return failure(ErrorKind::BadUse, NameText::tr("%1 or %2?", "which of the two is meant").arg(names[0], names[1]));
    return failure(ErrorKind::BadUse, NameText::tr("“%1” fits %n of them: %2, %3 and others. Type more of the name.", nullptr, int(names.size()))
                                          .arg(text.trimmed(), names[0], names[1]));
}

} // namespace summitry
