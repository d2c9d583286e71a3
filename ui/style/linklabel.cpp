// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/linklabel.h"

#include "ui/style/metrics.h"
#include "ui/style/textmetrics.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace summitry {

LinkLabel::LinkLabel(QWidget *parent) : WrappedLabel({}, parent)
{
    setTextFormat(Qt::PlainText);
    setMouseTracking(true);
}

void LinkLabel::setPieces(const QList<Piece> &pieces)
{
    m_pieces = pieces;
    m_links.clear();
    m_reached = m_pressed = none;
    QString said, shown;
    for (int i = 0; i < int(pieces.size()); ++i) {
        const Piece &piece = pieces.at(i);
        const int start = int(shown.size());
        // A name in another script keeps its own order within the sentence.
        shown += piece.isName || piece.isLink ? QString(u'\u2068' + piece.text + u'\u2069') : piece.text;
        said += piece.text;
        if (piece.isLink)
            m_links.push_back({i, start, int(shown.size())});
    }
    setAccessibleName(said);
    setText(shown);
    setFocusPolicy(m_links.empty() ? Qt::NoFocus : Qt::TabFocus);
    forgetLayout();
}

void LinkLabel::setMark(const QIcon &mark)
{
    m_mark = mark;
    makeRoomForMark();
}

void LinkLabel::makeRoomForMark()
{
    const int room = m_mark.isNull() ? 0 : metrics::icon + metrics::iconGap;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(isRightToLeft ? 0 : room, 0, isRightToLeft ? room : 0, 0);
}

std::unique_ptr<QTextLayout> LinkLabel::newLayout() const
{
    auto layout = std::make_unique<QTextLayout>(text(), font());
    QTextOption option(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat format;
    format.setForeground(palette().color(QPalette::Link));
    for (const Link &link : m_links)
        formats += {link.start, link.end - link.start, format};
    layout->setFormats(formats);
    return layout;
}

const QTextLayout &LinkLabel::layoutFor(int width) const
{
    if (m_layout && m_width == width)
        return *m_layout;
    if (!m_layout)
        m_layout = newLayout();
    m_width = width;
    m_layout->beginLayout();
    qreal top = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top});
        top += line.height();
    }
    m_layout->endLayout();
    return *m_layout;
}

const QTextLayout &LinkLabel::layoutNow() const
{
    return layoutFor(contentsRect().width());
}

void LinkLabel::forgetLayout()
{
    m_layout.reset();
    update();
}

int LinkLabel::measuredHeight(int width) const
{
    const QMargins margins = contentsMargins();
    const QTextLayout &layout = layoutFor(std::max(1, width - margins.left() - margins.right()));
    const int mark = m_mark.isNull() ? 0 : metrics::icon;
    return std::max(int(std::ceil(layout.boundingRect().height())), mark) + margins.top() + margins.bottom();
}

QSize LinkLabel::sizeHint() const
{
    constexpr int characters = 40;
    return {characters * fontMetrics().averageCharWidth(), minimumSizeHint().height()};
}

QSize LinkLabel::minimumSizeHint() const
{
    constexpr int characters = 10;
    return {characters * fontMetrics().averageCharWidth(), std::max(lineHeight(font()), m_mark.isNull() ? 0 : metrics::icon)};
}

int LinkLabel::linkAt(QPoint point) const
{
    const QPointF inside = point - contentsRect().topLeft();
    const QTextLayout &layout = layoutNow();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (!line.naturalTextRect().contains(inside))
            continue;
        const int at = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
        const auto found = std::find_if(m_links.begin(), m_links.end(), [at](const Link &link) { return at >= link.start && at < link.end; });
        return found == m_links.end() ? none : int(found - m_links.begin());
    }
    return none;
}

// A screen reader says the link that was reached after the sentence.
void LinkLabel::reach(int link)
{
    m_reached = link;
    setAccessibleDescription(link == none ? QString() : m_pieces.at(m_links[std::size_t(link)].piece).text);
    update();
}

void LinkLabel::changeEvent(QEvent *event)
{
    WrappedLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoomForMark();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        forgetLayout();
}

void LinkLabel::focusInEvent(QFocusEvent *event)
{
    WrappedLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason)
        reach(0);
    else if (event->reason() == Qt::BacktabFocusReason)
        reach(int(m_links.size()) - 1);
}

void LinkLabel::focusOutEvent(QFocusEvent *event)
{
    WrappedLabel::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        reach(none);
}

bool LinkLabel::focusNextPrevChild(bool next)
{
    const int link = next ? m_reached + 1 : m_reached - 1;
    if (link < 0 || link >= int(m_links.size()))
        return WrappedLabel::focusNextPrevChild(next);
    reach(link);
    return true;
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (m_reached != none && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT followed(m_links[std::size_t(m_reached)].piece);
    else
        WrappedLabel::keyPressEvent(event);
}

void LinkLabel::mouseMoveEvent(QMouseEvent *event)
{
    WrappedLabel::mouseMoveEvent(event);
    if (linkAt(event->pos()) != none)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void LinkLabel::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? linkAt(event->pos()) : none;
    if (m_pressed == none)
        WrappedLabel::mousePressEvent(event);
}

void LinkLabel::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, none);
    if (pressed == none)
        WrappedLabel::mouseReleaseEvent(event);
    else if (linkAt(event->pos()) == pressed)
        Q_EMIT followed(m_links[std::size_t(pressed)].piece);
}

void LinkLabel::paintFocus(QPainter &painter) const
{
    const Link &link = m_links[std::size_t(m_reached)];
    const QTextLayout &layout = layoutNow();
    painter.setPen(palette().color(QPalette::Link));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int start = std::max(link.start, line.textStart());
        const int end = std::min(link.end, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const qreal x = line.cursorToX(start), y = line.cursorToX(end);
        painter.drawRoundedRect(QRectF(std::min(x, y) - 1.5, line.y() + 0.5, std::abs(y - x) + 3, line.height() - 1), 3, 3);
    }
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = std::max(lineHeight(font()), fontMetrics().height());
    const QRect mark(0, (line - metrics::icon) / 2, metrics::icon, metrics::icon);
    m_mark.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
    painter.setPen(palette().color(foregroundRole()));
    painter.translate(contentsRect().topLeft());
    layoutNow().draw(&painter, {});
    if (hasFocus() && m_reached != none) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintFocus(painter);
    }
}

} // namespace summitry
