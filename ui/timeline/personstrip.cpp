// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/personstrip.h"

#include "document/naming.h"
#include "document/programme.h"
#include "ui/scene/laneheights.h"
#include "ui/scene/scenewords.h"
#include "ui/style/metrics.h"
#include "ui/style/textmetrics.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace summitry {

namespace {

constexpr int lanePercent = 60; // of a lane's usual height
constexpr double mostOfView = 0.6;
constexpr int stripGap = 6; // pixels from the block

} // namespace

QList<ParticipantId> neededIn(SessionId session, const Document &document)
{
    QList<ParticipantId> people;
    for (const Assignment *assignment : assignmentsOf(session, document)) {
        if (isNeeded(assignment->role) && !people.contains(assignment->participant))
            people += assignment->participant;
    }
    return people;
}

QString spokenLanes(const TimelineScene &scene)
{
    QStringList lanes;
    for (int lane = 0; lane < int(scene.lanes().size()); ++lane) {
        QStringList sessions;
        for (const int span : scene.spansIn(lane)) {
            const TimelineBlock &block = scene.blockOf(std::size_t(span));
            sessions += PersonStrip::tr("%1 %2", "a session and its times").arg(block.title, timeSpan(block.start, block.end));
        }
        const auto &ways = scene.ways();
        if (std::any_of(ways.begin(), ways.end(), [lane](const TravelWay &way) { return way.lane == lane && way.isTooShort; }))
            sessions += PersonStrip::tr("too little time for the way");
        lanes += PersonStrip::tr("%1: %2.", "a person and what they do").arg(scene.lane(lane)->name, sessions.join(PersonStrip::tr(", ", "between sessions")));
    }
    return lanes.join(u' ');
}

PersonStrip::PersonStrip(TimelineView &view) : QFrame(view.viewport()), m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    connect(&view, &TimelineView::peopleRequested, this, &PersonStrip::toggle);
    connect(&view, &TimelineView::sceneChanged, this, &PersonStrip::leave);
    connect(&view, &TimelineView::viewMoved, this, &PersonStrip::leave);
    hide();
}

SessionId PersonStrip::sessionAtPointer() const
{
    const QWidget *viewport = m_view.viewport();
    const QPoint point = viewport->mapFromGlobal(QCursor::pos());
    if (!viewport->underMouse() || (isVisible() && geometry().contains(point)))
        return {};
    const Hit hit = m_view.geometryNow().hitAt(point, m_view.scene().spans());
    return hit.isBlock() ? m_view.scene().sessionOf(std::size_t(hit.block)) : SessionId();
}

void PersonStrip::toggle()
{
    if (m_session) {
        leave();
        return;
    }
    const SessionId pointed = sessionAtPointer();
    showFor(pointed ? pointed : m_view.selection().focused());
}

void PersonStrip::showFor(SessionId session)
{
    const Document &document = m_view.workspace().document();
    const QList<ParticipantId> all = neededIn(session, document);
    const BlockSpan *span = m_view.scene().spanOf(session);
    if (!span || all.isEmpty()) {
        leave();
        Q_EMIT m_view.workspace().message(session ? tr("Nobody is needed in “%1” yet.").arg(nameOf(session, document))
                                                  : tr("Point at a session, or select one."));
        return;
    }
    const auto sceneFor = [&](const QList<ParticipantId> &people) {
        return m_view.sceneWith(m_view.colourRule(), {LaneKind::People, {}, {people.begin(), people.end()}});
    };
    m_painter = TimelinePainter(m_view.font(), m_view.palette());
    const double room = m_view.geometryNow().plainBody().height() * mostOfView - headHeight();
    QList<ParticipantId> shown = all;
    m_scene = sceneFor(shown);
    while (shown.size() > 1 && lanesOf(m_scene).breadth > room) {
        shown.removeLast();
        m_scene = sceneFor(shown);
    }
    const QString title = nameOf(session, document);
    const int left = int(all.size() - shown.size());
    m_head = left > 0 ? tr("Needed in “%1”, and %n more", nullptr, left).arg(title) : tr("Needed in “%1”").arg(title);
    m_session = session;
    lay(*m_view.scene().spanOf(session, m_view.selection().focused() == session ? m_view.selection().lane() : acrossAllLanes));
    setAccessibleName(m_head);
    setAccessibleDescription(spokenLanes(m_scene));
    announce(m_view, QString(m_head + QStringLiteral(". ") + spokenLanes(m_scene)));
    show();
    raise();
    update();
}

