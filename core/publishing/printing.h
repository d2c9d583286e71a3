// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers on pages: the same hand prints to a PDF, to a printer and into the preview.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "publishing/paper.h"

#include <QByteArray>
#include <QPageSize>

#include <span>

class QPagedPaintDevice;

namespace summitry {

// A place in what was printed: a paper by its title, then its parts by their headings.
struct Bookmark {
    QString text;
    int level = 0; // 0: a paper
    int page = 0;  // from 0
    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

struct Printed {
    int pages = 0;
    QList<Bookmark> bookmarks;
};

// Draws the papers one after another on the device's own page size, each from a page of its own, on those of the pages that
// the device's page ranges ask for; what is not titled is set page by page, however long it is. Unwritable where the device
// refuses, Cancelled where the progress says so.
[[nodiscard]] Result<Printed> printPapers(std::span<const Paper> papers, QPagedPaintDevice &device, Progress &progress);
// Returns how many pages the paper has.
[[nodiscard]] Result<int> printPaper(const Paper &paper, QPagedPaintDevice &device);

// A whole PDF file, with the title and the direction of the first paper and bookmarks to all.
[[nodiscard]] Result<QByteArray> pdf(std::span<const Paper> papers, QPageSize::PageSizeId size, Progress &progress);
// Of one paper, without bookmarks where it has but one part.
[[nodiscard]] Result<QByteArray> pdf(const Paper &paper, QPageSize::PageSizeId size = QPageSize::A4);

} // namespace summitry
