// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

namespace summitry::bench {

using namespace Qt::StringLiterals;

namespace {

QString besideThis(const QString &program)
{
    return QCoreApplication::applicationDirPath() + u'/' + program;
}

// From the start of the process to its first painted window.
double timeToPaint(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double time = milliseconds([&] {
        process.start(program, arguments);
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(60'000))
                qFatal("%s painted nothing", qPrintable(program));
        }
    });
    process.waitForFinished();
    return time;
}

} // namespace

void addWindowRows(Report &report)
{
    const QTemporaryDir folder;
    const QString sample = folder.filePath(u"sample.summit"_s);
    programTime(besideThis(u"summitry"_s), {u"new"_s, sample, u"--template"_s, u"paris-2018"_s});
    const auto [ours, peer] = mediansInTurn(
        11, [&] { return timeToPaint(besideThis(u"bench-summitwindow"_s), {sample}); },
        [] { return timeToPaint(besideThis(u"bench-barewindow"_s), {}); });
    report.add({u"cold start to a painted window on the sample"_s, ours, u"a bare Qt Widgets window with one table"_s, peer, {Bar::TimesPeer, 1.5}});
}

} // namespace summitry::bench
