// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/linklabel.h"

#include "ui/style/metrics.h"
#include "ui/style/textmetrics.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace summitry {

using namespace Qt::StringLiterals;

LinkLabel::LinkLabel(QWidget *parent) : WrappedLabel({}, parent)
{
    setTextFormat(Qt::RichText); // of our own making: the pieces are escaped
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) { Q_EMIT followed(link.toInt()); });
}

void LinkLabel::setPieces(const QList<Piece> &pieces)
{
    m_pieces = pieces;
    QString all;
    for (const Piece &piece : pieces)
        all += piece.text;
    setAccessibleName(all);
    showPieces();
}

void LinkLabel::setMark(const QIcon &mark)
{
    m_mark = mark;
    makeRoomForMark();
}

// Anew when the palette changes: the colour of a link is fixed when its text is set.
void LinkLabel::showPieces()
{
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    QString html = isRightToLeft ? u"<p dir=\"rtl\">"_s : u"<p dir=\"ltr\">"_s;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        // A name in another script keeps its own order within the sentence.
        const bool isName = m_pieces.at(i).isName || m_pieces.at(i).isLink;
        const QString plain = m_pieces.at(i).text.toHtmlEscaped();
        const QString text = isName ? QString(u'\u2068' + plain + u'\u2069') : plain;
        html += m_pieces.at(i).isLink ? QString(u"<a href=\"%1\" style=\"text-decoration: none; color: %2\">%3</a>"_s)
                                            .arg(QString::number(i), palette().color(QPalette::Link).name(), text)
                                      : text;
    }
    setText(html + u"</p>"_s);
}

void LinkLabel::makeRoomForMark()
{
    const int room = m_mark.isNull() ? 0 : metrics::icon + metrics::iconGap;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(isRightToLeft ? 0 : room, 0, isRightToLeft ? room : 0, 0);
}

void LinkLabel::changeEvent(QEvent *event)
{
    WrappedLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoomForMark();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::PaletteChange)
        showPieces();
}

void LinkLabel::paintEvent(QPaintEvent *event)
{
    WrappedLabel::paintEvent(event);
    QPainter painter(this);
    const int line = std::max(lineHeight(font()), fontMetrics().height());
    const QRect mark(0, (line - metrics::icon) / 2, metrics::icon, metrics::icon);
    m_mark.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
}

} // namespace summitry
