// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "exchange/template.h"

#include <QCoreApplication>

namespace summitry {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> newOptions()
{
    return {{u"template"_s, QCoreApplication::translate("CommandLine", "One of: %1.").arg(templateNames().join(", "_L1)),
             u"NAME"_s, u"blank"_s}};
}

ExitCode runNew(const QCommandLineParser &parser)
{
    const auto path = fileArgument(parser);
    if (!path)
        return console::complain(path.error());
    const auto first = readTemplate(parser.value(u"template"_s));
    if (!first)
        return console::complain(first.error());
    const auto file = SummitFile::create(*path, *first);
    if (!file)
        return console::complain(file.error());
    if (const auto closed = (*file)->close(); !closed)
        return console::complain(closed.error());
    return ExitCode::Done;
}

} // namespace summitry
