// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/quickfield.h"

#include "document/programme.h"
#include "ui/gestures/planwords.h"
#include "ui/gestures/typedcommand.h"
#include "ui/models/finder.h"
#include "ui/scene/scenewords.h"
#include "ui/style/metrics.h"
#include "ui/style/plainlabel.h"
#include "ui/style/textmetrics.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineview.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace summitry {

namespace {

// pixels
constexpr int fieldWidth = 280;
constexpr int widthForWords = 400;
constexpr int roomy = 200; // a height
constexpr int gap = 2;

} // namespace

QuickField::QuickField(TimelineView &view)
    : QFrame(view.viewport()),
      m_view(view),
      m_what(new PlainLabel),
      m_field(new QLineEdit),
      m_message(new PlainLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setFixedWidth(fieldWidth);
    m_what->setFont(strongFont(labelFont(font())));
    m_message->setFont(labelFont(font()));
    m_field->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::spacing, metrics::spacing, metrics::spacing, metrics::spacing);
    layout->setSpacing(metrics::spacing / 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_what, m_field, m_message})
        layout->addWidget(widget);
    connect(m_field, &QLineEdit::textEdited, this, &QuickField::preview);
    hide();
}

QString QuickField::message() const
{
    return m_message->text();
}

void QuickField::ask(QuickAsk ask)
{
    const QList<SessionId> sessions = m_view.selectedSessions();
    if (sessions.isEmpty())
        return;
    m_scene = ask == QuickAsk::Room ? m_view.sceneInRooms() : m_view.scene();
    const bool isShown = m_scene.laneKind() == m_view.scene().laneKind();
    m_plan = fieldWithGroups(sessions, isShown ? m_view.selection().lane() : acrossAllLanes, m_view.overlay().openGroups, m_scene,
                             m_view.workspace().document()).plan;
    m_ask = ask;
    m_from.reset();
    const bool isTime = ask == QuickAsk::Time;
    begin(isTime ? tr("Start") : ask == QuickAsk::Length ? tr("Length") : tr("Room"),
          isTime ? tr("11:15, +20, -0:10, or a day and a time")
                 : ask == QuickAsk::Length ? tr("90, 1h30, +10, or until 12:45") : tr("A part of its name"));
}

void QuickField::askWhereTo()
{
    m_ask.reset();
    m_from.reset();
    begin(tr("Go to"), tr("A day, a time, a session, room or person"));
}

void QuickField::askChange()
{
    m_ask.reset();
    m_from = m_view.scene().timeAt(m_view.selection().minute());
    const Workspace &workspace = m_view.workspace();
    m_scene = TimelineScene::ofAllDays(workspace.document(), workspace.conflicts());
    begin(tr("Change"), commandExamples());
}

void QuickField::begin(const QString &what, const QString &example)
{
    setFixedWidth(m_from ? widthForWords : fieldWidth);
    m_what->setText(what);
    m_field->setAccessibleName(what);
    m_field->setAccessibleDescription(example);
    m_field->clear();
    const BlockSpan *focused = m_view.scene().spanOf(m_view.selection().focused(), m_view.selection().lane());
    if (focused)
        m_view.scrollToSpan(*focused);
    m_isEditing = true;
    const BlockSpan cursor{m_view.selection().lane(), m_view.selection().minute(), m_view.selection().minute() + 1, {}};
    const QRectF block = m_view.geometryNow().blockRect(focused ? *focused : cursor) & m_view.geometryNow().body();
    layAt(block.toRect());
    say(example);
    show();
    raise();
    m_field->setFocus();
}

// Below the block, or above where there is no room below for all that it may come to say.
void QuickField::layAt(const QRect &block)
{
    m_block = block;
    m_isBelow = block.bottom() + roomy <= parentWidget()->height() || block.top() < parentWidget()->height() - block.bottom();
    lay();
}

void QuickField::lay()
{
    const int wide = minimumWidth(); // which is fixed
    resize(wide, layout()->heightForWidth(wide));
    const QRect area = parentWidget()->rect();
    const int left = m_view.geometryNow().isMirrored() ? m_block.right() - width() : m_block.left();
    const int top = m_isBelow ? m_block.bottom() + gap : m_block.top() - height() - gap;
    move(std::clamp(left, area.left(), std::max(area.left(), area.right() - width())),
         std::clamp(top, area.top(), std::max(area.top(), area.bottom() - height())));
}

void QuickField::say(const QString &text)
{
    // A Latin name at its beginning does not turn an Arabic text round.
    m_message->setText(isRightToLeft() ? QChar(0x200F) + text : text);
    lay();
}

