// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/unplacedmodel.h"

#include "document/programme.h"
#include "ui/scene/scenewords.h"

namespace summitry {

namespace {

bool hasAll(const QStringList &words, const QString &text)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

UnplacedModel::UnplacedModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    m_rows = wantedRows();
    connect(&workspace.document(), &Document::changed, this, &UnplacedModel::refresh);
}

std::vector<UnplacedModel::Row> UnplacedModel::wantedRows()
{
    const Document &document = m_workspace.document();
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto sessions = unplacedSessions(document);
    m_total = int(sessions.size());
    std::vector<Row> rows;
    for (const Session *session : sessions) {
        const TimelineBlock block = TimelineBlock::of(*session, document);
        const QString kind = choiceLabel(block.kind);
        const QString all =
            QStringList{block.title, kind, block.track, block.people.join(QLatin1Char(' '))}.join(QLatin1Char('\n'));
        if (!hasAll(words, all))
            continue;
        const QString detail = tr("%1 · %2", "kind and length").arg(kind, lengthText(block.minutes));
        const QString spoken = tr("%1. %2, %3.").arg(block.title, kind, lengthText(block.minutes));
        rows.push_back({session->id, block.title, detail, spoken, hueOf(session->track, document)});
    }
    return rows;
}

void UnplacedModel::refresh()
{
    const int before = m_total;
    std::vector<Row> rows = wantedRows();
    const auto isSame = [](const Row &a, const Row &b) { return a.session == b.session; };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSame)) {
        const bool isOther = rows != m_rows;
        m_rows = std::move(rows);
        if (isOther)
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    if (m_total != before)
        Q_EMIT totalChanged();
}

void UnplacedModel::setFilter(const QString &words)
{
    m_filter = words.simplified();
    refresh();
}

SessionId UnplacedModel::sessionAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[std::size_t(index.row())].session : SessionId();
}

QModelIndex UnplacedModel::indexOf(SessionId session) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.session == session; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int UnplacedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant UnplacedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole: // escaped, since a title may look like markup
        return QString(QStringLiteral("<qt>") % row.title.toHtmlEscaped() % QStringLiteral("<br>") % row.detail.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return row.spoken;
    case SessionRole:
        return QVariant::fromValue(row.session.value);
    case DetailRole:
        return row.detail;
    case HueRole:
        return row.hue;
    default:
        return {};
    }
}

} // namespace summitry
