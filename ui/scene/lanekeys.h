// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which records a session concerns, and so which lanes it stands in.
#pragma once

#include "ui/scene/lanekind.h"
#include "ui/scene/timelineblock.h"

#include <QSet>

#include <span>

namespace summitry {

// For as long as nothing changes; all is borrowed.
class LaneKeys
{
public:
    LaneKeys(const LaneChoice &choice, const ShownPeople &before, std::span<const TimelineBlock> blocks, const Document &document,
             const PersonName &name);

    // Each once; a key of no id where it concerns nothing and is shown nevertheless.
    [[nodiscard]] std::vector<RecordKey> of(const TimelineBlock &block) const;
    [[nodiscard]] const ShownPeople &people() const { return m_people; }

private:
    // Who takes part and has a name to show.
    template <class Visit> void forEachShown(SessionId session, Visit visit) const;
    [[nodiscard]] std::vector<RecordKey> delegationsOf(const TimelineBlock &block) const;
    [[nodiscard]] std::vector<RecordKey> peopleOf(const TimelineBlock &block) const;
    [[nodiscard]] std::vector<RecordKey> interpretersOf(const TimelineBlock &block) const;
    [[nodiscard]] QSet<ParticipantId> called(const QStringList &words, std::span<const TimelineBlock> blocks) const;

    LaneKind m_kind;
    const Document &m_document;
    const PersonName &m_name;
    ShownPeople m_people;
};

} // namespace summitry
