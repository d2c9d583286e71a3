// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: pictures FOLDER [FILE] writes a picture of every page and of the dialogs on the sample, or on that file, into
// a folder; in light, dark, Arabic and French. QT_SCALE_FACTOR=2 makes them twice as fine.
#include "document/programme.h"
#include "planning/settingaside.h"
#include "ui/dialogs/chordedit.h"
#include "ui/dialogs/keyboardpage.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/forms/personfield.h"
#include "ui/forms/recorddrag.h"
#include "ui/forms/recordpicker.h"
#include "ui/forms/setasidedialog.h"
#include "ui/forms/takepartdialog.h"
#include "ui/models/preferences.h"
#include "ui/pages/issueactions.h"
#include "ui/pages/issuesview.h"
#include "ui/scene/timeaxis.h"
#include "ui/timeline/blockeditor.h"
#include "ui/timeline/quickfield.h"
#include "ui/timeline/sessionactions.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelineagenda.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/application.h"
#include "ui/window/keycard.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"
#include "ui/window/summitview.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

void settle(MainWindow &window)
{
    constexpr int rounds = 20;
    window.activateWindow();
    for (int i = 0; i < rounds; ++i)
        QCoreApplication::processEvents();
    QTest::qWait(50);
}

void save(MainWindow &window, const QString &path)
{
    settle(window);
    if (!window.grab().save(path))
        qFatal("%s can't be written", qPrintable(path));
}

// The issues beside the timeline, with the one that F8 reaches.
void saveIssuesPane(MainWindow &window, const QString &path)
{
    window.view()->setIssuesShown(true);
    window.workspace()->goToNextConflict();
    save(window, path);
    window.view()->setIssuesShown(false);
}

// The first session in conflict, selected where one looks for it.
void showConflict(MainWindow &window)
{
    Workspace &workspace = *window.workspace();
    const std::vector<Conflict> conflicts = workspace.conflicts().conflicts(Severity::Hard);
    if (!conflicts.empty())
        workspace.open(RecordKey::of(conflicts.front().first));
}

// The last hint, as one who knows the people would.
void setOneAside(MainWindow &window)
{
    Workspace &workspace = *window.workspace();
    const std::vector<Conflict> hints = workspace.conflicts().conflicts(Severity::Soft);
    const auto last = std::span(hints).last(std::min<std::size_t>(1, hints.size()));
    Draft draft = setAside(last, u"Agreed with everybody concerned"_s, LocalTime(QDate(2018, 10, 1), 0), workspace.document());
    workspace.apply(draft);
}

// The tree of issues with its last group open.
void showIssues(MainWindow &window)
{
    if (auto *view = window.findChild<IssuesView *>()) {
        view->expandAll();
        view->setCurrentIndex(view->model()->index(0, 0, view->model()->index(0, 0)));
        view->setFocus();
    }
}

// The first conflict's session in the middle of a drag, an hour later and a room further.
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

// The question that setting an issue aside asks; the page of issues is shown.
void saveSetAside(MainWindow &window, const QString &path)
{
    window.findChild<IssueActions *>()->setAsideAction()->trigger();
    settle(window);
    auto *dialog = window.findChild<SetAsideDialog *>();
    if (!dialog || !dialog->grab().save(path))
        qFatal("%s can't be written", qPrintable(path));
    dialog->reject();
}

// The session with the most agenda items, open, with the keys on one of them.
void saveAgenda(MainWindow &window, const QString &path)
{
    const Document &document = window.workspace()->document();
    SessionId fullest;
    for (const Session &session : document.all<Session>()) {
        if (session.isPlaced() && (!fullest || itemsOf(session.id, document).size() > itemsOf(fullest, document).size()))
            fullest = session.id;
    }
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

// Every dialog that the menus open, and away with it.
void saveDialogs(MainWindow &window, const QDir &folder, const QString &variant)
{
    QTimer grabber;
    QString name;
    QObject::connect(&grabber, &QTimer::timeout, &window, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        if (!qobject_cast<QFileDialog *>(dialog) && !dialog->grab().save(folder.filePath(name)))
            qFatal("%s can't be written", qPrintable(name));
        dialog->reject();
    });
    constexpr int patience = 400; // milliseconds, for a dialog to fill
    grabber.start(patience);
    int number = 0;
    for (const QAction *menu : window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (!action->text().endsWith(u'…') || !action->isEnabled())
                continue;
            name = u"dialog-%1-%2.png"_s.arg(++number).arg(variant);
            action->trigger();
            settle(window);
        }
    }
}

