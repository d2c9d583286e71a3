// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of every kind of record by their descriptions, the same for the same seed: for tests of what must always hold.
#pragma once

#include "document/draft.h"

#include <QRandomGenerator>

namespace summitry {

class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed) : m_random(seed) {}

    // A few additions, changes and removals; always one that fits.
    [[nodiscard]] Edit next(const Document &document)
    {
        Draft draft(document, QStringLiteral("Step %1").arg(++m_step));
        for (int parts = 1 + below(4); parts > 0; --parts) {
            const auto type = RecordType(1 + below(recordTypeCount - 1)); // there is one summit, and it stays
            const int what = below(10);
            withRecordType(type, [&]<class Record>() {
                if (what < 5 || document.all<Record>().size() < 3)
                    add<Record>(draft, document);
                else if (what < 8)
                    draft.change(any<Record>(document), [&](Record &record) { varyOneField(record, draft, document); });
                else
                    draft.remove(any<Record>(document));
            });
        }
        return draft.take();
    }

    int below(int bound) { return int(m_random.bounded(bound)); }
    template <class Record> Id<Record> any(const Document &document)
    {
        const auto &all = document.all<Record>();
        return all.isEmpty() ? Id<Record>() : (all.begin() + below(int(all.size())))->id;
    }

private:
    template <class Record> void add(Draft &draft, const Document &document)
    {
        Record record;
        for (const Field<Record> &field : Description<Record>::fields)
            field.setValue(record, value(field, draft, document));
        if constexpr (std::is_same_v<Record, Day>)
            record = {{}, QDate(2018, 10, 1).addDays(below(30)), QString(), below(600), 700 + below(900), QString()};
        if constexpr (std::is_same_v<Record, Availability>) {
            (below(2) == 0 ? record.room.value : record.participant.value) = 0;
            record.start = LocalTime(QDate(2018, 10, 1).addDays(below(30)), below(1440));
            record.end = record.start.plus(1 + below(600));
        }
        if (isWhole(record))
            draft.add(record);
    }
    static bool isWhole(const Availability &availability) { return availability.room.isNull() != availability.participant.isNull(); }
    static bool isWhole(const AgendaItem &item) { return !item.session.isNull(); }
    static bool isWhole(const Assignment &assignment) { return assignment.session && assignment.participant; }
    static bool isWhole(const SetAside &setAside) { return !setAside.session.isNull(); }
    template <class Record> static bool isWhole(const Record &) { return true; }

    // One that can't make the record invalid, nor refer to what the draft has removed.
    template <class Record> void varyOneField(Record &record, const Draft &draft, const Document &document)
    {
        const Field<Record> &field = Description<Record>::fields[std::size_t(below(int(Description<Record>::fields.size())))];
        const bool isSafe = field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::Choice
            || field.kind == FieldKind::Flag || (field.kind == FieldKind::References)
            || (field.kind == FieldKind::Reference && field.onDelete == OnDelete::Forget);
        if (isSafe)
            field.setValue(record, value(field, draft, document));
    }

    QVariant value(const FieldInfo &field, const Draft &draft, const Document &document)
    {
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::LongText:
            return below(3) == 0 ? QString(QLatin1String("")) : QStringLiteral("Word %1").arg(below(1000));
        case FieldKind::Choice:
            return QString::fromLatin1(field.choices[std::size_t(below(int(field.choices.size())))].name);
        case FieldKind::Flag:
            return below(2);
        case FieldKind::Date:
            return QDate(2018, 1, 1).addDays(below(300)).toString(Qt::ISODate);
        case FieldKind::Moment:
            return LocalTime(QDate(2018, 10, 1).addDays(below(30)), below(1440)).toString();
        case FieldKind::Languages:
            return QStringLiteral("en fr");
        case FieldKind::Reference:
            return below(4) == 0 && field.onDelete == OnDelete::Forget ? QVariant(0) : QVariant(target(field, draft, document));
        case FieldKind::References:
            return targets(field, draft, document);
        default:
            return 1 + below(300);
        }
    }
    // One that the draft has not removed; 0 where that was tried in vain.
    qlonglong target(const FieldInfo &field, const Draft &draft, const Document &document)
    {
        return withRecordType(field.target, [&]<class Record>() -> qlonglong {
            const Id<Record> id = any<Record>(document);
            return draft.find(id) ? id.value : 0;
        });
    }
    QString targets(const FieldInfo &field, const Draft &draft, const Document &document)
    {
        QStringList ids;
        for (int count = below(4); count > 0; --count) {
            const QString id = QString::number(target(field, draft, document));
            if (id != QLatin1String("0") && !ids.contains(id))
                ids += id;
        }
        return ids.isEmpty() ? QString(QLatin1String("")) : ids.join(QLatin1Char(' '));
    }

    QRandomGenerator m_random;
    int m_step = 0;
};

} // namespace summitry
