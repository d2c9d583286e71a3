// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as Markdown that reads well as it stands: headings and lists, no HTML. Every sign that Markdown would take for
// its own is escaped, so that no text can become a heading, a link or a tag.
#pragma once

#include "publishing/paper.h"

#include <QByteArray>

namespace summitry {

// UTF-8.
[[nodiscard]] QByteArray markdown(const Paper &paper);

} // namespace summitry
