// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt Widgets program can be that shows a table of people.
#include "firstpaint.h"

#include <QMainWindow>
#include <QTableWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    summitry::bench::FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    QMainWindow window;
    auto *table = new QTableWidget(160, 8);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(QStringLiteral("Person %1, %2").arg(row).arg(column)));
    }
    window.setCentralWidget(table);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
