// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/branchtables.h"

#include "document/recordjson.h"
#include "store/fileerror.h"

#include <QJsonDocument>

namespace summitry::branchtables {

using namespace Qt::StringLiterals;

namespace {

template <class Record> QByteArray written(const std::optional<Record> &record)
{
    return record ? QJsonDocument(toJson(*record)).toJson(QJsonDocument::Compact) : QByteArray();
}

// False where the text is no record; null text is none, which is right.
template <class Record> bool readInto(std::optional<Record> &record, qint64 id, QByteArrayView text)
{
    if (text.isNull())
        return true;
    const QJsonDocument json = QJsonDocument::fromJson(text.toByteArray());
    record.emplace().id = {id};
    setFields(*record, json.object(), true);
    return json.isObject();
}

bool addChange(Edit &changes, Statement &rows)
{
    const auto type = recordTypeOfTable(rows.value(1).toString());
    const qint64 id = rows.value(2).toLongLong();
    return type && id != 0 && withRecordType(*type, [&]<class Record>() {
               Change<Record> change;
               if (!readInto(change.before, id, rows.text(3)) || !readInto(change.after, id, rows.text(4)))
                   return false;
               if (!change.before && !change.after)
                   return false;
               changes.of<Record>().push_back(std::move(change));
               return true;
           });
}

Result<void> readChanges(std::vector<Branch> &branches, Database &database, const QString &path)
{
    const auto statement =
        database.prepare(u"SELECT branch, record, record_id, before, after FROM branch_change ORDER BY branch, record, record_id"_s);
    if (!statement)
        return tl::unexpected(statement.error());
    Statement &rows = **statement;
    return forEachRow(rows, [&]() -> Result<void> {
        const BranchId id{rows.value(0).toLongLong()};
        const auto branch = std::find_if(branches.begin(), branches.end(), [id](const Branch &one) { return one.id == id; });
        if (branch == branches.end() || !addChange(branch->changes, rows))
            return tl::unexpected(fileerror::damaged(path));
        return {};
    });
}

Result<void> run(Database &database, const QString &sql, const QVariant &first, const QVariant &second = {})
{
    return database.prepare(sql).and_then([&](const std::unique_ptr<Statement> &statement) {
        statement->bind(0, first);
        if (second.isValid())
            statement->bind(1, second);
        return statement->run();
    });
}

} // namespace

Result<std::vector<Branch>> read(Database &database, const QString &path)
{
    const auto statement = database.prepare(u"SELECT id, name FROM branch ORDER BY id"_s);
    if (!statement)
        return tl::unexpected(statement.error());
    Statement &rows = **statement;
    std::vector<Branch> branches;
    return forEachRow(rows, [&]() -> Result<void> {
               branches.push_back({{rows.value(0).toLongLong()}, rows.value(1).toString(), {}});
               return {};
           })
        .and_then([&] { return readChanges(branches, database, path); })
        .map([&] { return std::move(branches); });
}

Result<void> add(Database &database, const Branch &branch)
{
    return run(database, u"INSERT INTO branch (id, name) VALUES (?, ?)"_s, branch.id.value, branch.name).and_then([&] {
        return addChanges(database, branch.id, branch.changes);
    });
}

Result<void> add(Database &database, const std::vector<Branch> &branches)
{
    Result<void> done;
    for (const Branch &branch : branches)
        done = done.and_then([&] { return add(database, branch); });
    return done;
}

Result<void> rename(Database &database, BranchId branch, const QString &name)
{
    return run(database, u"UPDATE branch SET name = ? WHERE id = ?"_s, name, branch.value);
}

Result<void> remove(Database &database, BranchId branch)
{
    return run(database, u"DELETE FROM branch_change WHERE branch = ?"_s, branch.value).and_then([&] {
        return run(database, u"DELETE FROM branch WHERE id = ?"_s, branch.value);
    });
}

Result<void> addChanges(Database &database, BranchId branch, const Edit &changes)
{
    const auto statement =
        database.prepare(u"INSERT INTO branch_change (branch, record, record_id, before, after) VALUES (?, ?, ?, ?, ?)"_s);
    Result<void> done = statement.map([](const auto &) {});
    changes.forEach([&]<class Record>(const Change<Record> &change) {
        if (!done)
            return;
        const QByteArray before = written(change.before);
        const QByteArray after = written(change.after);
        (*statement)->bind(0, branch.value);
        (*statement)->bindText(1, Description<Record>::table);
        (*statement)->bind(2, change.id().value);
        (*statement)->bindText(3, before);
        (*statement)->bindText(4, after);
        done = (*statement)->run();
    });
    return done;
}

Result<void> removeChanges(Database &database, BranchId branch, const Edit &edit)
{
    const auto statement = database.prepare(u"DELETE FROM branch_change WHERE branch = ? AND record = ? AND record_id = ?"_s);
    Result<void> done = statement.map([](const auto &) {});
    edit.forEach([&]<class Record>(const Change<Record> &change) {
        if (!done)
            return;
        (*statement)->bind(0, branch.value);
        (*statement)->bindText(1, Description<Record>::table);
        (*statement)->bind(2, change.id().value);
        done = (*statement)->run();
    });
    return done;
}

} // namespace summitry::branchtables
