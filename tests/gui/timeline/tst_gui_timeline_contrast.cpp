// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether everybody can read the blocks of the timeline and tell them apart: every colour it uses, light, dark, on paper.
#include "tests/testprogram.h"
#include "ui/scene/barpattern.h"
#include "ui/scene/timelinelook.h"
#include "ui/style/oklch.h"

#include <QTest>

#include <cmath>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

struct Lab {
    double l, a, b;
};

// CIE 1976, D65.
Lab labOf(const QColor &colour)
{
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    const double red = linear(colour.redF());
    const double green = linear(colour.greenF());
    const double blue = linear(colour.blueF());
    const auto bent = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = bent((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    const double y = bent(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
    const double z = bent((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double deltaE(const QColor &one, const QColor &other)
{
    const Lab p = labOf(one);
    const Lab q = labOf(other);
    return std::sqrt(std::pow(p.l - q.l, 2) + std::pow(p.a - q.a, 2) + std::pow(p.b - q.b, 2));
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsDiffer();
    void everyHueStandsOut_data();
    void everyHueStandsOut();
    void redAndAmberAreKept_data();
    void redAndAmberAreKept();
    void spacedHuesAreFarApart();
};

// Of any size the bar has, each is a picture of its own, and none is empty or all gaps.
void TestContrast::patternsDiffer()
{
    for (const QSizeF size : {QSizeF(4, 40), QSizeF(14, 14)}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QList<QImage> seen;
            for (int pattern = 0; pattern < patternCount; ++pattern) {
                QImage image(size.toSize(), QImage::Format_RGB32);
                image.fill(Qt::black);
                QPainter painter(&image);
                for (const QRectF &gap : gapsOf(pattern, QRectF(QPointF(), size), direction))
                    painter.fillRect(gap, Qt::white);
                painter.end();
                int dark = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x)
                        dark += image.pixelColor(x, y) == QColor(Qt::black);
                }
                QVERIFY(dark * 5 >= image.width() * image.height());
                QVERIFY2(!seen.contains(image), qPrintable(QString::number(pattern)));
                seen += image;
            }
        }
    }
    QVERIFY(patternFor(0) != patternFor(1) && patternFor(6) != patternFor(7));
    QVERIFY(patternFor(6) != patternOfNothing && patternFor(13) != patternOfNothing);
}

void TestContrast::everyHueStandsOut_data()
{
    QTest::addColumn<Shade>("shade");
    QTest::addColumn<Medium>("medium");
    QTest::newRow("light") << Shade::Light << Medium::Screen;
    QTest::newRow("dark") << Shade::Dark << Medium::Screen;
    QTest::newRow("paper") << Shade::Light << Medium::Paper;
    QTest::newRow("paper of a dark desktop") << Shade::Dark << Medium::Paper;
}

// Titles at least 7 to one, other text 4.5, bars, borders and rings 3; with the wash of a selection, too.
void TestContrast::everyHueStandsOut()
{
    QFETCH(Shade, shade);
    QFETCH(Medium, medium);
    const TimelineColours colours(paletteFor(shade), medium);
    const auto check = [&](const TimelineColours::Block &block, double title, const QString &name) {
        const QColor washed = mixed(colours.wash, block.fill, colours.wash.alphaF());
        const auto washedOver = [&](const QColor &colour) { return mixed(colours.wash, colour, colours.wash.alphaF()); };
        for (const QColor &ground : {block.fill, washed}) {
            QVERIFY2(contrastRatio(block.text, ground) >= title, qPrintable(name));
            QVERIFY2(contrastRatio(block.secondary, ground) >= 4.5, qPrintable(name));
            QVERIFY2(contrastRatio(colours.accent, ground) >= 3, qPrintable(name)); // ring and guides
            QVERIFY2(contrastRatio(colours.trouble, ground) >= 3, qPrintable(name));
        }
        QVERIFY2(contrastRatio(block.edge, block.fill) >= 3, qPrintable(name));
        QVERIFY2(contrastRatio(washedOver(block.edge), washed) >= 3, qPrintable(name));
        for (const QColor &ground : {colours.base, colours.closed, colours.breakFill, block.fill})
            QVERIFY2(contrastRatio(block.border, ground) >= 3, qPrintable(name));
    };
    for (int hue = conflictHue; hue < 360; ++hue)
        check(colours.block(hue), 7, QString::number(hue));
    check(colours.breakBlock(), 7, u"break"_s);
    check(colours.dimmedBlock(), 4.5, u"dimmed"_s);
    for (const QColor &ground : {colours.base, colours.closed, colours.header}) {
        QVERIFY(contrastRatio(colours.text, ground) >= 7);
        QVERIFY(contrastRatio(colours.secondary, ground) >= 4.5);
        QVERIFY(contrastRatio(colours.accent, ground) >= 3);
        QVERIFY(contrastRatio(colours.trouble, ground) >= 3);
    }
    QVERIFY(contrastRatio(colours.text, colours.breakFill) >= 7);
    QVERIFY(contrastRatio(colours.secondary, colours.breakFill) >= 4.5);
    QVERIFY(contrastRatio(colours.secondary, colours.heading) >= 4.5);
}

void TestContrast::redAndAmberAreKept_data()
{
    QTest::addColumn<Shade>("shade");
    QTest::newRow("light") << Shade::Light;
    QTest::newRow("dark") << Shade::Dark;
}

// Whatever hue a track is given.
void TestContrast::redAndAmberAreKept()
{
    QFETCH(Shade, shade);
    const SignalColours signs = signalColours(paletteFor(shade));
    for (int hue = 0; hue < 360; ++hue) {
        const QColor edge = blockColours(hue, shade).edge;
        QVERIFY2(deltaE(edge, signs.conflict) >= 20, qPrintable(QString::number(hue)));
        QVERIFY2(deltaE(edge, signs.warning) >= 20, qPrintable(QString::number(hue)));
    }
    QCOMPARE(blockColours(conflictHue, shade).edge, signs.conflict);
    QCOMPARE(blockColours(warningHue, shade).edge, signs.warning);
    // A hue far from both stays what it is.
    QCOMPARE(blockColours(215, shade).edge,
             fromOklch(shade == Shade::Dark ? 0.72 : 0.58, shade == Shade::Dark ? 0.13 : 0.12, oklchHue(215)));
}

// As eyes see it: on the OKLCH wheel.
void TestContrast::spacedHuesAreFarApart()
{
    QList<double> angles;
    for (int i = 0; i < 12; ++i) {
        const int hue = spacedHue(i);
        QVERIFY(hue >= 0 && hue < 360);
        const double angle = oklchHue(hue);
        for (const double other : std::as_const(angles)) {
            const double between = std::abs(std::remainder(angle - other, 360));
            QVERIFY2(between >= 10, qPrintable(u"%1: %2 %3"_s.arg(i).arg(angle).arg(other)));
        }
        angles += angle;
    }
    QVERIFY(spacedHue(1'000'000'000) >= 0 && spacedHue(-5) >= 0);
}

SUMMITRY_TEST(TestContrast)
#include "tst_gui_timeline_contrast.moc"
