// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/palette.h"

#include "ui/style/oklch.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace summitry {

namespace {

struct RoleColours {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr RoleColours usual[] = {
    {QPalette::Window, 0xf4f5f7, 0x202328},          {QPalette::WindowText, 0x1c2127, 0xe8eaed},
    {QPalette::Base, 0xffffff, 0x17191d},            {QPalette::AlternateBase, 0xf8f9fa, 0x1c1f23},
    {QPalette::Text, 0x1c2127, 0xe8eaed},            {QPalette::PlaceholderText, 0x656d78, 0x969da8},
    {QPalette::Button, 0xffffff, 0x2d3138},          {QPalette::ButtonText, 0x1c2127, 0xe8eaed},
    {QPalette::BrightText, 0xb42318, 0xff8a80},      {QPalette::Highlight, 0x1f62c9, 0x2f6bd0},
    {QPalette::HighlightedText, 0xffffff, 0xffffff}, {QPalette::Link, 0x1f62c9, 0x84b3ff},
    {QPalette::LinkVisited, 0x6f42c1, 0xc3a6ff},     {QPalette::ToolTipBase, 0x1c2127, 0xe8eaed},
    {QPalette::ToolTipText, 0xffffff, 0x17191d},     {QPalette::Light, 0xffffff, 0x3a3f47},
    {QPalette::Midlight, 0xeceef1, 0x2d3138},        {QPalette::Mid, 0xd3d8de, 0x3c424b},
    {QPalette::Dark, 0x858c96, 0x737b87},            {QPalette::Shadow, 0x59616b, 0x9aa2ae},
};

constexpr RoleColours disabled[] = {
    {QPalette::WindowText, 0x868d97, 0x7c838d}, {QPalette::Text, 0x868d97, 0x7c838d},
    {QPalette::ButtonText, 0x868d97, 0x7c838d}, {QPalette::Base, 0xf4f5f7, 0x202328},
    {QPalette::Button, 0xf4f5f7, 0x25282e},     {QPalette::Highlight, 0xc3c9d2, 0x434952},
    {QPalette::Dark, 0xc3c9d2, 0x434952},       {QPalette::HighlightedText, 0x1c2127, 0xe8eaed},
};

double luminance(const QColor &colour)
{
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// On the OKLCH wheel, where the edge of a block, light or dark, would be within ΔE 20 of the colours of conflict and warning.
struct ReservedArc {
    double first, last;
};
constexpr ReservedArc reserved[] = {{6, 48}, {53, 106}};

double besideReserved(double angle)
{
    const double wrapped = angle < 0 ? angle + 360 : angle;
    for (const ReservedArc &arc : reserved) {
        if (wrapped > arc.first && wrapped < arc.last)
            return wrapped - arc.first < arc.last - wrapped ? arc.first : arc.last;
    }
    return wrapped;
}

} // namespace

QPalette paletteFor(Shade shade)
{
    const auto colour = [shade](const RoleColours &entry) { return QColor(shade == Shade::Dark ? entry.dark : entry.light); };
    QPalette palette;
    for (const RoleColours &entry : usual)
        palette.setColor(entry.role, colour(entry));
    for (const RoleColours &entry : disabled)
        palette.setColor(QPalette::Disabled, entry.role, colour(entry));
    return palette;
}

Shade shadeOf(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness() ? Shade::Dark
                                                                                                         : Shade::Light;
}

bool isHighContrast(const QPalette &palette)
{
    // Qt 6.4 has no question for it. Such palettes put all text on pure black or pure white, buttons and fields alike.
    const QColor ground = palette.color(QPalette::Window);
    const bool isPure = ground == QColor(Qt::black) || ground == QColor(Qt::white);
    constexpr double strong = 15;
    return isPure && palette.color(QPalette::Button) == ground && palette.color(QPalette::Base) == ground
           && contrastRatio(palette.color(QPalette::WindowText), ground) >= strong;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [less, more] = std::minmax({luminance(one), luminance(other)});
    return (more + 0.05) / (less + 0.05);
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto blend = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(blend(over.redF(), under.redF()), blend(over.greenF(), under.greenF()),
                            blend(over.blueF(), under.blueF()));
}

QColor sideBarColor() { return sideBarColor(QGuiApplication::palette()); }

QColor sideBarColor(const QPalette &palette)
{
    if (palette.color(QPalette::Window) == palette.color(QPalette::Base))
        return palette.color(QPalette::Base);
    return QColor(isDark(palette) ? 0x1b1e22 : 0xeceef1);
}

QColor selectionTint(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Highlight), palette.color(QPalette::Base), isDark(palette) ? 0.38 : 0.16);
}

