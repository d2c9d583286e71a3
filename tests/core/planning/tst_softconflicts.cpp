// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The soft conflicts: what makes each of them, and what comes close and does not.
#include "kindcounts.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestSoftConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds() { checkKindRow(); }
    void areNotHard();
};

namespace {

// Two sessions that overlap, with Ana in both.
Setup attending(Role first, Role second)
{
    return [=](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60, s.small), s.ana, first);
        s.assign(s.session("B", "2018-10-29T09:30", 60, s.unknownSize), s.ana, second);
    };
}

void rowsOfAttendees()
{
    kindRow("registered for two at once", Kind::AttendeeTwice, 1, attending(Role::Attendee, Role::Attendee));
    kindRow("registered for one and needed in the other", Kind::AttendeeTwice, 1, attending(Role::Attendee, Role::Chair));
    kindRow("needed in both is another matter", Kind::AttendeeTwice, 0, attending(Role::Speaker, Role::Chair));
    kindRow("registered for one after the other", Kind::AttendeeTwice, 0, [](SmallSummit &s) {
        s.assign(s.session("A", "2018-10-29T09:00", 60), s.ana, Role::Attendee);
        s.assign(s.session("B", "2018-10-29T10:00", 60), s.ana, Role::Attendee);
    });
    kindRow("registered for a session and speaking in it", Kind::AttendeeTwice, 0, [](SmallSummit &s) {
        const SessionId a = s.session("A", "2018-10-29T09:00", 60);
        s.assign(a, s.ana, Role::Attendee);
        s.assign(a, s.ana, Role::Speaker);
    });
    kindRow("an attendee who becomes a speaker in both", Kind::AttendeeTwice, 0, [](SmallSummit &s) {
        attending(Role::Attendee, Role::Speaker)(s);
        for (const Assignment &assignment : s.document.all<Assignment>())
            s.change(assignment.id, [](Assignment &one) { one.role = Role::Speaker; });
    });
}

// Sessions of one track, at these times of 29 October, an hour each.
QList<SessionId> inTrack(SmallSummit &s, const QStringList &times)
{
    const TrackId track = s.add(Track{.id = {}, .name = u"Land"_s});
    QList<SessionId> sessions;
    for (const QString &time : times)
        sessions += s.add(
            Session{.id = {}, .title = time, .start = LocalTime::fromString(QString(u"2018-10-29T"_s + time)), .track = track});
    return sessions;
}

void rowsOfTracks()
{
    kindRow("two of a track at once", Kind::TrackParallel, 1, [](SmallSummit &s) { (void)inTrack(s, {u"09:00"_s, u"09:59"_s}); });
    kindRow("two of a track that touch", Kind::TrackParallel, 0, [](SmallSummit &s) {
        (void)inTrack(s, {u"09:00"_s, u"10:00"_s});
    });
    kindRow("each of many counts once", Kind::TrackParallel, 3, [](SmallSummit &s) {
        (void)inTrack(s, {u"09:00"_s, u"09:00"_s, u"09:15"_s, u"09:30"_s});
    });
    kindRow("two tracks at once", Kind::TrackParallel, 0, [](SmallSummit &s) {
        (void)inTrack(s, {u"09:00"_s});
        (void)inTrack(s, {u"09:00"_s});
    });
    kindRow("two of no track", Kind::TrackParallel, 0, [](SmallSummit &s) {
        s.session("A", "2018-10-29T09:00", 60);
        s.session("B", "2018-10-29T09:00", 60);
    });
    kindRow("a break beside a session of its track", Kind::TrackParallel, 0, [](SmallSummit &s) {
        s.change(inTrack(s, {u"09:00"_s, u"09:30"_s}).last(), [](Session &session) { session.kind = SessionKind::Break; });
    });
    kindRow("a parallel group of the track", Kind::TrackParallel, 0, [](SmallSummit &s) {
        const ParallelGroupId group = s.add(ParallelGroup{.id = {}, .name = u"Regions"_s});
        for (const SessionId session : inTrack(s, {u"09:00"_s, u"09:00"_s}))
            s.change(session, [&](Session &one) { one.group = group; });
    });
    kindRow("one beside a parallel group of its track", Kind::TrackParallel, 1, [](SmallSummit &s) {
        const auto sessions = inTrack(s, {u"09:00"_s, u"09:00"_s, u"09:30"_s});
        const ParallelGroupId group = s.add(ParallelGroup{.id = {}, .name = u"Regions"_s});
        for (const SessionId session : sessions.first(2))
            s.change(session, [&](Session &one) { one.group = group; });
    });
    kindRow("one of two in the middle taken out of its group", Kind::TrackParallel, 1, [](SmallSummit &s) {
        const ParallelGroupId group = s.add(ParallelGroup{.id = {}, .name = u"Regions"_s});
        const auto sessions = inTrack(s, {u"09:00"_s, u"09:00"_s});
        for (const SessionId session : sessions)
            s.change(session, [&](Session &one) { one.group = group; });
        s.change(sessions.first(), [](Session &one) { one.group = {}; });
    });
}

