// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Agenda items put into another order in their block: the drag as a value, then by mouse and by keys.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/scene/laneheights.h"
#include "ui/timeline/timelineagenda.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestTimelineItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dragsToAGap_data();
    void dragsToAGap();
    void listsItemsOnlyWhereOpen();
    void movesByMouseInOneStep();
    void isGivenUp_data();
    void isGivenUp();
    void leavesTheSessionWhereItIs();
    void goesThroughThemByKeys();
    void movesByKeysInOneStepEach();
    void saysThatThereAreNone();

private:
    [[nodiscard]] QString order() const;
    [[nodiscard]] std::vector<QRectF> rows() const;
    [[nodiscard]] AgendaMark mark() const { return m_day->view().overlay().agenda; }
    void dragItem(int from, double toRow) const;

    std::unique_ptr<ShownDay> m_day;
};

void TestTimelineItems::init()
{
    laneHeight.setValue(220);
    m_day = std::make_unique<ShownDay>();
    Draft draft(m_day->document);
    int position = 0;
    for (const char *title : {"Welcome", "Panel", "Questions"})
        draft.add(AgendaItem{.id = {}, .session = m_day->africa, .position = position++, .title = QString::fromLatin1(title), .minutes = 10});
    QVERIFY(m_day->document.apply(draft.take()));
    m_day->view().zoomTo(10, m_day->view().geometryNow().pointAt(10 * 60));
    m_day->view().reveal(m_day->africa);
}

void TestTimelineItems::cleanup()
{
    m_day.reset();
    laneHeight.forget();
}

QString TestTimelineItems::order() const
{
    QStringList titles;
    for (const AgendaItem *item : itemsOf(m_day->africa, m_day->document))
        titles += item->title;
    return titles.join(u' ');
}

std::vector<QRectF> TestTimelineItems::rows() const
{
    TimelineView &view = m_day->view();
    return view.itemRows(*view.scene().spanOf(m_day->africa), *view.scene().block(m_day->africa));
}

// To the middle of row n + 0.5, before or after it.
void TestTimelineItems::dragItem(int from, double toRow) const
{
    const QRectF first = rows().front();
    const double left = first.left() + 40;
    m_day->press(QPointF(left, rows()[std::size_t(from)].center().y()).toPoint());
    m_day->dragTo(QPointF(left, first.top() + toRow * first.height()).toPoint());
}

void TestTimelineItems::dragsToAGap_data()
{
    QTest::addColumn<int>("item");
    QTest::addColumn<QPointF>("to");
    QTest::addColumn<int>("heldFor");
    QTest::addColumn<int>("gap"); // while it is dragged; -1: none
    QTest::addColumn<int>("place"); // after the release; -1: stays
    QTest::newRow("a click") << 0 << QPointF(50, 14) << 0 << -1 << -1;
    QTest::newRow("a small movement, held") << 0 << QPointF(50, 16) << 300 << 1 << -1;
    QTest::newRow("down one") << 0 << QPointF(50, 36) << 0 << 2 << 1;
    QTest::newRow("to the end") << 0 << QPointF(50, 80) << 0 << 3 << 2;
    QTest::newRow("up to the first") << 2 << QPointF(50, 2) << 0 << 0 << 0;
    QTest::newRow("over itself") << 1 << QPointF(80, 31) << 0 << 2 << -1;
    QTest::newRow("out of the block") << 0 << QPointF(50, 150) << 0 << -1 << -1;
    QTest::newRow("beside the block") << 0 << QPointF(500, 50) << 0 << -1 << -1;
}

void TestTimelineItems::dragsToAGap()
{
    QFETCH(const int, item);
    QFETCH(const QPointF, to);
    QFETCH(const int, heldFor);
    QFETCH(const int, place);
    const std::vector<QRectF> items{{0, 0, 100, 20}, {0, 20, 100, 20}, {0, 40, 100, 20}};
    AgendaDrag drag(10);
    QVERIFY(drag.isIdle());
    drag.press(item, QPointF(50, 20 * item + 11));
    QVERIFY(!drag.isRunning());
    drag.move(to, heldFor, items, QRectF(0, 0, 100, 100));
    QTEST(drag.mark().gap, "gap");
    QCOMPARE(drag.release().value_or(-1), place);
    QVERIFY(drag.isIdle());
}

void TestTimelineItems::listsItemsOnlyWhereOpen()
{
    QCOMPARE(rows().size(), 3u);
    QVERIFY(m_day->rectOf(m_day->africa).contains(rows().back()));
    QCOMPARE(rowAt(rows()[1].center(), rows()), 1);
    QCOMPARE(rowAt(QPointF(-5, -5), rows()), -1);
    m_day->view().zoomTo(2, m_day->view().geometryNow().pointAt(10 * 60));
    QVERIFY(rows().empty());
}

