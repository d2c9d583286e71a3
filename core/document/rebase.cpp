// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rebase.h"

#include "document/draft.h"
#include "document/naming.h"
#include "domain/validity.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct RebaseText {
    Q_DECLARE_TR_FUNCTIONS(Rebase)
};

QString listed(const QStringList &fields)
{
    return fields.join(RebaseText::tr(", ", "between fields"));
}

class Rebase
{
public:
    Rebase(const Edit &changes, const Document &main) : m_changes(changes), m_main(main), m_draft(main, changes.text) {}

    Rebased run()
    {
        m_changes.forEach([this](const auto &change) { redo(change); });
        forEachRecordType([this]<class Record>() { removeAll<Record>(); });
        m_edit = m_draft.take();
        m_edit.dropUnchanged();
        forEachRecordType([this]<class Record>() { tellWhatFollows<Record>(); });
        while (leaveOutWhatDoesNotFit() || keepWhatIsNeeded())
            m_edit.dropUnchanged();
        if (const auto fits = m_main.check(m_edit); !fits) {
            m_edit = Edit{m_changes.text, {}};
            m_remarks += fits.error().text;
        }
        m_remarks.removeDuplicates();
        return {std::move(m_edit), std::move(m_remarks)};
    }

private:
    template <class Record> void redo(const Change<Record> &change)
    {
        if (change.isRemoval())
            return;
        const Record *now = m_main.find(change.id());
        if (!change.before && !now) {
            m_draft.add(*change.after);
        } else if (!now) {
            m_remarks += RebaseText::tr("“%1” is no longer in the programme; what was tried with it is left out.").arg(nameOf(*change.after, m_main));
        } else if (!change.before) {
            m_draft.change(change.id(), [&](Record &record) { record = *change.after; });
        } else {
            tellOverlaps(change, *now);
            m_draft.change(change.id(), [&](Record &record) {
                for (const Field<Record> &field : Description<Record>::fields) {
                    if (!field.same(*change.before, *change.after))
                        field.copy(record, *change.after);
                }
            });
        }
    }

    template <class Record> void tellOverlaps(const Change<Record> &change, const Record &now)
    {
        QStringList fields;
        for (const Field<Record> &field : Description<Record>::fields) {
            const bool isOurs = !field.same(*change.before, *change.after);
            if (isOurs && !field.same(*change.before, now) && !field.same(now, *change.after))
                fields += label(field);
        }
        if (!fields.isEmpty())
            m_remarks += RebaseText::tr("“%1” was changed in the programme too; here it stays as it was tried out: %2.")
                             .arg(nameOf(now, m_main), listed(fields));
    }

    template <class Record> void removeAll()
    {
        QSet<qint64> ids;
        for (const Change<Record> &change : m_changes.of<Record>()) {
            const Record *now = change.isRemoval() ? m_main.find(change.id()) : nullptr;
            if (!now)
                continue;
            ids.insert(now->id.value);
            if (*now != *change.before)
                m_remarks += RebaseText::tr("“%1” was changed in the programme; here it is deleted all the same.").arg(nameOf(*now, m_main));
        }
        if (!ids.isEmpty())
            m_draft.remove(recordTypeOf<Record>, ids);
    }

    // What has come to hang on something that is deleted here.
    template <class Record> void tellWhatFollows()
    {
        QSet<qint64> named;
        for (const Change<Record> &change : m_changes.of<Record>())
            named.insert(change.id().value);
        for (const Change<Record> &change : m_edit.of<Record>()) {
            if (change.before && !named.contains(change.id().value))
                m_remarks += RebaseText::tr("“%1” belongs in the programme to something that is deleted here, and goes with it or does without.")
                                 .arg(nameOf(*change.before, m_main));
        }
    }

    bool willExist(RecordType type, qint64 id) const
    {
        if (m_added[std::size_t(type)].contains(id))
            return true;
        return !m_removed[std::size_t(type)].contains(id) && m_main.exists({type, id});
    }