Result<GesturePlan> QuickField::plan() const
{
    if (m_from) {
        return typedCommand(m_field->text()).and_then([this](const TypedCommand &command) {
            return commandPlan(command, *m_from, m_scene, m_view.workspace().document());
        });
    }
    return quickPlan(*m_ask, m_field->text(), m_plan, m_scene, m_view.workspace().document());
}

GesturePlan QuickField::onView(const GesturePlan &plan) const
{
    if (plan.days != 0 || m_scene.laneKind() != m_view.scene().laneKind())
        return {};
    const int later = m_view.scene().minuteOf(m_scene.timeAt(0));
    GesturePlan shown = plan;
    for (auto *sessions : {&shown.sessions, &shown.displaced}) {
        for (PlannedSession &planned : *sessions) {
            planned.start += later;
            planned.end += later;
        }
    }
    return shown;
}

void QuickField::preview()
{
    if (asksWhereTo())
        return;
    const auto planned = plan();
    if (!planned) {
        m_view.showPlan({});
        say(m_field->accessibleDescription());
        return;
    }
    m_view.showPlan(onView(*planned));
    const PlanWords words = wordsOf(*planned, m_scene, m_view.workspace().document(), m_view.workspace().conflicts());
    say(words.verdict.isEmpty() ? words.where : words.where + QLatin1Char('\n') + words.verdict);
}

void QuickField::accept()
{
    if (asksWhereTo()) {
        if (const auto error = goTo(m_field->text()))
            say(error->text);
        else
            end();
        return;
    }
    const auto planned = plan();
    if (!planned) {
        const QString &text = planned.error().text;
        say(m_from ? text + QLatin1Char('\n') + commandExamples() : text);
        announce(m_view, text);
        m_field->selectAll();
        return;
    }
    const GesturePlan wanted = *planned;
    const bool isInWords = m_from.has_value();
    end();
    if (m_view.commit(wanted, m_scene) && isInWords && wanted.sessions.size() == 1)
        m_view.reveal(wanted.sessions.front().session); // it may be of any day
}

std::optional<Error> QuickField::goTo(const QString &text)
{
    const TimelineSelection &selection = m_view.selection();
    const BlockSpan cursor{selection.lane(), selection.minute(), selection.minute() + 1, {}};
    if (const auto time = typedTime(text, typedFrom(cursor, m_view.scene(), m_view.workspace().document()))) {
        goToTime(*time);
        return {};
    }
    const QList<Found> found = Finder(m_view.workspace().document()).find(text, 1);
    if (!found.isEmpty()) {
        goToRecord(found.front().key);
        return {};
    }
    return Error{ErrorKind::BadUse, tr("Nothing is called “%1”.").arg(text.trimmed())};
}

void QuickField::goToTime(LocalTime time)
{
    const Day *day = dayOf(time, m_view.workspace().document());
    if (day)
        m_view.makeShown(day->id);
    const int minute = m_view.scene().shownNear(m_view.scene().minuteOf(time));
    m_view.changeSelection([&](TimelineSelection &selection) {
        selection.clear();
        selection.putCursor(std::max(0, selection.lane()), minute);
    });
    m_view.scrollToSpan({m_view.selection().lane(), minute, minute + 1, {}});
}

void QuickField::goToRecord(RecordKey key)
{
    const Session *session = m_view.workspace().document().find(key.as<Session>());
    if (session && session->isPlaced()) {
        m_view.reveal(session->id);
        return;
    }
    const int lane = m_view.scene().laneOf(key);
    if (lane < 0) {
        m_view.workspace().open(key);
        return;
    }
    m_view.changeSelection([&](TimelineSelection &selection) {
        selection.clear();
        selection.putCursor(lane, selection.minute());
    });
    m_view.scrollToSpan({lane, m_view.selection().minute(), m_view.selection().minute() + 1, {}});
}

void QuickField::cancel()
{
    if (m_isEditing)
        end();
}

void QuickField::end()
{
    m_isEditing = false;
    const bool hadFocus = m_field->hasFocus();
    hide();
    m_view.showPlan({});
    if (hadFocus)
        m_view.setFocus();
}

bool QuickField::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (event->type() == QEvent::ShortcutOverride && (isEnter || key == Qt::Key_Escape)) {
        event->accept(); // whatever the window does with them
    } else if (event->type() == QEvent::KeyPress && isEnter) {
        accept();
        return true;
    } else if (event->type() == QEvent::KeyPress && key == Qt::Key_Escape) {
        cancel();
        return true;
    } else if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            cancel();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace summitry
