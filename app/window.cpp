// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/console.h"
#include "base/languages.h"
#include "ui/window/application.h"

#include <QCoreApplication>

namespace summitry {

namespace {

// Qt ends the process with a core dump where it finds no display.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int runWindow(int &argc, char **argv, const QString &path)
{
    if (!hasDisplay()) {
        const QCoreApplication application(argc, argv);
        Languages::install(QLocale());
        console::complain(QCoreApplication::translate(
            "CommandLine", "There is no display for a window. summitry --help tells what needs none."));
        return int(ExitCode::Unreadable);
    }
    Application application(argc, argv);
    application.openWindow(path);
    return application.exec();
}

} // namespace summitry
