// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed on the programme since a moment, and whom to tell: session by session, person by person (each part can be cut out
// and handed over), and the signs to hang at the doors. The same rules as the agenda's decide what it may name.
#pragma once

#include "document/programmechanges.h"
#include "publishing/agenda.h"
#include "publishing/ownlanguage.h"

namespace summitry {

struct ChangesOptions : PaperOptions {
    LocalTime since; // on the summit's clock
    PartLanguage partLanguage = PartLanguage::Paper; // of each person's part
};

[[nodiscard]] Paper changesPaper(const Document &before, const Document &now, const ChangesOptions &options);
// Of those whom something changes for; whoever attends is left out, too, where it is not for organisers.
[[nodiscard]] AgendaCensus changesCensus(const Document &before, const Document &now, const PaperOptions &options);

} // namespace summitry
