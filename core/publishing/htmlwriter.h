// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as one HTML file that stands alone: no script, nothing from elsewhere, made to be printed too.
#pragma once

#include "publishing/paper.h"

#include <QByteArray>

namespace summitry {

// What the pages of a website have around them.
struct WebFrame {
    QString style, home;    // files beside the page
    QString navigationName; // for those who don't see it
    QString skip;           // "Skip to the content"
    Runs navigation;        // links to other pages
    QString here;           // of them, the page's own
};

// UTF-8.
[[nodiscard]] QByteArray html(const Paper &paper);
[[nodiscard]] QByteArray webPage(const Paper &paper, const WebFrame &frame);

} // namespace summitry
