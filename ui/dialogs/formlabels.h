// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the labels of a form on the line of their fields: QFormLayout sets those of tall fields a little above it.
#pragma once

#include <QFormLayout>
#include <QLabel>

namespace summitry {

inline void levelLabels(const QFormLayout &form)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *label = form.itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem *field = form.itemAt(row, QFormLayout::FieldRole);
        if (!label || !field || !label->widget() || !field->widget())
            continue;
        if (field->widget()->sizePolicy().verticalPolicy() == QSizePolicy::Fixed) // of one line
            label->widget()->setMinimumHeight(field->sizeHint().height());
    }
}

} // namespace summitry
