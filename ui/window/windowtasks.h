// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What only the window can do, with the dialogs that it takes.
#pragma once

#include "ui/models/workspace.h"

namespace summitry {

class MainWindow;
class SummitFile;

// The file keeps in mind when the agenda has gone out.
void performTask(WindowTask task, SummitFile &file, MainWindow &window);
// What has gone out before, so that the workspace knows what is changed since.
void readPublished(SummitFile &file, MainWindow &window);
// The card of all keys; with no summit open, too.
void showKeys(MainWindow &window);

} // namespace summitry
