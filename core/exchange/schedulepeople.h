// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a schedule, told apart: by their keys and names, or by names alone where a file put together from
// several uses one key for different people.
#pragma once

#include "document/draft.h"
#include "exchange/schedulefile.h"

namespace summitry {

class SchedulePeople
{
public:
    // Finds those already in the summit and adds the others to the draft.
    SchedulePeople(const ScheduleFile &file, const Document &document, Draft &draft);

    // Each once, in the event's order.
    [[nodiscard]] Ids<Participant> of(const ScheduleEvent &event) const;
    [[nodiscard]] int addedCount() const { return m_added; }

private:
    using Key = std::pair<QString, QString>; // its key in the file, and the name
    [[nodiscard]] Key keyOf(const SchedulePerson &person) const { return {m_hasKeys ? person.key : QString(), person.name}; }

    bool m_hasKeys = true;
    QHash<Key, ParticipantId> m_ids;
    int m_added = 0;
};

} // namespace summitry
