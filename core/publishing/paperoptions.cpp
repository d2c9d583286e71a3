// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/paperoptions.h"

#include "base/cleantext.h"

#include <QCoreApplication>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

} // namespace

QString writtenDate(QDate date, const QLocale &locale)
{
    return locale.toString(date, PaperText::tr("d MMMM yyyy", "date format"));
}

QString dateAsTitle(QDate date, const QLocale &locale)
{
    const QString written = locale.toString(date, QLocale::LongFormat);
    return locale.toUpper(written.left(1)) + written.mid(1);
}

QString briefDate(QDate date, const QLocale &locale)
{
    return locale.toString(date, PaperText::tr("ddd d MMM", "date format"));
}

QString languageCodes(const QStringList &codes)
{
    QStringList upper;
    for (const QString &code : codes)
        upper += code.toUpper();
    return upper.join(", "_L1);
}

QString footerOf(const PaperOptions &options, const QTimeZone &zone)
{
    QStringList parts;
    if (options.profile.audience() == Audience::Organisers)
        parts += PaperText::tr("For organisers only");
    else if (options.profile.audience() == Audience::Participants)
        parts += PaperText::tr("For participants");
    if (options.madeAt.isValid()) {
        const QDateTime madeAt = options.madeAt.toTimeZone(zone);
        const QString date = writtenDate(madeAt.date(), options.locale);
        parts += PaperText::tr("Made on %1, %2", "date, time").arg(date, madeAt.time().toString(u"HH:mm"));
    }
    return parts.join(u" · "_s);
}

Run run(const QString &text, RunStyles styles)
{
    return {cleanLine(text).text, styles};
}

Run separator()
{
    return {u" · "_s, RunStyle::Muted};
}

QList<Runs> paragraphsOf(const QString &text)
{
    QList<Runs> paragraphs;
    for (const QString &line : text.split(u'\n')) {
        if (const Run paragraph = run(line); !paragraph.text.isEmpty())
            paragraphs += {paragraph};
    }
    return paragraphs;
}

} // namespace summitry
