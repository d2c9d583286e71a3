// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt Widgets window can be that shows a table of people.
#pragma once

#include <QMainWindow>
#include <QTableWidget>

namespace summitry::bench {

inline void showBareTable(QMainWindow &window)
{
    auto *table = new QTableWidget(160, 8);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(QStringLiteral("Person %1, %2").arg(row).arg(column)));
    }
    window.setCentralWidget(table);
    window.resize(1280, 800);
    window.show();
}

} // namespace summitry::bench
