// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/printing.h"

#include "publishing/blocksetter.h"
#include "publishing/pages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>

namespace summitry {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double sideMargin = 18 * pointsPerMillimetre;
constexpr double topMargin = 20 * pointsPerMillimetre;
constexpr double bottomMargin = 21 * pointsPerMillimetre;
constexpr double edgeMargin = 10 * pointsPerMillimetre; // of the lines at the head and foot

class Press
{
    Q_DECLARE_TR_FUNCTIONS(Printing)

public:
    Press(const Paper &paper, QPagedPaintDevice &device)
        : m_paper(paper), m_device(device), m_typesetter(device, paper.locale), m_sheet(device.pageLayout().fullRectPoints().size()),
          m_textWidth(points(m_sheet.width() - 2 * sideMargin))
    {
        const Typesetter scaled(device, paper.locale, paper.scale);
        m_pages = pagesOf(BlockSetter(scaled, paper.locale, m_textWidth).set(paper),
                          points(m_sheet.height() - topMargin - bottomMargin));
    }

    [[nodiscard]] Result<int> print()
    {
        QPainter painter;
        if (!painter.begin(&m_device))
            return failure(ErrorKind::Unwritable, tr("The pages could not be printed: the printer or file refuses them."));
        const QPointF origin = printableOrigin();
        bool isFirst = true;
        for (int i = 0; i < pageCount(); ++i) {
            if (const QPageRanges wanted = m_device.pageRanges(); !wanted.isEmpty() && !wanted.contains(i + 1))
                continue;
            if (!isFirst && !m_device.newPage())
                return failure(ErrorKind::Unwritable, tr("Page %1 could not be printed.").arg(i + 1));
            isFirst = false;
            painter.resetTransform();
            painter.translate(-origin);
            drawPage(painter, i);
        }
        painter.end();
        return pageCount();
    }

private:
    [[nodiscard]] qreal points(double count) const { return m_typesetter.points(count); }
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    // Painters begin at the corner of what the device can print on, not of the sheet.
    [[nodiscard]] QPointF printableOrigin() const
    {
        const QPageLayout layout = m_device.pageLayout();
        return layout.mode() == QPageLayout::FullPageMode ? QPointF() : layout.paintRect(QPageLayout::Point).topLeft() * points(1);
    }
    void drawPage(QPainter &painter, int index) const
    {
        const QPointF corner(points(sideMargin), points(topMargin));
        for (const PlacedBand &placed : m_pages[std::size_t(index)])
            placed.band.draw(painter, corner + QPointF(0, placed.y));
        if (index > 0 || !m_paper.isTitled)
            drawEdge(painter, edgeMargin, m_paper.event, m_paper.title);
        const QString number = tr("Page %1 of %2").arg(m_paper.locale.toString(index + 1), m_paper.locale.toString(pageCount()));
        drawEdge(painter, m_sheet.height() - edgeMargin - 11, m_paper.footer, number);
    }
    void drawEdge(QPainter &painter, double y, const QString &start, const QString &end) const
    {
        const Look look{7.8, 11, QFont::Normal, Look::mutedInk()};
        Band band;
        const qreal endWidth = std::min(m_typesetter.width(end, look) + points(4), m_textWidth / 2);
        const qreal startWidth = m_textWidth - endWidth - points(8);
        const bool mirrored = m_typesetter.isRightToLeft();
        m_typesetter.set(band, {{start}}, look, 0, mirrored ? m_textWidth - startWidth : 0, startWidth);
        m_typesetter.set(band, {{end}}, look, 0, mirrored ? 0 : m_textWidth - endWidth, endWidth, Side::End);
        std::erase_if(band.lines, [](const SetLine &line) { return line.line > 0; }); // a long title: its first line will do
        band.draw(painter, {points(sideMargin), points(y)});
    }

    const Paper &m_paper;
    QPagedPaintDevice &m_device;
    Typesetter m_typesetter;
    QSizeF m_sheet; // points
    qreal m_textWidth;
    std::vector<PaperPage> m_pages;
};

} // namespace

Result<int> printPaper(const Paper &paper, QPagedPaintDevice &device)
{
    return Press(paper, device).print();
}

Result<QByteArray> pdf(const Paper &paper, QPageSize::PageSizeId size)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return failure(ErrorKind::Unwritable, buffer.errorString());
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(size));
        writer.setPageMargins({});
        writer.setTitle(paper.fullTitle());
        writer.setCreator(QStringLiteral("Summitry"));
        if (const Result<int> pages = printPaper(paper, writer); !pages)
            return tl::unexpected(pages.error());
    }
    return buffer.data();
}

} // namespace summitry
