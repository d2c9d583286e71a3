// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/collation.h"

#include <algorithm>
#include <future>
#include <iterator>

namespace summitry {

namespace {

bool isBefore(const KeyedWord &a, const KeyedWord &b)
{
    const int order = a.key.compare(b.key);
    return order != 0 ? order < 0 : a.place < b.place;
}

// Of the words from one to another. With a collator of its own, so that several threads may do this at once.
std::vector<KeyedWord> partInOrder(const std::vector<QString> &words, std::size_t from, std::size_t to)
{
    const QCollator collator = nameCollator();
    std::vector<KeyedWord> keyed;
    keyed.reserve(to - from);
    for (std::size_t word = from; word < to; ++word)
        keyed.push_back({collator.sortKey(words[word]), word});
    std::sort(keyed.begin(), keyed.end(), isBefore);
    return keyed;
}

} // namespace

QCollator nameCollator()
{
    // The C locale compares bytes alone: 10 before 2.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

// The keys cost more than all else.
std::vector<KeyedWord> wordsInOrder(const std::vector<QString> &words)
{
    constexpr std::size_t many = 5000;
    if (words.size() < many)
        return partInOrder(words, 0, words.size());
    const std::size_t middle = words.size() / 2;
    auto second = std::async(std::launch::async, [&] { return partInOrder(words, middle, words.size()); });
    std::vector<KeyedWord> first = partInOrder(words, 0, middle);
    std::vector<KeyedWord> rest = second.get();
    std::vector<KeyedWord> all;
    all.reserve(words.size());
    std::merge(std::make_move_iterator(first.begin()), std::make_move_iterator(first.end()), std::make_move_iterator(rest.begin()),
               std::make_move_iterator(rest.end()), std::back_inserter(all), isBefore);
    return all;
}

} // namespace summitry
