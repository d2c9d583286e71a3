// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bookmarks for a PDF that QPdfWriter has made, which can't write them: an incremental update at its end (ISO 32000-1, 7.5.6)
// with an outline (12.3.3) and the catalogue that names it.
#pragma once

#include "publishing/printing.h"

namespace summitry {

// As it was where the file is not of the shape that QPdfWriter gives it: a PDF without bookmarks is better than none. A
// bookmark of level 1 belongs to the one of level 0 before it.
[[nodiscard]] QByteArray withOutline(const QByteArray &pdf, const QList<Bookmark> &bookmarks);

} // namespace summitry
