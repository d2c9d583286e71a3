// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What narrows a table: a field to type in, a box for each facet, and chips for what still needs a hand.
#pragma once

#include "ui/models/rowfilter.h"

#include <QWidget>

class QLineEdit;

namespace summitry {

class Chip;
class FacetBox;
class RecordTableModel;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    struct Flag {
        QString name; // as RowFilter knows it
        QString label;
    };
    // Facets by their columns' names. The model is borrowed.
    FilterBar(RecordTableModel &model, const QStringList &facets, const QList<Flag> &flags, QWidget *parent = nullptr);

    [[nodiscard]] RowFilter filter() const { return m_filter; }
    // Shows it and hands it to the model.
    void setFilter(const RowFilter &filter);
    void focusSearch();
    // How many rows each chip would leave.
    void showCounts();

private:
    void take(const RowFilter &filter);
    void showFilter();
    void showOtherFacets();

    RecordTableModel &m_model;
    RowFilter m_filter;
    QLineEdit *m_search;
    QList<FacetBox *> m_boxes;
    QList<std::pair<QString, Chip *>> m_chips;
    QList<Chip *> m_others; // facets that have no box
};

} // namespace summitry
