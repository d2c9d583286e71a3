// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The planned day with tracks, delegations and a few more people, and who stands in which lane.
#pragma once

#include "plannedday.h"

namespace summitry {

using namespace Qt::StringLiterals;

// Ana of OFRANEH leads Africa and speaks in Europe, Ben of NAFSO speaks in Africa and interprets in Asia, which is at the
// same time; Ana and Cleo attend Asia.
struct PeopledDay : ShownDay {
    TrackId land, narratives, unused;
    DelegationId ofraneh, nafso;
    ParticipantId ben, cleo;

    explicit PeopledDay(Qt::LayoutDirection direction = Qt::LeftToRight, Qt::Orientation axis = Qt::Horizontal) : ShownDay(direction, axis)
    {
        Draft draft(document);
        land = draft.add(Track{.id = {}, .name = u"Land"_s, .position = 0});
        narratives = draft.add(Track{.id = {}, .name = u"Narratives"_s, .position = 1});
        unused = draft.add(Track{.id = {}, .name = u"Unused"_s, .position = 2});
        ofraneh = draft.add(Delegation{.id = {}, .name = u"Organización Fraternal Negra Hondureña"_s, .acronym = u"OFRANEH"_s});
        nafso = draft.add(Delegation{.id = {}, .name = u"NAFSO"_s});
        draft.change(ana, [this](Participant &person) { person.delegation = ofraneh; });
        ben = draft.add(Participant{.id = {}, .name = u"Ben Achi"_s, .delegation = nafso});
        cleo = draft.add(Participant{.id = {}, .name = u"Cleo Sand"_s});
        draft.change(africa, [this](Session &session) { session.track = land; });
        draft.change(europe, [this](Session &session) { session.track = narratives; });
        draft.change(pinned, [this](Session &session) {
            session.track = land;
            session.pinned = false;
            session.languages = {u"en"_s, u"fr"_s};
        });
        draft.add(Assignment{{}, africa, ben, Role::Speaker});
        draft.add(Assignment{{}, pinned, ben, Role::Interpreter});
        draft.add(Assignment{{}, pinned, ana, Role::Attendee});
        draft.add(Assignment{{}, pinned, cleo, Role::Attendee});
        if (!document.apply(draft.take()))
            qFatal("the day can't be peopled");
    }

    // Asia is in the afternoon, so that Ben is nowhere twice.
    void calm()
    {
        Draft draft(document);
        draft.change(pinned, [](Session &session) { session.start = LocalTime::fromString(u"2018-10-29T15:00"_s); });
        if (!document.apply(draft.take()))
            qFatal("no calm");
    }

    // "Ana Ruiz: Africa, Europe"; a break for everybody stands in none.
    QStringList lanes() const
    {
        const TimelineScene &scene = view().scene();
        QStringList texts;
        for (int lane = 0; lane < int(scene.lanes().size()); ++lane) {
            QStringList titles;
            for (const int span : scene.spansIn(lane))
                titles += scene.blockOf(std::size_t(span)).title;
            texts += scene.lane(lane)->name + u": "_s + titles.join(u", "_s);
        }
        return texts;
    }
    QPoint middleIn(RecordKey lane, SessionId session) const
    {
        const TimelineScene &scene = view().scene();
        return view().geometryNow().blockRect(*scene.spanOf(session, scene.laneOf(lane))).center().toPoint();
    }
    void pressMoving(const QList<int> &keys) const
    {
        QTest::keyPress(&view(), Qt::Key_Alt);
        for (const int key : keys) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::AltModifier);
            QCoreApplication::sendEvent(&view(), &press);
        }
    }
};

} // namespace summitry
