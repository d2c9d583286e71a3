// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The person's own settings: language, light or dark, remembered files. They take effect when the dialog is accepted,
// without a restart.
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace summitry {

class LanguageBox;

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const QStringList &languages, QWidget *parent = nullptr);

    void accept() override;

private:
    LanguageBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_remember;
};

} // namespace summitry
