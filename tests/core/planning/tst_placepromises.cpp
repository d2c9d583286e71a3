// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Of random programmes: each place that is offered keeps its promise, and one is offered where there is one.
#include "planning/conflictindex.h"
#include "planning/placeoffers.h"
#include "randomprogramme.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestPlacePromises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromise_data();
    void keepsItsPromise();
    void findsOneWhereThereIsOne_data();
    void findsOneWhereThereIsOne();
};

namespace {

std::vector<Conflict> dependingOnPlace(std::vector<Conflict> conflicts)
{
    std::erase_if(conflicts, [](const Conflict &conflict) { return !dependsOnPlace(conflict.kind); });
    return conflicts;
}

bool isHard(const Conflict &conflict)
{
    return conflict.isHard();
}

bool isSoft(const Conflict &conflict)
{
    return !conflict.isHard();
}

// A programme of about forty sessions.
void fill(SmallSummit &summit, RandomProgramme &programme)
{
    for (int i = 0; i < 80; ++i) {
        Draft draft(summit.document, u"Step"_s);
        programme.step(draft);
        summit.apply(draft);
    }
}

} // namespace

void TestPlacePromises::keepsItsPromise_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

// Done as it says, it leaves no hard conflict of the session, and the hints that it named.
void TestPlacePromises::keepsItsPromise()
{
    QFETCH(const quint32, seed);
    SmallSummit summit;
    RandomProgramme programme(summit, seed);
    fill(summit, programme);
    const ConflictIndex conflicts(summit.document);
    int kept = 0;
    for (int i = 0; i < 25; ++i) {
        const SessionId id = programme.any<Session>();
        const Session before = *summit.document.find(id);
        if (before.state == SessionState::Cancelled)
            continue;
        for (const PlaceOffer &offer : placesFor(id, conflicts, summit.document).best) {
            QVERIFY(offer.start != before.start || offer.room != before.room);
            Draft draft(summit.document, u"Go"_s);
            draft.change(id, [&](Session &session) {
                session.start = offer.start;
                session.room = offer.room;
            });
            QHash<SessionId, std::vector<Conflict>> known;
            for (const PushedSession &one : offer.pushes) {
                known[one.session] = dependingOnPlace(conflicts.conflictsOf(one.session));
                draft.change(one.session, [&](Session &session) { session.start = one.start; });
            }
            if (offer.swap) {
                draft.change(offer.swap, [&](Session &session) {
                    session.start = before.start;
                    session.room = before.room;
                });
            }
            summit.apply(draft);
            const auto now = dependingOnPlace(conflicts.conflictsOf(id));
            QVERIFY(std::none_of(now.begin(), now.end(), isHard));
            if (offer.swap) {
                const auto other = dependingOnPlace(conflicts.conflictsOf(offer.swap));
                QVERIFY(std::none_of(other.begin(), other.end(), isHard));
            } else if (!offer.pushes.empty()) {
                for (const PushedSession &one : offer.pushes) {
                    const auto other = dependingOnPlace(conflicts.conflictsOf(one.session));
                    QVERIFY(std::count_if(other.begin(), other.end(), isHard) <=
                            std::count_if(known[one.session].begin(), known[one.session].end(), isHard));
                }
            } else {
                QCOMPARE(std::count_if(now.begin(), now.end(), isSoft), qsizetype(offer.hints.size()));
            }
            QVERIFY(summit.document.undo());
            ++kept;
        }
    }
    QVERIFY(kept > 30);
}

void TestPlacePromises::findsOneWhereThereIsOne_data()
{
    keepsItsPromise_data();
}

// A look at each room every five minutes finds a place without a hard conflict where, and only where, one is offered.
void TestPlacePromises::findsOneWhereThereIsOne()
{
    QFETCH(const quint32, seed);
    SmallSummit summit;
    RandomProgramme programme(summit, seed);
    fill(summit, programme);
    const ConflictIndex conflicts(summit.document);
    const auto isFree = [&](const Session &session, LocalTime start, RoomId room) {
        const auto there = dependingOnPlace(conflicts.conflictsIf(session.id, start, session.minutes, room));
        return std::none_of(there.begin(), there.end(), isHard);
    };
    const auto hasPlace = [&](const Session &session) {
        for (const Day &day : summit.document.all<Day>()) {
            for (int minute = day.opens; minute < day.closes; minute += 5) {
                for (const Room &room : summit.document.all<Room>()) {
                    if (LocalTime(day.date, minute) != session.start && isFree(session, {day.date, minute}, room.id))
                        return true;
                }
            }
        }
        return false;
    };
    for (int i = 0; i < 10; ++i) {
        const Session session = *summit.document.find(programme.any<Session>());
        if (session.isAcrossRooms() || session.state == SessionState::Cancelled)
            continue;
        const auto offers = placesFor(session.id, conflicts, summit.document).best;
        const bool isOffered = std::any_of(offers.begin(), offers.end(), [](const PlaceOffer &offer) { return offer.movesNobody(); });
        if (hasPlace(session))
            QVERIFY(isOffered);
    }
}

SUMMITRY_TEST(TestPlacePromises)
#include "tst_placepromises.moc"
