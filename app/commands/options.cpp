// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/options.h"

#include <QCoreApplication>

namespace summitry {

using namespace Qt::StringLiterals;

Error unknownValue(const QString &option, const QString &value, const QStringList &known)
{
    const QString text = QCoreApplication::translate("CommandLine", "There is no --%1 “%2”; there are: %3.");
    return {ErrorKind::BadUse, text.arg(option, value, known.join(", "_L1))};
}

Error missingOption(const QString &option, const QStringList &known)
{
    const QString text = QCoreApplication::translate("CommandLine", "--%1 is missing; there are: %2.");
    return {ErrorKind::BadUse, text.arg(option, known.join(", "_L1))};
}

} // namespace summitry
