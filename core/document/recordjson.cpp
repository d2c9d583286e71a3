// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/recordjson.h"

#include <QJsonDocument>

#include <map>

namespace summitry {

QByteArray dump(const Document &document)
{
    QByteArray text;
    forEachRecordType([&]<class Record>() {
        std::map<qint64, const Record *> ordered;
        for (const Record &record : document.all<Record>())
            ordered.emplace(record.id.value, &record);
        for (const auto &[id, record] : ordered) {
            text += QByteArray(Description<Record>::table) + ' ' + QByteArray::number(id) + ' '
                + QJsonDocument(toJson(*record)).toJson(QJsonDocument::Compact) + '\n';
        }
    });
    return text;
}

} // namespace summitry
