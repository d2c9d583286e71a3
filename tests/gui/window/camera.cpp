// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera.h"

#include "ui/forms/takepartdialog.h"
#include "ui/window/application.h"
#include "ui/window/mainwindow.h"

#include <QTest>

namespace summitry {

void settle(MainWindow &window)
{
    constexpr int rounds = 20;
    window.activateWindow();
    for (int i = 0; i < rounds; ++i)
        QCoreApplication::processEvents();
    QTest::qWait(50);
}

void save(MainWindow &window, const QString &path)
{
    settle(window);
    if (!window.grab().save(path))
        qFatal("%s can't be written", qPrintable(path));
}

void showConflict(MainWindow &window)
{
    Workspace &workspace = *window.workspace();
    const std::vector<Conflict> conflicts = workspace.conflicts().conflicts(Severity::Hard);
    if (!conflicts.empty())
        workspace.open(RecordKey::of(conflicts.front().first));
}

} // namespace summitry
