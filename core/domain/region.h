// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The regions by which a summit of defenders groups its people and its regional sessions.
#pragma once

#include "domain/choice.h"

#include <QtGlobal>

#include <array>

namespace summitry {

enum class Region { None, Africa, Americas, AsiaPacific, Europe, MiddleEastNorthAfrica };

template <> struct Choices<Region> {
    static constexpr std::array all{
        Choice{"", QT_TRANSLATE_NOOP("Choice", "No region")},
        Choice{"africa", QT_TRANSLATE_NOOP("Choice", "Africa")},
        Choice{"americas", QT_TRANSLATE_NOOP("Choice", "The Americas")},
        Choice{"asia-pacific", QT_TRANSLATE_NOOP("Choice", "Asia and the Pacific")},
        Choice{"europe", QT_TRANSLATE_NOOP("Choice", "Europe")},
        Choice{"mena", QT_TRANSLATE_NOOP("Choice", "Middle East and North Africa")},
    };
};

} // namespace summitry
