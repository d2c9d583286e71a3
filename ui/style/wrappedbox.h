// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds a layout of wrapped texts within one that gives it a width and asks how high it is then. A plain QWidget measures all
// its texts for each hint as well, at widths they never get.
#pragma once

#include <QLayout>
#include <QWidget>

namespace summitry {

class WrappedBox : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return layout()->minimumSize(); }
};

} // namespace summitry
