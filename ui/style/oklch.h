// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colours by perceived lightness: two hues of one lightness and chroma look equally strong, so one rule serves all tracks.
#pragma once

#include <QColor>

namespace summitry {

// Lightness 0 to 1, chroma 0 to about 0.3, hue in degrees of the OKLCH wheel. What sRGB cannot show loses chroma.
[[nodiscard]] QColor fromOklch(double lightness, double chroma, double hue);

// Where on the OKLCH wheel the pure colour of this HSL hue (0 red, 120 green, 240 blue) lies, in degrees.
[[nodiscard]] double oklchHue(int hslHue);

} // namespace summitry
