// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the formats that can be imported a file is in, found by looking at it.
#pragma once

#include "base/error.h"
#include "domain/choice.h"

#include <array>

namespace summitry {

enum class ImportFormat { Csv, ScheduleXml };

template <> struct Choices<ImportFormat> {
    static constexpr std::array all{
        Choice{"csv", "CSV"},
        Choice{"schedule-xml", "Schedule XML"},
    };
};

// By its first bytes; the suffix decides where there are none. Missing, Unreadable; NotASummit for what is plainly neither
// (a spreadsheet's own format, a database, a PDF), with what to do instead.
[[nodiscard]] Result<ImportFormat> importFormatOf(const QString &path);

} // namespace summitry
