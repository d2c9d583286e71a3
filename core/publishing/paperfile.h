// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as a file, in the format asked for.
#pragma once

#include "base/error.h"
#include "domain/field.h"
#include "publishing/paper.h"

#include <QByteArray>
#include <QPageSize>

namespace summitry {

enum class PaperFormat { Pdf, Html, Markdown };

// The name is also the suffix of such files.
template <> struct Choices<PaperFormat> {
    static constexpr std::array all{
        Choice{"pdf", QT_TRANSLATE_NOOP("Choice", "PDF")},
        Choice{"html", QT_TRANSLATE_NOOP("Choice", "HTML")},
        Choice{"md", QT_TRANSLATE_NOOP("Choice", "Markdown")},
    };
};

// The whole file; the page size matters to PDF alone.
[[nodiscard]] Result<QByteArray> paperBytes(const Paper &paper, PaperFormat format, QPageSize::PageSizeId size = QPageSize::A4);
// Whole or not at all: what was at the path before stays where this fails.
[[nodiscard]] Result<void> savePaper(const Paper &paper, PaperFormat format, const QString &path,
                                     QPageSize::PageSizeId size = QPageSize::A4);

} // namespace summitry
