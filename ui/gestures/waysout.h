// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways out of the conflicts of one session, as edits in words: what one can do about each without looking elsewhere.
#pragma once

#include "document/edit.h"
#include "planning/placeoffers.h"

namespace summitry {

struct WayOut {
    QString text;
    Edit edit;
};

// Those of this session that lie in the conflict itself: its person does without it, or it lasts as long as its agenda. Where it
// could go instead is placesFor()'s to say.
[[nodiscard]] std::vector<WayOut> waysOutOf(const Conflict &conflict, SessionId session, const Document &document);
// To that place, with those that swap or are pushed for it.
[[nodiscard]] WayOut wayTo(const PlaceOffer &offer, SessionId session, const Document &document);

} // namespace summitry
