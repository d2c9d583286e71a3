// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What to call a record on screen, for organisers' eyes. Documents for others go through an ExportProfile instead.
#pragma once

#include "document/document.h"

namespace summitry {

[[nodiscard]] QString nameOf(const Summit &summit, const Document &document);
[[nodiscard]] QString nameOf(const Venue &venue, const Document &document);
[[nodiscard]] QString nameOf(const Room &room, const Document &document);
[[nodiscard]] QString nameOf(const Day &day, const Document &document);
[[nodiscard]] QString nameOf(const Track &track, const Document &document);
[[nodiscard]] QString nameOf(const ParallelGroup &group, const Document &document);
[[nodiscard]] QString nameOf(const Delegation &delegation, const Document &document);
[[nodiscard]] QString nameOf(const Participant &participant, const Document &document);
[[nodiscard]] QString nameOf(const Session &session, const Document &document);
[[nodiscard]] QString nameOf(const AgendaItem &item, const Document &document);
[[nodiscard]] QString nameOf(const Assignment &assignment, const Document &document);
[[nodiscard]] QString nameOf(const Availability &availability, const Document &document);
[[nodiscard]] QString nameOf(const Section &section, const Document &document);
[[nodiscard]] QString nameOf(const Recommendation &recommendation, const Document &document);
[[nodiscard]] QString nameOf(const SetAside &setAside, const Document &document);

// Empty where there is no such record.
template <class Record> [[nodiscard]] QString nameOf(Id<Record> id, const Document &document)
{
    const Record *record = document.find(id);
    return record ? nameOf(*record, document) : QString();
}
[[nodiscard]] QString nameOf(RecordKey key, const Document &document);

// By name, as nameOf() gives it, or an acronym or title; upper and lower case alike. Null where there is none.
template <class Record> [[nodiscard]] Id<Record> findNamed(QStringView name, const Document &document);

// "Mon 29 Oct · Regions", without the title where it has none.
[[nodiscard]] QString dateAndTitle(const Day &day);
// "Mon 29 Oct", in the user's locale.
[[nodiscard]] QString shortDate(QDate date);
// "29 Oct 2018", in the user's locale: the month in letters, since "10/11/18" is read differently from country to country.
[[nodiscard]] QString fullDate(QDate date);
[[nodiscard]] QString fullDateFormat();
// "14:30"; always 24 hours: programmes are read by people from everywhere.
[[nodiscard]] QString clockTime(LocalTime time);
[[nodiscard]] QString clockTime(int minuteOfDay);
// "Mon 29 Oct 14:30"
[[nodiscard]] QString dateAndTime(LocalTime time);
// "14:30–15:30"
[[nodiscard]] QString timeSpan(LocalTime start, LocalTime end);

} // namespace summitry
