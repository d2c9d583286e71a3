// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "app/console.h"

#include <QCoreApplication>

#include <array>

namespace summitry {

using namespace Qt::StringLiterals;

std::span<const Command> commands()
{
    static const std::array<Command, 5> all{{
        {"new", "FILE [--template NAME]", QT_TRANSLATE_NOOP("CommandLine", "make a new summit from a template"), newOptions,
         false, runNew},
        {"info", "FILE [--json]", QT_TRANSLATE_NOOP("CommandLine", "counts, dates and version"), infoOptions, false, runInfo},
        {"check", "FILE [--all] [--json]", QT_TRANSLATE_NOOP("CommandLine", "conflicts, one line each"), checkOptions, false, runCheck},
        {"import", "FILE --from PATH", QT_TRANSLATE_NOOP("CommandLine", "take in people, delegations, rooms or a schedule"),
         importOptions, false, runImport},
        {"export", "FILE --what KIND --format FORMAT -o OUT",
         QT_TRANSLATE_NOOP("CommandLine", "write an agenda, a list or the Action Plan"), exportOptions, true, runExport},
    }};
    return all;
}

Result<QString> fileArgument(const QCommandLineParser &parser)
{
    const QStringList given = parser.positionalArguments().mid(1);
    if (given.size() == 1)
        return given.first();
    if (given.isEmpty())
        return failure(ErrorKind::BadUse, QCoreApplication::translate("CommandLine", "Which FILE? Name the summit's file."));
    return failure(ErrorKind::BadUse,
                   QCoreApplication::translate("CommandLine", "One FILE is enough; “%1” is one too many.").arg(given.at(1)));
}

Result<std::unique_ptr<SummitFile>> openArgument(const QCommandLineParser &parser, Access access)
{
    const auto path = fileArgument(parser);
    if (!path)
        return tl::unexpected(path.error());
    auto file = SummitFile::open(*path, access);
    if (file && (*file)->report().wasUnclean)
        console::complain(
            QCoreApplication::translate("CommandLine", "%1 was not closed properly last time; it was checked and is whole.")
                .arg(*path));
    return file;
}

} // namespace summitry
