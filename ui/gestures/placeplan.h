// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An offered place as a plan that the grid can show and commit like a drag, and in words.
#pragma once

#include "planning/placeoffers.h"
#include "ui/gestures/gestureplan.h"
#include "ui/scene/timelinescene.h"

namespace summitry {

// The scene must show the day of the offer, with rooms as lanes.
[[nodiscard]] GesturePlan planOf(const PlaceOffer &offer, SessionId session, const TimelineScene &scene, const Document &document);
// Pinned, or in a file open for reading only.
[[nodiscard]] Refusal refusalToMove(SessionId session, const Document &document);

// "Tuesday 30 October, 11:15–12:45, Room 5"
[[nodiscard]] QString placeText(const PlaceOffer &offer, SessionId session, const Document &document);
// "Moves nobody · 20 seats fewer"
[[nodiscard]] QString priceText(const PlaceOffer &offer, const Document &document);
// Each hint as a sentence in a line of its own; what is beyond the first `most` is counted.
[[nodiscard]] QString hintsText(const PlaceOffer &offer, std::size_t most, const Document &document);
// Why there is no place: what stands in the way most often.
[[nodiscard]] QString obstacleText(const PlaceObstacle &obstacle, SessionId session, const Document &document);

} // namespace summitry
