// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/editcheck.h"

#include "domain/validity.h"

#include <QCoreApplication>
#include <QSet>

namespace summitry {

namespace {

struct Check {
    const Edit &edit;
    const Tables &tables;
    std::array<QSet<qint64>, std::size_t(recordTypeCount)> added, removed;
    QString problemFound;

    template <class Record> void note(const Change<Record> &change)
    {
        if (change.isAddition())
            added[std::size_t(recordTypeOf<Record>)].insert(change.id().value);
        else if (change.isRemoval())
            removed[std::size_t(recordTypeOf<Record>)].insert(change.id().value);
    }

    bool willExist(RecordType type, qint64 id) const
    {
        if (added[std::size_t(type)].contains(id))
            return true;
        return !removed[std::size_t(type)].contains(id)
            && withRecordType(type, [&]<class Target>() { return tables.of<Target>().contains({id}); });
    }

    template <class Record> bool startsFromWhatIsThere(const Change<Record> &change) const
    {
        const Record *current = tables.of<Record>().find(change.id());
        return change.before ? current && *current == *change.before : !current && change.after;
    }

    template <class Record> bool refersToWhatExists(const Record &record) const
    {
        for (const Field<Record> &field : Description<Record>::fields) {
            if (field.kind == FieldKind::Reference) {
                const qint64 id = field.value(record).toLongLong();
                if (id != 0 && !willExist(field.target, id))
                    return false;
            } else if (field.kind == FieldKind::References) {
                const auto words = field.value(record).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
                for (const QString &word : words) {
                    if (!willExist(field.target, word.toLongLong()))
                        return false;
                }
            }
        }
        return true;
    }

    template <class Record> void check(const Change<Record> &change)
    {
        if (!problemFound.isEmpty())
            return;
        if (!startsFromWhatIsThere(change)) {
            problemFound = QCoreApplication::translate("EditCheck", "The summit has changed in the meantime. Look at it again and repeat the step.");
        } else if (change.after) {
            problemFound = problem(*change.after);
            if (problemFound.isEmpty() && !refersToWhatExists(*change.after))
                problemFound = QCoreApplication::translate("EditCheck", "This refers to something that is no longer in the summit.");
        } else if constexpr (std::is_same_v<Record, Summit>) {
            problemFound = QCoreApplication::translate("EditCheck", "The summit itself can't be deleted.");
        }
    }
};

} // namespace

Result<void> checkEdit(const Edit &edit, const Tables &tables)
{
    Check check{edit, tables, {}, {}, {}};
    edit.forEach([&](const auto &change) { check.note(change); });
    edit.forEach([&](const auto &change) { check.check(change); });
    if (!check.problemFound.isEmpty())
        return failure(ErrorKind::Refused, check.problemFound);
    return {};
}

} // namespace summitry
