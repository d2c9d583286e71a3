// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of a stretch of empty time on the timeline: its hours, whether it is folded, and a way to
// open or fold it.
#pragma once

#include "ui/timeline/timelineview.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace summitry {

class AccessibleFold final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    // The one that begins then.
    AccessibleFold(TimelineView &view, LocalTime from) : m_view(&view), m_from(from) {}

    bool isValid() const override { return m_view && fold(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Button; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override;

private:
    [[nodiscard]] const Fold *fold() const;

    QPointer<TimelineView> m_view;
    LocalTime m_from;
};

} // namespace summitry