void saveWidget(QDialog &dialog, const QString &path)
{
    dialog.show();
    QCoreApplication::processEvents();
    if (!dialog.grab().save(path))
        qFatal("%s can't be written", qPrintable(path));
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

// Where keys are chosen, a question standing, and the card of them.
void saveKeys(MainWindow &window, const QDir &folder, const QString &variant)
{
    PreferencesDialog preferences({u"en"_s, u"fr"_s, u"ar"_s}, keyCatalogue(window), &window);
    preferences.findChild<QTabWidget *>()->setCurrentIndex(1);
    preferences.findChild<KeyboardPage *>()->select(u"timeline.pin"_s);
    preferences.show();
    QTest::keyClick(preferences.findChild<ChordEdit *>(), Qt::Key_D, Qt::ControlModifier);
    saveWidget(preferences, folder.filePath(u"keyboard-%1.png"_s.arg(variant)));
    KeyCard card(allShortcuts(window), &window);
    saveWidget(card, folder.filePath(u"keycard-%1.png"_s.arg(variant)));
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    Application application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("pictures FOLDER [FILE]");
    const QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    const QTemporaryDir home;
    preferences::rememberFiles.setValue(false);
    preferences::language.setValue(u"en"_s);
    preferences::theme.setValue(u"light"_s);
    timeRunsDown.setValue(false);
    application.applyPreferences();
    MainWindow *window = application.openWindow({});
    window->resize(1280, 800);
    save(*window, folder.filePath(u"welcome-light.png"_s));
    if (arguments.size() > 2)
        window->openFile(arguments.at(2));
    else
        window->newFileAt(home.filePath(u"Paris 2018.summit"_s), u"paris-2018"_s);
    if (arguments.size() == 2)
        setOneAside(*window);
    if (!window->view())
        qFatal("the summit can't be opened");
    struct Variant {
        QString name, language, theme;
    };
    for (const Variant &variant : {Variant{u"light"_s, u"en"_s, u"light"_s}, Variant{u"dark"_s, u"en"_s, u"dark"_s},
                                   Variant{u"arabic"_s, u"ar"_s, u"light"_s}, Variant{u"french"_s, u"fr"_s, u"light"_s}}) {
        preferences::language.setValue(variant.language);
        preferences::theme.setValue(variant.theme);
        application.applyPreferences();
        settle(*window);
        for (const Place &place : places()) {
            const QString name = QLatin1StringView(place.name);
            window->workspace()->select({});
            window->view()->showPage(name);
            if (name == "timeline"_L1 || name == "sessions"_L1)
                showConflict(*window);
            else if (name == "issues"_L1)
                showIssues(*window);
            save(*window, folder.filePath(name + u'-' + variant.name + u".png"_s));
            if (name == "issues"_L1 && arguments.size() == 2)
                saveSetAside(*window, folder.filePath(u"set-aside-"_s + variant.name + u".png"_s));
        }
        saveIssuesPane(*window, folder.filePath(u"issues-pane-"_s + variant.name + u".png"_s));
        saveAgenda(*window, folder.filePath(u"agenda-items-"_s + variant.name + u".png"_s));
        saveInPlace(*window, folder.filePath(u"in-place-"_s + variant.name + u".png"_s));
        savePeople(*window, folder.filePath(u"people-"_s + variant.name + u".png"_s));
        saveDrag(*window, folder.filePath(u"drag-"_s + variant.name + u".png"_s));
        saveTriedOut(*window, folder, variant.name);
        savePersonDrag(*window, folder.filePath(u"person-drag-"_s + variant.name + u".png"_s));
        saveFinger(*window, folder, variant.name);
        saveMargins(*window, folder.filePath(u"margins-"_s + variant.name + u".png"_s));
        saveLanes(*window, folder, variant.name);
        saveAllDays(*window, folder, variant.name);
        saveTurned(*window, folder, variant.name);
        savePlaces(*window, folder.filePath(u"places-"_s + variant.name + u".png"_s));
        saveTyped(*window, folder.filePath(u"typed-"_s + variant.name + u".png"_s));
        saveChange(*window, folder.filePath(u"change-"_s + variant.name + u".png"_s));
        saveKeys(*window, folder, variant.name);
        saveDialogs(*window, folder, variant.name);
    }
    window->close();
    return 0;
}
