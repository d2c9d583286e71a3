// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/programme.h"
#include "largesummit.h"
#include "rows.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

#include <QCoreApplication>
#include <QMouseEvent>

namespace summitry::bench {

using namespace Qt::StringLiterals;

namespace {

// As many as the largest day of the largest real programme that we know has.
constexpr int blocks = 445;

class Mouse
{
public:
    explicit Mouse(QWidget *target) : m_target(target) {}

    void press(QPointF at) { send(QEvent::MouseButtonPress, at, Qt::LeftButton); }
    void dragTo(QPointF to) { send(QEvent::MouseMove, to, Qt::NoButton); }

private:
    void send(QEvent::Type type, QPointF at, Qt::MouseButton button)
    {
        QMouseEvent event(type, at, m_target->mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_target, &event);
    }

    QWidget *m_target;
};

QPointF middleOf(SessionId session, const TimelineView &view)
{
    const int index = view.scene().indexOf(session);
    return view.geometryNow().blockRect(view.scene().spans()[std::size_t(index)]).center();
}

// At once; Qt would wait some milliseconds for more.
void paintChanges(TimelineView &view)
{
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&view, &request);
}

// Across the whole window and back, over other rooms and hours; each step is asked for its conflicts and painted.
std::vector<double> dragAbout(TimelineView &view, SessionId session)
{
    constexpr int steps = 300;
    Mouse mouse(view.viewport());
    const QPointF start = middleOf(session, view);
    const QSizeF room = view.viewport()->size();
    mouse.press(start);
    std::vector<double> times;
    for (int i = 1; i <= steps; ++i) {
        const double part = double(i) / steps;
        const QPointF to(room.width() * (0.1 + 0.8 * part), room.height() * (0.1 + 0.8 * std::abs(1 - 2 * part)));
        times.push_back(milliseconds([&] {
            mouse.dragTo(to);
            paintChanges(view);
        }));
        if (view.overlay().ghosts.empty())
            qFatal("nothing is dragged");
    }
    view.mouse().cancel();
    return times;
}

} // namespace

void addTimelineRows(Report &report)
{
    Document document(fullDay(blocks));
    Workspace workspace(document);
    const double frame = 16;
    TimelineView view(workspace);
    view.resize(1280, 800);
    view.show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(); // what is not exposed is not painted
    view.showDay(daysInOrder(document).front()->id);
    const SessionId session = document.all<Session>().begin()->id;
    view.reveal(session);
    paintChanges(view);
    const std::vector<double> times = dragAbout(view, session);
    report.add(
        {u"one step of a drag on a day of %1 sessions, painted"_s.arg(blocks), median(times), {}, 0, {Bar::AtMost, frame}});
    report.add({u"    the slowest of %1"_s.arg(times.size()), *std::max_element(times.begin(), times.end())});
    view.fitDay();
    paintChanges(view);
    report.add({u"    with the whole day in sight"_s, median(dragAbout(view, session)), {}, 0, {Bar::AtMost, frame}});
    report.add({u"paint all of that day anew"_s, median(50, [&] { view.viewport()->repaint(); }), {}, 0, {Bar::AtMost, frame}});
}

} // namespace summitry::bench
