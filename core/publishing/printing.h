// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A paper on pages: the same hand prints to a PDF, to a printer and into the preview.
#pragma once

#include "base/error.h"
#include "publishing/paper.h"

#include <QByteArray>
#include <QPageSize>

class QPagedPaintDevice;

namespace summitry {

// Draws the paper on the device's own page size, on those of its pages that the device's page ranges ask for. Returns
// how many pages the paper has; Unwritable where the device refuses.
[[nodiscard]] Result<int> printPaper(const Paper &paper, QPagedPaintDevice &device);

// A whole PDF file.
[[nodiscard]] Result<QByteArray> pdf(const Paper &paper, QPageSize::PageSizeId size = QPageSize::A4);

} // namespace summitry
