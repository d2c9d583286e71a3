// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a document is for, and therefore which people and fields it may hold. The one place that decides what leaves
// the program: a leaked list can get someone killed.
#pragma once

#include "domain/field.h"

namespace summitry {

struct Participant;
struct Session;

enum class Audience { Public, Participants, Organisers };

template <> struct Choices<Audience> {
    static constexpr std::array all{
        Choice{"public", QT_TRANSLATE_NOOP("Choice", "Public")},
        Choice{"participants", QT_TRANSLATE_NOOP("Choice", "Participants")},
        Choice{"organisers", QT_TRANSLATE_NOOP("Choice", "Organisers")},
    };
};

class ExportProfile
{
public:
    explicit ExportProfile(Audience audience) : m_audience(audience) {}

    [[nodiscard]] Audience audience() const { return m_audience; }
    [[nodiscard]] bool allows(const FieldInfo &field) const { return int(field.sensitivity) <= int(m_audience); }
    // Whether this person appears at all: "never" only for organisers, "participants" not in public.
    [[nodiscard]] bool names(const Participant &participant) const;
    // What to print for this person: the alias where there is one (organisers see both, as two fields). Empty where
    // the profile does not name them.
    [[nodiscard]] QString printedName(const Participant &participant) const;
    [[nodiscard]] bool isByAlias(const Participant &participant) const;
    // Confidential sessions are for organisers alone.
    [[nodiscard]] bool shows(const Session &session) const;

private:
    Audience m_audience;
};

} // namespace summitry
