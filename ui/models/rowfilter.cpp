// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowfilter.h"

#include "document/figures.h"
#include "ui/models/workspace.h"

namespace summitry {

using namespace Qt::StringLiterals;

RowFilter RowFilter::fromString(const QString &filter)
{
    RowFilter wanted;
    const qsizetype sign = filter.indexOf(u'=');
    if (sign > 0)
        wanted.facets.insert(filter.left(sign), filter.mid(sign + 1));
    else if (!filter.isEmpty())
        wanted.flags += filter;
    return wanted;
}

RowMatcher::RowMatcher(const RowFilter &filter, RecordType type, const QList<Column> &columns, const Workspace &workspace,
                       const QSet<qint64> &inConflict)
    : m_type(type),
      m_workspace(workspace),
      m_inConflict(inConflict),
      m_flags(filter.flags)
{
    for (auto facet = filter.facets.cbegin(); facet != filter.facets.cend(); ++facet) {
        const auto column =
            std::find_if(columns.begin(), columns.end(), [&](const Column &one) { return one.name() == facet.key(); });
        if (column != columns.end())
            m_facets += Facet{&*column, facet.value()};
    }
}

bool RowMatcher::matches(qint64 id) const
{
    return std::all_of(m_facets.begin(), m_facets.end(), [&](const Facet &facet) { return hasValue(id, facet); }) &&
           std::all_of(m_flags.begin(), m_flags.end(), [&](const QString &flag) { return hasFlag(id, flag); });
}

bool RowMatcher::hasValue(qint64 id, const Facet &facet) const
{
    const QVariant value = valueOf({m_type, id}, *facet.column, m_workspace);
    const QString text = value.toString();
    if (facet.column->isKind(FieldKind::Reference))
        return value.toLongLong() == facet.value.toLongLong();
    if (facet.column->isKind(FieldKind::Languages) || facet.column->isKind(FieldKind::References))
        return facet.value.isEmpty() ? text.isEmpty() : text.split(u' ').contains(facet.value);
    return text == facet.value;
}

bool RowMatcher::hasFlag(qint64 id, QStringView flag) const
{
    const Document &document = m_workspace.document();
    if (flag == "conflicts"_L1)
        return m_inConflict.contains(id);
    if (const Delegation *delegation = document.find(RecordKey{m_type, id}.as<Delegation>());
        delegation && flag == "over-quota"_L1)
        return delegation->quota > 0 && document.referring<&Participant::delegation>(delegation->id).size() > delegation->quota;
    const auto point = choiceNamed<OpenPoint>(flag);
    if (!point)
        return true; // not of this table
    if (const Session *session = document.find(RecordKey{m_type, id}.as<Session>()))
        return isOpen(*point, *session, document);
    if (const Participant *participant = document.find(RecordKey{m_type, id}.as<Participant>()))
        return isOpen(*point, *participant);
    return true;
}

} // namespace summitry
