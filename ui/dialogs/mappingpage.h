// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file is which field: a row for each column, with its first values to tell it by.
#pragma once

#include "exchange/participantimport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QScrollArea;

namespace summitry {

class MappingPage : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPage(QWidget *parent = nullptr);

    void setTable(const DelimitedTable &table, const ColumnMapping &mapping);
    [[nodiscard]] ColumnMapping mapping() const;
    // Whether some column holds a name: without one there is nobody to import.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QComboBox *makeBox(int target) const;
    void take(int column);
    void showAdvice();

    QLabel *m_about;
    QLabel *m_advice;
    QScrollArea *m_area;
    QList<QComboBox *> m_boxes; // by column
};

} // namespace summitry
