// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of each row of a table, folded and kept, so that typing in the search field looks through it at once. Made
// in quiet moments; a row that is asked for before reads its columns only until all words are found.
#pragma once

#include "ui/models/column.h"

namespace summitry {

class RowTexts
{
public:
    RowTexts(RecordType type, const Workspace &workspace) : m_type(type), m_workspace(workspace) {} // borrowed

    // Those whose text is searched. All texts are forgotten.
    void setColumns(const QList<Column> &columns);
    void resize(std::size_t rows) { m_texts.resize(rows); }
    void forget(std::size_t row) { m_texts[row] = {}; }
    void forgetAll();
    // The last row takes this one's place.
    void remove(std::size_t row);
    // The names of other records may have changed.
    void forgetNames() { m_names.clear(); }

    // Makes the row's text where that was not done yet.
    void prepare(std::size_t row, qint64 id);
    [[nodiscard]] bool containsAll(std::size_t row, qint64 id, const QList<QByteArray> &words);

    // A typed text's words, to look for.
    [[nodiscard]] static QList<QByteArray> wordsOf(const QString &text);

private:
    // A column, and the folded text of each value met in it, where many rows share few values.
    struct Source {
        Column column;
        QHash<QString, QByteArray> words;
        QHash<qint64, QByteArray> numbers;
    };
    // Writes the row's columns until they hold all these words; true where they do. No words: writes them all.
    bool write(std::size_t row, qint64 id, const QList<QByteArray> &words);
    template <class Record> void append(const Record &record, Source &source);
    void appendValue(const QVariant &value, Source &source);
    [[nodiscard]] const QByteArray &nameOf(RecordKey key);

    RecordType m_type;
    const Workspace &m_workspace;
    QList<Source> m_sources;
    std::vector<QByteArray> m_texts; // UTF-8, a line for each column; null: not made yet
    QHash<RecordKey, QByteArray> m_names;
    QByteArray m_line; // the row being written
};

} // namespace summitry
