// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/window.h"

#include <QFileInfo>

// summitry [FILE] opens the window; summitry COMMAND ... does one job and needs no display.
int main(int argc, char **argv)
{
    using namespace summitry;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (isCommandLine(arguments))
        return runCommandLine(argc, argv, arguments);
    return runWindow(argc, argv, arguments.value(0));
}
