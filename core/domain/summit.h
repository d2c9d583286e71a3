// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The summit itself: the one record that every file holds exactly once.
#pragma once

#include "domain/field.h"

namespace summitry {

struct Summit {
    Id<Summit> id;
    QString title;
    QString subtitle;
    QString organisers;    // who invites, as printed
    QString place;         // city and country
    QString timeZone;      // IANA name
    QStringList languages; // of the summit, the first one leading
    QString website;
    QString planTitle;    // of the Action Plan
    QString planPreamble; // paragraphs, one to a line
    QString notes;
    friend bool operator==(const Summit &, const Summit &) = default;
};

template <> struct Description<Summit> {
    static constexpr const char *table = "summit";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Summit");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Summit");
    static constexpr std::array fields{
        field<&Summit::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Sensitivity::Public),
        field<&Summit::subtitle>("subtitle", QT_TRANSLATE_NOOP("Field", "Subtitle"), Sensitivity::Public),
        field<&Summit::organisers>("organisers", QT_TRANSLATE_NOOP("Field", "Organisers"), Sensitivity::Public),
        field<&Summit::place>("place", QT_TRANSLATE_NOOP("Field", "Place"), Sensitivity::Public),
        field<&Summit::timeZone>("time_zone", QT_TRANSLATE_NOOP("Field", "Time zone"), Sensitivity::Public),
        field<&Summit::languages>("languages", QT_TRANSLATE_NOOP("Field", "Languages"), Sensitivity::Public),
        field<&Summit::website>("website", QT_TRANSLATE_NOOP("Field", "Website"), Sensitivity::Public),
        field<&Summit::planTitle>("plan_title", QT_TRANSLATE_NOOP("Field", "Title of the Action Plan"), Sensitivity::Public),
        field<&Summit::planPreamble>("plan_preamble", QT_TRANSLATE_NOOP("Field", "Preamble of the Action Plan"), Sensitivity::Public,
                                     FieldKind::LongText),
        field<&Summit::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Sensitivity::Organisers, FieldKind::LongText),
    };
};

} // namespace summitry
