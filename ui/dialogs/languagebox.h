// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that the program speaks, each by its own name, so that whoever looks for theirs can read it.
#pragma once

#include <QComboBox>

namespace summitry {

class LanguageBox : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguageBox(const QStringList &codes, QWidget *parent = nullptr);

    // Before the languages; stands for no code.
    void offerNone(const QString &text);
    [[nodiscard]] QString code() const { return currentData().toString(); }
    // The first entry where there is none of that code.
    void setCode(const QString &code);
};

} // namespace summitry
