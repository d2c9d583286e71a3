// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/textmetrics.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>
#include <QTextLayout>
#include <QtMath>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

int measuredHeight(const QFont &font, const QString &sample)
{
    QTextLayout layout(sample, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return qCeil(line.height());
}

} // namespace

int lineHeight(const QFont &font)
{
    // Arabic is drawn by a taller fallback font; only a right-to-left window gives every line that room.
    const bool isTall = QGuiApplication::isRightToLeft();
    static QHash<QString, int> known;
    const QString key = QString(font.key() + (isTall ? u'R' : u'L'));
    const auto found = known.constFind(key);
    if (found != known.cend())
        return *found;
    return *known.insert(key, measuredHeight(font, isTall ? u"Ågح"_s : u"Åg"_s));
}

Qt::LayoutDirection readingDirection(QStringView text, Qt::LayoutDirection otherwise)
{
    if (text.isRightToLeft())
        return Qt::RightToLeft;
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    return hasLetter ? Qt::LeftToRight : otherwise;
}

QTextOption wrappingOption(const QString &text)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

QStringList fittedLines(const QString &text, const QFont &font, double width, int most)
{
    QTextLayout layout(text, font);
    layout.setTextOption(wrappingOption(text));
    QStringList lines;
    layout.beginLayout();
    while (int(lines.size()) < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isCut = int(lines.size()) == most - 1 && line.textStart() + line.textLength() < text.size();
        const QString rest = text.mid(line.textStart(), isCut ? -1 : line.textLength()).trimmed();
        const bool fits = !isCut && line.naturalTextWidth() <= width;
        lines += fits ? rest : QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
}

QFont scaledFont(const QFont &body, double factor)
{
    constexpr double least = 9;
    QFont font = body;
    if (body.pointSizeF() > 0)
        font.setPointSizeF(std::max(std::min(least, body.pointSizeF()), body.pointSizeF() * factor));
    else
        font.setPixelSize(qRound(body.pixelSize() * factor));
    return font;
}

QFont strongFont(const QFont &body)
{
    QFont font = body;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont pageTitleFont(const QFont &body) { return strongFont(scaledFont(body, 1.5)); }

QFont inspectorTitleFont(const QFont &body) { return strongFont(scaledFont(body, 1.2)); }

QFont labelFont(const QFont &body) { return scaledFont(body, 0.9); }

} // namespace summitry
