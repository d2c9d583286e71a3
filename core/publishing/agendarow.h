// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One session as a row of the agenda: time, what and who, where and in which languages.
#pragma once

#include "publishing/agenda.h"
#include "publishing/personname.h"

#include <QCoreApplication>

namespace summitry {

class AgendaRow
{
    Q_DECLARE_TR_FUNCTIONS(AgendaRow)

public:
    // Both are borrowed. The venue is named in the row where it is given.
    AgendaRow(const Session &session, const Document &document, const AgendaOptions &options)
        : m_session(session), m_document(document), m_options(options)
    {
    }

    [[nodiscard]] Row row(int level, const Venue *venue) const;

private:
    [[nodiscard]] Cell timeCell(int level) const;
    [[nodiscard]] Cell mainCell() const;
    [[nodiscard]] Cell placeCell(const Venue *venue) const;
    [[nodiscard]] Runs title() const;
    // Those of a role whom the profile names, in the order of the names it prints.
    [[nodiscard]] std::vector<const Participant *> namedPeople(Role role) const;
    void addPeople(Cell &cell) const;
    void addItems(Cell &cell) const;
    [[nodiscard]] Runs itemText(const AgendaItem &item) const;
    // In a role of this session that is printed.
    [[nodiscard]] bool hasRole(ParticipantId id) const;
    // Behind those that are there; nothing where the profile names nobody.
    void addName(Runs &text, const Participant &participant, Mention mention) const;

    const Session &m_session;
    const Document &m_document;
    const AgendaOptions &m_options;
};

} // namespace summitry
