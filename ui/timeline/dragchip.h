// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the pointer during a drag and says what a release would do; it takes no mouse events.
#pragma once

#include "ui/gestures/planwords.h"
#include "ui/scene/scenewords.h"

#include <QWidget>

namespace summitry {

class DragChip : public QWidget
{
    Q_OBJECT

public:
    explicit DragChip(QWidget *parent);

    enum class Place { BesidePointer, AboveFinger };
    // Below and beside the point of the parent, or well above it; on the other side where it would not fit.
    void showAt(QPoint point, const PlanWords &words, Place side = Place::BesidePointer);
    [[nodiscard]] const PlanWords &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlanWords m_words;
};

} // namespace summitry
