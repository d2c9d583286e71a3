// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import plans, carried out; a table of people, planned and imported as proposed.
#pragma once

#include "exchange/participantimport.h"

namespace summitry {

inline Result<ImportPlan> planned(const QByteArray &csv, const Document &document)
{
    Progress progress;
    const auto table = parseDelimited(csv, QStringLiteral("people.csv"), progress);
    if (!table)
        return tl::unexpected(table.error());
    return planParticipants(*table, proposedMapping(*table), document, progress);
}

inline ImportReport imported(Result<ImportPlan> plan, Document &document)
{
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text));
    if (const auto done = document.apply(plan->edit); !done)
        qFatal("%s", qPrintable(done.error().text));
    return plan->report;
}

inline ImportReport imported(const QByteArray &csv, Document &document)
{
    return imported(planned(csv, document), document);
}

} // namespace summitry
