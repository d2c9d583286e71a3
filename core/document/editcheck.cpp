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
    std::array<QSet<qint64>, std::size_t(recordTypeCount)> added, removed, named;
    QString problemFound;

    template <class Record> void note(const Change<Record> &change)
    {
        constexpr auto type = std::size_t(recordTypeOf<Record>);
        const qint64 id = change.id().value;
        if (id == 0 || named[type].contains(id))
            problemFound = QCoreApplication::translate("EditCheck", "This step names a record twice, or one without an id.");
        named[type].insert(id);
        if (change.isAddition())
            added[type].insert(id);
        else if (change.isRemoval())
            removed[type].insert(id);
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
        if constexpr (std::is_same_v<Record, Summit>) {
            if (change.isAddition() && tables.of<Summit>().size() + added[std::size_t(RecordType::Summit)].size() > 1)
                problemFound = QCoreApplication::translate("EditCheck", "A file holds one summit.");
        }
    }

    // What refers to the records that go, and stays as it is.
    template <class Record> void checkWhatStays()
    {
        const auto &changed = named[std::size_t(recordTypeOf<Record>)];
        for (const Field<Record> &field : Description<Record>::fields) {
            const bool refers = field.kind == FieldKind::Reference || field.kind == FieldKind::References;
            const auto &gone = removed[std::size_t(field.target)];
            if (!refers || gone.isEmpty() || !problemFound.isEmpty())
                continue;
            for (const Record &record : tables.of<Record>()) {
                if (field.refersToAny(record, gone) && !changed.contains(record.id.value)) {
                    problemFound = QCoreApplication::translate("EditCheck", "Something else in the summit refers to what would be deleted.");
                    break;
                }
            }
        }
    }
};

} // namespace

Result<void> checkEdit(const Edit &edit, const Tables &tables)
{
    Check check{edit, tables, {}, {}, {}, {}};
    forEachRecordType([&]<class Record>() { check.named[std::size_t(recordTypeOf<Record>)].reserve(qsizetype(edit.of<Record>().size())); });
    edit.forEach([&](const auto &change) { check.note(change); });
    edit.forEach([&](const auto &change) { check.check(change); });
    forEachRecordType([&]<class Record>() { check.checkWhatStays<Record>(); });
    if (!check.problemFound.isEmpty())
        return failure(ErrorKind::Refused, check.problemFound);
    return {};
}

} // namespace summitry