// Members of a group, at these times of 29 October, an hour each.
QList<SessionId> inGroup(SmallSummit &s, const QStringList &times)
{
    const ParallelGroupId group = s.add(ParallelGroup{.id = {}, .name = u"Regions"_s});
    QList<SessionId> sessions;
    for (const QString &time : times)
        sessions += s.add(
            Session{.id = {}, .title = time, .start = LocalTime::fromString(QString(u"2018-10-29T"_s + time)), .group = group});
    return sessions;
}

void rowsOfGroups()
{
    kindRow("a group in step", Kind::GroupOutOfStep, 0, [](SmallSummit &s) {
        (void)inGroup(s, {u"09:00"_s, u"09:00"_s, u"09:00"_s});
    });
    kindRow("one that starts late", Kind::GroupOutOfStep, 1, [](SmallSummit &s) {
        (void)inGroup(s, {u"09:00"_s, u"09:15"_s, u"09:00"_s});
    });
    kindRow("one that starts early", Kind::GroupOutOfStep, 1, [](SmallSummit &s) {
        (void)inGroup(s, {u"09:00"_s, u"09:00"_s, u"08:45"_s});
    });
    kindRow("one that ends late", Kind::GroupOutOfStep, 1, [](SmallSummit &s) {
        s.change(inGroup(s, {u"09:00"_s, u"09:00"_s, u"09:00"_s}).last(), [](Session &session) { session.minutes = 75; });
    });
    kindRow("two that are apart", Kind::GroupOutOfStep, 1, [](SmallSummit &s) { (void)inGroup(s, {u"09:00"_s, u"11:00"_s}); });
    kindRow("one not placed yet", Kind::GroupOutOfStep, 0, [](SmallSummit &s) {
        s.change(inGroup(s, {u"09:00"_s, u"09:00"_s}).last(), [](Session &session) { session.start = {}; });
    });
    kindRow("a late one that is cancelled", Kind::GroupOutOfStep, 0, [](SmallSummit &s) {
        s.change(inGroup(s, {u"09:00"_s, u"09:15"_s}).last(), [](Session &session) { session.state = SessionState::Cancelled; });
    });
    kindRow("a group let go", Kind::GroupOutOfStep, 0, [](SmallSummit &s) {
        const auto sessions = inGroup(s, {u"09:00"_s, u"09:15"_s});
        s.remove(s.document.find(sessions.first())->group);
    });
}

// A session of this kind with Ana in these roles.
Setup staffed(SessionKind kind, const QList<Role> &roles)
{
    return [=](SmallSummit &s) {
        const SessionId session =
            s.add(Session{.id = {}, .kind = kind, .start = SmallSummit::at("2018-10-29T09:00"), .room = s.small});
        for (const Role role : roles)
            s.assign(session, s.ana, role);
    };
}

void rowsOfRoles()
{
    kindRow("a panel without a chair", Kind::RoleMissing, 1, staffed(SessionKind::Panel, {Role::Panellist}));
    kindRow("a panel with a moderator", Kind::RoleMissing, 0, staffed(SessionKind::Panel, {Role::Moderator}));
    kindRow("a plenary without a rapporteur", Kind::RoleMissing, 1, staffed(SessionKind::Plenary, {Role::Chair}));
    kindRow("a plenary with all it needs", Kind::RoleMissing, 0, staffed(SessionKind::Plenary, {Role::Chair, Role::Rapporteur}));
    kindRow("a plenary with nobody yet", Kind::RoleMissing, 0, staffed(SessionKind::Plenary, {}));
    kindRow("a plenary with an audience alone", Kind::RoleMissing, 0, staffed(SessionKind::Plenary, {Role::Attendee}));
    kindRow("a plenary with neither is one matter", Kind::RoleMissing, 1, staffed(SessionKind::Plenary, {Role::Panellist}));
    kindRow("a break needs no chair", Kind::RoleMissing, 0, staffed(SessionKind::Break, {Role::Speaker}));
    kindRow("a side meeting needs no chair", Kind::RoleMissing, 0, staffed(SessionKind::SideMeeting, {Role::Speaker}));
    kindRow("a chair who leaves", Kind::RoleMissing, 1, [](SmallSummit &s) {
        staffed(SessionKind::Panel, {Role::Chair, Role::Panellist})(s);
        s.remove(s.document.all<Assignment>().begin()->id);
    });
    kindRow("a panel that becomes a side meeting", Kind::RoleMissing, 0, [](SmallSummit &s) {
        staffed(SessionKind::Panel, {Role::Panellist})(s);
        s.change(s.document.all<Session>().begin()->id, [](Session &session) { session.kind = SessionKind::SideMeeting; });
    });
    kindRow("a session in no room", Kind::NoRoom, 1, [](SmallSummit &s) { s.session("A", "2018-10-29T09:00", 60); });
    kindRow("a session in a room", Kind::NoRoom, 0, [](SmallSummit &s) { s.session("A", "2018-10-29T09:00", 60, s.small); });
    kindRow("an unplaced session in no room", Kind::NoRoom, 0, [](SmallSummit &s) { s.session("A", "", 60); });
    kindRow("a break across all rooms", Kind::NoRoom, 0, [](SmallSummit &s) {
        s.add(Session{.id = {}, .kind = SessionKind::Break, .start = SmallSummit::at("2018-10-29T09:00")});
    });
}

