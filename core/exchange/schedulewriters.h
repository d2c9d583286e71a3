// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The programme in the formats that conference programs exchange: schedule XML and schedule JSON, by the schemas of
// voc/schedule (schedule.xml.xsd, schema.json). Apps for phones, stewards' rotas, signage and the like read them. And as what
// Indico takes for its timetable: a line for each session without a head, start, minutes and title. It would take one speaker
// too, but by their e-mail address alone, which is nobody's business.
#pragma once

#include "domain/choice.h"
#include "exchange/timetable.h"

namespace summitry {

enum class ScheduleFormat { Xml, Json, Indico };

template <> struct Choices<ScheduleFormat> {
    static constexpr std::array all{
        Choice{"schedule-xml", QT_TRANSLATE_NOOP("Choice", "Schedule XML")},
        Choice{"schedule-json", QT_TRANSLATE_NOOP("Choice", "Schedule JSON")},
        Choice{"indico-csv", QT_TRANSLATE_NOOP("Choice", "CSV, for Indico")},
    };
};

// Of such files: "xml", "json", "csv".
[[nodiscard]] QString suffixOf(ScheduleFormat format);

// In UTF-8, whole files.
[[nodiscard]] QByteArray scheduleXml(const Timetable &timetable);
[[nodiscard]] QByteArray scheduleJson(const Timetable &timetable);
// Of its contributions, so without breaks.
[[nodiscard]] QByteArray indicoCsv(const Timetable &timetable);
[[nodiscard]] QByteArray scheduleBytes(const Timetable &timetable, ScheduleFormat format);

// "01:30", and "30:00" for what takes more than a day.
[[nodiscard]] QString scheduleLength(int minutes);

} // namespace summitry
