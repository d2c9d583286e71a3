// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a table's rows are ordered by, made once for a column: a number for each row. Words become numbers by their place
// among all words of the column in the user's language, with room between for those to come. Blank ones come last.
#pragma once

#include "ui/models/column.h"

#include <QCollator>

namespace summitry {

class SortKeys
{
public:
    // By a column of records of this kind; by age where there is no column.
    explicit SortKeys(RecordType type = RecordType::Summit, const Column *column = nullptr);

    // Of all these records at once.
    void build(const std::vector<qint64> &ids, const Workspace &workspace);
    void append(qint64 id, const Workspace &workspace);
    void update(std::size_t row, qint64 id, const Workspace &workspace);
    // The last row takes this one's place.
    void remove(std::size_t row);
    // The names of other records may have changed.
    void forgetNames() { m_names.clear(); }

    // Rows are in the order of their numbers.
    [[nodiscard]] qint64 number(std::size_t row) const { return m_numbers[row]; }

private:
    struct Word {
        QCollatorSortKey key;
        qint64 place;
    };
    [[nodiscard]] bool isByText() const;
    [[nodiscard]] qint64 numberOf(qint64 id, const Workspace &workspace) const;
    [[nodiscard]] QString textOf(qint64 id, const Workspace &workspace);
    void buildWords(const std::vector<QString> &texts);
    // Finds the word's place, or makes one.
    [[nodiscard]] qint64 placeOf(const QString &text);
    // Puts the words apart again, where one does not fit between two others any more.
    void spread();

    RecordType m_type;
    std::optional<Column> m_column;
    QCollator m_collator;
    std::vector<qint64> m_numbers;
    std::vector<Word> m_words;      // in order, each once
    QHash<qint64, QString> m_names; // of records referred to
};

} // namespace summitry
