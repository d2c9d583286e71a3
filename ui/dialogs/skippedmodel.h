// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows and cells that an import leaves out, with the reasons.
#pragma once

#include "exchange/importplan.h"

#include <QAbstractTableModel>

namespace summitry {

class SkippedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Field, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<SkippedRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<SkippedRow> m_rows;
};

} // namespace summitry
