// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/peoplelist.h"

#include "ui/forms/recorddrag.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"
#include "ui/style/metrics.h"
#include "ui/style/rowdelegate.h"
#include "ui/style/textline.h"
#include "ui/style/textmetrics.h"

#include <QPainter>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

class PersonDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, lineHeight(option.font) + lineHeight(labelFont(option.font)) + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &model = static_cast<const RecordTableModel &>(*index.model());
        paintGround(*painter, option, index);
        const QRect box = contents(option).adjusted(0, 5, 0, -5);
        const QColor quiet = option.palette.color(QPalette::PlaceholderText);
        drawTextLine(*painter, {index.data().toString(), option.font, option.palette.color(QPalette::Text)}, box, BoxEdge::Top, option.direction);
        drawTextLine(*painter, {detailOf(model, index.row()), labelFont(option.font), quiet}, box, BoxEdge::Bottom, option.direction);
        if (option.state & QStyle::State_HasFocus)
            paintRing(*painter, option);
    }

private:
    static QString detailOf(const RecordTableModel &model, int row)
    {
        QStringList parts;
        for (const QString &name : {u"function"_s, u"delegation"_s}) {
            const QString text = model.index(row, model.columnNamed(name)).data().toString();
            if (!text.isEmpty())
                parts += text;
        }
        return parts.join(u" · "_s);
    }
};

} // namespace

PeopleList::PeopleList(RecordTableModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    dressList(*this);
    delete itemDelegate();
    setItemDelegate(new PersonDelegate(this));
    setModel(&model);
    setModelColumn(model.columnNamed(u"name"));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAccessibleName(tr("Participants"));
}

QList<RecordKey> PeopleList::selectedKeys() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<RecordKey> keys;
    for (const QModelIndex &index : std::as_const(indexes))
        keys += m_model.keyAt(index.row());
    return keys;
}

void PeopleList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void PeopleList::startDrag(Qt::DropActions)
{
    dragRecords(selectedKeys(), m_model.workspace().document(), *this);
}

void PeopleList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect box = viewport()->rect().adjusted(metrics::margin, metrics::margin, -metrics::margin, -metrics::margin);
    painter.drawText(box, int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, m_emptyText);
}

} // namespace summitry
