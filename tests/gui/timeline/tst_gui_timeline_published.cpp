// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that are no longer what went out: a corner turned down, and the words for it.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/scene/scenewords.h"

#include <QImage>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestPublishedMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCornerIsTurnedDown_data();
    void theCornerIsTurnedDown();
    void itIsTold();
    void goingOutAgainTakesItAway();
    void othersDoNotSeeIt();

private:
    static void publish(const ShownDay &day) { day.workspace->setPublished(PublishedProgramme(day.document)); }
    static void rename(const ShownDay &day, SessionId id)
    {
        Draft draft(day.document);
        draft.change(id, [](Session &session) { session.title = u"Another title"_s; });
        QVERIFY(day.workspace->apply(draft));
    }
    // Of the block's lower trailing corner, a little inside.
    static QColor cornerOf(const ShownDay &day, SessionId id)
    {
        const QRectF rect = day.rectOf(id);
        const bool isRightToLeft = day.page->layoutDirection() == Qt::RightToLeft;
        const QPointF corner = isRightToLeft ? rect.bottomLeft() + QPointF(3, -4) : rect.bottomRight() + QPointF(-4, -4);
        return day.viewport()->grab().toImage().pixelColor(corner.toPoint());
    }
};

void TestPublishedMarks::theCornerIsTurnedDown_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestPublishedMarks::theCornerIsTurnedDown()
{
    QFETCH(Qt::LayoutDirection, direction);
    const ShownDay day(direction);
    const QColor plain = cornerOf(day, day.europe);
    publish(day);
    QCOMPARE(cornerOf(day, day.europe), plain);
    rename(day, day.europe);
    QVERIFY(cornerOf(day, day.europe) != plain);
    day.workspace->undo();
    QCOMPARE(cornerOf(day, day.europe), plain);
}

void TestPublishedMarks::itIsTold()
{
    const ShownDay day;
    publish(day);
    rename(day, day.europe);
    const TimelineScene &scene = day.view().scene();
    const auto words = u"Changed since the programme went out"_s;
    QVERIFY(tooltipOf(*scene.block(day.europe), scene, day.document).contains(words));
    QVERIFY(spokenName(*scene.block(day.europe), day.document).contains(words));
    QVERIFY(!tooltipOf(*scene.block(day.africa), scene, day.document).contains(words));
    QVERIFY(!spokenName(*scene.block(day.africa), day.document).contains(words));
}

void TestPublishedMarks::goingOutAgainTakesItAway()
{
    const ShownDay day;
    publish(day);
    rename(day, day.europe);
    QVERIFY(day.view().scene().block(day.europe)->isChanged);
    publish(day);
    QVERIFY(!day.view().scene().block(day.europe)->isChanged);
}

void TestPublishedMarks::othersDoNotSeeIt()
{
    const ShownDay day;
    publish(day);
    rename(day, day.europe);
    const auto shownTo = [&](Audience audience) {
        return day.view().scene().shownTo(ExportProfile(audience), day.document).block(day.europe)->isChanged;
    };
    QVERIFY(shownTo(Audience::Organisers));
    QVERIFY(!shownTo(Audience::Public));
}

SUMMITRY_TEST(TestPublishedMarks)
#include "tst_gui_timeline_published.moc"
