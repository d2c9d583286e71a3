// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: one table of commands that runs them and writes their help.
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QStringList>

namespace summitry {

// What a command's process ends with.
enum class ExitCode {
    Done = 0,
    No = 1,         // the answer is "no": conflicts found
    BadUse = 2,     // unknown command, option or value
    Unreadable = 3, // a file or input could not be read or written
};

struct Command {
    const char *name;
    const char *arguments; // after the name, as in help
    const char *purpose;   // one line, translated where it is shown, context "CommandLine"
    QList<QCommandLineOption> (*options)();
    bool needsFonts; // draws text: runs a QGuiApplication, offscreen
    ExitCode (*run)(const QCommandLineParser &parser);
};

// False for nothing, or one file to open in the window.
[[nodiscard]] bool isCommandLine(const QStringList &arguments);
[[nodiscard]] int runCommandLine(int &argc, char **argv, const QStringList &arguments);

} // namespace summitry
