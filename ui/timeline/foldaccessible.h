// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of a stretch of empty time on the timeline: its hours, whether it is folded, and a way to
// open or fold it.
#pragma once

#include "ui/timeline/accessiblepart.h"

namespace summitry {

class AccessibleFold final : public AccessiblePart
{
public:
    // The one that begins then.
    AccessibleFold(TimelineView &view, LocalTime from) : AccessiblePart(view), m_from(from) {}

    bool isValid() const override { return m_view && fold(); }
    QAccessible::Role role() const override { return QAccessible::Button; }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;

private:
    [[nodiscard]] const Fold *fold() const;

    LocalTime m_from;
};

} // namespace summitry
