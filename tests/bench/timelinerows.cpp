// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/programme.h"
#include "largesummit.h"
#include "rows.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QScrollBar>

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
    return view.geometryNow().blockRect(*view.scene().spanOf(session)).center();
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

// A window on a day, on the screen as far as there is one: what is not exposed is not painted.
struct Stage {
    explicit Stage(Tables tables, QSize size) : document(std::move(tables)), workspace(document), view(workspace)
    {
        view.resize(size);
        view.show();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        view.showDay(daysInOrder(document).front()->id);
        view.reveal(first());
        paintChanges(view);
    }
    [[nodiscard]] SessionId first() const { return document.all<Session>().begin()->id; }
    [[nodiscard]] int visibleBlocks() const
    {
        const auto &spans = view.scene().spans();
        return int(std::count_if(spans.begin(), spans.end(), [this](const BlockSpan &span) {
            return view.geometryNow().blockRect(span).intersects(view.geometryNow().body());
        }));
    }

    Document document;
    Workspace workspace;
    TimelineView view;
};

constexpr double frame = 16;

// All of them in sight on a large screen: short sessions, as many in a room as it takes.
void addFullScreen(Report &report, int sessions, double bar)
{
    constexpr int rooms = 14;
    Stage stage(fullDay(sessions, rooms, 14 * 60 * rooms / sessions), {1920, 1080});
    stage.view.fitDay();
    paintChanges(stage.view);
    const std::vector<double> times = dragAbout(stage.view, stage.first());
    const QString work = u"a drag step at 1920×1080, %1 blocks in sight: of 100 all but one"_s.arg(stage.visibleBlocks());
    report.add({work, percentile99(times), {}, 0, {Bar::AtMost, bar}});
}

// A frame each: the hours and the rooms scrolled through.
std::vector<double> scrollTimes(TimelineView &view)
{
    const auto scrollThrough = [&](QScrollBar *bar) {
        std::vector<double> times;
        for (int i = 0; i < 200; ++i) {
            times.push_back(milliseconds([&] {
                bar->setValue(bar->maximum() * (i % 100) / 100);
                paintChanges(view);
            }));
        }
        return times;
    };
    std::vector<double> times = scrollThrough(view.horizontalScrollBar());
    const std::vector<double> rooms = scrollThrough(view.verticalScrollBar());
    times.insert(times.end(), rooms.begin(), rooms.end());
    return times;
}

// From all in sight in step by step, five times over.
template <class Fit> std::vector<double> zoomTimes(TimelineView &view, Fit fit)
{
    std::vector<double> times;
    for (int i = 0; i < 100; ++i) {
        times.push_back(milliseconds([&] {
            i % 20 == 0 ? fit() : view.zoomBy(1.2);
            paintChanges(view);
        }));
    }
    return times;
}

void addScrolling(Report &report)
{
    Stage stage(fullDay(blocks), {1920, 1080});
    const std::vector<double> scrolls = scrollTimes(stage.view);
    report.add({u"scroll through a day of %1 sessions, a frame: of 100 all but one"_s.arg(blocks), percentile99(scrolls), {}, 0, {Bar::AtMost, frame}});
    const std::vector<double> zooms = zoomTimes(stage.view, [&] { stage.view.fitDay(); });
    report.add({u"zoom into it, a frame: of 100 all but one"_s, percentile99(zooms), {}, 0, {Bar::AtMost, frame}});
}

} // namespace

// As large as the largest real programme that we know: all of its days side by side.
void addAllDaysRows(Report &report)
{
    constexpr int sessions = 1500;
    constexpr int rooms = 95;
    Stage stage(fullDays(sessions, rooms, 4), {1920, 1080});
    stage.view.fitAllDays();
    paintChanges(stage.view);
    const std::vector<double> whole = scrollTimes(stage.view);
    report.add({u"scroll through all days, %1 sessions in %2 rooms, a frame: of 100 all but one"_s.arg(sessions).arg(rooms), percentile99(whole), {}, 0, {Bar::AtMost, frame}});
    stage.view.zoomTo(2, stage.view.geometryNow().body().center());
    const std::vector<double> near = scrollTimes(stage.view);
    report.add({u"    two pixels a minute"_s, percentile99(near), {}, 0, {Bar::AtMost, frame}});
    const std::vector<double> zooms = zoomTimes(stage.view, [&] { stage.view.fitAllDays(); });
    report.add({u"    zoom into them"_s, percentile99(zooms), {}, 0, {Bar::AtMost, frame}});
    stage.view.reveal(stage.first());
    paintChanges(stage.view);
    const std::vector<double> drags = dragAbout(stage.view, stage.first());
    report.add({u"    a drag step over them"_s, percentile99(drags), {}, 0, {Bar::AtMost, frame}});
}

void addTimelineRows(Report &report)
{
    {
        Stage stage(fullDay(blocks), {1280, 800});
        TimelineView &view = stage.view;
        const std::vector<double> times = dragAbout(view, stage.first());
        report.add({u"one step of a drag on a day of %1 sessions, painted"_s.arg(blocks), median(times), {}, 0, {Bar::AtMost, frame}});
        report.add({u"    of 100 all but one"_s, percentile99(times), {}, 0, {Bar::AtMost, frame}});
        view.fitDay();
        paintChanges(view);
        report.add({u"    with the whole day in sight"_s, median(dragAbout(view, stage.first())), {}, 0, {Bar::AtMost, frame}});
        report.add({u"paint all of that day anew"_s, median(50, [&] { view.viewport()->repaint(); }), {}, 0, {Bar::AtMost, frame}});
    }
    addFullScreen(report, 300, 8);
    addFullScreen(report, 1000, frame);
    addScrolling(report);
}

} // namespace summitry::bench
