// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A conflict as a sentence in which every session, room and person leads to where it is; its menu sets it aside.
#pragma once

#include "planning/conflict.h"
#include "ui/style/linklabel.h"

namespace summitry {

class Workspace;

class ConflictSentence : public LinkLabel
{
    Q_OBJECT

public:
    // The workspace is borrowed. What is shown already needs no link.
    ConflictSentence(const Conflict &conflict, Workspace &workspace, RecordKey shown = {}, QWidget *parent = nullptr);

private:
    void addActions(const Conflict &conflict, Workspace &workspace);
};

} // namespace summitry
