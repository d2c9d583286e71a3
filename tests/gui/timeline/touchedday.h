// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A planned day that is touched with fingers; and a style of a platform that asks for less motion.
#pragma once

#include "plannedday.h"
#include "ui/scene/laneheights.h"

#include <QPointingDevice>
#include <QProxyStyle>

namespace summitry {

inline QPointingDevice *glass()
{
    static QPointingDevice *const device = QTest::createTouchDevice();
    return device;
}

class CalmStyle final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

struct TouchedDay : ShownDay {
    explicit TouchedDay(Qt::LayoutDirection direction = Qt::LeftToRight, Qt::Orientation axis = Qt::Horizontal)
        : ShownDay(direction, axis)
    {
        laneHeight.forget();
        page->resize(900, 420);
        QCoreApplication::processEvents();
        view().zoomTo(3, view().geometryNow().pointAt(9 * 60));
        view().scrollToMinute(9 * 60 + 30);
    }
    ~TouchedDay() { laneHeight.forget(); }

    void down(QPoint at) const { QTest::touchEvent(viewport(), glass()).press(0, at, viewport()); }
    void slide(QPoint from, QPoint to) const
    {
        for (int i = 1; i <= 4; ++i)
            QTest::touchEvent(viewport(), glass()).move(0, from + (to - from) * i / 4, viewport());
    }
    void up(QPoint at) const { QTest::touchEvent(viewport(), glass()).release(0, at, viewport()); }
    void tap(QPoint at) const
    {
        down(at);
        up(at);
    }
};

} // namespace summitry
