// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a session's agenda items.
#pragma once

#include "ui/models/ordering.h"

namespace summitry {

// To this place among those of its session, counted from zero; empty where there is none, or it is there already.
[[nodiscard]] Draft moveItem(AgendaItemId item, int place, const Document &document);

} // namespace summitry
