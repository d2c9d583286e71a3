// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a field to search or to filter by looks: a magnifying glass before the text, and a button that clears it.
#pragma once

#include <QString>

class QAction;
class QLineEdit;

namespace summitry {

// The name is for a screen reader. Returns the glass.
QAction *dressForSearch(QLineEdit &field, const QString &placeholder, const QString &name);

} // namespace summitry
