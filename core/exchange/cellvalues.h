// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of other people's tables of participants mean to our fields.
#pragma once

#include "document/document.h"
#include "exchange/dateorder.h"
#include "exchange/importwords.h"

#include <QCoreApplication>

namespace summitry {

// As simplified() has it, but the text itself where there is nothing to do, as in nearly every cell.
[[nodiscard]] QString inOneLine(const QString &text);
[[nodiscard]] bool isBlank(const QString &cell);

class CellValues
{
    Q_DECLARE_TR_FUNCTIONS(ParticipantImport)

public:
    explicit CellValues(const Document &document) : m_document(document) {}

    // Of the table's dates like 10/09/2018; as the user writes them until then.
    void setDateOrder(DateOrder order) { m_dateOrder = order; }

    // For a choice, a date, languages: as the field keeps it. BadUse with a sentence that says what is expected.
    [[nodiscard]] Result<QVariant> valueOf(const FieldInfo &field, const QString &cell) const;

private:
    [[nodiscard]] Result<QVariant> dateOf(const FieldInfo &field, const QString &cell) const;
    [[nodiscard]] Result<QVariant> languagesOf(const FieldInfo &field, const QString &cell) const;

    const Document &m_document;
    const ImportWords m_words;
    DateOrder m_dateOrder = DateOrder::Unknown;
};

} // namespace summitry
