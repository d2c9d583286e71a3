// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People and sessions dragged onto the timeline from lists elsewhere; the drag's events are sent as the platform would.
#include "peopledday.h"
#include "tests/testprogram.h"
#include "ui/forms/recorddrag.h"
#include "ui/timeline/timelinedrops.h"

#include <QMenu>
#include <QMimeData>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestTimelineDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_day = std::make_unique<PeopledDay>(); }
    void cleanup() { m_day.reset(); }
    void tellWhoIsFree_data();
    void tellWhoIsFree();
    void offerTheRolesThatFit();
    void lightTheSessions();
    void saySoBesideThePointer();
    void addsInTheRoleChosen();
    void addsSeveralAtOnce();
    void addsAnInterpreterWithoutAsking();
    void addsNobodyToABreakOrToEmptyTime();
    void isGivenUpWithoutATrace();
    void addsToTheFocusedSessionByKeys();
    void placesASession();
    void movesNothingWhereItLeaves();
    void refusesOthersData();
    void takesNothingWhileReadOnly();

private:
    [[nodiscard]] bool enter(const QList<RecordKey> &keys, QPoint at);
    void move(QPoint at);
    void drop(QPoint at);
    void leave();
    void dropPeople(const QList<ParticipantId> &people, QPoint at);
    [[nodiscard]] QMenu *menu() const;
    [[nodiscard]] QStringList offered() const;
    void choose(const QString &text) const;
    [[nodiscard]] QStringList peopleOf(SessionId session) const;

    std::unique_ptr<PeopledDay> m_day;
    std::unique_ptr<QMimeData> m_data;
};

bool TestTimelineDrops::enter(const QList<RecordKey> &keys, QPoint at)
{
    m_data.reset(mimeDataOf(keys));
    QDragEnterEvent event(at, Qt::CopyAction | Qt::MoveAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_day->viewport(), &event);
    return event.isAccepted();
}

void TestTimelineDrops::move(QPoint at)
{
    QDragMoveEvent event(at, Qt::CopyAction | Qt::MoveAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_day->viewport(), &event);
}

void TestTimelineDrops::drop(QPoint at)
{
    QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_day->viewport(), &event);
}

void TestTimelineDrops::leave()
{
    QDragLeaveEvent event;
    QCoreApplication::sendEvent(m_day->viewport(), &event);
}

void TestTimelineDrops::dropPeople(const QList<ParticipantId> &people, QPoint at)
{
    QList<RecordKey> keys;
    for (const ParticipantId person : people)
        keys += RecordKey::of(person);
    QVERIFY(enter(keys, m_day->place(0, 9 * 60)));
    move(at);
    drop(at);
}

