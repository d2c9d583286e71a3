// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A changed session in words: what it is called, what has happened to it, when and where it is and was.
#pragma once

#include "document/programmechanges.h"
#include "publishing/personname.h"

#include <QCoreApplication>

namespace summitry {

class ChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(Changes)

public:
    // Both are borrowed.
    ChangeTexts(const ProgrammeStates &states, const PaperOptions &options) : m_states(states), m_options(options) {}

    [[nodiscard]] const ProgrammeStates &states() const { return m_states; }
    [[nodiscard]] const PaperOptions &options() const { return m_options; }
    // As it is now where it is on, else as it was.
    [[nodiscard]] const Session &session(const SessionChange &change) const;
    [[nodiscard]] const Document &documentOf(const SessionChange &change) const;
    [[nodiscard]] bool isOn(const SessionChange &change) const { return m_states.shownNow(change.id) != nullptr; }
    // The title, struck where it is off, and what has happened, in words: "moved", "cancelled".
    [[nodiscard]] Runs title(const SessionChange &change) const;
    [[nodiscard]] QStringList marks(const SessionChange &change) const;
    // The date by which it is listed.
    [[nodiscard]] QDate date(const SessionChange &change) const;
    [[nodiscard]] static QString clockSpan(const Session &session, const Document &document);
    // "Mon 29 Oct, 09:30–11:00"
    [[nodiscard]] QString daySpan(const Session &session, const Document &document) const;
    // With the venue where the summit has several.
    [[nodiscard]] QString place(const Session &session, const Document &document) const;
    // Of the floor and into which they are interpreted.
    [[nodiscard]] static QString languages(const Session &session);
    [[nodiscard]] Runs name(const Participant &participant) const;
    [[nodiscard]] static Run struck(const QString &text) { return run(text, RunStyles(RunStyle::Struck) | RunStyle::Muted); }

private:
    const ProgrammeStates &m_states;
    const PaperOptions &m_options;
};

} // namespace summitry
