// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/barlist.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace summitry {

namespace {

class BarRow : public QAbstractButton
{
public:
    BarRow(const Bar &bar, int longest, QWidget *parent) : QAbstractButton(parent), m_bar(bar), m_longest(std::max(1, longest))
    {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(BarList::tr("%1: %2").arg(bar.name, QLocale().toString(bar.count)));
    }
    QSize sizeHint() const override { return {240, fontMetrics().height() + 10}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(layoutDirection());
        if (underMouse())
            painter.fillRect(rect(), palette().alternateBase());
        const QString number = QLocale().toString(m_bar.count);
        const int nameWidth = width() * 45 / 100;
        const int numberWidth = std::max(36, fontMetrics().horizontalAdvance(number) + 8);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(mirrored({0, 0, nameWidth - 8, height()}), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_bar.name, Qt::ElideRight, nameWidth - 8));
        const int room = width() - nameWidth - numberWidth;
        const int length = std::max(2, room * m_bar.count / m_longest);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().highlight());
        painter.drawRoundedRect(mirrored({nameWidth, height() / 2 - 5, length, 10}), 3, 3);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(mirrored({nameWidth + length + 6, 0, numberWidth, height()}), Qt::AlignLeft | Qt::AlignVCenter, number);
        if (hasFocus()) {
            QStyleOptionFocusRect option;
            option.initFrom(this);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
        }
    }

private:
    QRect mirrored(const QRect &logical) const { return QStyle::visualRect(layoutDirection(), rect(), logical); }

    Bar m_bar;
    int m_longest;
};

} // namespace

BarList::BarList(const QString &title, QWidget *parent) : QWidget(parent), m_title(title)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    setBars({});
}

void BarList::setBars(const QList<Bar> &bars)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *title = new QLabel(m_title);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    layout()->addWidget(title);
    int longest = 0;
    for (const Bar &bar : bars)
        longest = std::max(longest, bar.count);
    for (const Bar &bar : bars) {
        auto *row = new BarRow(bar, longest, this);
        connect(row, &QAbstractButton::clicked, this, [this, filter = bar.filter] { Q_EMIT barClicked(filter); });
        layout()->addWidget(row);
    }
}

} // namespace summitry