QMenu *TestTimelineDrops::menu() const
{
    for (QMenu *one : m_day->view().findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

QStringList TestTimelineDrops::offered() const
{
    QStringList texts;
    if (menu()) {
        for (const QAction *action : menu()->actions())
            texts += action->text();
    }
    return texts;
}

void TestTimelineDrops::choose(const QString &text) const
{
    QVERIFY(menu());
    for (QAction *action : menu()->actions()) {
        if (action->text() != text)
            continue;
        action->trigger();
        menu()->close();
        return;
    }
    QFAIL(qPrintable(text + u" is not offered"_s));
}

QStringList TestTimelineDrops::peopleOf(SessionId session) const
{
    QStringList people;
    for (const Assignment *assignment : assignmentsOf(session, m_day->document))
        people += m_day->document.find(assignment->participant)->name + u' ' + QLatin1StringView(choiceName(assignment->role));
    people.sort();
    return people;
}

void TestTimelineDrops::tellWhoIsFree_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("joining");
    QTest::addColumn<QString>("verdict");
    // Africa and Asia are at the same time; Europe follows.
    QTest::newRow("free") << u"Cleo"_s << u"Africa"_s << int(Joining::Free) << u"Free then"_s;
    QTest::newRow("there already") << u"Ana"_s << u"Africa"_s << int(Joining::Present) << u"Ana Ruiz is there already"_s;
    QTest::newRow("there as an attendee") << u"Ana"_s << u"Asia"_s << int(Joining::Present) << u"Ana Ruiz is there already"_s;
    QTest::newRow("free in the next") << u"Ben"_s << u"Europe"_s << int(Joining::Free) << u"Free then"_s;
    QTest::newRow("needed elsewhere") << u"Dora"_s << u"Asia"_s << int(Joining::Taken) << u"Dora Lind is in “Africa”, 10:00–11:00"_s;
    QTest::newRow("away") << u"Cleo"_s << u"Europe"_s << int(Joining::Away) << u"Cleo Sand is not available then"_s;
    QTest::newRow("without a place") << u"Cleo"_s << u"Networks"_s << int(Joining::Free) << u"Free then"_s;
}

void TestTimelineDrops::tellWhoIsFree()
{
    QFETCH(QString, who);
    QFETCH(QString, where);
    QFETCH(int, joining);
    QFETCH(QString, verdict);
    Draft draft(m_day->document);
    const ParticipantId dora = draft.add(Participant{.id = {}, .name = u"Dora Lind"_s});
    draft.add(Assignment{{}, m_day->africa, dora, Role::Panellist});
    draft.add(Availability{.id = {}, .participant = m_day->cleo, .start = LocalTime::fromString(u"2018-10-29T11:30"_s),
                           .end = LocalTime::fromString(u"2018-10-29T13:00"_s)});
    QVERIFY(m_day->document.apply(draft.take()));
    const QHash<QString, ParticipantId> people{{u"Ana"_s, m_day->ana}, {u"Ben"_s, m_day->ben}, {u"Cleo"_s, m_day->cleo}, {u"Dora"_s, dora}};
    const QHash<QString, SessionId> sessions{
        {u"Africa"_s, m_day->africa}, {u"Europe"_s, m_day->europe}, {u"Asia"_s, m_day->pinned}, {u"Networks"_s, m_day->unplaced}};
    const Occupancy &occupancy = m_day->workspace->conflicts().occupancy();
    QCOMPARE(int(joiningOf(people.value(who), sessions.value(where), occupancy).joining), joining);
    QCOMPARE(joiningWords({people.value(who)}, sessions.value(where), m_day->document, occupancy).verdict, verdict);
}

void TestTimelineDrops::offerTheRolesThatFit()
{
    // Asia has nobody who leads: they come first. What Ana is already, she can't become.
    QCOMPARE(rolesFor({m_day->ana}, m_day->pinned, m_day->document),
             (QList{Role::Chair, Role::Moderator, Role::Panellist, Role::Speaker, Role::Rapporteur, Role::Interpreter, Role::NoteTaker}));
    QVERIFY(!rolesFor({m_day->ana}, m_day->africa, m_day->document).contains(Role::Chair));
    QVERIFY(rolesFor({m_day->ana, m_day->cleo}, m_day->africa, m_day->document).contains(Role::Chair));
    QVERIFY(rolesFor({m_day->cleo}, m_day->lunch, m_day->document).isEmpty());
}

void TestTimelineDrops::lightTheSessions()
{
    QVERIFY(enter({RecordKey::of(m_day->ben)}, m_day->middleOf(m_day->europe)));
    const TimelineOverlay &overlay = m_day->view().overlay();
    QCOMPARE(overlay.joinings.value(m_day->africa), Joining::Present);
    QCOMPARE(overlay.joinings.value(m_day->europe), Joining::Free);
    QVERIFY(!overlay.joinings.contains(m_day->lunch));
    QCOMPARE(overlay.joined, m_day->europe);
    move(m_day->place(1, 16 * 60));
    QCOMPARE(overlay.joined, SessionId());
    const auto grab = [this] { return m_day->viewport()->grab(m_day->rectOf(m_day->europe).toRect()).toImage(); };
    const QImage lit = grab();
    leave();
    QVERIFY(overlay.joinings.isEmpty());
    QVERIFY(grab() != lit);
}

void TestTimelineDrops::saySoBesideThePointer()
{
    QVERIFY(enter({RecordKey::of(m_day->cleo)}, m_day->place(1, 16 * 60)));
    const DragChip *chip = m_day->view().drops().chip();
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->words().verdict, u"Drop on a session"_s);
    move(m_day->middleOf(m_day->africa));
    QCOMPARE(chip->words().where, u"Cleo Sand → Africa"_s);
    QCOMPARE(chip->words().verdict, u"Free then"_s);
    QVERIFY(!chip->words().isTrouble);
    move(m_day->place(2, 12 * 60));
    move(m_day->view().geometryNow().bandRect(13 * 60, 14 * 60).center().toPoint());
    QCOMPARE(chip->words().verdict, u"Nobody is needed in a break"_s);
    leave();
    QVERIFY(!chip->isVisible());
}

void TestTimelineDrops::addsInTheRoleChosen()
{
    QSignalSpy told(m_day->workspace.get(), &Workspace::message);
    const std::size_t steps = m_day->steps();
    dropPeople({m_day->cleo}, m_day->middleOf(m_day->africa));
    QCOMPARE(m_day->steps(), steps); // not before the role is chosen
    QVERIFY(offered().contains(u"Rapporteur"_s));
    choose(u"Rapporteur"_s);
    QCOMPARE(m_day->steps(), steps + 1);
    QCOMPARE(m_day->lastStep(), u"Add “Cleo Sand” to “Africa”"_s);
    QVERIFY(peopleOf(m_day->africa).contains(u"Cleo Sand rapporteur"_s));
    QCOMPARE(told.last().first().toString(), u"Cleo Sand: now Rapporteur in “Africa”."_s);
    QVERIFY(m_day->document.undo());
    QVERIFY(!peopleOf(m_day->africa).contains(u"Cleo Sand rapporteur"_s));
}

