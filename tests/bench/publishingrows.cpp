// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largesummit.h"
#include "rows.h"

#include "document/programme.h"
#include "publishing/agenda.h"
#include "publishing/paperfile.h"

#include <QProcess>
#include <QTemporaryDir>

namespace summitry::bench {

using namespace Qt::StringLiterals;

namespace {

struct Pack {
    double time = 0;
    double memory = 0; // the most, in MiB
};

// In a process of its own, for its memory.
Pack packFor(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(besideThis(u"bench-pack"_s), arguments);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        qFatal("no pack was made");
    const QList<QByteArray> said = process.readAllStandardOutput().trimmed().split(' ');
    return {said.value(0).toDouble(), said.value(1).toDouble() / 1024};
}

void addPackRows(Report &report)
{
    const Pack pack = packFor({u"500"_s});
    report.add({u"tomorrow's pack for 500 participants, 60 sessions"_s, pack.time, {}, 0, {Bar::AtMost, 10'000}});
    report.add({u"the most memory that it takes (MiB)"_s, pack.memory, {}, 0, {Bar::AtMost, 300, "MiB"}});
    for (const int times : {2, 4}) {
        const Pack larger = packFor({QString::number(500 * times)});
        const QString size = u" for %1 times as many, against so many times the first"_s.arg(times);
        report.add({u"its time"_s + size, larger.time, u"growing as n"_s, pack.time * times, {Bar::TimesPeer, 1.3}});
        report.add({u"its memory"_s + size, larger.memory, u"growing as n"_s, pack.memory * times, {Bar::TimesPeer, 1}});
    }
    const Pack itineraries = packFor({u"10000"_s, u"itineraries"_s});
    report.add({u"itineraries of 10,000 people"_s, itineraries.time, {}, 0, {Bar::AtMost, 60'000}});
}

} // namespace

void addPublishingRows(Report &report)
{
    const Document document(fullDay(350));
    const Day &day = *daysInOrder(document).front();
    const QTemporaryDir folder;
    const double time = median(5, [&] {
        const Paper paper = agenda(document, day, {});
        if (auto done = savePaper(paper, PaperFormat::Pdf, folder.filePath(u"agenda.pdf"_s)); !done)
            qFatal("%s", qPrintable(done.error().text));
    });
    report.add({u"agenda PDF of a day with 350 sessions"_s, time, {}, 0, {Bar::AtMost, 2000}});
    addPackRows(report);
}

} // namespace summitry::bench
