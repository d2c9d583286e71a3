// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What undo shows of what it has moved.
#include "tests/testprogram.h"
#include "touchedday.h"

#include <QScrollBar>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

struct MovedDay : ShownDay {
    // From 10:00 in Room 1.
    void moveAfrica(const char *start, int room)
    {
        Draft draft(document, u"Move"_s);
        draft.change(africa, [&](Session &session) {
            session.start = LocalTime::fromString(QString::fromLatin1(start));
            session.room = rooms[std::size_t(room)];
        });
        QVERIFY(workspace->apply(draft));
    }
    const std::vector<BlockSpan> &flashes() const { return view().overlay().flashes; }
    static std::vector<BlockSpan> spans(const BlockSpan &here, const BlockSpan &there) { return {here, there}; }
};

constexpr BlockSpan africaBefore{0, 600, 660, {}};
constexpr BlockSpan africaMoved{1, 720, 780, {}};

} // namespace

class TestTimelineUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothPlacesAreMarkedForAMoment()
    {
        MovedDay day;
        day.moveAfrica("2018-10-29T12:00", 1);
        QVERIFY(day.flashes().empty()); // whoever moves it sees it
        day.workspace->undo();
        QCOMPARE(day.flashes(), MovedDay::spans(africaBefore, africaMoved));
        QVERIFY(!day.view().overlay().flashesCalmly);
        QTest::qWait(300);
        QVERIFY(!day.flashes().empty());
        QTRY_VERIFY_WITH_TIMEOUT(day.flashes().empty(), 1000);
        day.workspace->redo();
        QCOMPARE(day.flashes(), MovedDay::spans(africaMoved, africaBefore));
    }

    void anOutlineForLongerWithoutMotion()
    {
        MovedDay day;
        CalmStyle calm;
        day.view().setStyle(&calm);
        day.moveAfrica("2018-10-29T12:00", 1);
        day.workspace->undo();
        QVERIFY(day.view().overlay().flashesCalmly);
        QTest::qWait(1000);
        QVERIFY(!day.flashes().empty());
        QTRY_VERIFY_WITH_TIMEOUT(day.flashes().empty(), 2000);
    }

    void theMarkIsSeen()
    {
        MovedDay day;
        day.moveAfrica("2018-10-29T12:00", 1);
        QTest::qWait(10);
        const QPoint corner = day.view().geometryNow().blockRect(africaMoved).topRight().toPoint() + QPoint(-12, 1);
        day.workspace->undo();
        const QImage during = day.viewport()->grab().toImage();
        QTRY_VERIFY(day.flashes().empty());
        const QImage after = day.viewport()->grab().toImage();
        QVERIFY(during.pixel(corner) != after.pixel(corner)); // nothing is there any more
    }

    void onlyMovesAreMarked()
    {
        MovedDay day;
        Draft draft(day.document, u"Rename"_s);
        draft.change(day.africa, [](Session &session) { session.title = u"Asia"_s; });
        QVERIFY(day.workspace->apply(draft));
        day.workspace->undo();
        QVERIFY(day.flashes().empty());
    }

    void whatIsInSightMovesNothing()
    {
        MovedDay day;
        day.moveAfrica("2018-10-29T12:00", 1);
        day.view().scrollToMinute(9 * 60 + 45);
        const int along = day.view().horizontalScrollBar()->value();
        day.workspace->undo();
        QCOMPARE(day.view().horizontalScrollBar()->value(), along);
    }

    void whatIsNotComesIntoSight()
    {
        MovedDay day;
        day.view().zoomTo(8, {400, 0});
        day.moveAfrica("2018-10-29T17:00", 1);
        day.view().scrollToMinute(17 * 60);
        day.workspace->undo();
        QVERIFY(day.view().geometryNow().body().contains(day.rectOf(day.africa).topLeft()));
    }

    void anotherDayIsShown()
    {
        MovedDay day;
        day.moveAfrica("2018-10-30T12:00", 1);
        day.view().showDay(day.second);
        day.workspace->undo();
        QCOMPARE(day.view().day(), day.first);
        QVERIFY(day.view().selection().contains(day.africa));
    }
};

SUMMITRY_TEST(TestTimelineUndo)
#include "tst_gui_timeline_undo.moc"
