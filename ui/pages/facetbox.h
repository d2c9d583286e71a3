// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A drop-down list of the values of one column, to keep to one of them. Filled when it is opened: a summit may have
// thousands of delegations.
#pragma once

#include "ui/models/column.h"

#include <QComboBox>

namespace summitry {

class FacetBox : public QComboBox
{
    Q_OBJECT

public:
    FacetBox(const Column &column, const Workspace &workspace, QWidget *parent = nullptr); // the workspace is borrowed

    [[nodiscard]] const Column &column() const { return m_column; }
    // Nothing: all.
    void setValue(const std::optional<QString> &value);
    [[nodiscard]] std::optional<QString> value() const;
    void showPopup() override;

Q_SIGNALS:
    void valueChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();

    Column m_column;
    const Workspace &m_workspace;
};

// How a value of this column reads; "None" for the empty one.
[[nodiscard]] QString facetText(const Column &column, const QString &value, const Workspace &workspace);

} // namespace summitry
