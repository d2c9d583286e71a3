// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds records by a part of their name, diacritics and case aside: people (by alias and e-mail too), sessions, rooms,
// delegations, recommendations. Best matches first: the start of the name, then of a word, then anywhere.
#pragma once

#include "document/document.h"

namespace summitry {

struct Found {
    RecordKey key;
    QString name;
    QString detail; // where, when, of whom
    int rank = 0;   // 0 is best
};

class Finder
{
public:
    // Reads the names once; the document is borrowed and must not change while the finder is used.
    explicit Finder(const Document &document);

    // Every word of the text must match.
    [[nodiscard]] QList<Found> find(const QString &text, int most) const;

    // 0: starts with it, 1: a word does, 2: somewhere in it, -1: not at all. Both by foldedText().
    [[nodiscard]] static int rank(QStringView text, QStringView wanted);

private:
    struct Entry {
        RecordKey key;
        QString text; // folded
    };
    [[nodiscard]] QString detailOf(RecordKey key) const;

    const Document &m_document;
    std::vector<Entry> m_entries;
};

} // namespace summitry
