// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largesummit.h"
#include "rows.h"

#include "store/summitfile.h"

#include <QProcess>
#include <QTemporaryDir>

namespace summitry::bench {

using namespace Qt::StringLiterals;

namespace {

struct Start {
    double time = 0;   // from the start of the process to its first painted window
    double memory = 0; // that it holds then, in MiB
};

Start paintedBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    Start start;
    start.time = milliseconds([&] {
        process.start(program, arguments);
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(60'000))
                qFatal("%s painted nothing", qPrintable(program));
        }
    });
    start.memory = process.readLine().trimmed().toDouble() / 1024;
    process.waitForFinished();
    return start;
}

void addColdStart(Report &report, const QTemporaryDir &folder)
{
    const QString sample = folder.filePath(u"sample.summit"_s);
    programTime(besideThis(u"summitry"_s), {u"new"_s, sample, u"--template"_s, u"paris-2018"_s});
    const auto [ours, peer] = mediansInTurn(
        11, [&] { return paintedBy(besideThis(u"bench-summitwindow"_s), {sample}).time; },
        [] { return paintedBy(besideThis(u"bench-barewindow"_s), {}).time; });
    report.add({u"cold start to a painted window on the sample"_s, ours, u"a bare Qt Widgets window with one table"_s, peer, {Bar::TimesPeer, 1.5}});
}

// As many sessions, rooms and people as the largest real programme that we know has.
void addMemory(Report &report, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"large.summit"_s);
    if (auto made = SummitFile::create(path, additionOf(largeSummit({878, 1351, 95, 2000}))); !made)
        qFatal("%s", qPrintable(made.error().text));
    const auto [ours, peer] = mediansInTurn(
        5, [&] { return paintedBy(besideThis(u"bench-summitwindow"_s), {path, u"timeline"_s}).memory; },
        [&] { return paintedBy(besideThis(u"bench-documentwindow"_s), {path}).memory; });
    report.add({u"memory with 1,351 sessions in 95 rooms on the timeline (MiB)"_s, ours, u"the bare window with the same document"_s, peer, {Bar::TimesPeer, 1.5}});
}

} // namespace

void addWindowRows(Report &report)
{
    const QTemporaryDir folder;
    addColdStart(report, folder);
    addMemory(report, folder);
}

} // namespace summitry::bench
