// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/foldaccessible.h"

#include "ui/scene/scenewords.h"

namespace summitry {

const Fold *AccessibleFold::fold() const
{
    const TimelineScene &scene = m_view->scene();
    return scene.days().empty() ? nullptr : scene.foldAt(scene.minuteOf(m_from));
}

QString AccessibleFold::text(QAccessible::Text kind) const
{
    return isValid() && kind == QAccessible::Name ? spokenFold(*fold(), m_view->scene()) : QString();
}

QRect AccessibleFold::rect() const
{
    if (!isValid())
        return {};
    const TimelineGeometry &geometry = m_view->geometryNow();
    const QRectF rect = geometry.sliceRect(fold()->time.first, fold()->time.last);
    return rect.toAlignedRect().translated(m_view->viewport()->mapToGlobal(QPoint()));
}

QAccessible::State AccessibleFold::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    state.expandable = true;
    state.expanded = fold()->isOpen;
    state.collapsed = !fold()->isOpen;
    return state;
}

void *AccessibleFold::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void AccessibleFold::doAction(const QString &name)
{
    if (isValid() && name == pressAction())
        m_view->toggleFold(*fold());
}

} // namespace summitry
