// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The organisation, network, State or body that a participant comes from.
#pragma once

#include "domain/field.h"
#include "domain/region.h"

namespace summitry {

enum class DelegationKind { Organisation, Network, State, Body };

template <> struct Choices<DelegationKind> {
    static constexpr std::array all{
        Choice{"organisation", QT_TRANSLATE_NOOP("Choice", "Organisation")},
        Choice{"network", QT_TRANSLATE_NOOP("Choice", "Network")},
        Choice{"state", QT_TRANSLATE_NOOP("Choice", "State")},
        Choice{"body", QT_TRANSLATE_NOOP("Choice", "Intergovernmental body")},
    };
};

struct Delegation {
    DelegationId id;
    QString name;
    QString acronym;
    DelegationKind kind = DelegationKind::Organisation;
    QString country; // ISO 3166-1 alpha-2, or as given
    Region region = Region::None;
    ParticipantId focalPoint;
    int quota = 0;              // seats; 0: no limit
    Ids<Delegation> networks;   // those it belongs to
    QString notes;
    friend bool operator==(const Delegation &, const Delegation &) = default;
};

template <> struct Description<Delegation> {
    static constexpr const char *table = "delegation";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Delegation");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Delegations");
    static constexpr std::array fields{
        field<&Delegation::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Sensitivity::Public),
        field<&Delegation::acronym>("acronym", QT_TRANSLATE_NOOP("Field", "Acronym"), Sensitivity::Public),
        field<&Delegation::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Sensitivity::Public),
        field<&Delegation::country>("country", QT_TRANSLATE_NOOP("Field", "Country"), Sensitivity::Public),
        field<&Delegation::region>("region", QT_TRANSLATE_NOOP("Field", "Region"), Sensitivity::Public),
        field<&Delegation::focalPoint>("focal_point", QT_TRANSLATE_NOOP("Field", "Focal point")),
        field<&Delegation::quota>("quota", QT_TRANSLATE_NOOP("Field", "Quota")),
        field<&Delegation::networks>("networks", QT_TRANSLATE_NOOP("Field", "Networks"), Sensitivity::Public),
        field<&Delegation::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Sensitivity::Organisers, FieldKind::LongText),
    };
};

} // namespace summitry
