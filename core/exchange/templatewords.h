// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words that templates are made of, in the user's language.
#pragma once

#include <QHash>
#include <QString>

namespace summitry {

class TemplateWords
{
public:
    // In the language that the program speaks now; a word not yet in it is English.
    TemplateWords();

    // "language" and "zone" are the program's language and the computer's time zone. An unknown one stays as it is.
    [[nodiscard]] QString word(const QString &name) const;

private:
    QHash<QString, QString> m_words;
};

} // namespace summitry
