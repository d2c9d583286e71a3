// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who understands a session, and how many interpreters it takes: the figures of AIIC's professional standards, article 6,
// and, for two languages, of AIIC Canada's conditions.
#pragma once

#include "domain/records.h"

namespace summitry {

// The floor languages that this person neither speaks nor hears interpreted into one they speak. None where the person's
// languages are not known. Regional forms count as the language: who speaks pt understands pt-BR.
[[nodiscard]] QStringList notUnderstood(const Session &session, const Participant &person);

// For so many minutes; 0 where nothing needs to be interpreted.
[[nodiscard]] int interpretersNeeded(const Session &session, qint64 minutes);

} // namespace summitry
