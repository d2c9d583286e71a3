// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/paperfile.h"

#include "base/safefile.h"
#include "publishing/htmlwriter.h"
#include "publishing/markdownwriter.h"
#include "publishing/printing.h"

namespace summitry {

Result<QByteArray> paperBytes(const Paper &paper, PaperFormat format, QPageSize::PageSizeId size)
{
    switch (format) {
    case PaperFormat::Html:
        return html(paper);
    case PaperFormat::Markdown:
        return markdown(paper);
    case PaperFormat::Pdf:
        break;
    }
    return pdf(paper, size);
}

Result<void> savePaper(const Paper &paper, PaperFormat format, const QString &path, QPageSize::PageSizeId size)
{
    // In memory first: QPdfWriter does not notice a device that fails.
    return paperBytes(paper, format, size).and_then([&](const QByteArray &bytes) { return SafeFile::save(path, bytes); });
}

} // namespace summitry
