// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowtexts.h"

#include "base/foldedtext.h"
#include "document/fieldtext.h"
#include "document/naming.h"
#include "ui/models/workspace.h"

#include <QVarLengthArray>

namespace summitry {

namespace {

// Rows mostly lie as the document's table does, which spares the search for the id.
template <class Record> const Record *recordAt(std::size_t row, qint64 id, const Document &document)
{
    const Table<Record> &all = document.all<Record>();
    if (row < all.size() && all.begin()[std::ptrdiff_t(row)].id.value == id)
        return &all.begin()[std::ptrdiff_t(row)];
    return all.find(Id<Record>{id});
}

} // namespace

QList<QByteArray> RowTexts::wordsOf(const QString &text)
{
    QList<QByteArray> words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        words += foldedUtf8(word);
    return words;
}

void RowTexts::setColumns(const QList<Column> &columns)
{
    m_sources.clear();
    for (const Column &column : columns) {
        if (!column.isKind(FieldKind::Flag)) // a check box has no words
            m_sources += Source{column, {}, {}};
    }
    // What has to be worked out is asked last.
    std::stable_partition(m_sources.begin(), m_sources.end(), [](const Source &source) { return source.column.info; });
    forgetAll();
}

void RowTexts::forgetAll()
{
    for (QByteArray &text : m_texts)
        text = {};
    forgetNames();
}

void RowTexts::remove(std::size_t row)
{
    m_texts[row] = m_texts.back();
    m_texts.pop_back();
}

const QByteArray &RowTexts::nameOf(RecordKey key)
{
    const auto known = m_names.constFind(key);
    return known != m_names.cend() ? *known : *m_names.insert(key, foldedUtf8(summitry::nameOf(key, m_workspace.document())));
}

template <class Record> void RowTexts::append(const Record &record, Source &source)
{
    if (source.column.info)
        appendValue(Description<Record>::fields[std::size_t(source.column.field)].value(record), source);
    else
        appendFolded(source.column.computed->text(record.id.value, m_workspace), m_line);
}

void RowTexts::appendValue(const QVariant &value, Source &source)
{
    const FieldInfo &field = *source.column.info;
    const auto shared = [&](auto &texts, const auto &key) {
        auto known = texts.constFind(key);
        if (known == texts.cend())
            known = texts.insert(key, foldedUtf8(displayText(field, value, m_workspace.document())));
        m_line += *known;
    };
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        appendFolded(value.toString(), m_line);
        break;
    case FieldKind::Reference:
        if (const qint64 target = value.toLongLong())
            m_line += nameOf({field.target, target});
        break;
    case FieldKind::References:
        appendFolded(displayText(field, value, m_workspace.document()), m_line);
        break;
    case FieldKind::Choice:
    case FieldKind::Date:
    case FieldKind::Moment:
    case FieldKind::Languages:
        shared(source.words, value.toString());
        break;
    default:
        shared(source.numbers, value.toLongLong());
    }
}

bool RowTexts::write(std::size_t row, qint64 id, const QList<QByteArray> &words)
{
    QVarLengthArray<const QByteArray *, 8> missing;
    for (const QByteArray &word : words)
        missing.append(&word);
    m_line.resize(0);
    return withRecordType(m_type, [&]<class Record>() {
        const Record *record = recordAt<Record>(row, id, m_workspace.document());
        if (!record)
            return false;
        for (Source &source : m_sources) {
            const qsizetype start = m_line.size();
            append(*record, source);
            const QByteArrayView written = QByteArrayView(m_line).sliced(start);
            const auto end =
                std::remove_if(missing.begin(), missing.end(), [&](const QByteArray *word) { return written.contains(*word); });
            missing.resize(end - missing.begin());
            if (!words.isEmpty() && missing.isEmpty())
                return true;
            m_line += '\n';
        }
        return missing.isEmpty();
    });
}

void RowTexts::prepare(std::size_t row, qint64 id)
{
    if (!m_texts[row].isNull())
        return;
    (void)write(row, id, {});
    m_texts[row] = QByteArray(m_line.constData(), m_line.size()); // without the room that m_line keeps
}

bool RowTexts::containsAll(std::size_t row, qint64 id, const QList<QByteArray> &words)
{
    QByteArray &text = m_texts[row];
    if (!text.isNull())
        return std::all_of(words.begin(), words.end(), [&](const QByteArray &word) { return text.contains(word); });
    if (write(row, id, words))
        return true;
    text = QByteArray(m_line.constData(), m_line.size()); // it was read to its end
    return false;
}

} // namespace summitry
