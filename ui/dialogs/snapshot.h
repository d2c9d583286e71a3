// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A summit's records as they are now, for a thread that works on them: a document builds its indexes at the first
// question, so two threads may not ask the same one.
#pragma once

#include "document/document.h"

#include <memory>

namespace summitry {

[[nodiscard]] inline std::shared_ptr<const Document> snapshotOf(const Document &document)
{
    Tables tables;
    forEachRecordType([&]<class Record>() { tables.of<Record>() = document.all<Record>(); });
    return std::make_shared<const Document>(std::move(tables));
}

} // namespace summitry
