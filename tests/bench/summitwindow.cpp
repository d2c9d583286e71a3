// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Summitry's own window on a file, as its main() opens it.
#include "firstpaint.h"

#include "ui/window/application.h"

int main(int argc, char **argv)
{
    summitry::Application application(argc, argv);
    summitry::bench::FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    application.openWindow(summitry::Application::arguments().value(1));
    return summitry::Application::exec();
}
