// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include "ui/models/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString ownName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == "en"_L1)
        name = u"English"_s;
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

PreferencesDialog::PreferencesDialog(const QStringList &languages, QWidget *parent)
    : QDialog(parent), m_language(new QComboBox), m_theme(new QComboBox), m_remember(new QCheckBox(tr("Remember the files I open")))
{
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(420);
    m_language->addItem(tr("The desktop's language"), QString());
    for (const QString &code : languages)
        m_language->addItem(ownName(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences::language.value())));
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
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PreferencesDialog::accept()
{
    preferences::language.setValue(m_language->currentData().toString());
    preferences::theme.setValue(m_theme->currentData().toString());
    preferences::rememberFiles.setValue(m_remember->isChecked());
    if (!m_remember->isChecked())
        preferences::recentFiles.forget();
    QDialog::accept();
}

} // namespace summitry
