// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowtexts.h"

#include "document/fieldtext.h"
#include "document/naming.h"
#include "ui/models/finder.h"
#include "ui/models/workspace.h"

namespace summitry {

namespace {

// Most texts are ASCII: those need no normal form.
void appendFolded(const QString &text, QByteArray &to)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii) {
        to += Finder::folded(text).toUtf8();
        return;
    }
    for (const QChar c : text) {
        const char letter = char(c.unicode());
        to += letter >= 'A' && letter <= 'Z' ? char(letter + ('a' - 'A')) : letter;
    }
}

QByteArray folded(const QString &text)
{
    QByteArray bytes;
    appendFolded(text, bytes);
    return bytes;
}

} // namespace

QList<QByteArray> RowTexts::wordsOf(const QString &text)
{
    QList<QByteArray> words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        words += folded(word);
    return words;
}

void RowTexts::setColumns(const QList<Column> &columns)
{
    m_sources.clear();
    for (const Column &column : columns) {
        if (column.isKind(FieldKind::Flag))
            continue; // a check box has no words
        Source source{column, {}};
        if (column.isKind(FieldKind::Choice)) {
            for (const Choice &choice : column.info->choices)
                source.labels.insert(QString::fromLatin1(choice.name), *choice.name ? folded(label(choice)) : QByteArray());
        }
        m_sources += source;
    }
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
    return known != m_names.cend() ? *known : *m_names.insert(key, folded(summitry::nameOf(key, m_workspace.document())));
}

void RowTexts::append(qint64 id, const Source &source, QByteArray &text)
{
    const RecordKey key{m_type, id};
    if (!source.column.info) {
        appendFolded(textOf(key, source.column, m_workspace), text);
        return;
    }
    const QVariant value = valueOf(key, source.column, m_workspace);
    switch (source.column.info->kind) {
    case FieldKind::Choice:
        text += source.labels.value(value.toString());
        break;
    case FieldKind::Reference:
        if (const qint64 target = value.toLongLong())
            text += nameOf({source.column.info->target, target});
        break;
    default:
        appendFolded(displayText(*source.column.info, value, m_workspace.document()), text);
    }
}

void RowTexts::prepare(std::size_t row, qint64 id)
{
    QByteArray &text = m_texts[row];
    if (!text.isNull())
        return;
    QByteArray made("");
    for (const Source &source : std::as_const(m_sources)) {
        append(id, source, made);
        made += '\n';
    }
    text = made;
}

bool RowTexts::containsAll(std::size_t row, qint64 id, const QList<QByteArray> &words)
{
    prepare(row, id);
    const QByteArray &text = m_texts[row];
    return std::all_of(words.begin(), words.end(), [&](const QByteArray &word) { return text.contains(word); });
}

} // namespace summitry
