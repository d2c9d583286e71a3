// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recorddrag.h"

#include "document/naming.h"
#include "domain/records.h"
#include "ui/style/metrics.h"
#include "ui/style/strokes.h"

#include <QDataStream>
#include <QDrag>
#include <QIODevice>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

const QString recordsFormat = u"application/x-summitry-records"_s;

QPixmap labelFor(const QString &text, const QWidget &widget)
{
    constexpr int most = 260;
    constexpr int padding = 8;
    const QFontMetrics fonts = widget.fontMetrics();
    const QString shown = fonts.elidedText(text, Qt::ElideRight, most);
    const QSize size(fonts.horizontalAdvance(shown) + 2 * padding, fonts.height() + padding);
    QPixmap label(size * widget.devicePixelRatioF());
    label.setDevicePixelRatio(widget.devicePixelRatioF());
    label.fill(Qt::transparent);
    QPainter painter(&label);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(widget.font());
    const QPalette &palette = widget.palette();
    drawBox(painter, QRectF(QPointF(), size), palette.color(QPalette::Base), palette.color(QPalette::Link), 1, metrics::radius);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QRectF(QPointF(), size), Qt::AlignCenter | Qt::TextSingleLine, shown);
    return label;
}

} // namespace

QMimeData *mimeDataOf(const QList<RecordKey> &keys)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const RecordKey &key : keys)
        stream << int(key.type) << key.id;
    auto *data = new QMimeData;
    data->setData(recordsFormat, bytes);
    return data;
}

bool hasRecords(const QMimeData &data)
{
    return data.hasFormat(recordsFormat);
}

QList<RecordKey> recordsIn(const QMimeData &data, RecordType type, const Document &document)
{
    const QByteArray bytes = data.data(recordsFormat);
    QDataStream stream(bytes);
    QList<RecordKey> keys;
    while (!stream.atEnd()) {
        int kind = 0;
        qint64 id = 0;
        stream >> kind >> id;
        const RecordKey key{type, id};
        if (stream.status() == QDataStream::Ok && kind == int(type) && document.exists(key))
            keys += key;
    }
    return keys;
}

void dragRecords(const QList<RecordKey> &keys, const Document &document, QWidget &source)
{
    if (keys.isEmpty())
        return;
    const RecordKey first = keys.front();
    const QString name = keys.size() == 1 ? nameOf(first, document)
                                          : u"%1 × %2"_s.arg(keys.size()).arg(pluralLabel(first.type));
    auto *drag = new QDrag(&source);
    drag->setMimeData(mimeDataOf(keys));
    drag->setPixmap(labelFor(name, source));
    drag->setHotSpot({-12, -12});
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
}

} // namespace summitry
