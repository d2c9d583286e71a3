// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps on the timeline, as outlines, where sessions are in the programme while something is tried out; and in the
// programme, where one asks for it, where they would be in all that is tried out.
#pragma once

#include "ui/painting/timelinepainter.h"

#include <QObject>

class QAction;

namespace summitry {

class TimelineView;

class BranchOutlines : public QObject
{
    Q_OBJECT

public:
    // Both are borrowed; the action says whether one asks for it.
    BranchOutlines(TimelineView &view, QAction &showsOthers);

private:
    void refresh();
    void add(std::vector<OtherPlace> &places, const Session &session, const QString &words) const;

    TimelineView &m_view;
    QAction &m_showsOthers;
};

} // namespace summitry
