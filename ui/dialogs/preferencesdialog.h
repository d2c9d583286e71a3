// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The person's own settings: language, light or dark, remembered files, and the keys. They take effect when the dialog is
// accepted, without a restart.
#pragma once

#include "ui/models/keycatalogue.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace summitry {

class KeyboardPage;
class LanguageBox;

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const QStringList &languages, const KeyCatalogue &keys, QWidget *parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] QWidget *makeGeneral();

    LanguageBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_remember;
    KeyboardPage *m_keyboard;
};

} // namespace summitry
