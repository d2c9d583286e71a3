// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words that other people's tables use for our fields and choices, in English, French and Spanish and in every
// language the program speaks; accents, case and punctuation aside.
#pragma once

#include "domain/field.h"

#include <QHash>

#include <optional>

namespace summitry {

// "Adresse e-mail :" and "adresse e mail" alike.
[[nodiscard]] QString folded(QStringView text);

class ImportWords
{
public:
    // Of participants; the two names that are no fields but parts of one.
    static constexpr int givenName = -2;
    static constexpr int familyName = -3;

    ImportWords();

    struct Header {
        int target = -1; // a field, or one of the two above
        int rank = 0;    // lower is surer
    };
    [[nodiscard]] std::optional<Header> header(const QString &title) const;
    // Whether this title may mean the whole name or a part of it: what it means, the other columns tell.
    [[nodiscard]] static bool isBareName(const QString &title);
    // The value as the field keeps it, for a choice or a language; nothing where the word is unknown.
    [[nodiscard]] std::optional<QString> value(const FieldInfo &field, QStringView word) const;

private:
    void addLabels();
    void addHeaders();
    void addValues();

    QHash<QString, Header> m_headers;
    QHash<std::pair<QString, QString>, QString> m_values; // by the field's name and the word
};

} // namespace summitry
