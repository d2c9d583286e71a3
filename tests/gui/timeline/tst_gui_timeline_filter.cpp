// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which sessions a filter leaves, and where they lie: without a window.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/scene/timelinefilter.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFound_data();
    void wordsAreFound();
    void whatLiesBeyond_data();
    void whatLiesBeyond();
};

void TestFilter::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("a word of the title") << u"africa"_s << QStringList{u"Africa"_s};
    QTest::newRow("a part, in capitals") << u"FRIC"_s << QStringList{u"Africa"_s};
    QTest::newRow("a person, accents aside") << u"ruíz"_s << QStringList{u"Africa"_s, u"Europe"_s};
    QTest::newRow("two words, both of them") << u"ana europe"_s << QStringList{u"Europe"_s};
    QTest::newRow("a room") << u"room 3"_s << QStringList{u"Asia"_s};
    QTest::newRow("a kind") << u"break"_s << QStringList{u"Lunch"_s};
    QTest::newRow("nothing has it") << u"zebra"_s << QStringList{};
}

void TestFilter::wordsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, titles);
    PlannedDay day;
    const ConflictIndex conflicts(day.document);
    const TimelineScene scene(day.document, conflicts, day.first);
    QStringList found;
    for (const SessionId session : TimelineFilter{{}, text}.matching(scene))
        found += scene.block(session)->title;
    found.sort();
    QCOMPARE(found, titles);
    QVERIFY((TimelineFilter{{}, u"  "_s}.isEmpty()));
    QVERIFY((TimelineFilter{{u"none"_s}, text}.matching(scene).size() <= titles.size()));
}

void TestFilter::whatLiesBeyond_data()
{
    QTest::addColumn<int>("scrollAlong");
    QTest::addColumn<int>("scrollAcross");
    QTest::addColumn<QStringList>("titles"); // earlier, later, above, below: the nearest of each
    // 300 pixels for 150 minutes, from 8:00 on; of the lanes of 80 pixels, one and a half.
    QTest::newRow("at the start") << 0 << 0 << QStringList{u""_s, u"Europe"_s, u""_s, u"Asia"_s};
    QTest::newRow("further on") << 240 << 0 << QStringList{u"Opening"_s, u"Lunch"_s, u""_s, u"Asia"_s};
    QTest::newRow("further down") << 120 << 120 << QStringList{u""_s, u"Lunch"_s, u"Opening"_s, u""_s};
}

void TestFilter::whatLiesBeyond()
{
    QFETCH(int, scrollAlong);
    QFETCH(int, scrollAcross);
    QFETCH(QStringList, titles);
    PlannedDay day;
    const ConflictIndex conflicts(day.document);
    const TimelineScene scene(day.document, conflicts, day.first);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        TimelineGeometry::Frame frame;
        frame.size = {400, 150};
        frame.header = 100;
        frame.ruler = 30;
        frame.scale = 2;
        frame.direction = direction;
        frame.time.window = scene.window();
        LaneMetrics metrics;
        metrics.regular = metrics.tallest = metrics.collapsed = 80;
        const TimelineGeometry geometry =
            TimelineGeometry(frame, laidOut(scene.laneNeeds(), metrics, 0)).scrolledTo(scrollAlong, scrollAcross);
        const BeyondView beyond = beyondView(TimelineFilter{}.matching(scene), scene, geometry);
        QStringList nearest;
        for (const QList<SessionId> &list : {beyond.earlier, beyond.later, beyond.above, beyond.below})
            nearest += list.isEmpty() ? QString() : scene.block(list.front())->title;
        QCOMPARE(nearest, titles);
    }
}

SUMMITRY_TEST(TestFilter)
#include "tst_gui_timeline_filter.moc"
