// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-pack PEOPLE [PART]: a day's pack for so many people and 60 sessions, or one part of it, as a PDF in memory; prints how
// long it took in milliseconds and the most memory that the process has held, in KiB (getrusage(2)).
#include "largesummit.h"

#include "document/programme.h"
#include "publishing/pack.h"
#include "publishing/printing.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>
#include <sys/resource.h>

using namespace summitry;

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments().mid(1);
    const int people = arguments.value(0).toInt();
    constexpr int sessions = 60;
    const Document document(bench::largeSummit({.people = people, .sessions = sessions, .rooms = 5, .roles = 4 * people}));
    PackOptions options;
    options.profile = ExportProfile(Audience::Organisers);
    if (const auto part = choiceNamed<PackPart>(arguments.value(1)))
        options.parts = {*part};
    QElapsedTimer timer;
    timer.start();
    Progress progress;
    const auto bytes = pdf(dayPack(*daysInOrder(document).front(), document, options), QPageSize::A4, progress);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().text));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%lld %ld\n", static_cast<long long>(timer.elapsed()), usage.ru_maxrss);
    return 0;
}
