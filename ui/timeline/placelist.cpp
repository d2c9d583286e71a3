// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/placelist.h"

#include "document/naming.h"
#include "ui/gestures/placeplan.h"
#include "ui/style/rowdelegate.h"
#include "ui/style/textline.h"
#include "ui/style/textmetrics.h"

namespace summitry {

namespace {

constexpr int priceRole = Qt::UserRole;
constexpr std::size_t spokenHints = 3;
constexpr int offerPadding = 8;

class OfferDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = lineHeight(option.font) + lineHeight(labelFont(option.font)) + 2 * offerPadding;
        return {RowDelegate::sizeHint(option, index).width(), height};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem own(option);
        initStyleOption(&own, index);
        paintGround(*painter, own, index);
        const QRect box = contents(own).adjusted(0, offerPadding, 0, -offerPadding);
        const TextLine where{own.text, own.font, own.palette.color(QPalette::Active, QPalette::Text)};
        const TextLine price{index.data(priceRole).toString(), labelFont(own.font),
                             own.palette.color(QPalette::Active, QPalette::PlaceholderText)};
        drawTextLine(*painter, where, box, BoxEdge::Top, own.direction);
        drawTextLine(*painter, price, box, BoxEdge::Bottom, own.direction);
        paintRing(*painter, own);
    }
};

} // namespace

PlaceList::PlaceList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new OfferDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void PlaceList::showOffers(const std::vector<PlaceOffer> &offers, SessionId session, const Document &document)
{
    clear();
    setAccessibleName(tr("Places for “%1”").arg(nameOf(session, document)));
    for (const PlaceOffer &offer : offers) {
        auto *item = new QListWidgetItem(placeText(offer, session, document), this);
        const QString price = priceText(offer, document);
        item->setData(priceRole, price);
        item->setData(Qt::AccessibleTextRole, tr("%1 — %2", "place and price").arg(item->text(), price));
        item->setData(Qt::AccessibleDescriptionRole, hintsText(offer, spokenHints, document));
        item->setToolTip(item->data(Qt::AccessibleTextRole).toString().toHtmlEscaped());
    }
    setCurrentRow(0);
}

void PlaceList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scrollTo(currentIndex());
}

} // namespace summitry
