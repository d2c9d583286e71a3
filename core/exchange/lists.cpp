// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists.h"

#include "base/collation.h"
#include "document/fieldtext.h"
#include "exchange/delimited.h"
#include "exchange/spreadsheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

struct Lists {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

bool isNamed(const Participant &participant, const ExportProfile &profile)
{
    return profile.names(participant);
}
bool isNamed(const Session &session, const ExportProfile &profile)
{
    return profile.shows(session);
}
bool isNamed(const Delegation &, const ExportProfile &)
{
    return true; // organisations, not people
}

QString orderedBy(const Participant &participant, const ExportProfile &profile)
{
    return profile.printedName(participant); // the order of the legal names would tell of them
}
QString orderedBy(const Delegation &delegation, const ExportProfile &)
{
    return delegation.name;
}
QString orderedBy(const Session &session, const ExportProfile &)
{
    return session.title;
}

template <class Record> void sort(std::vector<const Record *> &records, const ExportProfile &profile)
{
    std::sort(records.begin(), records.end(), [](const Record *a, const Record *b) { return a->id < b->id; });
    std::vector<QString> words;
    words.reserve(records.size());
    for (const Record *record : records)
        words.push_back(orderedBy(*record, profile));
    std::vector<const Record *> sorted;
    sorted.reserve(records.size());
    for (const KeyedWord &word : wordsInOrder(words))
        sorted.push_back(records[word.place]);
    if constexpr (std::is_same_v<Record, Session>) // by their start before anything else, unplaced ones last
        std::stable_sort(sorted.begin(), sorted.end(), [](const Session *a, const Session *b) {
            return a->isPlaced() && (!b->isPlaced() || a->start < b->start);
        });
    records = std::move(sorted);
}

// Those that are meant, whether or not the profile lets them be named.
template <class Record> std::vector<const Record *> meant(const Document &document, const ListOptions &options)
{
    std::vector<const Record *> records;
    if (options.only) {
        for (const qint64 id : *options.only) {
            if (const Record *record = document.find(Id<Record>{id}))
                records.push_back(record);
        }
    } else {
        for (const Record &record : document.all<Record>())
            records.push_back(&record);
    }
    return records;
}

template <class Record> std::vector<const Record *> listed(const Document &document, const ListOptions &options)
{
    auto records = meant<Record>(document, options);
    std::erase_if(records, [&](const Record *record) { return !isNamed(*record, options.profile); });
    if (!options.only)
        sort(records, options.profile);
    return records;
}

bool isReference(const FieldInfo &field)
{
    return field.kind == FieldKind::Reference || field.kind == FieldKind::References;
}

bool isFreeText(const FieldInfo &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
}

// References to people and sessions, of which an audience may not hear of each.
template <class Target> QString namesToldOf(const QVariant &ids, const ExportProfile &profile, const Document &document)
{
    QStringList names;
    for (const QString &id : ids.toString().split(u' ', Qt::SkipEmptyParts)) {
        const Target *target = document.find(Id<Target>{id.toLongLong()});
        if (!target || !isNamed(*target, profile))
            continue;
        if constexpr (std::is_same_v<Target, Participant>)
            names += profile.printedName(*target);
        else
            names += target->title;
    }
    return names.join("; "_L1);
}

template <class Record> class Row
{
public:
    Row(const Document &document, const ExportProfile &profile) : m_document(document), m_profile(profile) {}

    QString cell(const Record &record, const Field<Record> &field) const
    {
        if constexpr (std::is_same_v<Record, Participant>) {
            if (m_profile.isByAlias(record)) {
                if (field.value == &MemberOf<&Participant::name>::value)
                    return m_profile.printedName(record);
                if (isFreeText(field) || isReference(field))
                    return {};
            }
        }
        const QVariant value = field.value(record);
        if (isFreeText(field))
            return value.toString();
        if (isReference(field) && field.target == RecordType::Participant)
            return namesToldOf<Participant>(value, m_profile, m_document);
        if (isReference(field) && field.target == RecordType::Session)
            return namesToldOf<Session>(value, m_profile, m_document);
        return fileText(field, value, m_document);
    }

private:
    const Document &m_document;
    const ExportProfile &m_profile;
};

// Gives the columns, then the cells of each row as they come; the same list of cells again and again.
template <class Record, class Take>
Result<void> visitRows(const Document &document, const ListOptions &options, const QList<int> &fields, Progress &progress, Take &take)
{
    const auto records = listed<Record>(document, options);
    QList<ListColumn> columns;
    for (const int field : fields)
        columns += ListColumn{label(Description<Record>::fields[std::size_t(field)]), Description<Record>::fields[std::size_t(field)].kind};
    take.begin(columns);
    QStringList cells(fields.size());
    const Row<Record> row(document, options.profile);
    qint64 done = 0;
    for (const Record *record : records) {
        for (qsizetype column = 0; column < fields.size(); ++column)
            cells[column] = row.cell(*record, Description<Record>::fields[std::size_t(fields[column])]);
        take.add(cells);
        if (++done % 1024 == 0) {
            progress.report(done, qint64(records.size()));
            if (progress.isCancelled())
                return failure(ErrorKind::Cancelled, Lists::tr("The list was not written."));
        }
    }
    return {};
}

struct TakeRows {
    ListRows list;
    void begin(const QList<ListColumn> &columns) { list.columns = columns; }
    void add(const QStringList &cells) { list.rows.push_back(cells); }
};

struct WriteCsv {
    DelimitedWriter writer;
    void begin(const QList<ListColumn> &columns)
    {
        QStringList heads;
        for (const ListColumn &column : columns)
            heads += column.head;
        writer.addRow(heads);
    }
    void add(const QStringList &cells) { writer.addRow(cells); }
};

bool isListed(RecordType type)
{
    return type == RecordType::Participant || type == RecordType::Delegation || type == RecordType::Session;
}

// The fields to write, or what is wrong with those asked for.
Result<QList<int>> fieldsFor(RecordType type, const ListOptions &options)
{
    if (!isListed(type))
        return failure(ErrorKind::BadUse,
                       Lists::tr("There is no list of %1. There are lists of participants, delegations and sessions.")
                           .arg(pluralLabel(type)));
    const QList<int> allowed = allowedFields(type, options.profile);
    for (const int field : options.fields) {
        const auto all = fieldsOf(type);
        if (field < 0 || field >= all.size())
            return failure(ErrorKind::BadUse, Lists::tr("There is no such column in a list of %1.").arg(pluralLabel(type)));
        if (!allowed.contains(field))
            return failure(ErrorKind::BadUse,
                           Lists::tr("“%1” is not for this audience (%2). Leave the column out, or choose another audience.")
                               .arg(label(*all[field]), choiceLabel(options.profile.audience())));
    }
    return options.fields.isEmpty() ? allowed : options.fields;
}

template <class Take>
Result<Take> taken(RecordType type, const Document &document, const ListOptions &options, Progress &progress, Take take)
{
    return fieldsFor(type, options)
        .and_then([&](const QList<int> &fields) {
            if (type == RecordType::Participant)
                return visitRows<Participant>(document, options, fields, progress, take);
            if (type == RecordType::Delegation)
                return visitRows<Delegation>(document, options, fields, progress, take);
            return visitRows<Session>(document, options, fields, progress, take);
        })
        .map([&] { return std::move(take); });
}

ListCensus censusOfPeople(const Document &document, const ListOptions &options)
{
    ListCensus census;
    for (const Participant *participant : meant<Participant>(document, options)) {
        const bool isTold = isNamed(*participant, options.profile);
        census.named += isTold;
        census.byAlias += isTold && options.profile.isByAlias(*participant);
        census.leftOut += !isTold;
    }
    return census;
}

ListCensus censusOfDelegations(const Document &document, const ListOptions &options)
{
    const auto fields = fieldsFor(RecordType::Delegation, options);
    QSet<qint64> people;
    for (const Delegation *delegation : meant<Delegation>(document, options)) {
        for (const int index : fields.value_or(QList<int>())) {
            const Field<Delegation> &field = Description<Delegation>::fields[std::size_t(index)];
            if (isReference(field) && field.target == RecordType::Participant && !field.value(*delegation).isNull())
                people.insert(field.value(*delegation).toLongLong());
        }
    }
    return censusOfPeople(document, {options.profile, {}, QList<qint64>(people.cbegin(), people.cend())});
}

} // namespace

