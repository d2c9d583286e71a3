// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-documentwindow FILE: the bare window with a summit in memory that it does not show.
#include "baretable.h"
#include "firstpaint.h"

#include "store/summitfile.h"

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    summitry::bench::FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    const auto file = summitry::SummitFile::open(QApplication::arguments().value(1));
    if (!file)
        qFatal("%s", qPrintable(file.error().text));
    QMainWindow window;
    summitry::bench::showBareTable(window);
    return QApplication::exec();
}
