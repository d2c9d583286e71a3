// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All sessions as a list: what, when, where, with whom, and what is still open.
#pragma once

#include "ui/pages/tablepage.h"

namespace summitry {

class SessionsPage final : public TablePage
{
    Q_OBJECT

public:
    explicit SessionsPage(Workspace &workspace, QWidget *parent = nullptr); // borrowed

protected:
    [[nodiscard]] QString pageTitle() const override;
    [[nodiscard]] QString countText(int count) const override;
    [[nodiscard]] QString addText() const override;
    [[nodiscard]] Draft newRecord(RecordKey &key) const override;
    void fillEmptyState(EmptyState &state) override;
};

} // namespace summitry
