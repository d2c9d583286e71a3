// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The planned day for keys: pressed, typed after, and where sessions are then.
#pragma once

#include "plannedday.h"
#include "ui/timeline/quickfield.h"
#include "ui/timeline/sessionactions.h"
#include "ui/timeline/timelineactions.h"

#include <QLineEdit>

namespace summitry {

struct KeyedDay : ShownDay {
    using ShownDay::ShownDay;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&view(), key, modifiers); }
    [[nodiscard]] QuickField &quick() const { return view().actions().sessions().quickField(); }
    void type(Qt::Key key, const QString &text) const
    {
        press(key);
        if (!quick().isEditing())
            qFatal("no field");
        QTest::keyClicks(&quick().field(), text);
    }
    void enter() const { QTest::keyClick(&quick().field(), Qt::Key_Return); }
    void select(std::initializer_list<SessionId> sessions) const
    {
        view().reveal(*sessions.begin());
        view().changeSelection([&](TimelineSelection &selection) { selection.set(QSet<SessionId>(sessions), view().scene()); });
    }
    void putCursor(int lane, int minute) const
    {
        view().changeSelection([&](TimelineSelection &selection) {
            selection.clear();
            selection.putCursor(lane, minute);
        });
    }
    [[nodiscard]] QString placeOf(SessionId id) const
    {
        return session(id).start.toString() + QLatin1Char(' ') + QString::number(session(id).minutes) + QLatin1Char(' ') +
               QString::number(rooms.end() - std::find(rooms.begin(), rooms.end(), session(id).room));
    }
};

} // namespace summitry
