// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recordtablemodel.h"

#include "ui/models/fieldedit.h"
#include "ui/models/workspace.h"

#include <QElapsedTimer>
#include <QTimer>


namespace summitry {

RecordTableModel::RecordTableModel(RecordType type, Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent),
      m_type(type),
      m_workspace(workspace),
      m_columns(columnsOf(type)),
      m_texts(type, workspace)
{
    m_texts.setColumns(m_columns);
    connect(&workspace.document(), &Document::changed, this, &RecordTableModel::follow);
    connect(&workspace.conflicts(), &ConflictIndex::changed, this, [this] { m_conflictsChanged = true; });
}

void RecordTableModel::load()
{
    if (m_isLoaded)
        return;
    m_isLoaded = true;
    fill();
}

void RecordTableModel::fill()
{
    beginResetModel();
    m_ids.clear();
    m_sourceOf.clear();
    m_flagCounts.clear();
    withRecordType(m_type, [this]<class Record>() {
        const auto &all = m_workspace.document().all<Record>();
        m_ids.reserve(all.size());
        m_sourceOf.reserve(qsizetype(all.size()));
        for (const Record &record : all) {
            m_sourceOf.insert(record.id.value, int(m_ids.size()));
            m_ids.push_back(record.id.value);
        }
    });
    m_texts.resize(m_ids.size());
    m_texts.forgetAll();
    (void)followConflicts();
    rebuildKeys();
    rebuildOrder();
    rebuildShown();
    endResetModel();
    m_prepared = 0;
    prepareSomeTexts();
    Q_EMIT countChanged();
}

// In slices short enough that nobody notices.
void RecordTableModel::prepareSomeTexts()
{
    constexpr qint64 slice = 4; // milliseconds
    constexpr std::size_t atOnce = 50;
    if (m_isPreparing || m_prepared >= m_ids.size())
        return;
    m_isPreparing = true;
    QTimer::singleShot(0, this, [this] {
        QElapsedTimer since;
        since.start();
        while (m_prepared < m_ids.size() && !since.hasExpired(slice)) {
            for (const std::size_t until = std::min(m_prepared + atOnce, m_ids.size()); m_prepared < until; ++m_prepared)
                m_texts.prepare(m_prepared, m_ids[m_prepared]);
        }
        m_isPreparing = false;
        prepareSomeTexts();
    });
}

void RecordTableModel::rebuildKeys()
{
    m_keys = SortKeys(m_type, m_sortColumn < 0 ? nullptr : &m_columns.at(m_sortColumn));
    m_keys.build(m_ids, m_workspace);
}

void RecordTableModel::rebuildOrder()
{
    std::vector<RowPlace> places; // side by side in memory
    places.reserve(m_ids.size());
    for (int row = 0; row < int(m_ids.size()); ++row)
        places.push_back(placeOf(row));
    std::sort(places.begin(), places.end());
    m_order.resize(places.size());
    std::transform(places.begin(), places.end(), m_order.begin(), [](const RowPlace &place) { return std::get<int>(place); });
}

void RecordTableModel::rebuildShown()
{
    const RowMatcher matching = matcher();
    const auto words = RowTexts::wordsOf(m_filter.text);
    // Asked as they lie in memory, not as they are sorted: with a hundred thousand that halves the time.
    std::vector<char> passes(m_ids.size());
    for (std::size_t row = 0; row < passes.size(); ++row)
        passes[row] = isShown(int(row), matching, words);
    m_shown.clear();
    m_shown.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown),
                 [&passes](int source) { return passes[std::size_t(source)]; });
}

auto RecordTableModel::placeOf(int row) const -> RowPlace
{
    const qint64 number = m_keys.number(std::size_t(row));
    return {m_sortOrder == Qt::AscendingOrder ? number : ~number, m_ids[std::size_t(row)], row};
}

std::size_t RecordTableModel::placeIn(const std::vector<int> &sorted, int source) const
{
    const auto place = std::lower_bound(sorted.begin(), sorted.end(), source, [this](int a, int b) { return placeOf(a) < placeOf(b); });
    return std::size_t(place - sorted.begin());
}

int RecordTableModel::shownRowOf(int source) const
{
    const std::size_t place = placeIn(m_shown, source);
    return place < m_shown.size() && m_shown[place] == source ? int(place) : -1;
}

RowMatcher RecordTableModel::matcher() const
{
    return {m_filter, m_type, m_columns, m_workspace, m_inConflict};
}

bool RecordTableModel::isShown(int source, const RowMatcher &matching, const QList<QByteArray> &words)
{
    const auto row = std::size_t(source);
    return (words.isEmpty() || m_texts.containsAll(row, m_ids[row], words)) &&
           (matching.isTrivial() || matching.matches(m_ids[row]));
}

int RecordTableModel::columnNamed(QStringView name) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &column) { return name == column.name(); });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

RecordKey RecordTableModel::keyAt(int row) const
{
    return row < 0 || row >= int(m_shown.size()) ? RecordKey{} : RecordKey{m_type, m_ids[std::size_t(m_shown[std::size_t(row)])]};
}

int RecordTableModel::rowOf(RecordKey key) const
{
    const auto source = m_sourceOf.constFind(key.id);
    return key.type != m_type || source == m_sourceOf.cend() ? -1 : shownRowOf(*source);
}

QList<qint64> RecordTableModel::shownIds() const
{
    QList<qint64> ids;
    ids.reserve(qsizetype(m_shown.size()));
    for (const int source : m_shown)
        ids += m_ids[std::size_t(source)];
    return ids;
}

void RecordTableModel::setFilter(const RowFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuildShown();
    endResetModel();
    Q_EMIT countChanged();
}

int RecordTableModel::countFlag(const QString &flag) const
{
    if (flag == QLatin1StringView("conflicts"))
        return int(m_inConflict.size());
    const auto known = m_flagCounts.constFind(flag);
    if (known != m_flagCounts.cend())
        return *known;
    const RowFilter filter{{}, {}, {flag}};
    const RowMatcher matching(filter, m_type, m_columns, m_workspace, m_inConflict);
    const auto count = std::count_if(m_ids.begin(), m_ids.end(), [&](qint64 id) { return matching.matches(id); });
    return *m_flagCounts.insert(flag, int(count));
}

void RecordTableModel::setSearchedColumns(const QList<int> &columns)
{
    QList<Column> searched;
    for (const int column : columns)
        searched += m_columns.at(column);
    m_texts.setColumns(searched);
    m_prepared = 0;
    prepareSomeTexts();
    if (m_filter.text.trimmed().isEmpty())
        return;
    beginResetModel();
    rebuildShown();
    endResetModel();
    Q_EMIT countChanged();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= m_columns.size() || (column == m_sortColumn && order == m_sortOrder))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> sources;
    for (const QModelIndex &index : before)
        sources += m_shown[std::size_t(index.row())];
    const bool isOtherColumn = column != m_sortColumn;
    m_sortColumn = column;
    m_sortOrder = order;
    if (isOtherColumn)
        rebuildKeys();
    rebuildOrder();
    rebuildShown();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += index(shownRowOf(sources.at(i)), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool RecordTableModel::setField(const QList<RecordKey> &keys, int column, const QVariant &value)
{
    const Column &target = m_columns.at(column);
    return target.info && m_workspace.apply(fieldEdit(keys, target.field, value, m_workspace.document()));
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    const QVariant kept = role == Qt::CheckStateRole ? QVariant(int(value.toInt() == Qt::Checked)) : value;
    return setField({keyAt(index.row())}, index.column(), kept);
}

} // namespace summitry
