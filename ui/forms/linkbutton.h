// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A button that reads as a line of text; a long name is cut with dots, and told whole in the tool tip.
#pragma once

#include <QToolButton>

namespace summitry {

class LinkButton : public QToolButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace summitry
