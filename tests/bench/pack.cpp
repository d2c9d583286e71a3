// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-pack PEOPLE [PART]: a day's pack for so many people and 60 sessions, or one part of it, as a PDF in memory; prints how
// long it took in milliseconds and the most memory that the process has held, in KiB.
#include "largesummit.h"

#include "document/programme.h"
#include "publishing/pack.h"
#include "publishing/printing.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>

using namespace summitry;

namespace {

// 0 where the system does not tell (proc(5), status); getrusage(2) would count what its parent held.
long mostMemory()
{
    long kibibytes = 0;
    if (std::FILE *file = std::fopen("/proc/self/status", "r")) {
        char line[256];
        while (std::fgets(line, sizeof line, file) && std::sscanf(line, "VmHWM: %ld", &kibibytes) != 1) {}
        std::fclose(file);
    }
    return kibibytes;
}

} // namespace

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
    std::printf("%lld %ld\n", static_cast<long long>(timer.elapsed()), mostMemory());
    return 0;
}
