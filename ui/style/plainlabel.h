// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A label for text that people wrote: shown as it is, wrapped, and kept to the leading side of the window whatever its
// script; a QLabel would put a Latin title on the left of an Arabic form.
#pragma once

#include "ui/style/wrappedlabel.h"

namespace summitry {

class PlainLabel : public WrappedLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void keepToLeadingSide();
};

} // namespace summitry
