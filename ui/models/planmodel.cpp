// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planmodel.h"

#include "base/foldedtext.h"
#include "document/naming.h"
#include "document/programme.h"
#include "ui/models/fieldedit.h"
#include "ui/models/workspace.h"


namespace summitry {

using namespace Qt::StringLiterals;

PlanModel::PlanModel(Workspace &workspace, QObject *parent) : QAbstractItemModel(parent), m_workspace(workspace)
{
    m_parts = wantedParts(); // asks for the filter, so it comes after all members
    countNumbers();
    connect(&workspace.document(), &Document::changed, this, &PlanModel::follow);
}

int PlanModel::textField(RecordType type)
{
    return fieldIndex(type, type == RecordType::Section ? u"title"_s : u"text"_s);
}

void PlanModel::setFilter(const QString &text, std::optional<RecommendationState> state)
{
    m_words = foldedWords(text);
    m_state = state;
    synchronise();
}

bool PlanModel::isWanted(const Recommendation &recommendation) const
{
    if (m_state && recommendation.state != *m_state)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString responsible = nameOf(recommendation.responsible, m_workspace.document());
    const QString text = foldedText(QStringList{recommendation.text, recommendation.subPoints, responsible}.join(u'\n'));
    return holdsEach(text, m_words);
}

QList<PlanModel::Part> PlanModel::wantedParts() const
{
    QList<Part> parts;
    for (const Section *section : sectionsInOrder(m_workspace.document())) {
        Part part{section->id, {}};
        for (const Recommendation *recommendation : recommendationsIn(section->id, m_workspace.document())) {
            if (isWanted(*recommendation))
                part.recommendations += recommendation->id;
        }
        if (!isFiltered() || !part.recommendations.isEmpty())
            parts += part;
    }
    return parts;
}

void PlanModel::countNumbers()
{
    m_numbers.clear();
    int number = 0;
    for (const Section *section : sectionsInOrder(m_workspace.document())) {
        for (const Recommendation *recommendation : recommendationsIn(section->id, m_workspace.document()))
            m_numbers.insert(recommendation->id, ++number);
    }
}

void PlanModel::follow(const Edit &edit)
{
    if (edit.of<Section>().empty() && edit.of<Recommendation>().empty() && edit.of<Delegation>().empty())
        return;
    synchronise();
}

void PlanModel::synchronise()
{
    const QList<Part> wanted = wantedParts();
    countNumbers();
    turnInto(m_parts, wanted, {}, [](const Part &a, const Part &b) { return a.id == b.id; });
    for (int row = 0; row < int(m_parts.size()); ++row) {
        const QModelIndex section = index(row, 0);
        turnInto(m_parts[row].recommendations, wanted.at(row).recommendations, section,
                 [](RecommendationId a, RecommendationId b) { return a == b; });
        if (const int count = rowCount(section); count > 0)
            Q_EMIT dataChanged(index(0, 0, section), index(count - 1, 0, section)); // numbers move along
    }
    if (!m_parts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_parts.size()) - 1, 0));
}

template <class List, class Same> void PlanModel::turnInto(List &list, const List &wanted, const QModelIndex &parent, Same same)
{
    const auto find = [&](const List &in, const auto &item, int from) {
        for (int i = from; i < int(in.size()); ++i) {
            if (same(in.at(i), item))
                return i;
        }
        return -1;
    };
    for (int row = int(list.size()) - 1; row >= 0; --row) {
        if (find(wanted, list.at(row), 0) < 0) {
            beginRemoveRows(parent, row, row);
            list.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        const int now = find(list, wanted.at(row), row);
        if (now < 0) {
            beginInsertRows(parent, row, row);
            list.insert(row, wanted.at(row));
            endInsertRows();
        } else if (now != row) {
            beginMoveRows(parent, now, now, parent, row);
            list.move(now, row);
            endMoveRows();
        }
    }
}

qsizetype PlanModel::positionOf(SectionId id) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &part) { return part.id == id; });
    return found == m_parts.end() ? -1 : found - m_parts.begin();
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // Below a section its id says whose row it is; a section's own is nobody's.
    return createIndex(row, column, parent.isValid() ? quintptr(m_parts.at(parent.row()).id.value) : quintptr(0));
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const qsizetype row = positionOf(SectionId{qint64(child.internalId())});
    return row < 0 ? QModelIndex() : createIndex(int(row), 0, quintptr(0));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_parts.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_parts.at(parent.row()).recommendations.size()) : 0;
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return 1;
}

RecordKey PlanModel::keyAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return RecordKey::of(m_parts.at(index.row()).id);
    const qsizetype section = positionOf(SectionId{qint64(index.internalId())});
    return section < 0 ? RecordKey{} : RecordKey::of(m_parts.at(section).recommendations.at(index.row()));
}

QModelIndex PlanModel::indexOf(RecordKey key) const
{
    if (const SectionId section = key.as<Section>()) {
        const qsizetype row = positionOf(section);
        return row < 0 ? QModelIndex() : index(int(row), 0);
    }
    const Recommendation *recommendation = m_workspace.document().find(key.as<Recommendation>());
    const qsizetype section = recommendation ? positionOf(recommendation->section) : -1;
    if (section < 0)
        return {};
    const qsizetype row = m_parts.at(section).recommendations.indexOf(recommendation->id);
    return row < 0 ? QModelIndex() : index(int(row), 0, index(int(section), 0));
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordKey key = keyAt(index);
    if (role == KeyRole)
        return QVariant::fromValue(key);
    if (const Section *section = m_workspace.document().find(key.as<Section>()))
        return sectionData(*section, role);
    const Recommendation *recommendation = m_workspace.document().find(key.as<Recommendation>());
    return recommendation ? recommendationData(*recommendation, role) : QVariant();
}

QVariant PlanModel::sectionData(const Section &section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return section.title.isEmpty() && section.addressee != Addressee::None ? choiceLabel(section.addressee)
                                                                               : nameOf(section, m_workspace.document());
    case Qt::EditRole:
        return section.title;
    case PointsRole:
        return section.introduction;
    default:
        return {};
    }
}

QVariant PlanModel::recommendationData(const Recommendation &recommendation, int role) const
{
    const Document &document = m_workspace.document();
    switch (role) {
    case Qt::DisplayRole:
        return recommendation.text.isEmpty() ? nameOf(recommendation, document) : recommendation.text;
    case Qt::EditRole:
        return recommendation.text;
    case NumberRole:
        return m_numbers.value(recommendation.id);
    case StateRole:
        return QVariant::fromValue(recommendation.state);
    case PointsRole:
        return recommendation.subPoints;
    case DetailRole: {
        QStringList parts{choiceLabel(recommendation.state), tr("Priority: %1").arg(choiceLabel(recommendation.priority))};
        if (recommendation.responsible)
            parts += nameOf(recommendation.responsible, document);
        if (recommendation.due.isValid())
            parts += tr("due %1").arg(fullDate(recommendation.due));
        return parts.join(u" · "_s);
    }
    default:
        return {};
    }
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RecordKey key = keyAt(index);
    return role == Qt::EditRole && !key.isNull() &&
           m_workspace.apply(fieldEdit({key}, textField(key.type), value, m_workspace.document()));
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && !m_workspace.document().isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace summitry