// Ana in this role from 9 on, in sessions of so many minutes and with such gaps between them.
Setup inARow(Role role, const QList<std::pair<int, int>> &lengthsAndGaps)
{
    return [=](SmallSummit &s) {
        LocalTime start = SmallSummit::at("2018-10-29T09:00");
        for (const auto &[minutes, gap] : lengthsAndGaps) {
            s.assign(s.add(Session{.id = {}, .title = start.toString(), .start = start, .minutes = minutes}), s.ana, role);
            start = start.plus(minutes + gap);
        }
    };
}

void rowsOfRuns()
{
    kindRow("four hours in two sessions", Kind::NoBreak, 1, inARow(Role::Rapporteur, {{120, 14}, {106, 0}}));
    kindRow("a minute less than four hours", Kind::NoBreak, 0, inARow(Role::Rapporteur, {{120, 14}, {105, 0}}));
    kindRow("a quarter of an hour in between", Kind::NoBreak, 0, inARow(Role::Rapporteur, {{120, 15}, {120, 0}}));
    kindRow("one session of four hours", Kind::NoBreak, 1, inARow(Role::Rapporteur, {{240, 0}}));
    kindRow("an attendee may leave", Kind::NoBreak, 0, inARow(Role::Attendee, {{240, 0}}));
    kindRow("eight hours are one matter", Kind::NoBreak, 1, inARow(Role::Rapporteur, {{120, 0}, {120, 0}, {120, 0}, {120, 0}}));
    kindRow("two long halves of a day are two", Kind::NoBreak, 2, inARow(Role::Rapporteur, {{240, 30}, {240, 0}}));
    kindRow("a long session within which others lie", Kind::NoBreak, 1, [](SmallSummit &s) {
        s.assign(s.session("Long", "2018-10-29T09:00", 230), s.ana);
        s.assign(s.session("Short", "2018-10-29T10:00", 30), s.ana);
        s.assign(s.session("After", "2018-10-29T13:00", 30), s.ana);
    });
    kindRow("a session of a day's row that is moved away", Kind::NoBreak, 0, [](SmallSummit &s) {
        inARow(Role::Rapporteur, {{120, 0}, {60, 0}, {120, 0}})(s);
        for (const Session &session : s.document.all<Session>()) {
            if (session.minutes == 60)
                return s.change(session.id, [](Session &one) { one.start = SmallSummit::at("2018-10-30T09:00"); });
        }
    });
    kindRow("three on end", Kind::ThreeOnEnd, 1, inARow(Role::Speaker, {{30, 0}, {30, 10}, {30, 0}}));
    kindRow("two on end", Kind::ThreeOnEnd, 0, inARow(Role::Speaker, {{30, 0}, {30, 0}}));
    kindRow("a rest before the third", Kind::ThreeOnEnd, 0, inARow(Role::Speaker, {{30, 0}, {30, 15}, {30, 0}}));
    kindRow("five on end are one matter", Kind::ThreeOnEnd, 1,
            inARow(Role::Chair, {{30, 0}, {30, 0}, {30, 0}, {30, 0}, {30, 0}}));
    kindRow("an interpreter is not on stage", Kind::ThreeOnEnd, 0, inARow(Role::Interpreter, {{30, 0}, {30, 0}, {30, 0}}));
    kindRow("a third that becomes a break", Kind::ThreeOnEnd, 0, [](SmallSummit &s) {
        inARow(Role::Speaker, {{30, 0}, {30, 0}, {30, 0}})(s);
        s.change(s.document.all<Session>().begin()->id, [](Session &session) { session.kind = SessionKind::Break; });
    });
}

} // namespace

void TestSoftConflicts::kinds_data()
{
    declareKindRows();
    rowsOfAttendees();
    rowsOfTracks();
    rowsOfGroups();
    rowsOfRoles();
    rowsOfRuns();
}

void TestSoftConflicts::areNotHard()
{
    for (std::size_t kind = 0; kind < Choices<ConflictKind>::all.size(); ++kind) {
        const bool isSoft = kind >= std::size_t(Kind::AttendeeTwice);
        QCOMPARE((Conflict{
                     .kind = ConflictKind(kind), .first = {}, .second = {}, .participant = {}, .room = {}, .start = {}, .end = {}}
                      .isHard()),
                 !isSoft);
    }
    SmallSummit summit;
    summit.session("A", "2018-10-29T09:00", 60);
    const ConflictIndex index(summit.document);
    QCOMPARE(index.count(Severity::Hard), std::size_t(0));
    QCOMPARE(index.count(Severity::Soft), std::size_t(1));
    QVERIFY(!index.hasHardConflict(summit.document.all<Session>().begin()->id));
}

SUMMITRY_TEST(TestSoftConflicts)
#include "tst_softconflicts.moc"
