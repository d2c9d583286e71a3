// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/palette.h"
#include "ui/style/tintengine.h"

#include <QFile>
#include <QPainter>

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

QIcon swatch(int hue, const QPalette &palette)
{
    QPixmap picture(16, 16);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blockColours(hue, palette).edge);
    painter.drawRoundedRect(picture.rect().adjusted(1, 1, -1, -1), 4, 4);
    return picture;
}

} // namespace summitry
