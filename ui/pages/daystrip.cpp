// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/daystrip.h"

#include "document/naming.h"
#include "document/programme.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace summitry {

namespace {

constexpr int laneHeight = 9;
constexpr int stripPadding = 14;

} // namespace

DayStrip::DayStrip(const Workspace &workspace, DayId day, QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (const Day *record = workspace.document().find(day))
        collect(workspace, *record);
}

void DayStrip::collect(const Workspace &workspace, const Day &day)
{
    const Document &document = workspace.document();
    QHash<RoomId, int> lanes;
    const auto sessions = sessionsOn(day, document);
    for (const Room *room : roomsInOrder(document)) {
        const bool isUsed =
            std::any_of(sessions.begin(), sessions.end(), [&](const Session *one) { return one->room == room->id; });
        if (isUsed)
            lanes.insert(room->id, int(lanes.size()));
    }
    m_lanes = std::max<int>(1, int(lanes.size()));
    m_minutes = std::max(1, day.closes - day.opens);
    int conflicts = 0;
    for (const Session *session : sessions) {
        if (session->state == SessionState::Cancelled)
            continue;
        const int from = day.start().minutesTo(session->start);
        const bool isConflict = workspace.conflicts().hasHardConflict(session->id);
        conflicts += isConflict ? 1 : 0;
        m_marks.push_back({lanes.value(session->room, 0), from, from + session->minutes, hueOf(session->track, document),
                           session->isAcrossRooms(), isConflict});
    }
    m_title = dateAndTitle(day);
    m_count = tr("%n session(s)", nullptr, int(sessions.size()));
    m_facts = conflicts == 0 ? m_count : tr("%1, %2").arg(m_count, tr("%n with a conflict", nullptr, conflicts));
    setAccessibleName(m_title);
    setAccessibleDescription(m_facts);
    setToolTip(m_facts);
}

QSize DayStrip::sizeHint() const
{
    return {240, fontMetrics().height() * 2 + 2 * stripPadding + 10 + std::clamp(m_lanes, 6, 12) * laneHeight};
}

QRectF DayStrip::markRect(const Mark &mark, const QRectF &field) const
{
    const double across = field.height() / m_lanes;
    const double along = field.width() / m_minutes;
    const double from = std::clamp(mark.from, 0, m_minutes) * along;
    const double until = std::clamp(mark.until, 0, m_minutes) * along;
    const double width = std::max(2.0, until - from - 1);
    const double x = layoutDirection() == Qt::LeftToRight ? field.left() + from : field.right() - from - width;
    if (mark.isAcross)
        return {x, field.top(), width, field.height()};
    return {x, field.top() + mark.lane * across + 0.5, width, std::max(2.0, across - 1.5)};
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(QPen(palette().color(underMouse() ? QPalette::Dark : QPalette::Mid), 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRect inner = rect().adjusted(stripPadding, stripPadding - 4, -stripPadding, -stripPadding);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const int line = fontMetrics().height() + 2;
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(strong).elidedText(m_title, Qt::ElideRight, inner.width()));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const bool isRoom = fontMetrics().horizontalAdvance(m_facts) <= inner.width();
    painter.drawText(inner.adjusted(0, line, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     fontMetrics().elidedText(isRoom ? m_facts : m_count, Qt::ElideRight, inner.width()));
    const QRectF field = QRectF(inner).adjusted(0, 2 * line + 8, 0, 0);
    painter.setPen(Qt::NoPen);
    for (const bool across : {true, false}) { // breaks behind what runs in the rooms
        for (const Mark &mark : m_marks) {
            if (mark.isAcross != across)
                continue;
            painter.setBrush(across            ? palette().color(QPalette::Midlight)
                             : mark.isConflict ? palette().color(QPalette::BrightText)
                                               : blockColours(mark.hue, palette()).edge);
            painter.drawRoundedRect(markRect(mark, field), 2, 2);
        }
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace summitry