LaneLayout PersonStrip::lanesOf(const TimelineScene &scene) const
{
    return laidOut(scene.laneNeeds(), scaledLanes(m_painter.laneMetrics(m_view.axis()), lanePercent), 0);
}

int PersonStrip::headHeight() const
{
    return lineHeight(strongFont(font())) + metrics::spacing;
}

// Along the hours of the grid; after the block across the lanes, or before it where there is more room.
void PersonStrip::lay(const BlockSpan &span)
{
    const TimelineGeometry &grid = m_view.geometryNow();
    const LaneLayout lanes = lanesOf(m_scene);
    TimelineGeometry::Frame frame = grid.frame();
    frame.overview = headHeight();
    frame.headings = 0;
    frame.ruler = grid.runsDown() ? 0 : frame.overview;
    frame.scrollAcross = 0;
    const double breadth = std::ceil(frame.ruler + lanes.breadth) + 1;
    frame.setBreadth(breadth);
    m_geometry = TimelineGeometry(frame, lanes);
    const QRectF body = grid.plain(grid.body());
    const QRectF block = grid.plain(grid.blockRect(span)) & body;
    const bool isAfter = block.bottom() + stripGap + breadth <= body.bottom() || body.bottom() - block.bottom() >= block.top() - body.top();
    const double top = isAfter ? block.bottom() + stripGap : block.top() - stripGap - breadth;
    const double nearest = std::clamp(top, body.top(), std::max(body.top(), body.bottom() - breadth));
    setGeometry(grid.drawn(QRectF(0, nearest, body.right(), breadth)).toRect());
}

void PersonStrip::leave()
{
    m_session = {};
    hide();
}

bool PersonStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_session)
        return QFrame::eventFilter(watched, event);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease || event->type() == QEvent::ShortcutOverride;
    const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Escape && event->type() != QEvent::KeyRelease) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            leave();
        return true;
    }
    const auto isIts = [key](const QKeySequence &keys) { return keys.count() == 1 && keys[0].key() == key->key(); };
    const QList<QKeySequence> own = m_view.actions().people()->shortcuts();
    if (event->type() == QEvent::KeyRelease && !key->isAutoRepeat() && std::any_of(own.begin(), own.end(), isIts)) {
        leave();
    } else if (event->type() == QEvent::MouseMove) {
        if (const SessionId pointed = sessionAtPointer(); pointed && pointed != m_session)
            showFor(pointed);
    } else if (event->type() == QEvent::FocusOut || event->type() == QEvent::MouseButtonPress) {
        leave();
    }
    return QFrame::eventFilter(watched, event);
}

void PersonStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    TimelineOverlay overlay;
    overlay.selected = {m_session};
    overlay.now = m_view.overlay().now;
    m_painter.paint(painter, rect(), m_scene, m_geometry, overlay);
    const QRect head(0, 0, width(), headHeight());
    painter.fillRect(head, palette().color(QPalette::Base));
    painter.setFont(strongFont(font()));
    painter.setPen(palette().color(QPalette::Text));
    const QRect line = head.adjusted(metrics::margin, 0, -metrics::margin, 0);
    painter.drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_head, Qt::ElideRight, line.width()));
    const QRectF first = m_geometry.plain(QRectF(rect()));
    painter.fillRect(m_geometry.drawn(QRectF(first.topLeft(), QSizeF(first.width(), 2))), m_painter.colours().accent);
    painter.fillRect(m_geometry.lastAcross(rect(), 2), m_painter.colours().accent);
}

} // namespace summitry
