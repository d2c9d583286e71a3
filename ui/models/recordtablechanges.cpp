// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a table follows edits: row by row where they are few, afresh after an import.
#include "document/naming.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"

namespace summitry {

namespace {

// A row's move costs a little for each row there is; beyond so many, all rows anew is cheaper.
constexpr qsizetype most = 300;

// Records that are called otherwise now.
template <class Record> QSet<qint64> renamedIn(const Edit &edit, const Document &document)
{
    QSet<qint64> renamed;
    for (const Change<Record> &change : edit.of<Record>()) {
        if (change.before && change.after && nameOf(*change.before, document) != nameOf(*change.after, document))
            renamed.insert(change.id().value);
    }
    return renamed;
}

QSet<qint64> inConflict(RecordType type, const ConflictIndex &index)
{
    QSet<qint64> ids;
    for (const Conflict &conflict : index.conflicts(Severity::Hard)) {
        if (type == RecordType::Session)
            ids << conflict.first.value << conflict.second.value;
        else if (type == RecordType::Participant)
            ids << conflict.participant.value;
        else if (type == RecordType::Room)
            ids << conflict.room.value;
    }
    ids.remove(0);
    return ids;
}

} // namespace

void RecordTableModel::follow(const Edit &edit)
{
    if (!m_isLoaded)
        return;
    m_flagCounts.clear();
    Touched touched = touchedBy(edit);
    const bool areConflictsOther = std::exchange(m_conflictsChanged, false);
    if (areConflictsOther) {
        for (const qint64 id : followConflicts()) {
            if (m_sourceOf.contains(id) && !touched.changed.contains(id) && !touched.removed.contains(id))
                touched.changed += id;
        }
    }
    m_texts.forgetNames();
    m_keys.forgetNames();
    if (touched.removed.size() + touched.changed.size() + touched.added.size() > most) {
        fill();
        return;
    }
    const RowMatcher matching = matcher();
    const auto words = RowTexts::wordsOf(m_filter.text);
    for (const qint64 id : std::as_const(touched.removed))
        followRemoval(id);
    for (const qint64 id : std::as_const(touched.changed))
        followChange(m_sourceOf.value(id), matching, words);
    for (const qint64 id : std::as_const(touched.added))
        followAddition(id, matching, words);
    if (areConflictsOther)
        announceConflicts();
    Q_EMIT countChanged();
}

RecordTableModel::Touched RecordTableModel::touchedBy(const Edit &edit) const
{
    Touched touched;
    QSet<qint64> changed;
    withRecordType(m_type, [&]<class Record>() {
        for (const Change<Record> &change : edit.of<Record>()) {
            if (change.isRemoval())
                touched.removed += change.id().value;
            else if (change.isAddition())
                touched.added += change.id().value;
            else
                changed.insert(change.id().value);
        }
    });
    collectReferring(edit, changed);
    for (const Column &column : m_columns) {
        if (column.computed)
            column.computed->collectAffected(edit, m_workspace.document(), changed);
    }
    for (const qint64 id : std::as_const(changed)) {
        if (m_sourceOf.contains(id) && m_workspace.document().exists({m_type, id}))
            touched.changed += id;
    }
    return touched;
}

// The rows that show the name of a record which is called otherwise now.
void RecordTableModel::collectReferring(const Edit &edit, QSet<qint64> &ids) const
{
    const Document &document = m_workspace.document();
    withRecordType(m_type, [&]<class Record>() {
        for (const Field<Record> &field : Description<Record>::fields) {
            if (field.kind != FieldKind::Reference && field.kind != FieldKind::References)
                continue;
            const QSet<qint64> renamed =
                withRecordType(field.target, [&]<class Target>() { return renamedIn<Target>(edit, document); });
            if (renamed.isEmpty())
                continue;
            for (const Record &record : document.all<Record>()) {
                if (field.refersToAny(record, renamed))
                    ids.insert(record.id.value);
            }
        }
    });
}

void RecordTableModel::followAddition(qint64 id, const RowMatcher &matching, const QList<QByteArray> &words)
{
    const int source = int(m_ids.size());
    m_ids.push_back(id);
    m_sourceOf.insert(id, source);
    m_texts.resize(m_ids.size());
    m_keys.append(id, m_workspace);
    m_order.insert(m_order.begin() + std::ptrdiff_t(placeIn(m_order, source)), source);
    if (!isShown(source, matching, words))
        return;
    const auto row = placeIn(m_shown, source);
    beginInsertRows({}, int(row), int(row));
    m_shown.insert(m_shown.begin() + std::ptrdiff_t(row), source);
    endInsertRows();
}

void RecordTableModel::followChange(int source, const RowMatcher &matching, const QList<QByteArray> &words)
{
    const auto at = std::size_t(source);
    const int from = shownRowOf(source);
    m_order.erase(m_order.begin() + std::ptrdiff_t(placeIn(m_order, source)));
    m_texts.forget(at);
    m_keys.update(at, m_ids[at], m_workspace);
    m_order.insert(m_order.begin() + std::ptrdiff_t(placeIn(m_order, source)), source);
    const bool isWanted = isShown(source, matching, words);
    if (from >= 0 && isWanted) {
        moveShown(from, source);
    } else if (from >= 0) {
        beginRemoveRows({}, from, from);
        m_shown.erase(m_shown.begin() + from);
        endRemoveRows();
    } else if (isWanted) {
        const auto row = placeIn(m_shown, source);
        beginInsertRows({}, int(row), int(row));
        m_shown.insert(m_shown.begin() + std::ptrdiff_t(row), source);
        endInsertRows();
    }
}

void RecordTableModel::moveShown(int from, int source)
{
    // Its new place is found without it: it would stand in the way of its own search.
    m_shown.erase(m_shown.begin() + from);
    const int to = int(placeIn(m_shown, source));
    m_shown.insert(m_shown.begin() + from, source);
    if (to != from) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_shown.erase(m_shown.begin() + from);
        m_shown.insert(m_shown.begin() + to, source);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(to, 0), index(to, columnCount() - 1));
}