void TestTimelineDrops::addsSeveralAtOnce()
{
    const std::size_t steps = m_day->steps();
    dropPeople({m_day->ana, m_day->cleo}, m_day->middleOf(m_day->africa));
    choose(u"Chair"_s);
    QCOMPARE(m_day->steps(), steps + 1);
    QCOMPARE(peopleOf(m_day->africa), (QStringList{u"Ana Ruiz chair"_s, u"Ben Achi speaker"_s, u"Cleo Sand chair"_s})); // Ana once
}

void TestTimelineDrops::addsAnInterpreterWithoutAsking()
{
    Draft draft(m_day->document);
    draft.change(m_day->cleo, [](Participant &person) { person.function = Function::Interpreter; });
    QVERIFY(m_day->document.apply(draft.take()));
    dropPeople({m_day->cleo}, m_day->middleOf(m_day->europe));
    QVERIFY(!menu());
    QVERIFY(peopleOf(m_day->europe).contains(u"Cleo Sand interpreter"_s));
}

void TestTimelineDrops::addsNobodyToABreakOrToEmptyTime()
{
    QSignalSpy told(m_day->workspace.get(), &Workspace::message);
    const std::size_t steps = m_day->steps();
    dropPeople({m_day->cleo}, m_day->view().geometryNow().bandRect(13 * 60, 14 * 60).center().toPoint());
    QCOMPARE(told.last().first().toString(), u"Nobody is needed in a break"_s);
    dropPeople({m_day->cleo}, m_day->place(1, 16 * 60));
    QCOMPARE(told.last().first().toString(), u"Nobody was added: it was not on a session."_s);
    QVERIFY(!menu());
    QCOMPARE(m_day->steps(), steps);
}

void TestTimelineDrops::isGivenUpWithoutATrace()
{
    const std::size_t steps = m_day->steps();
    QVERIFY(enter({RecordKey::of(m_day->cleo)}, m_day->middleOf(m_day->africa)));
    leave();
    QCOMPARE(m_day->steps(), steps);
    QVERIFY(!menu());
    QCOMPARE(m_day->view().overlay().joined, SessionId());
}

void TestTimelineDrops::addsToTheFocusedSessionByKeys()
{
    QSignalSpy told(m_day->workspace.get(), &Workspace::message);
    m_day->view().drops().addToFocused({m_day->cleo});
    QCOMPARE(told.last().first().toString(), u"Choose a session on the timeline first."_s);
    m_day->view().reveal(m_day->africa);
    m_day->view().drops().addToFocused({m_day->cleo});
    QVERIFY(menu());
    QTest::keyClick(menu(), Qt::Key_Return); // it has somebody who leads
    QVERIFY2(peopleOf(m_day->africa).contains(u"Cleo Sand panellist"_s), qPrintable(peopleOf(m_day->africa).join(u", "_s)));
}

void TestTimelineDrops::placesASession()
{
    const QPoint where = m_day->place(1, 15 * 60);
    QVERIFY(enter({RecordKey::of(m_day->unplaced)}, m_day->place(0, 12 * 60)));
    move(where);
    QVERIFY(!m_day->view().overlay().ghosts.empty());
    drop(where);
    QCOMPARE(m_day->session(m_day->unplaced).room, m_day->rooms[1]);
    QCOMPARE(m_day->startOf(m_day->unplaced), u"2018-10-29T15:00"_s);
    QVERIFY(m_day->view().overlay().ghosts.empty());
}

void TestTimelineDrops::movesNothingWhereItLeaves()
{
    const std::size_t steps = m_day->steps();
    QVERIFY(enter({RecordKey::of(m_day->africa)}, m_day->place(1, 15 * 60)));
    leave();
    QVERIFY(m_day->view().overlay().ghosts.empty());
    QCOMPARE(m_day->steps(), steps);
}

void TestTimelineDrops::refusesOthersData()
{
    QVERIFY(!enter({RecordKey::of(m_day->rooms[0])}, m_day->middleOf(m_day->africa)));
    QVERIFY(!enter({RecordKey::of(ParticipantId{77})}, m_day->middleOf(m_day->africa))); // of another summit
    QMimeData broken;
    broken.setData(m_data->formats().first(), "\x01\x02\x03");
    QVERIFY(recordsIn(broken, RecordType::Participant, m_day->document).isEmpty());
}

void TestTimelineDrops::takesNothingWhileReadOnly()
{
    m_day->document.setReadOnly();
    QVERIFY(!enter({RecordKey::of(m_day->cleo)}, m_day->middleOf(m_day->africa)));
    QVERIFY(!enter({RecordKey::of(m_day->unplaced)}, m_day->middleOf(m_day->africa)));
}

SUMMITRY_TEST(TestTimelineDrops)
#include "tst_gui_timeline_drops.moc"
