// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/languagebox.h"

#include <QLocale>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString ownName(const QString &code)
{
    if (code == "en"_L1) // Qt says "American English"
        return u"English"_s;
    const QString name = QLocale(code).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

LanguageBox::LanguageBox(const QStringList &codes, QWidget *parent) : QComboBox(parent)
{
    for (const QString &code : codes)
        addItem(ownName(code), code);
    setAccessibleName(tr("Language"));
}

void LanguageBox::offerNone(const QString &text)
{
    insertItem(0, text, QString());
}

void LanguageBox::setCode(const QString &code)
{
    setCurrentIndex(std::max(0, findData(code)));
}

} // namespace summitry
