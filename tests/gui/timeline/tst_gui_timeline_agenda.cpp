// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Agenda items in the blocks of their session: how they share its time, what is said of them, and that it is painted.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/painting/blockagenda.h"
#include "ui/painting/blockpainter.h"
#include "ui/scene/agendawords.h"
#include "ui/scene/scenewords.h"
#include "ui/style/palette.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestBlockAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieces_data();
    void pieces();
    void lines_data();
    void lines();
    void overrun();
    void theSceneFollowsThem();
    void opensWithRoom_data();
    void opensWithRoom();
    void isPainted_data();
    void isPainted();
};

namespace {

std::vector<BlockItem> itemsOfMinutes(const QList<int> &minutes)
{
    std::vector<BlockItem> items;
    for (const int each : minutes)
        items.push_back({u"Item %1"_s.arg(items.size() + 1), each});
    return items;
}

TimelineBlock blockOf(const QList<int> &minutes)
{
    TimelineBlock block;
    block.title = u"Opening"_s;
    block.minutes = 90;
    block.items = itemsOfMinutes(minutes);
    return block;
}

} // namespace

void TestBlockAgenda::pieces_data()
{
    QTest::addColumn<QList<int>>("minutes");
    QTest::addColumn<QStringList>("pieces"); // of 90 minutes, in per cent
    QTest::newRow("none") << QList<int>{} << QStringList{};
    QTest::newRow("they fill it") << QList<int>{45, 45} << QStringList{u"0-50"_s, u"50-100"_s};
    QTest::newRow("they leave time") << QList<int>{9, 18} << QStringList{u"0-10"_s, u"10-30"_s};
    QTest::newRow("one says no minutes") << QList<int>{0, 45, 0} << QStringList{u"0-50"_s};
    QTest::newRow("one runs over") << QList<int>{50, 50} << QStringList{u"0-50"_s, u"50-90"_s, u"90-100 over"_s};
    QTest::newRow("one begins after the end") << QList<int>{90, 90} << QStringList{u"0-50"_s, u"50-100 over"_s};
}

void TestBlockAgenda::pieces()
{
    QFETCH(const QList<int>, minutes);
    QFETCH(const QStringList, pieces);
    QStringList found;
    for (const AgendaPiece &piece : agendaPieces(itemsOfMinutes(minutes), 90))
        found += u"%1-%2"_s.arg(qRound(piece.from * 100)).arg(qRound(piece.until * 100)) + (piece.isOver ? u" over"_s : u""_s);
    QCOMPARE(found, pieces);
}

void TestBlockAgenda::lines_data()
{
    QTest::addColumn<QList<int>>("minutes");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("each with its minutes") << QList<int>{10, 80} << 2 << QStringList{u"10 min · Item 1"_s, u"1 h 20 min · Item 2"_s};
    QTest::newRow("one without") << QList<int>{0} << 5 << QStringList{u"Item 1"_s};
    QTest::newRow("the rest counted") << QList<int>{5, 5, 5, 5} << 2 << QStringList{u"5 min · Item 1"_s, u"and 3 more"_s};
    QTest::newRow("no room at all") << QList<int>{5, 5} << 0 << QStringList{};
}

void TestBlockAgenda::lines()
{
    QFETCH(const QList<int>, minutes);
    QFETCH(const int, most);
    QTEST(agendaLines(itemsOfMinutes(minutes), most), "lines");
}

void TestBlockAgenda::overrun()
{
    QVERIFY(agendaOverrun(blockOf({45, 45})).isEmpty());
    QCOMPARE(agendaOverrun(blockOf({45, 50})), u"95 of 90 min planned"_s);
}

void TestBlockAgenda::theSceneFollowsThem()
{
    PlannedDay day;
    const ConflictIndex conflicts(day.document);
    TimelineScene scene(day.document, conflicts, day.first);
    QVERIFY(scene.block(day.africa)->items.empty());
    Draft draft(day.document);
    draft.add(AgendaItem{.id = {}, .session = day.africa, .position = 1, .title = u"Questions"_s, .minutes = 20});
    draft.add(AgendaItem{.id = {}, .session = day.africa, .position = 0, .title = u"Panel"_s, .minutes = 40});
    const Edit edit = draft.take();
    QVERIFY(day.document.apply(edit));
    scene = scene.after(edit, day.document, conflicts);
    const std::vector<BlockItem> expected{{u"Panel"_s, 40}, {u"Questions"_s, 20}};
    QCOMPARE(scene.block(day.africa)->items, expected);
    QVERIFY(tooltipOf(*scene.block(day.africa), scene, day.document).contains(u"40 min · Panel\n20 min · Questions"_s));
}

void TestBlockAgenda::opensWithRoom_data()
{
    QTest::addColumn<QSizeF>("size"); // in lines of a title
    QTest::addColumn<Density>("density");
    QTest::newRow("low and wide") << QSizeF(40, 3) << Density::Normal;
    QTest::newRow("a lane of three lines") << QSizeF(40, 4) << Density::Rich;
    QTest::newRow("high and narrow") << QSizeF(16, 10) << Density::Rich;
    QTest::newRow("high and wide") << QSizeF(40, 10) << Density::Open;
    QTest::newRow("a column, and higher") << QSizeF(16, 12) << Density::Open;
}

void TestBlockAgenda::opensWithRoom()
{
    QFETCH(const QSizeF, size);
    const TextCache texts;
    QTEST(densityOf(size * texts.lineHeight(TextStyle::Title), texts), "density");
}

void TestBlockAgenda::isPainted_data()
{
    QTest::addColumn<QList<int>>("minutes");
    QTest::addColumn<Medium>("medium");
    QTest::addColumn<QList<bool>>("quarters"); // whether each has its share of the stripe
    QTest::addColumn<bool>("isOver");
    for (const Medium medium : {Medium::Screen, Medium::Paper}) {
        const char *where = medium == Medium::Screen ? "screen" : "paper";
        QTest::addRow("half of it on %s", where) << QList<int>{20, 25} << medium << QList<bool>{true, true, false, false} << false;
        QTest::addRow("too much on %s", where) << QList<int>{60, 60} << medium << QList<bool>{true, true, true, false} << true;
    }
}

void TestBlockAgenda::isPainted()
{
    QFETCH(const QList<int>, minutes);
    QFETCH(const Medium, medium);
    QFETCH(const QList<bool>, quarters);
    QFETCH(const bool, isOver);
    const TimelineColours colours(paletteFor(Shade::Light), medium);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        TextCache texts;
        ShapeCache shapes;
        QImage image(600, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const TimelineBlock block = blockOf(minutes);
        BlockPainter(painter, colours, texts, shapes, {direction, LaneKind::Rooms}).paint(image.rect(), image.rect(), block, {});
        painter.end();
        const auto colourAt = [&](double share) {
            const double x = (direction == Qt::LeftToRight ? share : 1 - share) * image.width();
            return image.pixel(int(x), int(image.height() - agendaStripe + 1));
        };
        for (int quarter = 0; quarter < 4; ++quarter)
            QCOMPARE(colourAt((quarter + 0.5) / 4) == colours.block(block.colour.hue).edge.rgb(), quarters.at(quarter));
        QCOMPARE(colourAt(0.9) == colours.trouble.rgb(), isOver);
    }
}

SUMMITRY_TEST(TestBlockAgenda)
#include "tst_gui_timeline_agenda.moc"
