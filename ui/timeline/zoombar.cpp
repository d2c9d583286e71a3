// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/zoombar.h"

#include "ui/style/keytext.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace summitry {

namespace {

// Each step of the slider is the same factor; far out is rarely wanted.
constexpr int steps = 100;
constexpr double least = 0.5;
constexpr double most = 12;

double scaleAt(int step)
{
    return least * std::pow(most / least, double(step) / steps);
}

int stepAt(double scale)
{
    return int(std::lround(steps * std::log(scale / least) / std::log(most / least)));
}

} // namespace

ZoomBar::ZoomBar(TimelineView &view, QWidget *parent) : QWidget(parent), m_view(view), m_slider(new QSlider(Qt::Horizontal, this))
{
    m_slider->setRange(0, steps);
    m_slider->setPageStep(10);
    m_slider->setFixedWidth(96);
    m_slider->setAccessibleName(tr("Zoom"));
    m_slider->setToolTip(tr("Zoom"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(button(view.actions().zoomOut()));
    layout->addWidget(m_slider);
    layout->addWidget(button(view.actions().zoomIn()));
    layout->addWidget(button(view.actions().fit()));
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int step) { m_view.zoomBy(scaleAt(step) / m_view.geometryNow().frame().scale); });
    connect(&view, &TimelineView::scaleChanged, this, &ZoomBar::showScale);
    showScale(view.geometryNow().frame().scale);
}

QToolButton *ZoomBar::button(QAction *action)
{
    auto *made = new QToolButton(this);
    made->setDefaultAction(action);
    made->setAutoRaise(true);
    made->setAccessibleName(action->toolTip());
    tellKeys(*made);
    return made;
}

void ZoomBar::showScale(double scale)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(std::clamp(stepAt(scale), 0, steps));
}

} // namespace summitry
