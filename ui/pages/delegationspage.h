// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The organisations, networks, States and bodies that people come from, with their seats.
#pragma once

#include "ui/pages/tablepage.h"

namespace summitry {

class DelegationsPage final : public TablePage
{
    Q_OBJECT

public:
    explicit DelegationsPage(Workspace &workspace, QWidget *parent = nullptr); // borrowed

protected:
    [[nodiscard]] QString pageTitle() const override;
    [[nodiscard]] QString countText(int count) const override;
    [[nodiscard]] QString addText() const override;
    [[nodiscard]] Draft newRecord(RecordKey &key) const override;
    void fillEmptyState(EmptyState &state) override;
};

} // namespace summitry
