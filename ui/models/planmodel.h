// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Action Plan as a tree of two levels: sections, and the recommendations in them, numbered as they are printed.
#pragma once

#include "document/document.h"

#include <QAbstractItemModel>

namespace summitry {

class Workspace;

class PlanModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum DataRole {
        KeyRole = Qt::UserRole + 1, // RecordKey
        NumberRole,                 // of a recommendation, through the whole plan
        DetailRole,                 // what belongs below its text
        StateRole,                  // a RecommendationState
        PointsRole,                 // sub-points or introduction, a paragraph to a line
    };
    explicit PlanModel(Workspace &workspace, QObject *parent = nullptr); // borrowed

    // Keeps to recommendations in this state, and to those that hold the typed words.
    void setFilter(const QString &text, std::optional<RecommendationState> state);
    [[nodiscard]] bool isFiltered() const { return m_state || !m_words.isEmpty(); }
    [[nodiscard]] RecordKey keyAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(RecordKey key) const; // invalid: hidden, or none
    // Where the text of such a row is kept: the field that editing in place changes.
    [[nodiscard]] static int textField(RecordType type);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Part {
        SectionId id;
        QList<RecommendationId> recommendations;
    };
    [[nodiscard]] QList<Part> wantedParts() const;
    [[nodiscard]] bool isWanted(const Recommendation &recommendation) const;
    [[nodiscard]] qsizetype positionOf(SectionId id) const;
    void follow(const Edit &edit);
    void synchronise();
    // Makes a list the other by removals, insertions and moves, each announced.
    template <class List, class Same> void turnInto(List &list, const List &wanted, const QModelIndex &parent, Same same);
    void countNumbers();
    [[nodiscard]] QVariant sectionData(const Section &section, int role) const;
    [[nodiscard]] QVariant recommendationData(const Recommendation &recommendation, int role) const;

    Workspace &m_workspace;
    QList<Part> m_parts;
    QHash<RecommendationId, int> m_numbers;
    QStringList m_words;
    std::optional<RecommendationState> m_state;
};

} // namespace summitry
