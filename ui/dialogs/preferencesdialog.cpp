// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include "ui/dialogs/formlabels.h"
#include "ui/dialogs/keyboardpage.h"
#include "ui/dialogs/languagebox.h"
#include "ui/models/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QTabWidget>

namespace summitry {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(const QStringList &languages, const KeyCatalogue &keys, QWidget *parent)
    : QDialog(parent),
      m_language(new LanguageBox(languages)),
      m_theme(new QComboBox),
      m_remember(new QCheckBox(tr("Remember the files I open"))),
      m_keyboard(new KeyboardPage(keys))
{
    setWindowTitle(tr("Preferences"));
    resize(680, 560);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(makeGeneral(), tr("&General"));
    tabs->addTab(m_keyboard, tr("&Keyboard"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *PreferencesDialog::makeGeneral()
{
    m_language->offerNone(tr("The desktop's language"));
    m_language->setCode(preferences::language.value());
    m_theme->addItem(tr("As the desktop"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(preferences::theme.value())));
    m_remember->setObjectName(u"remember"_s);
    m_remember->setChecked(preferences::rememberFiles.value());
    auto *general = new QWidget;
    auto *form = new QFormLayout(general);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Appearance"), m_theme);
    form->addRow(QString(), m_remember);
    levelLabels(*form);
    return general;
}

void PreferencesDialog::accept()
{
    preferences::language.setValue(m_language->code());
    preferences::theme.setValue(m_theme->currentData().toString());
    preferences::rememberFiles.setValue(m_remember->isChecked());
    if (!m_remember->isChecked())
        preferences::recentFiles.forget();
    m_keyboard->keep();
    QDialog::accept();
}

} // namespace summitry
