// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plain text of a piece of HTML, as abstracts in schedules hold it. Text that only looks like a tag stays.
#pragma once

#include <QString>

namespace summitry {

[[nodiscard]] QString plainTextOf(const QString &html);

} // namespace summitry
