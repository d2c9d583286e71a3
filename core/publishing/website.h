// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The programme as a folder of plain pages, for a server or a memory stick: by day, track, room and person, and a page for each
// session. What it may name, the profile decides, as for the agenda. No script, and nothing from elsewhere.
#pragma once

#include "base/safefolder.h"
#include "document/document.h"
#include "publishing/paperoptions.h"

namespace summitry {

// The first is the one to open. Whom it names, programmeCensus() tells.
[[nodiscard]] QList<FolderFile> website(const Document &document, const PaperOptions &options);

} // namespace summitry
