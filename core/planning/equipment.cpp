// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/equipment.h"

#include "base/foldedtext.h"

#include <QRegularExpression>
#include <QSet>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QStringList thingsOf(const QString &text)
{
    static const QRegularExpression separators(u"[,;،؛\\n]"_s);
    QStringList things;
    for (const QString &piece : text.split(separators)) {
        if (const QString thing = piece.trimmed(); !thing.isEmpty())
            things += thing;
    }
    return things;
}

bool isArticle(const QString &folded)
{
    static const QSet<QString> articles{u"a"_s, u"an"_s, u"the"_s, u"un"_s, u"une"_s, u"des"_s, u"le"_s, u"la"_s, u"les"_s};
    return articles.contains(folded);
}

// An English or French word without the ending of its plural, so that both its forms hold it.
QString stemOf(QString folded)
{
    if (folded.size() > 3 && (folded.endsWith(u's') || folded.endsWith(u'x')))
        folded.chop(1);
    return folded;
}

// So many of what these words name; -1: nobody said how many.
struct CountedThing {
    explicit CountedThing(const QString &text) : words(foldedWords(text))
    {
        bool isNumber = false;
        const int number = words.isEmpty() ? 0 : words.front().toInt(&isNumber);
        if (isNumber && words.size() > 1)
            count = number;
        if (words.size() > 1 && (isNumber || isArticle(words.front())))
            words.removeFirst();
    }

    int count = -1;
    QStringList words;
};

bool provides(const CountedThing &there, const CountedThing &needed)
{
    const bool areEnough = there.count < 0 || there.count >= std::max(1, needed.count);
    QStringList stems;
    for (const QString &word : needed.words)
        stems += stemOf(word);
    return areEnough && holdsEach(there.words.join(u' '), stems);
}

} // namespace

QStringList equipmentMissing(const QString &needed, const QString &there)
{
    if (needed.isEmpty())
        return {};
    std::vector<CountedThing> inRoom;
    for (const QString &thing : thingsOf(there))
        inRoom.emplace_back(thing);
    QStringList missing = thingsOf(needed);
    missing.removeIf([&](const QString &thing) {
        const CountedThing wanted(thing);
        return std::any_of(inRoom.begin(), inRoom.end(), [&](const CountedThing &one) { return provides(one, wanted); });
    });
    return missing;
}

} // namespace summitry
