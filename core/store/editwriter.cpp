// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editwriter.h"

#include <future>

namespace summitry {

namespace {

constexpr std::size_t changesOfPortion = 1024;

} // namespace

Edit everything(const Tables &tables)
{
    Edit edit;
    forEachRecordType([&]<class Record>() {
        for (const Record &record : tables.of<Record>())
            edit.of<Record>().push_back({std::nullopt, record});
    });
    return edit;
}

Result<void> EditWriter::write(const Edit &edit, const std::function<Result<void>()> &also)
{
    Transaction transaction(m_database);
    Result<void> done = transaction.begin().and_then([&] { return m_history.begin(m_database, edit.text); });
    forEachRecordType([&]<class Record>() {
        const std::span<const Change<Record>> all(edit.of<Record>());
        const auto portion = [all](std::size_t from) {
            return PreparedChanges(all.subspan(from, std::min(changesOfPortion, all.size() - from)));
        };
        if (done)
            done = write(all.size(), portion);
    });
    if (done && also)
        done = also();
    return done.and_then([&] { return transaction.commit(); });
}

Result<void> EditWriter::write(Publication publication, const QString &text)
{
    Transaction transaction(m_database);
    const History::Entry entry{choiceName(publication), 0, {}, {}};
    return transaction.begin()
        .and_then([&] { return m_history.begin(m_database, text); })
        .and_then([&] { return m_history.add(std::span(&entry, 1)); })
        .and_then([&] { return transaction.commit(); });
}

// Each portion is made ready while the one before is written: an import does not wait for both.
Result<void> EditWriter::write(std::size_t size, const Portion &portion)
{
    // Where no thread is to be had, it is done when asked for, as it is for a few.
    const auto policy = size > changesOfPortion ? std::launch::async | std::launch::deferred : std::launch::deferred;
    Result<void> done;
    std::future<PreparedChanges> next;
    for (std::size_t from = 0; from < size && done; from += changesOfPortion) {
        const PreparedChanges changes = from == 0 ? portion(0) : next.get();
        if (from + changesOfPortion < size)
            next = std::async(policy, portion, from + changesOfPortion);
        done = write(changes);
    }
    return done;
}

// Many additions in a row go in one statement, everything else one by one.
Result<void> EditWriter::write(const PreparedChanges &all)
{
    Result<void> done;
    for (auto rows = all.changes(); !rows.empty() && done;) {
        const auto some = rows.first(std::min(rows.size(), rowsAtOnce));
        const bool areMany = some.size() == rowsAtOnce
            && std::all_of(some.begin(), some.end(), [](const PreparedChange &row) { return row.isAddition; });
        const std::size_t count = areMany ? rowsAtOnce : 1;
        done = write(all, rows.first(count));
        rows = rows.subspan(count);
    }
    return done;
}

Result<void> EditWriter::write(const PreparedChanges &all, std::span<const PreparedChange> rows)
{
    RecordWriter &writer = m_writers[std::size_t(all.type())];
    const PreparedChange &first = rows.front();
    const auto done = first.isRemoval    ? writer.remove(m_database, all, first)
                      : first.isAddition ? writer.insert(m_database, all, rows)
                                         : writer.update(m_database, all, first);
    const auto text = [&](const PreparedValue &value) {
        return value.kind == PreparedValue::Null ? QByteArrayView() : all.text(value);
    };
    std::array<History::Entry, rowsAtOnce> entries;
    std::transform(rows.begin(), rows.end(), entries.begin(), [&](const PreparedChange &row) {
        return History::Entry{tableName(all.type()), row.id, text(row.before), text(row.after)};
    });
    return done.and_then([&] { return m_history.add(std::span(entries).first(rows.size())); });
}

} // namespace summitry
