// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From one part of a window to the next by a key, as by F6 in most programs: each keeps the place one had in it.
#pragma once

#include <QList>

class QWidget;

namespace summitry {

// To the pane after the one with the focus, or by -1 before it, round and round; those that are hidden, disabled or have nothing
// to take the focus are passed over. To the first or last where none has it.
void focusNextPane(const QList<QWidget *> &panes, int by);

} // namespace summitry
