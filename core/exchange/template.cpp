// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/template.h"

#include "exchange/templatefolder.h"

#include <QCoreApplication>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

struct Template {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

// A Monday, far enough away to invite people.
QDate firstDay()
{
    const QDate soonest = QDate::currentDate().addMonths(3);
    return soonest.addDays((8 - soonest.dayOfWeek()) % 7);
}

} // namespace

QStringList templateNames()
{
    return {u"blank"_s, u"three-day"_s, u"paris-2018"_s};
}

Result<Edit> readTemplate(const QString &name)
{
    if (!templateNames().contains(name))
        return failure(ErrorKind::BadUse,
                       Template::tr("There is no template “%1”. There are: %2.").arg(name, templateNames().join(", "_L1)));
    auto edit = readTemplateFolder(u":/templates/"_s + name, firstDay());
    if (edit)
        edit->text = Template::tr("New summit");
    return edit;
}

} // namespace summitry
