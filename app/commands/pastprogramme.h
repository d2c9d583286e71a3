// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The summit as it was at the moment that --since names.
#pragma once

#include "store/summitfile.h"

namespace summitry {

struct PastProgramme {
    LocalTime since; // on the summit's clock
    std::unique_ptr<Document> document;
    QDateTime historyBegins; // where that is later than the moment: then everything counts as new
};

// A moment on the summit's clock ("2018-10-29T18:00") or with an offset of its own, or "printed" or "exported": when that was
// done last. BadUse where it is neither, or has not been done.
[[nodiscard]] Result<PastProgramme> pastProgramme(SummitFile &file, const QString &since);

} // namespace summitry
