// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/interpretation.h"

namespace summitry {

namespace {

QStringView withoutRegion(QStringView code)
{
    const qsizetype dash = code.indexOf(u'-');
    return dash < 0 ? code : code.first(dash);
}

bool holds(const QStringList &languages, QStringView wanted)
{
    return std::any_of(languages.begin(), languages.end(), [&](const QString &code) {
        return withoutRegion(code).compare(withoutRegion(wanted), Qt::CaseInsensitive) == 0;
    });
}

// Between two languages, one booth works both ways.
int neededInOneBooth(qint64 minutes)
{
    if (minutes <= 40)
        return 1;
    if (minutes <= 4 * 60)
        return 2;
    return minutes <= 6 * 60 ? 3 : 4;
}

} // namespace

QStringList notUnderstood(const Session &session, const Participant &person)
{
    QStringList missed;
    if (person.languages.isEmpty())
        return missed;
    // Nearly all codes are the same letter by letter: asked first, as it costs a tenth.
    const auto isSpoken = [&](const QString &code) { return person.languages.contains(code) || holds(person.languages, code); };
    for (const QString &language : session.languages) {
        if (!isSpoken(language))
            missed += language;
    }
    if (!missed.isEmpty() && std::any_of(session.interpretation.begin(), session.interpretation.end(), isSpoken))
        missed.clear();
    return missed;
}

int interpretersNeeded(const Session &session, qint64 minutes)
{
    int languages = int(session.languages.size());
    for (const QString &target : session.interpretation)
        languages += holds(session.languages, target) ? 0 : 1;
    const int booths = int(session.interpretation.size());
    if (booths == 0 || languages < 2)
        return 0;
    if (languages == 2 || booths == 1)
        return neededInOneBooth(minutes);
    return languages == 3 && booths == 3 ? 5 : booths * 2;
}

} // namespace summitry
