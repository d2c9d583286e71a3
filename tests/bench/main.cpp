// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench [planning] [drag] [store] [exchange] [publishing] [table] [timeline] [alldays] [window]: prints the figures of these rooms, or of all;
// exits with 1 where a bar is missed.
#include "rows.h"

#include <QApplication>

using namespace summitry::bench;

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList wanted = QApplication::arguments().mid(1);
    const std::pair<const char *, void (*)(Report &)> rooms[]{
        {"planning", &addPlanningRows},
        {"drag", &addDragRows},
        {"store", &addStoreRows},
        {"exchange", &addExchangeRows},
        {"publishing", &addPublishingRows},
        {"table", &addTableRows},
        {"timeline", &addTimelineRows},
        {"alldays", &addAllDaysRows},
        {"window", &addWindowRows},
    };
    Report report;
    for (const auto &[name, addRows] : rooms) {
        if (wanted.isEmpty() || wanted.contains(QLatin1StringView(name)))
            addRows(report);
    }
    return report.missed() == 0 ? 0 : 1;
}
