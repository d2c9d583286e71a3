// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/searchfield.h"

#include "ui/style/icons.h"

#include <QLineEdit>

namespace summitry {

QAction *dressForSearch(QLineEdit &field, const QString &placeholder, const QString &name)
{
    field.setPlaceholderText(placeholder);
    field.setAccessibleName(name);
    field.setClearButtonEnabled(true);
    return field.addAction(icon(QStringLiteral("search"), IconTint::Secondary), QLineEdit::LeadingPosition);
}

} // namespace summitry
