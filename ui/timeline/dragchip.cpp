// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/dragchip.h"

#include "ui/scene/glyphs.h"

#include <QPainter>

namespace summitry {

namespace {

constexpr int chipPadding = 10;
constexpr int glyphSize = 16;
constexpr int widest = 380;
constexpr int offset = 14;      // from the pointer
constexpr int aboveFinger = 48; // pixels

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect verdictRect(const QFont &font, const QString &verdict)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, widest, 1000), Qt::TextWordWrap, verdict);
}

} // namespace

DragChip::DragChip(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DragChip::showAt(QPoint point, const PlanWords &words, Place side)
{
    if (words != m_words) {
        m_words = words;
        const QSize where = QFontMetrics(boldOf(font())).size(Qt::TextSingleLine, words.where);
        const QSize verdict = words.verdict.isEmpty() ? QSize(0, -4) : verdictRect(font(), words.verdict).size();
        const QSize landing = words.landing.isEmpty() ? QSize(0, -4) : verdictRect(font(), words.landing).size();
        const int glyph = words.isTrouble ? glyphSize + 8 : 0;
        resize(std::max({where.width(), verdict.width(), landing.width()}) + 2 * chipPadding + glyph + 2,
               where.height() + verdict.height() + landing.height() + 8 + 2 * chipPadding - 4);
        update();
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPoint place(isMirrored ? point.x() - offset - width() : point.x() + offset, point.y() + offset);
    if (place.x() + width() > parentWidget()->width())
        place.setX(point.x() - offset - width());
    if (place.x() < 0)
        place.setX(qMin(point.x() + offset, parentWidget()->width() - width()));
    if (side == Place::AboveFinger && point.y() - aboveFinger - height() >= 0)
        place = {std::clamp(point.x() - width() / 2, 0, std::max(0, parentWidget()->width() - width())),
                 point.y() - aboveFinger - height()};
    if (place.y() + height() > parentWidget()->height())
        place.setY(point.y() - offset - height());
    move(place);
    show();
    raise();
}

void DragChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::ToolTipBase);
    painter.setPen(QPen(m_words.isTrouble ? palette().color(QPalette::BrightText) : ground, m_words.isTrouble ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    QRect box = rect().adjusted(chipPadding, chipPadding - 2, -chipPadding, -chipPadding + 2);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QColor text = palette().color(QPalette::ToolTipText);
    if (m_words.isTrouble) {
        const int left = isMirrored ? box.right() - glyphSize + 1 : box.left();
        // Amber stands out from the chip's ground in light and dark; the red of conflicts does not.
        const QColor amber = ground.lightness() < 128 ? QColor(0xe3, 0xb3, 0x41) : QColor(0x7a, 0x52, 0x00);
        paintGlyph(painter, Glyph::Conflict, QRectF(left, box.top() + 1, glyphSize, glyphSize), amber, ground);
        box = isMirrored ? box.adjusted(0, 0, -glyphSize - 8, 0) : box.adjusted(glyphSize + 8, 0, 0, 0);
    }
    painter.setPen(text);
    painter.setFont(boldOf(font()));
    painter.drawText(box, Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine, m_words.where);
    box.setTop(box.top() + QFontMetrics(boldOf(font())).height() + 4);
    painter.setFont(font());
    for (const QString &line : {m_words.verdict, m_words.landing}) {
        if (line.isEmpty())
            continue;
        painter.drawText(box, Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, line);
        box.setTop(box.top() + verdictRect(font(), line).height() + 4);
    }
}

} // namespace summitry
