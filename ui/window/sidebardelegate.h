// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page in the side bar, with a count at its end where something waits there.
#pragma once

#include "ui/style/rowdelegate.h"

namespace summitry {

class SideBarDelegate : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int CountRole = Qt::UserRole + 1; // int; 0 or none: nothing is shown

    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace summitry
