// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which way time runs on the timeline; a person's own, for all files.
#pragma once

#include "ui/models/preferences.h"

namespace summitry {

inline const Preference<bool> timeRunsDown{"timeline/runs-down", false};

} // namespace summitry
