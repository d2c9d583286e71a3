// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What all parts of the timeline are to a screen reader: painted, no objects of their own, without parts themselves, and
// something can be done with them.
#pragma once

#include "ui/timeline/timelineview.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace summitry {

class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit AccessiblePart(TimelineView &view) : m_view(&view) {}

    QObject *object() const final { return nullptr; }
    QAccessibleInterface *parent() const final { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const final { return nullptr; }
    QAccessibleInterface *childAt(int, int) const final { return nullptr; }
    int childCount() const final { return 0; }
    int indexOfChild(const QAccessibleInterface *) const final { return -1; }
    void setText(QAccessible::Text, const QString &) final {}
    void *interface_cast(QAccessible::InterfaceType type) final
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList keyBindingsForAction(const QString &) const final { return {}; }

protected:
    QPointer<TimelineView> m_view; // may go before its parts
};

} // namespace summitry
