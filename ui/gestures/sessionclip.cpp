// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/sessionclip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr auto clipType = "application/x-summitry-sessions"_L1;

} // namespace

SessionClip clipOf(const PlanField &field)
{
    std::vector<DraggedSession> all = field.dragged;
    std::stable_sort(all.begin(), all.end(), [](const DraggedSession &a, const DraggedSession &b) { return a.span.start < b.span.start; });
    const auto inLane = std::find_if(all.begin(), all.end(), [](const DraggedSession &one) { return one.span.lane != acrossAllLanes; });
    SessionClip clip;
    for (const DraggedSession &one : all) {
        const bool isForAll = one.span.lane == acrossAllLanes;
        const int lane = isForAll ? 0 : one.span.lane - inLane->span.lane;
        clip.sessions += {one.session, one.span.start - all.front().span.start, lane, one.span.end - one.span.start, isForAll};
    }
    return clip;
}

QMimeData *mimeDataOf(const SessionClip &clip, const QString &text)
{
    QJsonArray sessions;
    for (const ClippedSession &one : clip.sessions) {
        sessions += QJsonObject{{u"id"_s, QString::number(one.session.value)},
                                {u"start"_s, one.start},
                                {u"lane"_s, one.lane},
                                {u"minutes"_s, one.minutes},
                                {u"forAll"_s, one.isForAll}};
    }
    auto *data = new QMimeData;
    data->setData(clipType, QJsonDocument(sessions).toJson(QJsonDocument::Compact));
    data->setText(text);
    return data;
}

SessionClip clipIn(const QMimeData &data)
{
    SessionClip clip;
    const QJsonArray sessions = QJsonDocument::fromJson(data.data(clipType)).array();
    for (const QJsonValue &one : sessions) {
        const SessionId id{one[u"id"_s].toString().toLongLong()};
        const int minutes = one[u"minutes"_s].toInt();
        if (id && minutes > 0)
            clip.sessions += {id, one[u"start"_s].toInt(), one[u"lane"_s].toInt(), minutes, one[u"forAll"_s].toBool()};
    }
    return clip;
}

GesturePlan pasted(const SessionClip &clip, Pasting pasting, const PlanField &field, int minute, int lane)
{
    GesturePlan plan;
    plan.kind = pasting == Pasting::Places ? PlanKind::Place : PlanKind::Copy;
    if (field.isReadOnly) {
        plan.refusal = Refusal::ReadOnly;
        return plan;
    }
    for (const ClippedSession &one : clip.sessions) {
        const int start = minute + one.start;
        const bool staysInNone = one.isForAll || field.areLanesFixed || lane == acrossAllLanes;
        const int where = staysInNone ? acrossAllLanes : std::clamp(lane + one.lane, 0, std::max(0, field.lanes - 1));
        plan.sessions.push_back({one.session, start, start + one.minutes, where});
    }
    return plan;
}

} // namespace summitry
