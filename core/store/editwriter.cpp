// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editwriter.h"

#include <future>

namespace summitry {

Result<void> EditWriter::write(const Edit &edit)
{
    Transaction transaction(m_database);
    Result<void> done = transaction.begin().and_then([&] { return m_history.begin(m_database, edit.text); });
    forEachRecordType([&]<class Record>() { done = done.and_then([&] { return write(edit.of<Record>()); }); });
    return done.and_then([&] { return transaction.commit(); });
}

// In portions, each of which is made ready while the one before is written: an import does not wait for both.
template <class Record> Result<void> EditWriter::write(const std::vector<Change<Record>> &changes)
{
    constexpr std::size_t portion = 1024;
    const std::span<const Change<Record>> all(changes);
    // Where no thread is to be had, it is done when asked for, as it is for a few.
    const auto policy = all.size() > portion ? std::launch::async | std::launch::deferred : std::launch::deferred;
    const auto prepared = [&](std::size_t from) {
        const auto some = all.subspan(from, std::min(portion, all.size() - from));
        return std::async(policy, [some] { return PreparedChanges<Record>(some); });
    };
    Result<void> done;
    std::future<PreparedChanges<Record>> next;
    for (std::size_t from = 0; from < all.size() && done; from += portion) {
        const auto rows = from == 0 ? prepared(0).get() : next.get();
        if (from + portion < all.size())
            next = prepared(from + portion);
        done = write(rows);
    }
    return done;
}

// Many additions in a row go in one statement, everything else one by one.
template <class Record> Result<void> EditWriter::write(const PreparedChanges<Record> &all)
{
    Result<void> done;
    for (auto rows = all.changes(); !rows.empty() && done;) {
        const auto some = rows.first(std::min(rows.size(), rowsAtOnce));
        const bool areMany =
            some.size() == rowsAtOnce && std::all_of(some.begin(), some.end(), [](const auto &row) { return row.isAddition; });
        const std::size_t count = areMany ? rowsAtOnce : 1;
        done = write(all, rows.first(count));
        rows = rows.subspan(count);
    }
    return done;
}

template <class Record>
Result<void> EditWriter::write(const PreparedChanges<Record> &all, std::span<const PreparedChange<Record>> rows)
{
    RecordBinding<Record> &binding = m_bindings.of<Record>();
    const PreparedChange<Record> &first = rows.front();
    const auto done = first.isRemoval    ? binding.remove(m_database, first.id)
                      : first.isAddition ? binding.insert(m_database, all, rows)
                                         : binding.update(m_database, all, first);
    const auto text = [&](const PreparedValue &value) {
        return value.kind == PreparedValue::Null ? QByteArrayView() : all.text(value);
    };
    std::array<History::Entry, rowsAtOnce> entries;
    std::transform(rows.begin(), rows.end(), entries.begin(), [&](const auto &row) {
        return History::Entry{Description<Record>::table, row.id, text(row.before), text(row.after)};
    });
    return done.and_then([&] { return m_history.add(std::span(entries).first(rows.size())); });
}

} // namespace summitry
