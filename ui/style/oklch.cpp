// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/oklch.h"

#include <QtMath>

#include <array>
#include <cmath>

namespace summitry {

namespace {

using Triple = std::array<double, 3>;

double toLinear(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double fromLinear(double value) { return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055; }

// Björn Ottosson's matrices, in linear sRGB.
Triple linearFromOklab(const Triple &lab)
{
    const double l = std::pow(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2], 3);
    const double m = std::pow(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2], 3);
    const double s = std::pow(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2], 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

Triple oklabFrom(const QColor &colour)
{
    const double red = toLinear(colour.redF());
    const double green = toLinear(colour.greenF());
    const double blue = toLinear(colour.blueF());
    const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

bool isShown(const Triple &linear)
{
    constexpr double slack = 0.0005;
    return std::all_of(linear.begin(), linear.end(), [](double value) { return value >= -slack && value <= 1 + slack; });
}

} // namespace

QColor fromOklch(double lightness, double chroma, double hue)
{
    const double angle = qDegreesToRadians(hue);
    const auto linearAt = [&](double strength) {
        return linearFromOklab({lightness, strength * std::cos(angle), strength * std::sin(angle)});
    };
    constexpr double step = 0.002;
    Triple linear = linearAt(chroma);
    for (double strength = chroma; strength > 0 && !isShown(linear); strength -= step)
        linear = linearAt(std::max(0.0, strength - step));
    const auto channel = [](double value) { return float(std::clamp(fromLinear(std::clamp(value, 0.0, 1.0)), 0.0, 1.0)); };
    return QColor::fromRgbF(channel(linear[0]), channel(linear[1]), channel(linear[2]));
}

double oklchHue(int hslHue)
{
    const int wrapped = ((hslHue % 360) + 360) % 360;
    const Triple lab = oklabFrom(QColor::fromHslF(float(wrapped) / 360.0F, 1.0F, 0.5F));
    return qRadiansToDegrees(std::atan2(lab[2], lab[1]));
}

} // namespace summitry
