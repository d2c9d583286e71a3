// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Printing the agenda: which day, for whom, a preview of the real pages, then the printer.
#pragma once

#include "publishing/agenda.h"

class QWidget;

namespace summitry {

class Workspace;

// Asks for day and audience, shows the preview. The workspace is borrowed. True where it was printed.
bool printAgenda(Workspace &workspace, QWidget *parent);
// The preview of any papers, one after another. True where they were printed.
bool previewPapers(const QList<Paper> &papers, QWidget *parent);

} // namespace summitry
