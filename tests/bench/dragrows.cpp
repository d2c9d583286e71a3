// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a drag asks at the size of twice the largest summit: 10,000 sessions in 100 rooms, 100,000 people.
#include "document/programme.h"
#include "largesummit.h"
#include "rows.h"
#include "ui/scene/obstacles.h"

#include <QRandomGenerator>

namespace summitry::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr LargeSize twiceAsLarge{100'000, 10'000, 100, 200'000};

void addSteps(Report &report, const Document &document, const ConflictIndex &index)
{
    QRandomGenerator random(7);
    const auto &sessions = document.all<Session>();
    const auto &rooms = document.all<Room>();
    const auto below = [&](std::size_t bound) { return qsizetype(random.bounded(quint32(bound))); };
    std::size_t found = 0;
    std::vector<double> times;
    for (int drag = 0; drag < 40; ++drag) {
        const SessionId dragged = (sessions.begin() + below(sessions.size()))->id;
        for (int step = 0; step < 50; ++step) {
            const RoomId room = (rooms.begin() + below(rooms.size()))->id;
            const LocalTime start(QDate(2018, 10, 22).addDays(below(8)), int(480 + below(600)));
            times.push_back(milliseconds([&] { found += index.conflictsIf(dragged, start, 40, room).size(); }));
        }
    }
    if (found == 0)
        qFatal("nothing is in conflict");
    report.add({u"conflicts of a drag step at 10,000 sessions: of 100 all but one"_s, percentile99(times), {}, 0, {Bar::AtMost, 0.1}});
}

// Of a whole day: wherever it could go is shaded at once, when the drag begins.
void addShading(Report &report, const Document &document, const ConflictIndex &index)
{
    const TimelineScene scene(document, index, daysInOrder(document).front()->id);
    std::size_t found = 0;
    std::vector<double> times;
    for (std::size_t i = 0; i < 200; ++i) {
        const SessionId dragged = scene.blocks()[i * 5 % scene.blocks().size()].session;
        times.push_back(milliseconds([&] { found += obstaclesTo(dragged, {dragged}, scene, document, index.occupancy()).size(); }));
    }
    if (found == 0)
        qFatal("nothing is shaded");
    const QString work = u"shade every start in %1 rooms for a drag: of 100 all but one"_s.arg(scene.lanes().size());
    report.add({work, percentile99(times), {}, 0, {Bar::AtMost, 5}});
}

} // namespace

void addDragRows(Report &report)
{
    const Document document(largeSummit(twiceAsLarge));
    const ConflictIndex index(document);
    addSteps(report, document, index);
    addShading(report, document, index);
}

} // namespace summitry::bench
