// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/chip.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/strokes.h"
#include "ui/style/textmetrics.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int gap = 6;
constexpr int spotSize = 8;
constexpr int checkSize = 14;

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(countText());
    updateGeometry();
    update();
}

void Chip::setSpot(const QColor &colour)
{
    m_spot = colour;
    updateGeometry();
    update();
}

QString Chip::countText() const { return m_count == noCount ? QString() : locale().toString(m_count); }

int Chip::leadingWidth() const { return m_spot.isValid() || isCheckable() ? checkSize + gap : 0; }

// Room for the check mark is always kept, so that a row of chips stands still when one is pressed; while there is none, the
// words stand in the middle of it.
int Chip::wordsStart() const { return padding + (m_spot.isValid() || isChecked() ? leadingWidth() : leadingWidth() / 2); }

QSize Chip::sizeHint() const
{
    const QString number = countText();
    const int numberWidth = number.isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(number);
    const QString plain = QString(text()).replace("&&"_L1, "\n"_L1).remove(u'&').replace(u'\n', u'&');
    const int width = 2 * padding + leadingWidth() + fontMetrics().horizontalAdvance(plain) + numberWidth;
    return {width, std::max(metrics::targetHeight + 4, lineHeight(font()) + 8)};
}

void Chip::paintMark(QPainter &painter, const QRect &mark)
{
    if (isChecked()) {
        summitry::icon(u"check"_s, IconTint::Accent).paint(&painter, mark);
    } else if (m_spot.isValid()) {
        QRectF spot(0, 0, spotSize, spotSize);
        spot.moveCenter(QRectF(mark).center());
        drawBox(painter, spot, m_spot, {}, 0, spotSize / 2.0);
    }
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &colours = palette();
    const bool isHot = isEnabled() && (underMouse() || isDown());
    const double radius = height() / 2.0;
    const QColor line = colours.color(isChecked() ? QPalette::Link : QPalette::Dark);
    const QColor fill = isChecked() ? selectionTint(colours) : colours.color(isHot ? QPalette::Midlight : QPalette::Base);
    drawBox(painter, rect(), fill, line, 1, radius);

    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    paintMark(painter, visual(QRect(padding, (height() - checkSize) / 2, checkSize, checkSize)));
    const QRect words = visual(QRect(wordsStart(), 0, width() - 2 * padding - leadingWidth(), height()));
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
    const int end = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter | Qt::TextSingleLine;
    style()->drawItemText(&painter, words, start | Qt::TextShowMnemonic, colours, isEnabled(), text(), QPalette::Text);
    style()->drawItemText(&painter, words, end, colours, isEnabled(), countText(),
                          isChecked() ? QPalette::Text : QPalette::PlaceholderText);
    if (hasFocus())
        drawFocusRing(painter, rect(), colours, radius);
}

} // namespace summitry
