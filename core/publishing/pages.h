// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks bands into pages: nothing that is kept with the next ends a page, table heads come again, a row is torn only
// where no page could hold it.
#pragma once

#include "publishing/band.h"

namespace summitry {

struct PlacedBand {
    Band band;
    qreal y = 0; // from the top of the page's text
};
using PaperPage = std::vector<PlacedBand>;

// Never empty. The height is that of a page's text, in the bands' own units.
[[nodiscard]] std::vector<PaperPage> pagesOf(const SetPaper &paper, qreal height);

} // namespace summitry