void TestTimelineItems::movesByMouseInOneStep()
{
    const std::size_t steps = m_day->steps();
    dragItem(0, 1.9);
    QCOMPARE(mark(), (AgendaMark{0, 2}));
    QCOMPARE(order(), u"Welcome Panel Questions"_s); // nothing before the release
    m_day->release();
    QCOMPARE(order(), u"Panel Welcome Questions"_s);
    QCOMPARE(m_day->steps(), steps + 1);
    QCOMPARE(mark(), AgendaMark());
    QVERIFY(m_day->document.undo());
    QCOMPARE(order(), u"Welcome Panel Questions"_s);
}

void TestTimelineItems::isGivenUp_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("by Escape") << 0;
    QTest::newRow("by the other button") << 1;
    QTest::newRow("since the summit changes") << 2;
}

void TestTimelineItems::isGivenUp()
{
    QFETCH(const int, how);
    dragItem(0, 2.9);
    QVERIFY(m_day->view().agenda().isRunning());
    if (how == 0)
        QTest::keyClick(&m_day->view(), Qt::Key_Escape);
    else if (how == 1)
        QTest::mousePress(m_day->viewport(), Qt::RightButton, {}, rows().front().center().toPoint());
    else
        QVERIFY(m_day->document.undo());
    QVERIFY(!m_day->view().agenda().isRunning());
    const std::size_t steps = m_day->steps();
    m_day->release();
    QCOMPARE(m_day->steps(), steps);
    QCOMPARE(mark(), AgendaMark());
}

void TestTimelineItems::leavesTheSessionWhereItIs()
{
    const QString start = m_day->startOf(m_day->africa);
    dragItem(0, 1.9);
    m_day->dragTo(rows().front().center().toPoint() + QPoint(300, 300));
    QVERIFY(m_day->view().overlay().ghosts.empty());
    m_day->release();
    QCOMPARE(m_day->startOf(m_day->africa), start);
    QCOMPARE(order(), u"Welcome Panel Questions"_s);
}

void TestTimelineItems::goesThroughThemByKeys()
{
    QTest::keyClick(&m_day->view(), Qt::Key_I);
    QCOMPARE(mark(), (AgendaMark{0, -1}));
    const QList<std::pair<int, int>> steps{{Qt::Key_Up, 0}, {Qt::Key_Down, 1}, {Qt::Key_End, 2}, {Qt::Key_Down, 2}, {Qt::Key_Home, 0}};
    for (const auto &[key, item] : steps) {
        QTest::keyClick(&m_day->view(), Qt::Key(key));
        QCOMPARE(mark().item, item);
    }
    QTest::keyClick(&m_day->view(), Qt::Key_Escape);
    QCOMPARE(mark(), AgendaMark());
    QCOMPARE(m_day->view().selection().focused(), m_day->africa);
    QTest::keyClick(&m_day->view(), Qt::Key_I);
    QTest::keyClick(&m_day->view(), Qt::Key_Right); // about sessions again
    QVERIFY(!m_day->view().agenda().isRunning());
}

void TestTimelineItems::movesByKeysInOneStepEach()
{
    const std::size_t steps = m_day->steps();
    QTest::keyClick(&m_day->view(), Qt::Key_I);
    QTest::keyClick(&m_day->view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(order(), u"Panel Welcome Questions"_s);
    QCOMPARE(mark().item, 1);
    QTest::keyClick(&m_day->view(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&m_day->view(), Qt::Key_Down, Qt::AltModifier); // there is no further
    QCOMPARE(order(), u"Panel Questions Welcome"_s);
    QCOMPARE(m_day->steps(), steps + 2);
    QTest::keyClick(&m_day->view(), Qt::Key_Return);
    QVERIFY(!m_day->view().agenda().isRunning());
    QCOMPARE(m_day->startOf(m_day->africa), u"2018-10-29T10:00"_s);
}

void TestTimelineItems::saysThatThereAreNone()
{
    QSignalSpy messages(m_day->workspace.get(), &Workspace::message);
    m_day->view().reveal(m_day->europe);
    QTest::keyClick(&m_day->view(), Qt::Key_I);
    QCOMPARE(messages.size(), 1);
    QVERIFY(!m_day->view().agenda().isRunning());
}

SUMMITRY_TEST(TestTimelineItems)
#include "tst_gui_timeline_items.moc"
