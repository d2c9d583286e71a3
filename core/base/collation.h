// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names and texts in the order of the user's language.
#pragma once

#include <QCollator>

#include <vector>

namespace summitry {

// Numbers in texts by their value, capitals alike.
[[nodiscard]] QCollator nameCollator();

struct KeyedWord {
    QCollatorSortKey key;
    std::size_t place; // among the words given
};

// All the words with their keys, in order; equal ones as they were given. Makes the keys of many on two threads.
[[nodiscard]] std::vector<KeyedWord> wordsInOrder(const std::vector<QString> &words);

} // namespace summitry
