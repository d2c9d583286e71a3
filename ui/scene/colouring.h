// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// By what the blocks of the timeline are coloured: a session and a rule give a key to filter by, a label for the legend, a
// hue, and a pattern, since a dozen hues can't be told apart by everybody.
#pragma once

#include "document/document.h"
#include "planning/conflict.h"

#include <QCoreApplication>

#include <span>

namespace summitry {

enum class ColourRule { Track, Kind, Language, Delegation, State, Conflict, Occupancy };

template <> struct Choices<ColourRule> {
    static constexpr std::array all{
        Choice{"track", QT_TRANSLATE_NOOP("Choice", "Track")},
        Choice{"kind", QT_TRANSLATE_NOOP("Choice", "Kind")},
        Choice{"language", QT_TRANSLATE_NOOP("Choice", "Floor language")},
        Choice{"delegation", QT_TRANSLATE_NOOP("Choice", "Delegation of the chair")},
        Choice{"state", QT_TRANSLATE_NOOP("Choice", "State of the session")},
        Choice{"conflict", QT_TRANSLATE_NOOP("Choice", "Conflicts")},
        Choice{"occupancy", QT_TRANSLATE_NOOP("Choice", "Occupancy")},
    };
};

// Whether the colours would tell readers of a printed timeline what only organisers may know.
[[nodiscard]] bool isForOrganisers(ColourRule rule);

struct BlockColour {
    QString key;     // the same for all sessions of one colour; empty: of no colour, as a break
    QString label;   // for the legend
    int hue = -1;    // as blockColours() takes it
    int pattern = 0; // of the bar, see barpattern.h
    int rank = 0;    // place in the legend
    friend bool operator==(const BlockColour &, const BlockColour &) = default;
};

// For as long as the document does not change; it is borrowed.
class Colouring
{
    Q_DECLARE_TR_FUNCTIONS(Colouring)

public:
    Colouring(ColourRule rule, const Document &document);

    // The conflicts are those of the session.
    [[nodiscard]] BlockColour of(const Session &session, std::span<const Conflict> conflicts) const;

private:
    void rank(qint64 id) { m_ranks.insert(id, int(m_ranks.size())); }
    void rankLanguage(const QString &code);
    [[nodiscard]] BlockColour byTrack(const Session &session) const;
    [[nodiscard]] BlockColour byLanguage(const Session &session) const;
    [[nodiscard]] BlockColour byDelegation(const Session &session) const;
    [[nodiscard]] BlockColour byOccupancy(const Session &session) const;

    ColourRule m_rule;
    const Document &m_document;
    QHash<qint64, int> m_ranks; // of tracks or delegations
    QStringList m_languages;
};

} // namespace summitry
