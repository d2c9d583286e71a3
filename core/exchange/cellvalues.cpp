// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellvalues.h"

#include "document/fieldtext.h"

namespace summitry {

using namespace Qt::StringLiterals;

QString inOneLine(const QString &text)
{
    bool isAfterSpace = true;
    for (const QChar c : text) {
        const bool isSpace = c.isSpace();
        if (isSpace && (isAfterSpace || c != u' '))
            return text.simplified();
        isAfterSpace = isSpace;
    }
    return isAfterSpace ? text.simplified() : text;
}

bool isBlank(const QString &cell)
{
    return cell.isEmpty() || (cell.front().isSpace() && QStringView(cell).trimmed().isEmpty());
}

Result<QVariant> CellValues::valueOf(const FieldInfo &field, const QString &cell) const
{
    if (field.kind == FieldKind::Languages)
        return languagesOf(field, cell);
    if (const auto word = m_words.value(field, cell))
        return QVariant(*word);
    return field.kind == FieldKind::Date ? dateOf(field, cell) : parseText(field, cell, m_document);
}

Result<QVariant> CellValues::dateOf(const FieldInfo &field, const QString &cell) const
{
    if (const QDate date = dateInOrder(cell, m_dateOrder); date.isValid())
        return QVariant(date.toString(Qt::ISODate));
    if (m_dateOrder == DateOrder::Mixed && isAmbiguousDate(cell))
        return failure(ErrorKind::BadUse,
                       tr("“%1” can be read with the day or the month first, and this table has both. Write it as 2018-10-29.").arg(cell));
    // Spreadsheets like to write a time after a date.
    const bool isTimed = LocalTime::fromString(cell).isSet();
    return parseText(field, isTimed ? cell.left(10) : cell, m_document);
}

Result<QVariant> CellValues::languagesOf(const FieldInfo &field, const QString &cell) const
{
    if (const auto whole = m_words.value(field, cell))
        return QVariant(*whole);
    QString listed = cell;
    for (const QChar separator : {u',', u'/', u'|', u'&', u'+', u'\u060c'})
        listed.replace(separator, u';');
    QStringList codes;
    for (const QString &piece : listed.split(u';', Qt::SkipEmptyParts)) {
        if (const auto code = m_words.value(field, piece)) {
            codes += *code;
            continue;
        }
        // "English and French", "en fr": word by word.
        static const QStringList between{u"and"_s, u"et"_s, u"y"_s, u"e"_s};
        for (const QString &word : piece.split(u' ', Qt::SkipEmptyParts)) {
            if (between.contains(word.toLower()))
                continue;
            const auto code = m_words.value(field, word);
            const auto read = code ? Result<QVariant>(*code) : parseText(field, word, m_document);
            if (!read)
                return failure(ErrorKind::BadUse,
                               tr("“%1” is no language known here. Write codes such as en, fr, ar.").arg(word));
            codes += read->toString();
        }
    }
    codes.removeDuplicates();
    return QVariant(codes.join(u' '));
}

} // namespace summitry