BlockColours blockColours(int hue, const QPalette &palette) { return blockColours(hue, shadeOf(palette)); }

BlockColours blockColours(int hue, Shade shade)
{
    const bool dark = shade == Shade::Dark;
    const bool isGrey = hue == greyHue;
    BlockColours colours;
    colours.text = QColor(dark ? 0xececf1 : 0x1b1b1f);
    colours.secondText = QColor(dark ? 0xb9b9c4 : 0x5c5c66);
    if (hue == conflictHue || hue == warningHue) {
        const QPalette palette = paletteFor(shade);
        const SignalColours signs = signalColours(palette);
        colours.edge = hue == conflictHue ? signs.conflict : signs.warning;
        colours.fill = mixed(colours.edge, palette.color(QPalette::Base), dark ? 0.16 : 0.12);
        return colours;
    }
    const double angle = isGrey ? 0 : besideReserved(oklchHue(hue));
    colours.fill = fromOklch(dark ? 0.32 : 0.93, isGrey ? 0 : dark ? 0.05 : 0.04, angle);
    colours.edge = fromOklch(dark ? 0.72 : 0.58, isGrey ? 0 : dark ? 0.13 : 0.12, angle);
    return colours;
}

int spacedHue(int index)
{
    // By the golden angle through what is left of the OKLCH wheel without red and amber, from blue on.
    static const std::array<double, 360> angles = [] {
        std::array<double, 360> all{};
        for (int hue = 0; hue < 360; ++hue)
            all[std::size_t(hue)] = std::fmod(oklchHue(hue) + 360, 360);
        return all;
    }();
    constexpr qint64 first = 108;
    constexpr qint64 length = 256;
    constexpr qint64 step = 158;
    constexpr qint64 blue = 150;
    const auto wanted = double((first + (blue + std::max(0, index) * step) % length) % 360);
    const auto distance = [wanted](double angle) { return std::min(std::abs(angle - wanted), 360 - std::abs(angle - wanted)); };
    const auto nearest = std::min_element(angles.begin(), angles.end(),
                                          [&](double a, double b) { return distance(a) < distance(b); });
    return int(nearest - angles.begin());
}

SignalColours signalColours(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool dark = isDark(palette);
    const double share = dark ? 0.20 : 0.12;
    SignalColours colours;
    colours.conflict = palette.color(QPalette::Active, QPalette::BrightText);
    colours.warning = QColor(dark ? 0xe3b341 : 0x7a5200);
    colours.info = palette.color(QPalette::Active, QPalette::Link);
    colours.good = QColor(dark ? 0x6fcf97 : 0x1b6e3c);
    colours.conflictTint = mixed(colours.conflict, base, dark ? 0.16 : 0.08);
    colours.warningTint = mixed(QColor(dark ? 0xe3b341 : 0xf0a500), base, dark ? 0.16 : 0.14);
    colours.infoTint = mixed(palette.color(QPalette::Active, QPalette::Highlight), base, share);
    colours.breakTint = mixed(QColor(dark ? 0xd8cfc0 : 0x7a6a50), base, 0.06);
    return colours;
}

} // namespace summitry
