// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The conflicts of a summit, each a sentence that leads to what it names.
#pragma once

#include "planning/conflict.h"
#include "ui/style/wrappedbox.h"

class QVBoxLayout;

namespace summitry {

class Workspace;

class ConflictPanel : public WrappedBox
{
    Q_OBJECT

public:
    explicit ConflictPanel(Workspace &workspace, QWidget *parent = nullptr); // borrowed

    void refresh();

private:
    void addTitle(const QString &text);
    // The first of them, and how many more there are.
    void addSentences(const std::vector<Conflict> &conflicts, std::size_t most);

    Workspace &m_workspace;
    QVBoxLayout *m_rows;
};

} // namespace summitry
