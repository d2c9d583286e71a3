// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a list holds; remembered for each kind of list and audience.
#pragma once

#include "domain/exportprofile.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace summitry {

class ColumnChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    // Shows what such a list may hold. For organisers, what is for their eyes alone is offered but not chosen at first.
    void show(RecordType type, const ExportProfile &profile);
    using QWidget::show;
    // Places in the description.
    [[nodiscard]] QList<int> fields() const;
    void remember() const;

Q_SIGNALS:
    void changed();

private:
    void setAll(Qt::CheckState state);
    void showHint();

    QListWidget *m_list;
    QLabel *m_hint;
    QString m_key; // in the settings
    RecordType m_type = RecordType::Participant;
};

} // namespace summitry
