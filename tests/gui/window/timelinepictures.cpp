// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed, chosen and tried out on the timeline.
#include "camera.h"
#include "document/programme.h"
#include "ui/forms/personfield.h"
#include "ui/forms/recordpicker.h"
#include "ui/forms/takepartdialog.h"
#include "ui/scene/timeaxis.h"
#include "ui/timeline/blockeditor.h"
#include "ui/timeline/quickfield.h"
#include "ui/timeline/sessionactions.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelineagenda.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/application.h"
#include "ui/window/mainwindow.h"
#include "ui/window/summitview.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace summitry {

namespace {

// The session with the most agenda items, open, with the keys on one of them.
void saveAgenda(MainWindow &window, const QString &path)
{
    const Document &document = window.workspace()->document();
    SessionId fullest;
    for (const Session &session : document.all<Session>()) {
        if (session.isPlaced() && (!fullest || itemsOf(session.id, document).size() > itemsOf(fullest, document).size()))
            fullest = session.id;
    }
    if (!fullest)
        return;
    window.view()->showPage(u"timeline"_s);
    auto &view = *window.findChild<TimelineView *>();
    view.reveal(fullest);
    view.changeLaneHeight(3);
    view.zoomToSelected();
    view.setFocus();
    settle(window);
    view.agenda().begin();
    QTest::keyClick(&view, Qt::Key_Down);
    save(window, path);
    view.agenda().cancel();
    view.toggleZoom();
    view.changeLaneHeight(-3);
}

// The first conflict's session typed in its block, with somebody added.
void saveInPlace(MainWindow &window, const QString &path)
{
    window.view()->showPage(u"timeline"_s);
    showConflict(window);
    auto &view = *window.findChild<TimelineView *>();
    settle(window);
    view.editInPlace(view.selection().focused());
    for (int field = 0; field < 3; ++field)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    PersonField &person = view.blockEditor().person();
    const Document &document = window.workspace()->document();
    person.picker().setPicked(RecordKey::of(document.all<Participant>().begin()->id));
    person.takePerson();
    save(window, path);
    view.blockEditor().cancel();
}

// Everybody's day who is needed in the session in conflict.
void savePeople(MainWindow &window, const QString &path)
{
    window.view()->showPage(u"timeline"_s);
    showConflict(window);
    settle(window);
    auto &view = *window.findChild<TimelineView *>();
    view.setFocus();
    view.actions().people()->trigger();
    save(window, path);
    QTest::keyClick(&view, Qt::Key_Escape);
}

// Where the session in conflict could go.
void savePlaces(MainWindow &window, const QString &path)
{
    window.view()->showPage(u"timeline"_s);
    showConflict(window);
    settle(window);
    auto &view = *window.findChild<TimelineView *>();
    view.findPlaceFor(view.selectedSessions());
    save(window, path);
    view.setFocus();
}

// A time typed for the first conflict's session.
void saveTyped(MainWindow &window, const QString &path)
{
    window.view()->showPage(u"timeline"_s);
    showConflict(window);
    settle(window);
    QuickField &field = window.findChild<TimelineView *>()->actions().sessions().quickField();
    field.ask(QuickAsk::Time);
    QTest::keyClicks(&field.field(), u"+30"_s);
    save(window, path);
    field.cancel();
}

// A change typed in words.
void saveChange(MainWindow &window, const QString &path)
{
    QuickField &field = window.findChild<TimelineView *>()->actions().sessions().quickField();
    field.askChange();
    QTest::keyClicks(&field.field(), u"winning -> 15:30 room 5"_s);
    save(window, path);
    field.cancel();
}

// Tried out: the session in conflict later and in another room, and the one before it gone. Then the programme, with what was
// tried out as an outline; and all of it forgotten.
void saveTriedOut(MainWindow &window, const QDir &folder, const QString &variant)
{
    window.view()->showPage(u"timeline"_s);
    showConflict(window);
    settle(window);
    Workspace &workspace = *window.workspace();
    auto &view = *window.findChild<TimelineView *>();
    const SessionId moved = view.selection().focused();
    const TimelineScene &scene = view.scene();
    if (!moved || !workspace.tryOut(u"The plenary hall is lost"_s))
        return;
    Draft draft(workspace.document(), u"Try"_s);
    const int lane = scene.spanOf(moved)->lane;
    const RoomId room = scene.lane(lane == 0 ? 1 : lane - 1)->key.as<Room>();
    draft.change(moved, [room](Session &session) {
        session.start = session.start.plus(45);
        session.room = room;
    });
    if (const SessionId gone = scene.sessionOf(0); gone != moved)
        draft.remove(gone);
    workspace.apply(draft);
    workspace.select({});
    save(window, folder.filePath(u"tried-out-"_s + variant + u".png"_s));
    TakePartDialog part(workspace, &window);
    saveWidget(part, folder.filePath(u"tried-out-part-"_s + variant + u".png"_s));
    part.hide();
    window.view()->showPage(u"sessions"_s);
    save(window, folder.filePath(u"tried-out-list-"_s + variant + u".png"_s));
    window.view()->showPage(u"timeline"_s);
    const BranchId branch = workspace.branches().open()->id;
    workspace.leaveBranch();
    view.actions().others().setChecked(true);
    save(window, folder.filePath(u"tried-out-from-outside-"_s + variant + u".png"_s));
    view.actions().others().setChecked(false);
    workspace.dropBranch(branch);
}

// With the time running down: a day, people, the middle of a drag, all days; then as before.
void saveTurned(MainWindow &window, const QDir &folder, const QString &variant)
{
    window.view()->showPage(u"timeline"_s);
    showConflict(window);
    auto &view = *window.findChild<TimelineView *>();
    const auto path = [&](const QString &name) { return folder.filePath(u"turned-%1-%2.png"_s.arg(name, variant)); };
    view.setAxis(Qt::Vertical);
    view.setFocus();
    save(window, path(u"day"_s));
    savePeople(window, path(u"people"_s));
    saveDrag(window, path(u"drag"_s));
    saveInPlace(window, path(u"in-place"_s));
    saveAgenda(window, path(u"agenda"_s));
    view.setLaneKind(LaneKind::People);
    save(window, path(u"lanes"_s));
    view.setLaneKind(LaneKind::Rooms);
    const DayId before = view.day();
    view.fitAllDays();
    save(window, path(u"all-days"_s));
    const std::vector<TimeWindow> nights = view.scene().nights();
    if (!nights.empty()) {
        view.zoomTo(1.5, view.geometryNow().pointAt(nights.front().first));
        view.scrollToMinute(nights.front().first - 240);
        view.actions().overview().setChecked(true);
        save(window, path(u"night"_s));
    }
    view.actions().overview().setChecked(false);
    view.showDay(before);
    view.setAxis(Qt::Horizontal);
}

} // namespace

void saveEditing(MainWindow &window, const QDir &folder, const QString &variant)
{
    saveTurned(window, folder, variant);
    saveAgenda(window, folder.filePath(u"agenda-items-"_s + variant + u".png"_s));
    saveInPlace(window, folder.filePath(u"in-place-"_s + variant + u".png"_s));
    savePeople(window, folder.filePath(u"people-"_s + variant + u".png"_s));
    saveTriedOut(window, folder, variant);
    savePlaces(window, folder.filePath(u"places-"_s + variant + u".png"_s));
    saveTyped(window, folder.filePath(u"typed-"_s + variant + u".png"_s));
    saveChange(window, folder.filePath(u"change-"_s + variant + u".png"_s));
}

} // namespace summitry
