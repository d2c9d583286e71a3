// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/draft.h"
#include "largesummit.h"
#include "planning/conflictindex.h"
#include "planning/placeoffers.h"
#include "rows.h"

#include <QRandomGenerator>

#include <cmath>

namespace summitry::bench {

using namespace Qt::StringLiterals;

namespace {

double timeOfAllConflicts(const Document &document)
{
    return milliseconds([&] { ConflictIndex index(document); });
}

// From nothing at 1×, 2× and 4×, in turn so that all meet the same moments of the machine: n log n may grow by so much.
void addGrowth(Report &report, const Document &document)
{
    constexpr int runs = 9;
    const Document twice(largeSummit(LargeSize().times(2)));
    const Document fourTimes(largeSummit(LargeSize().times(4)));
    std::vector<double> times, twiceTimes, fourTimesTimes;
    for (int run = 0; run < runs; ++run) {
        times.push_back(timeOfAllConflicts(document));
        twiceTimes.push_back(timeOfAllConflicts(twice));
        fourTimesTimes.push_back(timeOfAllConflicts(fourTimes));
    }
    const ConflictIndex index(document);
    const double once = median(times);
    report.add(
        {u"all conflicts from nothing: %1 hard, %2 soft"_s.arg(index.count(Severity::Hard)).arg(index.count(Severity::Soft)),
         once,
         {},
         0,
         {Bar::AtMost, 150}});
    const auto addScale = [&](int scale, const std::vector<double> &larger) {
        constexpr double n = 150'000;
        const double nLogN = once * scale * std::log(n * scale) / std::log(n);
        const QString work = u"all conflicts from nothing, %1 ×"_s.arg(scale);
        report.add({work, median(larger), u"the time at 1 ×, grown as n log n"_s, nLogN, {Bar::TimesPeer, 1.3}});
    };
    addScale(2, twiceTimes);
    addScale(4, fourTimesTimes);
}

void addNightOfTheClocks(Report &report)
{
    Tables tables = largeSummit();
    std::vector<Session> sessions(tables.of<Session>().begin(), tables.of<Session>().end());
    for (Session &session : sessions)
        session.start = LocalTime(QDate(2018, 10, 28), session.start.minuteOfDay() / 3);
    tables.of<Session>() = Table<Session>(std::move(sessions));
    const Document document(std::move(tables));
    const std::size_t found = ConflictIndex(document).conflicts().size();
    report.add({u"all on the night the clocks change: %1 conflicts"_s.arg(found), median(7, [&] { ConflictIndex index(document); })});
}

void addEdits(Report &report, Document &document)
{
    ConflictIndex index(document);
    QRandomGenerator random(7);
    const auto &sessions = document.all<Session>();
    const auto &rooms = document.all<Room>();
    const auto anySession = [&] { return (sessions.begin() + qsizetype(random.bounded(quint32(sessions.size()))))->id; };
    const auto anyRoom = [&] { return (rooms.begin() + qsizetype(random.bounded(quint32(rooms.size()))))->id; };
    const auto anyStart = [&] { return LocalTime(QDate(2018, 10, 22).addDays(random.bounded(10)), 480 + random.bounded(600)); };
    std::vector<double> moves;
    for (int i = 0; i < 500; ++i) {
        Draft draft(document, u"Move"_s);
        draft.change(anySession(), [&](Session &session) {
            session.start = anyStart();
            session.room = anyRoom();
        });
        moves.push_back(milliseconds([&] { (void)document.apply(draft.take()); }));
    }
    report.add({u"move a session in memory: applied and checked"_s, median(moves), {}, 0, {Bar::AtMost, 2}});
    report.add({u"    the slowest of 500 (the first reads nothing anew)"_s, *std::max_element(moves.begin(), moves.end())});
    std::size_t found = 0;
    std::vector<double> asked;
    for (int i = 0; i < 2000; ++i)
        asked.push_back(milliseconds([&] { found += index.conflictsIf(anySession(), anyStart(), 40, anyRoom()).size(); }));
    report.add({u"conflicts of a session elsewhere, for a drag"_s, median(asked)});
    report.add({u"    of 100 all but one"_s, percentile99(asked), {}, 0, {Bar::AtMost, 0.1}});
    const double offered = median(100, [&] { found += placesFor(anySession(), index, document).best.size(); });
    report.add({u"where a session could go, all days and rooms"_s, offered, {}, 0, {Bar::AtMost, 50}});
    const double roleTime = median(100, [&] {
        Draft draft(document, u"Role"_s);
        draft.add(Assignment{{}, anySession(), document.all<Participant>().begin()->id, Role::Chair});
        (void)document.apply(draft.take());
    });
    report.add({u"give someone a role in memory"_s, roleTime, {}, 0, {Bar::AtMost, 2}});
    const double dayTime = median(20, [&] {
        Draft draft(document, u"Hours"_s);
        draft.change(document.all<Day>().begin()->id, [&](Day &day) { day.closes = 900 + random.bounded(300); });
        (void)document.apply(draft.take());
    });
    report.add({u"change a day's hours in memory"_s, dayTime});
    report.add({u"delete a participant, with what that takes"_s, median(20, [&] {
                    Draft draft(document, u"Delete"_s);
                    draft.remove(document.all<Participant>().begin()->id);
                    (void)document.apply(draft.take());
                })});
}

} // namespace

void addPlanningRows(Report &report)
{
    Document document(largeSummit());
    addGrowth(report, document);
    addNightOfTheClocks(report);
    addEdits(report, document);
}

} // namespace summitry::bench
