// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Summits to begin with: blank, three days, and the Paris 2018 sample. The sample is data (resources/templates), not code.
#pragma once

#include "document/edit.h"

#include <QStringList>

namespace summitry {

[[nodiscard]] QStringList templateNames(); // "blank", "three-day", "paris-2018"
// What SummitFile::create() takes. BadUse where there is no template of that name; Damaged, with file and line, where its
// data contradicts itself.
[[nodiscard]] Result<Edit> readTemplate(const QString &name);

} // namespace summitry
