// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The three tables of the paper about changes: sessions by day, what changes for each person, signs by room.
#pragma once

#include "publishing/changespaper.h"
#include "publishing/changetexts.h"

namespace summitry {

[[nodiscard]] PaperTable changedSessionsTable(const ProgrammeChanges &changes, const ChangeTexts &texts);
// Those whom the profile names, each a group of rows to be cut out and handed over.
[[nodiscard]] PaperTable changedPeopleTable(const ProgrammeChanges &changes, const ChangeTexts &texts, PartLanguage language);
[[nodiscard]] PaperTable changedSignsTable(const ProgrammeChanges &changes, const ChangeTexts &texts);

} // namespace summitry
