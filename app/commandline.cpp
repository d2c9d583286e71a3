// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands/commands.h"
#include "app/console.h"
#include "base/languages.h"

#include <QGuiApplication>

#include <csignal>
#include <memory>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

const Command *commandNamed(QStringView name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void printOverview()
{
    QString text = QCoreApplication::translate("CommandLine", "Summitry plans a summit.") + u"\n\n"_s;
    text += u"  summitry [FILE]\n      "_s + QCoreApplication::translate("CommandLine", "open the window") + u'\n';
    for (const Command &command : commands()) {
        text += u"  summitry %1 %2\n      %3\n"_s.arg(QLatin1StringView(command.name), QLatin1StringView(command.arguments),
                                                      translated(command.purpose));
    }
    text += u'\n' +
            QCoreApplication::translate(
                "CommandLine", "summitry COMMAND --help tells a command's options. Exit codes: 0 done; 1 the answer is no "
                               "(conflicts found); 2 bad use; 3 a file or input can't be read or written.") +
            u'\n';
    console::write(text);
}

// Standard error is for our own lines; what Qt has to say of locales and run-time folders is no answer to anybody.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        console::complain(text);
}

std::unique_ptr<QCoreApplication> applicationFor(const Command *command, int &argc, char **argv)
{
    if (!command || !command->needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

ExitCode run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(command.purpose));
    const QCommandLineOption help({u"h"_s, u"help"_s}, QCoreApplication::translate("CommandLine", "Show this help."));
    parser.addOption(help);
    parser.addPositionalArgument(QLatin1StringView(command.name), {},
                                 QLatin1StringView(command.name) + u' ' + QLatin1StringView(command.arguments));
    parser.addOptions(command.options());
    if (!parser.parse(QStringList{u"summitry"_s} + arguments)) {
        console::complain(parser.errorText());
        return ExitCode::BadUse;
    }
    if (parser.isSet(help)) {
        console::write(parser.helpText());
        return ExitCode::Done;
    }
    return command.run(parser);
}

// What is no command.
ExitCode answer(const QString &first)
{
    if (first == "--version"_L1 || first == "-v"_L1) {
        console::write(u"Summitry %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return ExitCode::Done;
    }
    if (first == "--help"_L1 || first == "-h"_L1) {
        printOverview();
        return ExitCode::Done;
    }
    const QString text =
        first.startsWith(u'-')
            ? QCoreApplication::translate("CommandLine", "There is no option “%1”. summitry --help lists what there is.")
            : QCoreApplication::translate("CommandLine", "There is no command “%1”. summitry --help lists what there is.");
    console::complain(text.arg(first));
    return ExitCode::BadUse;
}

} // namespace

bool isCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    return arguments.size() > 1 || commandNamed(arguments.first()) || arguments.first().startsWith(u'-');
}

int runCommandLine(int &argc, char **argv, const QStringList &arguments)
{
    const Command *command = commandNamed(arguments.first());
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is an output that can't be written, and is told so
    qInstallMessageHandler(keepQuiet);
    const auto application = applicationFor(command, argc, argv);
    QCoreApplication::setApplicationName(u"Summitry"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(SUMMITRY_VERSION));
    Languages::install(QLocale());
    const ExitCode code = command ? run(*command, arguments) : answer(arguments.first());
    if (console::outputProblem().isEmpty())
        return int(code);
    console::complain(
        QCoreApplication::translate("CommandLine", "Standard output could not be written: %1.").arg(console::outputProblem()));
    return int(ExitCode::Unreadable);
}

} // namespace summitry
