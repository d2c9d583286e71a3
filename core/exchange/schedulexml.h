// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Schedule XML as frab, pretalx and the c3voc tools write it (schedule.xml.xsd of voc/schedule), read leniently: days,
// rooms, tracks, sessions and their people. The same file again changes only what is different in it.
#pragma once

#include "base/progress.h"
#include "document/document.h"
#include "exchange/importplan.h"

namespace summitry {

// Errors name the file and the line: Missing, Unreadable, NotASummit (no schedule XML), Damaged (no well-formed XML, or one
// with a DOCTYPE, which could reach for other files), Cancelled. The name is only for messages.
[[nodiscard]] Result<ImportPlan> planSchedule(const QByteArray &xml, const QString &name, const Document &document,
                                              Progress &progress);
[[nodiscard]] Result<ImportPlan> planScheduleFile(const QString &path, const Document &document, Progress &progress);

} // namespace summitry
