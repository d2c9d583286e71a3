// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The day of everybody who is needed in one session, over the grid beside its block and along the same hours: shown while
// its key is held down. From a menu it stays until Escape.
#pragma once

#include "ui/painting/timelinepainter.h"

#include <QFrame>

namespace summitry {

class TimelineView;

// Each once, those who lead first.
[[nodiscard]] QList<ParticipantId> neededIn(SessionId session, const Document &document);
// The lanes in words, and the ways there is too little time for: "Ana Ruiz: Africa 10:00–11:00, Europe 11:00–12:00."
[[nodiscard]] QString spokenLanes(const TimelineScene &scene);

class PersonStrip : public QFrame
{
    Q_OBJECT

public:
    explicit PersonStrip(TimelineView &view); // the parent

    void showFor(SessionId session);
    [[nodiscard]] SessionId session() const { return m_session; } // null while hidden
    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    [[nodiscard]] const TimelineGeometry &laneGeometry() const { return m_geometry; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void toggle();
    void leave();
    void lay(const BlockSpan &span);
    [[nodiscard]] SessionId sessionAtPointer() const;
    [[nodiscard]] LaneLayout lanesOf(const TimelineScene &scene) const;
    [[nodiscard]] int headHeight() const;

    TimelineView &m_view;
    SessionId m_session;
    TimelineScene m_scene;
    TimelineGeometry m_geometry;
    TimelinePainter m_painter;
    QString m_head;
};

} // namespace summitry
