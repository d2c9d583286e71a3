// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/paper.h"

#include <QCoreApplication>

namespace summitry {

QString pointLabel(qsizetype index)
{
    const QString letters = QCoreApplication::translate("Paper", "abcdefghijklmnopqrstuvwxyz", "for the sub-points of a list, in order");
    QString label;
    for (qsizetype rest = index + 1; rest > 0 && !letters.isEmpty(); rest = (rest - 1) / letters.size())
        label.prepend(letters[(rest - 1) % letters.size()]);
    return label + QLatin1Char(')');
}

} // namespace summitry
