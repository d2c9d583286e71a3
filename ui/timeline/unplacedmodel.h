// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions without a place on the programme, as a list that can be narrowed by words. The workspace is borrowed.
#pragma once

#include "ui/models/workspace.h"

#include <QAbstractListModel>

namespace summitry {

class UnplacedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole { SessionRole = Qt::UserRole, DetailRole, HueRole };

    explicit UnplacedModel(Workspace &workspace, QObject *parent = nullptr);

    // All of them, whatever the filter.
    [[nodiscard]] int total() const { return m_total; }
    // Shows those that have every word in their title, kind, track or people.
    void setFilter(const QString &words);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    [[nodiscard]] SessionId sessionAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(SessionId session) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void totalChanged();

private:
    struct Row {
        SessionId session;
        QString title, detail, spoken;
        int hue = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] std::vector<Row> wantedRows();
    void refresh();

    Workspace &m_workspace;
    std::vector<Row> m_rows;
    QString m_filter;
    int m_total = 0;
};

} // namespace summitry
