// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include "ui/dialogs/formlabels.h"
#include "ui/dialogs/languagebox.h"
#include "ui/models/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>

namespace summitry {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(const QStringList &languages, QWidget *parent)
    : QDialog(parent),
      m_language(new LanguageBox(languages)),
      m_theme(new QComboBox),
      m_remember(new QCheckBox(tr("Remember the files I open")))
{
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(420);
    m_language->offerNone(tr("The desktop's language"));
    m_language->setCode(preferences::language.value());
    m_theme->addItem(tr("As the desktop"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(preferences::theme.value())));
    m_remember->setChecked(preferences::rememberFiles.value());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Appearance"), m_theme);
    form->addRow(QString(), m_remember);
    form->addRow(buttons);
    levelLabels(*form);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PreferencesDialog::accept()
{
    preferences::language.setValue(m_language->code());
    preferences::theme.setValue(m_theme->currentData().toString());
    preferences::rememberFiles.setValue(m_remember->isChecked());
    if (!m_remember->isChecked())
        preferences::recentFiles.forget();
    QDialog::accept();
}

} // namespace summitry
