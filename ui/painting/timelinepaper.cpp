// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/timelinepaper.h"

#include "document/naming.h"
#include "ui/painting/timelinepainter.h"
#include "ui/scene/scenewords.h"
#include "ui/style/textmetrics.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPdfWriter>

#include <cmath>

namespace summitry {

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(TimelinePaper)
};

constexpr double pixelsPerInch = 96; // the painter thinks in the screen's pixels
constexpr double marginMillimetres = 10;
constexpr double gap = 8;

// From the first session or the opening to the last, in whole hours: no spare hour as on the screen.
TimeWindow printedWindow(const TimelineScene &scene)
{
    int first = scene.openHours().first;
    int last = scene.openHours().last;
    for (const BlockSpan &span : scene.spans()) {
        first = std::min(first, span.start);
        last = std::max(last, span.end);
    }
    return {first / 60 * 60, std::min((last + 59) / 60 * 60, scene.window().last)};
}

struct LanePage {
    double top = 0; // across, from the first lane's
    double bottom = 0;
};

std::vector<LanePage> pagesOf(const LaneLayout &layout, double height)
{
    std::vector<LanePage> pages;
    for (std::size_t i = 0; i < layout.lanes.size(); ++i) {
        const double top = layout.headings[i].height > 0 ? layout.headings[i].top : layout.lanes[i].top;
        if (pages.empty() || layout.lanes[i].bottom() - pages.back().top > height)
            pages.push_back({top, top});
        pages.back().bottom = layout.lanes[i].bottom();
    }
    return pages.empty() ? std::vector<LanePage>{{}} : pages;
}

class TimelinePress
{
public:
    TimelinePress(const TimelinePaper &paper, QSizeF size)
        : m_paper(paper),
          m_size(size),
          m_painter(paper.font, {}, Medium::Paper),
          m_title(pageTitleFont(paper.font)),
          m_small(labelFont(paper.font))
    {
        m_frame.axis = paper.axis;
        m_frame.direction = paper.direction;
        m_frame.size = {size.width(), size.height() - headHeight() - footHeight()};
        m_frame.time.window = printedWindow(paper.scene);
        m_painter.measure(m_frame, paper.scene);
        const double breadth = TimelineGeometry(m_frame, {}).plainBody().height();
        m_layout = laidOut(paper.scene.laneNeeds(), m_painter.laneMetrics(paper.axis), breadth);
        m_pages = pagesOf(m_layout, breadth);
    }

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }

    void draw(QPainter &painter, int index)
    {
        const LanePage &page = m_pages[std::size_t(index)];
        painter.setLayoutDirection(m_paper.direction);
        drawEdge(painter, 0, headHeight() - gap, m_title, m_paper.title, m_paper.date);
        const QString number = PaperText::tr("Page %1 of %2").arg(index + 1).arg(pageCount());
        drawEdge(painter, m_size.height() - footHeight() + gap, footHeight() - gap, m_small, m_paper.footer, number);
        TimelineGeometry::Frame frame = m_frame;
        frame.setBreadth(frame.ruler + page.bottom - page.top);
        frame.scrollAcross = page.top;
        frame.scale = TimelineGeometry(frame, m_layout).fittingScale();
        painter.save();
        const bool isAtRight = m_paper.direction == Qt::RightToLeft;
        painter.translate(isAtRight ? m_size.width() - frame.size.width() : 0, headHeight());
        const QRectF area(QPointF(), frame.size);
        painter.setClipRect(area.adjusted(-1, -1, 1, 1));
        m_painter.paint(painter, area, m_paper.scene, TimelineGeometry(frame, m_layout), {});
        painter.setPen(QPen(m_painter.colours().line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
        painter.restore();
    }

private:
    [[nodiscard]] double headHeight() const { return lineHeight(m_title) + gap; }
    [[nodiscard]] double footHeight() const { return lineHeight(m_small) + gap; }

    // One text at the leading side, one at the trailing.
    void drawEdge(QPainter &painter, double top, double height, QFont font, const QString &start, const QString &end) const
    {
        font.setPixelSize(std::max(12, QFontInfo(font).pixelSize()));
        const double taken = QFontMetricsF(font).horizontalAdvance(end) + 2 * gap;
        const QString elided = QFontMetricsF(font).elidedText(start, Qt::ElideRight, m_size.width() - taken);
        const QRectF box(0, top, m_size.width(), height);
        painter.setFont(font);
        painter.setPen(m_painter.colours().text);
        painter.drawText(box, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine), elided);
        painter.setPen(m_painter.colours().secondary);
        painter.drawText(box, int(Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine), end);
    }

    const TimelinePaper &m_paper;
    QSizeF m_size;
    TimelinePainter m_painter;
    QFont m_title;
    QFont m_small;
    TimelineGeometry::Frame m_frame; // with all the room there is
    LaneLayout m_layout;
    std::vector<LanePage> m_pages;
};

} // namespace

QPageLayout timelinePageLayout()
{
    constexpr double margin = marginMillimetres;
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter};
}

TimelinePaper timelinePaper(const TimelineScene &scene, const Document &document, Audience audience)
{
    TimelinePaper paper;
    paper.scene = scene.shownTo(ExportProfile(audience), document);
    paper.title = nameOf(document.summit(), document);
    paper.date = longDate(scene.date());
    paper.footer = audience == Audience::Organisers     ? PaperText::tr("For organisers only")
                   : audience == Audience::Participants ? PaperText::tr("For participants")
                                                        : QString();
    paper.font = QGuiApplication::font();
    paper.direction = QGuiApplication::layoutDirection();
    return paper;
}

Result<int> printTimeline(const TimelinePaper &paper, QPagedPaintDevice &device)
{
    const auto refused = [] {
        return failure(ErrorKind::Unwritable, PaperText::tr("The timeline could not be printed: the printer or file refuses it."));
    };
    QPainter painter;
    if (!painter.begin(&device))
        return refused();
    const double scale = device.logicalDpiX() / pixelsPerInch;
    TimelinePress press(paper, QSizeF(device.width(), device.height()) / scale);
    const QPageRanges wanted = device.pageRanges();
    bool isFirst = true;
    for (int page = 0; page < press.pageCount(); ++page) {
        if (!wanted.isEmpty() && !wanted.contains(page + 1))
            continue;
        if (!isFirst && !device.newPage())
            return refused();
        isFirst = false;
        painter.resetTransform();
        painter.scale(scale, scale);
        press.draw(painter, page);
    }
    painter.end();
    return press.pageCount();
}

Result<QByteArray> timelinePdf(const TimelinePaper &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(timelinePageLayout());
    writer.setTitle(QString(paper.title % QStringLiteral(" · ") % paper.date));
    writer.setCreator(QStringLiteral("Summitry"));
    return printTimeline(paper, writer).map([&](int) { return bytes; });
}

} // namespace summitry
