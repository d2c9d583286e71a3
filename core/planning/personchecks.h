// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a person's days: two places at once, a way too long, a floor not understood, no break.
#pragma once

#include "planning/findings.h"

namespace summitry {

class PersonChecks
{
public:
    explicit PersonChecks(Findings &findings);

    // All sessions of a person, each by itself and each with each; then the runs of them.
    void checkAll(std::span<const Part> parts);
    // One session, placed there, by itself and with the others.
    void checkBeside(ParticipantId person, const Taken &taken);
    // And the runs of sessions that it would be in, or would leave.
    void checkAt(ParticipantId person, const Taken &taken);
    void checkRuns(ParticipantId person);

private:
    struct Visit {
        Taken taken;
        Roles roles;
    };

    void gather(std::span<const Part> parts, const Taken *elsewhere);
    [[nodiscard]] const Participant *record();
    void checkVisit(const Visit &visit);
    void checkPair(const Visit &a, const Visit &b);
    void checkWay(const Visit &a, const Visit &b);
    void checkRunsOfVisits();
    void checkBreaks(std::span<const Visit> visits);
    void checkStage(std::span<const Visit> visits);

    Findings &m_findings;
    const Occupancy &m_occupancy;
    const Document &m_document;
    qint64 m_longestWay = 0; // minutes between two venues
    ParticipantId m_person;
    const Participant *m_record = nullptr; // of the person, once asked for
    std::size_t m_nextRow = 0;             // after the last record that was found
    std::vector<Visit> m_visits;           // of the person, by start
    std::vector<Visit> m_open, m_inRow;
};

} // namespace summitry
