// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baretable.h"
#include "firstpaint.h"

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    summitry::bench::FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    QMainWindow window;
    summitry::bench::showBareTable(window);
    return QApplication::exec();
}