QList<int> allowedFields(RecordType type, const ExportProfile &profile)
{
    QList<int> allowed;
    const auto fields = isListed(type) ? fieldsOf(type) : QList<const FieldInfo *>();
    for (int index = 0; index < fields.size(); ++index) {
        if (profile.allows(*fields[index]))
            allowed += index;
    }
    return allowed;
}

ListCensus census(RecordType type, const Document &document, const ListOptions &options)
{
    if (type == RecordType::Participant)
        return censusOfPeople(document, options);
    if (type == RecordType::Delegation)
        return censusOfDelegations(document, options);
    ListCensus census;
    if (type == RecordType::Session) {
        for (const Session *session : meant<Session>(document, options))
            census.leftOut += !isNamed(*session, options.profile);
    }
    return census;
}

Result<ListRows> listRows(RecordType type, const Document &document, const ListOptions &options, Progress &progress)
{
    return taken(type, document, options, progress, TakeRows{{pluralLabel(type), {}, {}}}).map([](TakeRows took) { return std::move(took.list); });
}

Result<QByteArray> listBytes(ListFormat format, RecordType type, const Document &document, const ListOptions &options, Progress &progress)
{
    auto bytes = format == ListFormat::Xlsx
                     ? listRows(type, document, options, progress).and_then([](const ListRows &list) { return spreadsheet(list); })
                     : taken(type, document, options, progress, WriteCsv()).map([](const WriteCsv &took) { return took.writer.bytes(); });
    if (bytes && progress.isCancelled())
        return failure(ErrorKind::Cancelled, Lists::tr("The list was not written."));
    progress.report(1, 1);
    return bytes;
}

} // namespace summitry
