// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/templatefolder.h"

#include "document/fieldtext.h"
#include "domain/validity.h"
#include "exchange/delimited.h"
#include "exchange/templatewords.h"

#include <QCoreApplication>
#include <QFile>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

class TemplateReader
{
    Q_DECLARE_TR_FUNCTIONS(TemplateReader)

public:
    TemplateReader(const QString &folder, QDate firstDay) : m_folder(folder), m_firstDay(firstDay) {}

    Result<Edit> read();

private:
    struct Source {
        QString file;
        DelimitedTable table;
    };

    // typename, not class: lupdate would take Record for a class, and the texts for its own.
    template <typename Record> void open();
    template <typename Record> void nameRecords();
    template <typename Record> void addRecords();
    template <typename Record> void setField(Record &record, const Field<Record> &field, const QString &cell);
    [[nodiscard]] QVariant value(const FieldInfo &field, const QString &cell);
    [[nodiscard]] qint64 idOf(RecordType type, const QString &key);
    [[nodiscard]] QString dated(const FieldInfo &field, const QString &cell) const;
    void complain(const QString &what);

    const QString m_folder;
    const QDate m_firstDay;
    const TemplateWords m_words;
    const Document m_empty;
    std::array<Source, std::size_t(recordTypeCount)> m_sources;
    std::array<QHash<QString, qint64>, std::size_t(recordTypeCount)> m_keys;
    Edit m_edit;
    QString m_file;
    int m_line = 0;
    std::optional<Error> m_error; // the first one
};

void TemplateReader::complain(const QString &what)
{
    if (!m_error)
        m_error = Error{ErrorKind::Damaged, tr("“%1”, line %2: %3").arg(m_file).arg(m_line).arg(what)};
}

template <typename Record> void TemplateReader::open()
{
    Source &source = m_sources[std::size_t(recordTypeOf<Record>)];
    source.file = m_folder + u'/' + QLatin1StringView(Description<Record>::table) + ".csv"_L1;
    if (m_error || !QFile::exists(source.file))
        return;
    Progress progress;
    auto table = readDelimited(source.file, progress);
    if (table)
        source.table = *std::move(table);
    else
        m_error = table.error();
}

// All ids first: a record may refer to one that comes later.
template <typename Record> void TemplateReader::nameRecords()
{
    const Source &source = m_sources[std::size_t(recordTypeOf<Record>)];
    auto &keys = m_keys[std::size_t(recordTypeOf<Record>)];
    const qsizetype column = source.table.header.indexOf("key"_L1);
    m_file = source.file;
    for (const DelimitedRow &row : source.table.rows) {
        m_line = row.line;
        Record record;
        record.id = makeId<Record>();
        if (const QString key = column < 0 ? QString() : row.cells.value(column); !key.isEmpty()) {
            if (keys.contains(key))
                complain(tr("the key “%1” is already taken.").arg(key));
            keys.insert(key, record.id.value);
        }
        m_edit.of<Record>().push_back({std::nullopt, record});
    }
}

template <typename Record> void TemplateReader::addRecords()
{
    const Source &source = m_sources[std::size_t(recordTypeOf<Record>)];
    m_file = source.file;
    QList<int> fields; // by column
    m_line = 1;
    for (const QString &title : source.table.header) {
        fields += fieldIndex(recordTypeOf<Record>, title);
        if (fields.back() < 0 && title != "key"_L1)
            complain(tr("there is no field “%1”.").arg(title));
    }
    std::size_t index = 0;
    for (const DelimitedRow &row : source.table.rows) {
        m_line = row.line;
        Record &record = *m_edit.of<Record>()[index++].after;
        for (qsizetype column = 0; column < fields.size(); ++column) {
            if (fields[column] >= 0 && !row.cells[column].isEmpty())
                setField(record, Description<Record>::fields[std::size_t(fields[column])], row.cells[column]);
        }
        if (row.cells.size() > fields.size())
            complain(tr("there are more cells than columns."));
        if (const QString what = problem(record); !what.isEmpty())
            complain(what);
    }
}

template <typename Record> void TemplateReader::setField(Record &record, const Field<Record> &field, const QString &cell)
{
    const QVariant read = value(field, cell.startsWith(u'$') ? m_words.word(cell.sliced(1)) : cell);
    if (read.isValid())
        field.setValue(record, read);
}

QVariant TemplateReader::value(const FieldInfo &field, const QString &cell)
{
    if (field.kind == FieldKind::Reference)
        return qlonglong(idOf(field.target, cell));
    if (field.kind == FieldKind::References) {
        QStringList ids;
        for (const QString &key : cell.split(u';', Qt::SkipEmptyParts))
            ids += QString::number(idOf(field.target, key.trimmed()));
        return ids.join(u' ');
    }
    const auto read = parseText(field, dated(field, cell), m_empty);
    if (read)
        return *read;
    complain(read.error().text);
    return {};
}

qint64 TemplateReader::idOf(RecordType type, const QString &key)
{
    const qint64 id = m_keys[std::size_t(type)].value(key);
    if (id == 0)
        complain(tr("there is no “%1” in %2.csv.").arg(key, QLatin1StringView(tableName(type))));
    return id;
}

QString TemplateReader::dated(const FieldInfo &field, const QString &cell) const
{
    const bool isDated = field.kind == FieldKind::Date || field.kind == FieldKind::Moment;
    if (!isDated || !cell.startsWith(u'+'))
        return cell;
    const qsizetype time = cell.indexOf(u'T');
    const QString days = time < 0 ? cell.sliced(1) : cell.sliced(1, time - 1);
    return m_firstDay.addDays(days.toInt()).toString(Qt::ISODate) + (time < 0 ? QString() : cell.sliced(time));
}

Result<Edit> TemplateReader::read()
{
    forEachRecordType([this]<class Record>() { open<Record>(); });
    forEachRecordType([this]<class Record>() { nameRecords<Record>(); });
    forEachRecordType([this]<class Record>() { addRecords<Record>(); });
    m_file = m_sources[std::size_t(RecordType::Summit)].file;
    m_line = 1;
    if (m_edit.of<Summit>().size() != 1)
        complain(tr("a template holds exactly one summit."));
    if (m_error)
        return tl::unexpected(*m_error);
    return std::move(m_edit);
}

} // namespace

Result<Edit> readTemplateFolder(const QString &folder, QDate firstDay)
{
    return TemplateReader(folder, firstDay).read();
}

} // namespace summitry
