// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/press.h"

#include "publishing/blocksetter.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>

namespace summitry {

namespace {

struct PressText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double sideMargin = 18 * pointsPerMillimetre;
constexpr double topMargin = 20 * pointsPerMillimetre;
constexpr double bottomMargin = 21 * pointsPerMillimetre;
constexpr double edgeMargin = 10 * pointsPerMillimetre; // of the lines at the head and foot

} // namespace

Press::Press(QPagedPaintDevice &device, QPainter &painter, Printed &printed)
    : m_device(device),
      m_painter(painter),
      m_printed(printed),
      m_sheet(device.pageLayout().fullRectPoints().size())
{}

qreal Press::points(double count) const
{
    return count * m_device.logicalDpiY() / 72;
}

// Painters begin at the corner of what the device can print on, not of the sheet.
QPointF Press::printableOrigin() const
{
    const QPageLayout layout = m_device.pageLayout();
    return layout.mode() == QPageLayout::FullPageMode ? QPointF() : layout.paintRect(QPageLayout::Point).topLeft() * points(1);
}

Result<void> Press::print(const Paper &paper)
{
    const qreal width = points(m_sheet.width() - 2 * sideMargin);
    const Typesetter scaled(m_device, paper.locale, paper.scale);
    const std::vector<PaperPage> pages =
        pagesOf(BlockSetter(scaled, paper.locale, width).set(paper), points(m_sheet.height() - topMargin - bottomMargin));
    const Typesetter plain(m_device, paper.locale);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const PlacedBand &placed : pages[i]) {
            if (!placed.band.bookmark.isEmpty())
                m_printed.bookmarks += Bookmark{placed.band.bookmark, 1, m_printed.pages};
        }
        const Result<bool> isWanted = turnTo(m_printed.pages++);
        if (!isWanted)
            return tl::unexpected(isWanted.error());
        if (*isWanted)
            drawPage(paper, plain, pages, i);
    }
    return {};
}

Result<bool> Press::turnTo(int page)
{
    if (const QPageRanges wanted = m_device.pageRanges(); !wanted.isEmpty() && !wanted.contains(page + 1))
        return false;
    if (m_hasPage && !m_device.newPage())
        return failure(ErrorKind::Unwritable, PressText::tr("Page %1 could not be printed.").arg(page + 1));
    m_hasPage = true;
    m_painter.resetTransform();
    m_painter.translate(-printableOrigin());
    return true;
}

void Press::drawPage(const Paper &paper, const Typesetter &typesetter, const std::vector<PaperPage> &pages, std::size_t index)
{
    const QPointF corner(points(sideMargin), points(topMargin));
    for (const PlacedBand &placed : pages[index])
        placed.band.draw(m_painter, corner + QPointF(0, placed.y));
    if (index > 0 || !paper.isTitled)
        drawEdge(typesetter, edgeMargin, paper.event, paper.title);
    // What is handed out or hung up by itself says how many it is only where it is several.
    QString number;
    const QString words = paper.numbering.isEmpty() ? PressText::tr("Page %1 of %2") : paper.numbering;
    if (paper.isTitled || pages.size() > 1)
        number = words.arg(paper.locale.toString(int(index) + 1), paper.locale.toString(int(pages.size())));
    drawEdge(typesetter, m_sheet.height() - edgeMargin - 11, paper.footer, number);
}

void Press::drawEdge(const Typesetter &typesetter, double y, const QString &start, const QString &end)
{
    const Look look{7.8, 11, QFont::Normal, Look::mutedInk()};
    const qreal width = points(m_sheet.width() - 2 * sideMargin);
    const qreal endWidth = std::min(typesetter.width(end, look) + points(4), width / 2);
    const qreal startWidth = width - endWidth - points(8);
    const bool mirrored = typesetter.isRightToLeft();
    Band band;
    typesetter.set(band, {{start}}, look, 0, mirrored ? width - startWidth : 0, startWidth);
    typesetter.set(band, {{end}}, look, 0, mirrored ? 0 : width - endWidth, endWidth, Side::End);
    std::erase_if(band.lines, [](const SetLine &line) { return line.line > 0; }); // a long title: its first line will do
    band.draw(m_painter, {points(sideMargin), points(y)});
}

} // namespace summitry
