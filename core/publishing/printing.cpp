// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/printing.h"

#include "publishing/pdfoutline.h"
#include "publishing/press.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace summitry {

namespace {

struct PrintingText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

// Where each stretch of blocks begins that has a page, and page numbers, of its own.
QList<qsizetype> stretchesOf(const Paper &paper)
{
    QList<qsizetype> starts{0};
    for (qsizetype i = 1; i < paper.blocks.size() && !paper.isTitled; ++i) {
        const auto *heading = std::get_if<Heading>(&paper.blocks[i]);
        if (heading && heading->startsPage)
            starts += i;
    }
    return starts;
}

} // namespace

Result<Printed> printPapers(std::span<const Paper> papers, QPagedPaintDevice &device, Progress &progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorKind::Unwritable, PrintingText::tr("The pages could not be printed: the printer or file refuses them."));
    Printed printed;
    Press press(device, painter, printed);
    qsizetype all = 0;
    qsizetype done = 0;
    for (const Paper &paper : papers)
        all += paper.blocks.size();
    for (const Paper &paper : papers) {
        printed.bookmarks += Bookmark{paper.title, 0, printed.pages};
        QList<qsizetype> starts = stretchesOf(paper);
        starts += paper.blocks.size();
        Paper stretch = paper;
        for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
            if (progress.isCancelled())
                return failure(ErrorKind::Cancelled, PrintingText::tr("Called off."));
            stretch.blocks = paper.blocks.mid(starts[i], starts[i + 1] - starts[i]);
            if (const Result<void> result = press.print(stretch); !result)
                return tl::unexpected(result.error());
            progress.report(done += stretch.blocks.size(), all);
        }
    }
    painter.end();
    return printed;
}

Result<int> printPaper(const Paper &paper, QPagedPaintDevice &device)
{
    Progress progress;
    return printPapers({&paper, 1}, device, progress).map([](const Printed &printed) { return printed.pages; });
}

Result<QByteArray> pdf(std::span<const Paper> papers, QPageSize::PageSizeId size, Progress &progress)
{
    QBuffer buffer;
    if (papers.empty() || !buffer.open(QIODevice::WriteOnly))
        return failure(ErrorKind::Unwritable, buffer.errorString());
    Result<Printed> printed;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(size));
        writer.setPageMargins({});
        writer.setTitle(papers.front().fullTitle());
        writer.setCreator(QStringLiteral("Summitry"));
        printed = printPapers(papers, writer, progress);
    }
    return printed.map([&](const Printed &made) { return made.bookmarks.size() > 2 ? withOutline(buffer.data(), made.bookmarks) : buffer.data(); });
}

Result<QByteArray> pdf(const Paper &paper, QPageSize::PageSizeId size)
{
    Progress progress;
    return pdf({&paper, 1}, size, progress);
}

} // namespace summitry
