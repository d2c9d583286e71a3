// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table, one function for each room of the house.
#pragma once

#include "measure.h"

namespace summitry::bench {

void addPlanningRows(Report &report);
void addDragRows(Report &report);
void addStoreRows(Report &report);
void addExchangeRows(Report &report);
void addPublishingRows(Report &report);
void addTableRows(Report &report);
void addTimelineRows(Report &report);
void addAllDaysRows(Report &report);
void addWindowRows(Report &report);

} // namespace summitry::bench
