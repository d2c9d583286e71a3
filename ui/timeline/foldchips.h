// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where empty time has been unfolded: its hours at its leading edge, to fold it again. Nothing else stands there, since it
// is empty in all lanes.
#pragma once

#include <QObject>

#include <vector>

namespace summitry {

class Chip;
class TimelineView;

class FoldChips : public QObject
{
    Q_OBJECT

public:
    explicit FoldChips(TimelineView &view); // lives as long as the view

private:
    void refresh();
    Chip &chip(std::size_t index);
    void fold(std::size_t index);

    TimelineView &m_view;
    std::vector<Chip *> m_chips; // of the open folds, in order
};

} // namespace summitry