    // Once over all changes; false where all of them fit.
    bool leaveOutWhatDoesNotFit()
    {
        m_added = {};
        m_removed = {};
        m_edit.forEach([this]<class Record>(const Change<Record> &change) {
            if (change.isAddition())
                m_added[std::size_t(recordTypeOf<Record>)].insert(change.id().value);
            else if (change.isRemoval())
                m_removed[std::size_t(recordTypeOf<Record>)].insert(change.id().value);
        });
        bool hasChanged = false;
        forEachRecordType([&]<class Record>() {
            auto &changes = m_edit.of<Record>();
            for (Change<Record> &change : changes) {
                if (change.after && mend(change))
                    hasChanged = true;
            }
        });
        return hasChanged;
    }

    // What can't be deleted here, because something in the programme refers to it that stays as it is. True where there was any.
    bool keepWhatIsNeeded()
    {
        std::array<QSet<qint64>, std::size_t(recordTypeCount)> needed;
        forEachRecordType([&]<class Record>() {
            QSet<qint64> named;
            for (const Change<Record> &change : m_edit.of<Record>())
                named.insert(change.id().value);
            for (const Field<Record> &field : Description<Record>::fields) {
                const QSet<qint64> &removed = m_removed[std::size_t(field.target)];
                if (removed.isEmpty() || (field.kind != FieldKind::Reference && field.kind != FieldKind::References))
                    continue;
                for (const Record &record : m_main.all<Record>()) {
                    if (!named.contains(record.id.value))
                        needed[std::size_t(field.target)] += idsIn(field, record) & removed;
                }
            }
        });
        bool isAny = false;
        forEachRecordType([&]<class Record>() {
            for (Change<Record> &change : m_edit.of<Record>()) {
                if (!change.isRemoval() || !needed[std::size_t(recordTypeOf<Record>)].contains(change.id().value))
                    continue;
                isAny = true;
                m_remarks += RebaseText::tr("“%1” is still needed in the programme, and is not deleted here.").arg(nameOf(*change.before, m_main));
                change.after = change.before;
            }
        });
        return isAny;
    }

    // True where something had to be left out; all of it where the record is then as before.
    template <class Record> bool mend(Change<Record> &change)
    {
        bool isMended = false;
        for (const Field<Record> &field : Description<Record>::fields) {
            const QSet<qint64> missing = missingIn(field, *change.after);
            if (missing.isEmpty())
                continue;
            isMended = true;
            const QString name = nameOf(*change.after, m_main);
            if (change.before && !field.same(*change.before, *change.after)) {
                field.copy(*change.after, *change.before);
                m_remarks += RebaseText::tr("“%1” refers to something that is no longer in the programme; it stays as it is there: %2.").arg(name, label(field));
            } else if (field.onDelete == OnDelete::Forget) {
                field.forget(*change.after, missing);
                m_remarks += RebaseText::tr("“%1” refers to something that is no longer in the programme, and does without: %2.").arg(name, label(field));
            } else {
                change.after = change.before;
                m_remarks += RebaseText::tr("“%1” belongs to something that is no longer in the programme, and is left out.").arg(name);
                return true;
            }
        }
        if (const QString wrong = problem(*change.after); !wrong.isEmpty()) {
            m_remarks += RebaseText::tr("“%1” is left out. %2").arg(nameOf(*change.after, m_main), wrong);
            change.after = change.before;
            return true;
        }
        return isMended;
    }

    template <class Record> static QSet<qint64> idsIn(const Field<Record> &field, const Record &record)
    {
        QSet<qint64> ids;
        if (field.kind != FieldKind::Reference && field.kind != FieldKind::References)
            return ids;
        const auto words = field.value(record).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (const qint64 id = word.toLongLong(); id != 0)
                ids.insert(id);
        }
        return ids;
    }
    template <class Record> QSet<qint64> missingIn(const Field<Record> &field, const Record &record) const
    {
        QSet<qint64> missing = idsIn(field, record);
        missing.removeIf([&](qint64 id) { return willExist(field.target, id); });
        return missing;
    }

    const Edit &m_changes;
    const Document &m_main;
    Draft m_draft;
    Edit m_edit;
    QStringList m_remarks;
    std::array<QSet<qint64>, std::size_t(recordTypeCount)> m_added, m_removed;
};

} // namespace

Rebased rebased(const Edit &changes, const Document &main)
{
    return Rebase(changes, main).run();
}

} // namespace summitry
