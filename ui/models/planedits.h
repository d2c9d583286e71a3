// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The edits that shape the Action Plan: new sections and recommendations, and their order.
#pragma once

#include "ui/models/ordering.h"

namespace summitry {

// At the end. One for each kind of addressee that has none yet, in their order.
[[nodiscard]] Draft addSection(RecordKey &added, const Document &document);
[[nodiscard]] Draft addAddresseeSections(const Document &document);
// Behind this recommendation, or at the end of this section, or of the last one; makes a first section where there is none.
[[nodiscard]] Draft addRecommendation(RecordKey place, RecordKey &added, const Document &document);
// One place up or down; a recommendation goes on into the section beside. Empty where there is nowhere to go.
[[nodiscard]] Draft movePart(RecordKey key, Direction direction, const Document &document);

} // namespace summitry
