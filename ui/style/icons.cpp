// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/tintengine.h"

#include <QFile>

namespace summitry {

using namespace Qt::StringLiterals;

QIcon icon(const QString &name, IconTint tint)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QFile::ReadOnly)) {
        qWarning("There is no icon named %s", qUtf8Printable(name));
        return {};
    }
    return QIcon(new TintEngine(name, file.readAll(), tint));
}

} // namespace summitry
