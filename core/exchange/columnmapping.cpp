// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a table of people is what.
#include "domain/records.h"
#include "exchange/importwords.h"
#include "exchange/participantimport.h"

#include <QCoreApplication>

namespace summitry {

using namespace Qt::StringLiterals;

static_assert(givenNameColumn == ImportWords::givenName && familyNameColumn == ImportWords::familyName);

namespace {

struct ColumnMappingText {
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

const int wholeName = fieldIndex(RecordType::Participant, u"name");

// “Nom” beside “Prénom” is the family's, “Nombre” beside “Apellidos” the given one; alone, each is the whole.
void settleBareName(ColumnMapping &mapping, const QStringList &header)
{
    const qsizetype name = mapping.indexOf(wholeName);
    if (name < 0)
        return;
    const bool hasGiven = mapping.contains(givenNameColumn);
    const bool hasFamily = mapping.contains(familyNameColumn);
    if (hasGiven != hasFamily && ImportWords::isBareName(header[name])) {
        mapping[name] = hasGiven ? familyNameColumn : givenNameColumn;
        return;
    }
    // The whole is there: its parts would only say it again.
    std::replace(mapping.begin(), mapping.end(), givenNameColumn, ignoredColumn);
    std::replace(mapping.begin(), mapping.end(), familyNameColumn, ignoredColumn);
}

qsizetype columnNamed(const QStringList &header, const QString &title)
{
    const qsizetype exact = header.indexOf(title.simplified());
    if (exact >= 0)
        return exact;
    const QString key = folded(title);
    const auto like = std::find_if(header.cbegin(), header.cend(), [&](const QString &other) { return folded(other) == key; });
    return like == header.cend() ? -1 : like - header.cbegin();
}

std::optional<int> targetNamed(const QString &name)
{
    if (name == "given_name"_L1)
        return givenNameColumn;
    if (name == "family_name"_L1)
        return familyNameColumn;
    if (name == "ignore"_L1 || name.isEmpty())
        return ignoredColumn;
    int index = 0;
    for (const FieldInfo *field : fieldsOf(RecordType::Participant)) {
        if (name == QLatin1StringView(field->name) || folded(name) == folded(label(*field)))
            return index;
        ++index;
    }
    return std::nullopt;
}

QString targetNames()
{
    QStringList names;
    for (const FieldInfo *field : fieldsOf(RecordType::Participant))
        names += QString::fromLatin1(field->name);
    return (names + QStringList{u"given_name"_s, u"family_name"_s, u"ignore"_s}).join(", "_L1);
}

} // namespace

ColumnMapping proposedMapping(const DelimitedTable &table)
{
    const ImportWords words;
    ColumnMapping mapping(table.header.size(), ignoredColumn);
    QHash<int, std::pair<int, qsizetype>> best; // for each target the rank and the column
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        const auto found = words.header(table.header[column]);
        if (!found || (best.contains(found->target) && best[found->target].first <= found->rank))
            continue;
        best[found->target] = {found->rank, column};
    }
    for (auto it = best.cbegin(); it != best.cend(); ++it)
        mapping[it->second] = it.key();
    settleBareName(mapping, table.header);
    return mapping;
}

Result<void> mapColumn(ColumnMapping &mapping, const DelimitedTable &table, const QString &assignment)
{
    const qsizetype equals = assignment.lastIndexOf(u'=');
    if (equals < 0)
        return failure(ErrorKind::BadUse,
                       ColumnMappingText::tr("“%1” maps no column. Write it as “Column name=field”.").arg(assignment));
    const QString title = assignment.left(equals).trimmed();
    const qsizetype column = columnNamed(table.header, title);
    if (column < 0)
        return failure(ErrorKind::BadUse,
                       ColumnMappingText::tr("There is no column “%1”. There are: %2.").arg(title, table.header.join(", "_L1)));
    const QString name = assignment.mid(equals + 1).trimmed();
    const auto target = targetNamed(name);
    if (!target)
        return failure(ErrorKind::BadUse,
                       ColumnMappingText::tr("There is no field “%1”. There are: %2.").arg(name, targetNames()));
    mapping.resize(table.header.size(), ignoredColumn);
    if (*target != ignoredColumn)
        std::replace(mapping.begin(), mapping.end(), *target, ignoredColumn);
    mapping[column] = *target;
    return {};
}

} // namespace summitry
