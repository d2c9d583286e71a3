// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line can do, one file each.
#pragma once

#include "app/commandline.h"
#include "store/summitfile.h"

#include <span>

namespace summitry {

[[nodiscard]] std::span<const Command> commands();

QList<QCommandLineOption> newOptions();
ExitCode runNew(const QCommandLineParser &parser);
QList<QCommandLineOption> infoOptions();
ExitCode runInfo(const QCommandLineParser &parser);
QList<QCommandLineOption> checkOptions();
ExitCode runCheck(const QCommandLineParser &parser);
QList<QCommandLineOption> importOptions();
ExitCode runImport(const QCommandLineParser &parser);
QList<QCommandLineOption> exportOptions();
ExitCode runExport(const QCommandLineParser &parser);

// The one FILE of a command; BadUse where it is missing or there are more.
[[nodiscard]] Result<QString> fileArgument(const QCommandLineParser &parser);
// Opens it; complaints about an unclean end go to standard error.
[[nodiscard]] Result<std::unique_ptr<SummitFile>> openArgument(const QCommandLineParser &parser, Access access);

} // namespace summitry