void RecordTableModel::followRemoval(qint64 id)
{
    const int source = m_sourceOf.value(id, -1);
    if (source < 0)
        return;
    if (const int row = shownRowOf(source); row >= 0) {
        beginRemoveRows({}, row, row);
        m_shown.erase(m_shown.begin() + row);
        endRemoveRows();
    }
    m_order.erase(m_order.begin() + std::ptrdiff_t(placeIn(m_order, source)));
    forgetSource(source);
}

// The last source row takes this one's place, here and in every list.
void RecordTableModel::forgetSource(int source)
{
    const int last = int(m_ids.size()) - 1;
    m_sourceOf.remove(m_ids[std::size_t(source)]);
    if (last != source) {
        if (const int row = shownRowOf(last); row >= 0)
            m_shown[std::size_t(row)] = source;
        m_order[placeIn(m_order, last)] = source;
        m_ids[std::size_t(source)] = m_ids[std::size_t(last)];
        m_sourceOf[m_ids[std::size_t(source)]] = source;
    }
    m_ids.pop_back();
    m_texts.remove(std::size_t(source));
    m_keys.remove(std::size_t(source));
    m_prepared = std::min(m_prepared, m_ids.size());
}

// Those that have a conflict since, or have none any more.
QSet<qint64> RecordTableModel::followConflicts()
{
    const QSet<qint64> before = std::exchange(m_inConflict, inConflict(m_type, m_workspace.conflicts()));
    m_conflictsChanged = false;
    return (before - m_inConflict) + (m_inConflict - before);
}

void RecordTableModel::announceConflicts()
{
    if (m_shown.empty())
        return;
    for (const int column : {0, columnNamed(u"conflicts")}) {
        if (column >= 0)
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

} // namespace summitry
