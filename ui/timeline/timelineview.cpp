// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/blockeditor.h"
#include "ui/timeline/timelineview.h"

#include "document/programme.h"
#include "ui/scene/laneheights.h"
#include "ui/scene/scenewords.h"
#include "ui/scene/timeaxis.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelineagenda.h"
#include "ui/timeline/timelinedrops.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelinetouch.h"

#include <QDateTime>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace summitry {

namespace {

constexpr double beside = 14; // pixels that a block's outlines and handles reach beyond it
constexpr int glideFrame = 16; // milliseconds
constexpr double readableScale = 1.25; // pixels for a minute: an hour takes two short words

} // namespace

TimelineView::TimelineView(Workspace &workspace, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_workspace(workspace),
      m_mouse(std::make_unique<TimelineMouse>(*this)),
      m_keys(std::make_unique<TimelineKeys>(*this)),
      m_agenda(std::make_unique<TimelineAgenda>(*this)),
      m_drops(std::make_unique<TimelineDrops>(*this)),
      m_touch(std::make_unique<TimelineTouch>(*this)),
      m_editor(new BlockEditor(workspace, viewport())),
      m_axis(timeRunsDown.value() ? Qt::Vertical : Qt::Horizontal),
      m_laneHeight(laneHeight.value())
{
    installTimelineAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    auto *corner = new QWidget(this); // else the style draws a box there
    corner->setAutoFillBackground(true);
    corner->setBackgroundRole(QPalette::Base);
    setCornerWidget(corner);
    viewport()->setMouseTracking(true);
    viewport()->setFocusProxy(this);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_clock = [this] { return m_workspace.document().clock().local(QDateTime::currentDateTimeUtc()); };
    m_minuteTimer.setTimerType(Qt::VeryCoarseTimer);
    m_minuteTimer.setInterval(60'000);
    connect(&m_minuteTimer, &QTimer::timeout, this, &TimelineView::refreshNow);
    connect(&workspace.document(), &Document::changed, this, &TimelineView::onDocumentChanged);
    connect(&workspace.document(), &Document::lineChanged, this, [this] { onDocumentChanged({}); });
    connect(&workspace.conflicts(), &ConflictIndex::publishedChanged, this, [this] { onDocumentChanged({}); });
    m_glideTimer.setTimerType(Qt::PreciseTimer);
    m_glideTimer.setInterval(glideFrame);
    connect(&m_glideTimer, &QTimer::timeout, this, &TimelineView::stepGlide);
    m_flashTimer.setSingleShot(true);
    connect(&m_flashTimer, &QTimer::timeout, this, &TimelineView::endFlash);
    connect(&workspace, &Workspace::steppedOver, this, &TimelineView::flashMoved);
    connect(&workspace, &Workspace::selectionChanged, this, &TimelineView::selectFromWorkspace);
    connect(&workspace, &Workspace::gaveUp, this, &TimelineView::giveUpRefused);
    connect(m_editor, &BlockEditor::accepted, this, &TimelineView::finishTyping);
    connect(m_editor, &BlockEditor::finished, this, [this] { showPlan({}); });
    m_actions = std::make_unique<TimelineActions>(*this);
    restoreFolding();
    viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    refreshLook();
    const auto days = daysInOrder(workspace.document());
    if (!days.empty())
        showDay(days.front()->id);
}

TimelineView::~TimelineView() = default;

void TimelineView::onDocumentChanged(const Edit &edit)
{
    finishGlide(); // its times may be others
    m_mouse->cancel(); // what is dragged may have changed
    m_keys->cancel();
    const auto days = daysInOrder(m_workspace.document());
    const bool areShown = m_scene.isOfAllDays() ? days.size() > 1 : bool(m_workspace.document().find(m_scene.day()));
    if (!areShown) {
        showDay(days.empty() ? DayId() : days.front()->id);
        return;
    }
    const ZoomState sight = zoomNow();
    const LocalTime before = m_scene.timeAt(0);
    const FoldedTime times = m_geometry.frame().time;
    takeScene(m_scene.after(edit, m_workspace.document(), m_workspace.conflicts()));
    if (m_scene.isOfAllDays() && times != m_geometry.frame().time)
        scrollToMinute(sight.minute + m_scene.minuteOf(before)); // what is in sight stays so, whatever is folded before it
}

void TimelineView::takeScene(TimelineScene scene)
{
    endFlash(); // its times and lanes may be others
    const TimelineScene before = std::exchange(m_scene, std::move(scene));
    const TimelineGeometry old = m_geometry;
    m_selection.adapt(m_scene, before);
    if (before.date() != m_scene.date() || before.isOfAllDays() != m_scene.isOfAllDays())
        m_overlay.range.reset(); // its times were others
    refreshFilter();
    refreshGeometry();
    refreshOverlay();
    Q_EMIT sceneChanged();
    const bool isSameGround = before.days() == m_scene.days() && old.frame().time == m_geometry.frame().time && old.lanes().lanes == m_geometry.lanes().lanes &&
                              before.lanes() == m_scene.lanes() && before.ways() == m_scene.ways() && old.frame().scrollAlong == m_geometry.frame().scrollAlong &&
                              old.frame().scrollAcross == m_geometry.frame().scrollAcross &&
                              old.frame().header == m_geometry.frame().header;
    if (!isSameGround) {
        viewport()->update();
        return;
    }
    QRegion dirty;
    const auto add = [&](const TimelineScene &one, const TimelineScene &other) {
        for (const TimelineBlock &block : one.blocks()) {
            const TimelineBlock *there = other.block(block.session);
            const auto spans = one.spansOf(block.session);
            const auto spansThere = other.spansOf(block.session);
            if (there && block == *there && std::equal(spans.begin(), spans.end(), spansThere.begin(), spansThere.end()))
                continue;
            for (const BlockSpan &span : spans) {
                const QRectF rect = block.isForAll() ? m_geometry.bandRect(span.start, span.end) : m_geometry.blockRect(span);
                dirty += rect.adjusted(-beside, -beside, beside, beside).toAlignedRect();
            }
        }
    };
    add(before, m_scene);
    add(m_scene, before);
    viewport()->update(dirty);
}

void TimelineView::refreshLook()
{
    m_painter = TimelinePainter(font(), palette());
    refreshGeometry();
    viewport()->update();
}

void TimelineView::refreshGeometry()
{
    TimelineGeometry::Frame frame;
    frame.size = viewport()->size();
    frame.axis = m_axis;
    frame.overview = m_overviewHeight;
    frame.direction = layoutDirection();
    m_painter.measure(frame, m_scene);
    frame.time = {m_scene.window(), m_scene.foldedTimes()};
    frame.scale = m_scale > 0 ? m_scale : 1;
    const LaneMetrics metrics = scaledLanes(m_painter.laneMetrics(m_axis), m_laneHeight);
    m_geometry = TimelineGeometry(frame, laidOut(m_scene.laneNeeds(), metrics, TimelineGeometry(frame, {}).plainBody().height()));
    if (m_scale <= 0) {
        frame.scale = std::max(m_geometry.fittingScale(), readableScale);
        m_geometry = TimelineGeometry(frame, m_geometry.lanes());
    }
    const QSizeF body = m_geometry.plainBody();
    const auto fit = [](QScrollBar &bar, double all, double page, double step) {
        bar.setRange(0, std::max(0, int(std::ceil(all - page))));
        bar.setPageStep(int(page));
        bar.setSingleStep(std::max(1, int(step)));
    };
    // Three steps are a notch of the wheel: no more than a quarter of the view.
    fit(alongBar(), m_geometry.contentLength(), body.width(), std::min(m_geometry.length(30), body.width() / 12));
    fit(acrossBar(), m_geometry.lanes().breadth, body.height(), m_painter.laneMetrics(m_axis).regular / 2);
    m_geometry = m_geometry.scrolledTo(alongBar().value(), acrossBar().value());
    Q_EMIT viewMoved();
}

void TimelineView::refreshOverlay()
{
    const SessionId focused = hasFocus() ? m_selection.focused() : SessionId();
    m_overlay.selected = m_selection.selected();
    m_overlay.withHandles = sessionWithHandles();
    m_overlay.focused = focused;
    m_overlay.focusedLane = m_selection.lane();
    m_overlay.activeEdge = m_keys ? m_keys->activeEdge() : Zone::StretchEnd;
    m_overlay.cursorLane = hasFocus() && !focused ? m_selection.lane() : acrossAllLanes;
    const Fold *fold = hasFocus() ? foldAtCursor() : nullptr;
    m_overlay.cursorFold = fold && !fold->isOpen ? std::optional(fold->time) : std::nullopt;
    m_overlay.cursorMinute = m_selection.minute();
}

void TimelineView::refreshNow()
{
    std::optional<int> shown;
    if (!m_scene.days().empty()) {
        const int minute = m_scene.minuteOf(m_clock());
        if (m_scene.shows(minute))
            shown = minute;
    }
    if (shown == m_overlay.now)
        return;
    m_overlay.now = shown;
    viewport()->update();
}

void TimelineView::setClock(const std::function<LocalTime()> &now)
{
    m_clock = now;
    refreshNow();
}

void TimelineView::changeSelection(const std::function<void(TimelineSelection &)> &change)
{
    const SessionId before = m_selection.focused();
    change(m_selection);
    refreshOverlay();
    viewport()->update();
    const SessionId focused = m_selection.focused();
    m_isTelling = true;
    if (focused && m_selection.contains(focused))
        m_workspace.select(RecordKey::of(focused));
    else if (m_selection.selected().isEmpty() && m_workspace.selected().type == RecordType::Session)
        m_workspace.select({});
    m_isTelling = false;
    if (focused != before)
        announceFocus(*this);
    Q_EMIT selectionMoved();
}

void TimelineView::selectFromWorkspace(RecordKey key)
{
    if (m_isTelling)
        return;
    const SessionId session = key.as<Session>();
    if (session && m_selection.contains(session) && m_selection.focused() == session)
        return;
    m_selection.selectOnly(m_scene.indexOf(session) >= 0 ? session : SessionId(), m_scene);
    refreshOverlay();
    viewport()->update();
    Q_EMIT selectionMoved();
}

} // namespace summitry
