// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The conflicts of one record, each a sentence that leads to the others it names.
#pragma once

#include "domain/recordtype.h"

#include <QWidget>

namespace summitry {

class Workspace;

class ConflictList : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictList(Workspace &workspace, QWidget *parent = nullptr); // borrowed

    void showConflictsOf(RecordKey key);

private:
    void addWayOut(SessionId session);

    Workspace &m_workspace;
};

} // namespace summitry
