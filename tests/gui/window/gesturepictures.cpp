// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline in the middle of drags, with each kind of lanes, of all days and turned.
#include "camera.h"
#include "ui/forms/recorddrag.h"
#include "ui/forms/takepartdialog.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/application.h"
#include "ui/window/mainwindow.h"
#include "ui/window/summitview.h"

#include <QDir>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;

namespace summitry {

namespace {

// Somebody who is needed in the first conflict, from the list beside the timeline over another session.
void savePersonDrag(MainWindow &window, const QString &path)
{
    window.view()->showPage(u"timeline"_s);
    window.view()->setPeopleShown(true);
    settle(window);
    auto &view = *window.findChild<TimelineView *>();
    const std::vector<Conflict> conflicts = window.workspace()->conflicts().conflicts(Severity::Hard);
    const auto named = std::find_if(conflicts.begin(), conflicts.end(), [](const Conflict &one) { return bool(one.participant); });
    if (named != conflicts.end() && !view.scene().spans().empty()) {
        const std::unique_ptr<QMimeData> data(mimeDataOf({RecordKey::of(named->participant)}));
        QPoint at;
        for (const BlockSpan &span : view.scene().spans()) {
            const QPointF middle = view.geometryNow().blockRect(span).center();
            if (view.geometryNow().body().contains(middle))
                at = middle.toPoint();
        }
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &enter);
        save(window, path);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(view.viewport(), &leave);
    }
    window.view()->setPeopleShown(false);
}

// The same session touched: with handles, then lifted and moved on.
void saveFinger(MainWindow &window, const QDir &folder, const QString &variant)
{
    window.view()->showPage(u"timeline"_s);
    showConflict(window);
    settle(window);
    auto &view = *window.findChild<TimelineView *>();
    const BlockSpan *span = view.scene().spanOf(view.selection().focused());
    if (!span)
        return;
    view.setByFinger(true);
    save(window, folder.filePath(u"touched-"_s + variant + u".png"_s));
    const QPoint from = view.geometryNow().blockRect(*span).center().toPoint();
    view.mouse().lift(from);
    view.mouse().moveTo(view.viewport()->mapToGlobal(from + QPoint(view.geometryNow().isMirrored() ? -60 : 60, 60)), {});
    save(window, folder.filePath(u"lifted-"_s + variant + u".png"_s));
    view.mouse().cancel();
    view.setByFinger(false);
}

// Two hours chosen on the ruler, and the first room on its way below the next one.
void saveMargins(MainWindow &window, const QString &path)
{
    window.view()->showPage(u"timeline"_s);
    window.workspace()->select({});
    settle(window);
    auto &view = *window.findChild<TimelineView *>();
    view.setFocus();
    view.changeSelection([](TimelineSelection &selection) { selection.putCursor(1, 9 * 60 + 30); });
    view.setRange(TimeWindow{10 * 60, 12 * 60});
    view.showLaneGap(0, 2);
    save(window, path);
    view.showLaneGap(-1, -1);
    view.setRange({});
}

// Each kind of lanes; then the rooms again.
void saveLanes(MainWindow &window, const QDir &folder, const QString &variant)
{
    window.view()->showPage(u"timeline"_s);
    auto &view = *window.findChild<TimelineView *>();
    for (const LaneKind kind : {LaneKind::Tracks, LaneKind::Delegations, LaneKind::People, LaneKind::Interpreters, LaneKind::Rooms}) {
        view.setLaneKind(kind);
        if (kind != LaneKind::Rooms)
            save(window, folder.filePath(u"lanes-"_s + QLatin1StringView(choiceName(kind)) + u'-' + variant + u".png"_s));
    }
}

// All days side by side: as a whole, near the first night under the overview, and that night unfolded; then the day again.
void saveAllDays(MainWindow &window, const QDir &folder, const QString &variant)
{
    window.view()->showPage(u"timeline"_s);
    auto &view = *window.findChild<TimelineView *>();
    const DayId before = view.day();
    view.fitAllDays();
    save(window, folder.filePath(u"all-days-"_s + variant + u".png"_s));
    const std::vector<TimeWindow> nights = view.scene().nights();
    if (!nights.empty()) {
        view.zoomTo(2, view.geometryNow().pointAt(nights.front().first));
        const TimeWindow evening{nights.front().first - 240, nights.front().first};
        view.scrollToSpan({0, evening.first, evening.last, {}});
        view.actions().overview().setChecked(true);
        save(window, folder.filePath(u"all-days-near-"_s + variant + u".png"_s));
        view.setFoldOpen(nights.front(), true, view.geometryNow().body().center());
        save(window, folder.filePath(u"all-days-open-"_s + variant + u".png"_s));
        view.setFoldOpen(nights.front(), false, view.geometryNow().body().center());
    }
    view.actions().overview().setChecked(false);
    view.showDay(before);
}

} // namespace

void saveDrag(MainWindow &window, const QString &path)
{
    window.view()->showPage(u"timeline"_s);
    showConflict(window);
    settle(window);
    auto &view = *window.findChild<TimelineView *>();
    const BlockSpan *span = view.scene().spanOf(view.selection().focused());
    if (!span)
        return;
    const TimelineGeometry &geometry = view.geometryNow();
    const QPoint from = geometry.blockRect(*span).center().toPoint();
    const QPoint to = from + QPoint(geometry.isMirrored() ? -60 : 60, 60);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    for (const QPoint &at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(view.viewport()->mapToGlobal(at)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
    }
    save(window, path);
    QTest::keyClick(&view, Qt::Key_Escape);
}

void saveGestures(MainWindow &window, const QDir &folder, const QString &variant)
{
    saveDrag(window, folder.filePath(u"drag-"_s + variant + u".png"_s));
    savePersonDrag(window, folder.filePath(u"person-drag-"_s + variant + u".png"_s));
    saveFinger(window, folder, variant);
    saveMargins(window, folder.filePath(u"margins-"_s + variant + u".png"_s));
    saveLanes(window, folder, variant);
    saveAllDays(window, folder, variant);
}

} // namespace summitry
