// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A colour of the legend: its spot in the pattern of the blocks' bars, its name, how many there are; on while it filters.
#pragma once

#include "ui/scene/timelinefilter.h"
#include "ui/style/chip.h"

namespace summitry {

class LegendChip : public Chip
{
    Q_OBJECT

public:
    explicit LegendChip(const LegendEntry &entry, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return m_entry.colour.key; }
    void setEntry(const LegendEntry &entry);

protected:
    void paintMark(QPainter &painter, const QRect &mark) override;
    void changeEvent(QEvent *event) override;

private:
    void takeColour();

    LegendEntry m_entry;
};

} // namespace summitry
