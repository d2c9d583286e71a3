// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-summitwindow FILE [PAGE]: Summitry's own window on a file, as its main() opens it.
#include "firstpaint.h"

#include "ui/window/application.h"
#include "ui/window/mainwindow.h"
#include "ui/window/summitview.h"

int main(int argc, char **argv)
{
    summitry::Application application(argc, argv);
    summitry::bench::FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    const QStringList arguments = summitry::Application::arguments();
    const summitry::MainWindow *window = application.openWindow(arguments.value(1));
    if (arguments.size() > 2)
        window->findChild<summitry::SummitView *>()->showPage(arguments[2]);
    return summitry::Application::exec();
}
