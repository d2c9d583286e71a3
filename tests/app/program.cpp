// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <linux/capability.h>
#include <sys/prctl.h>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

Answer runProcess(QProcess &process, const QString &program, const QStringList &arguments, const QString &outputTo = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    if (!outputTo.isEmpty())
        process.setStandardOutputFile(outputTo);
    process.start(program, arguments);
    constexpr int patience = 120'000;
    if (!process.waitForFinished(patience))
        return {};
    const int code = process.exitStatus() == QProcess::CrashExit ? -2 : process.exitCode();
    return {code, process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Answer run(const QStringList &arguments, const QString &outputTo)
{
    QProcess process;
    return runProcess(process, QStringLiteral(SUMMITRY_BINARY), arguments, outputTo);
}

Answer runBound(const QStringList &arguments)
{
    QProcess process;
    process.setChildProcessModifier([] {
        for (const int capability : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER})
            ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
    });
    return runProcess(process, QStringLiteral(SUMMITRY_BINARY), arguments);
}

Answer runInShell(const QString &line, const QStringList &arguments)
{
    QProcess process;
    return runProcess(process, u"sh"_s, QStringList{u"-c"_s, line, QStringLiteral(SUMMITRY_BINARY)} + arguments);
}

Sample::Sample()
{
    const Answer made = run({u"new"_s, file(), u"--template"_s, u"paris-2018"_s});
    if (made.code != 0)
        qFatal("The sample could not be made: %s", qPrintable(made.complaints));
}

QStringList Sample::names() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace summitry
