// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The order that people give to records: positions counted from zero, and one place up or down in them.
#pragma once

#include "document/draft.h"

namespace summitry {

enum class Direction { Up, Down };

[[nodiscard]] constexpr int step(Direction direction)
{
    return direction == Direction::Up ? -1 : 1;
}

template <class Record> [[nodiscard]] QList<Id<Record>> idsOf(const std::vector<const Record *> &records)
{
    QList<Id<Record>> ids;
    for (const Record *record : records)
        ids += record->id;
    return ids;
}

// With this one a place further; empty where there is nowhere to go.
template <class Record> [[nodiscard]] QList<Id<Record>> moved(QList<Id<Record>> ids, Id<Record> id, Direction direction)
{
    const auto from = ids.indexOf(id);
    const auto to = from + step(direction);
    if (from < 0 || to < 0 || to >= ids.size())
        return {};
    ids.move(from, to);
    return ids;
}

// Positions 0, 1, 2, … in this order; those that have theirs already are not touched.
template <class Record> void number(const QList<Id<Record>> &ids, Draft &draft)
{
    for (int position = 0; position < int(ids.size()); ++position) {
        const Record *record = draft.find(ids.at(position));
        if (record && record->position != position)
            draft.change(ids.at(position), [position](Record &changed) { changed.position = position; });
    }
}

} // namespace summitry
