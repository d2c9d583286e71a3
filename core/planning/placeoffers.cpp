// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/placeoffers.h"

#include "document/programme.h"
#include "planning/occupancy.h"
#include "planning/placesearch.h"

#include <map>

namespace summitry {

namespace {

constexpr std::size_t pushesLookedAt = 12;
constexpr std::size_t lookedAtClosely = 2 * PlaceOffers::most;
constexpr int mostAtOneTime = 4;
constexpr std::size_t partsToRead = 20'000; // bounds the time for sessions of very many people
constexpr int priceOfHint = 30;
constexpr std::size_t dearestHints = 5; // more cost no more

class Closer
{
public:
    Closer(const Session &session, const ConflictIndex &conflicts, const Document &document)
        : m_session(session),
          m_conflicts(conflicts),
          m_document(document)
    {}

    // With its hints; nothing where it brings a hard conflict after all.
    std::optional<PlaceOffer> offer(const FoundPlace &found)
    {
        PlaceOffer offer{m_document.clock().local(found.start), found.room, found.swap, {}, found.beside, found.fewerSeats, {}};
        m_moved = {m_session.id, found.swap};
        for (const PushableSession &pushed : found.pushes) {
            m_moved.push_back(pushed.session);
            offer.pushes.push_back({pushed.session, m_document.clock().local(pushed.time.start)});
        }
        if (!look(m_session, offer.start, offer.room, {}, offer.hints))
            return {};
        const Session *other = m_document.find(found.swap);
        if (other && !look(*other, m_session.start, m_session.room, {}, offer.hints))
            return {};
        for (const PushedSession &pushed : offer.pushes) {
            const Session &record = *m_document.find(pushed.session);
            if (!look(record, pushed.start, record.room, m_conflicts.conflictsOf(pushed.session), offer.hints))
                return {};
        }
        return offer;
    }
    [[nodiscard]] std::size_t partsRead() const { return m_partsRead; }

private:
    // Those that move keep clear of one another. What is known of one that is pushed is no matter.
    bool look(const Session &session, LocalTime start, RoomId room, const std::vector<Conflict> &known, std::vector<Conflict> &hints)
    {
        const auto isOfMoved = [&](const Conflict &conflict) {
            return std::any_of(m_moved.begin(), m_moved.end(),
                               [&](SessionId moved) { return moved && moved != session.id && conflict.concerns(moved); });
        };
        const auto isKnown = [&](const Conflict &conflict) {
            return std::any_of(known.begin(), known.end(), [&](const Conflict &one) {
                return one.kind == conflict.kind && one.participant == conflict.participant &&
                       one.concerns(conflict.first) && (!conflict.second || one.concerns(conflict.second));
            });
        };
        m_partsRead += 1 + m_conflicts.occupancy().partsOfSessions().of(session.id.value).size();
        for (const Conflict &conflict : m_conflicts.conflictsIf(session.id, start, session.minutes, room)) {
            if (!dependsOnPlace(conflict.kind) || isOfMoved(conflict) || isKnown(conflict))
                continue;
            if (conflict.isHard())
                return false;
            hints.push_back(conflict);
        }
        return true;
    }

    const Session &m_session;
    const ConflictIndex &m_conflicts;
    const Document &m_document;
    std::vector<SessionId> m_moved; // by the offer looked at
    std::size_t m_partsRead = 0;
};

// Looks at places all over the summit and counts what is wrong with them.
PlaceObstacle obstacleTo(const Session &session, const ConflictIndex &conflicts, const Document &document)
{
    constexpr std::size_t looks = 400;
    std::vector<std::pair<LocalTime, RoomId>> places;
    for (const Day *day : daysInOrder(document)) {
        for (int minute = day->opens; minute < day->closes; minute += 60) {
            for (const Room &room : document.all<Room>())
                places.emplace_back(LocalTime(day->date, minute), room.id);
        }
    }
    std::map<std::pair<ConflictKind, ParticipantId>, int> counts;
    const std::size_t step = places.size() / looks + 1;
    for (std::size_t i = 0; i < places.size(); i += step) {
        std::map<std::pair<ConflictKind, ParticipantId>, int> here;
        for (const Conflict &conflict : conflicts.conflictsIf(session.id, places[i].first, session.minutes, places[i].second)) {
            if (conflict.isHard() && dependsOnPlace(conflict.kind))
                here[{conflict.kind, conflict.participant}] = 1;
        }
        for (const auto &[what, once] : here)
            counts[what] += once;
    }
    const auto most =
        std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? PlaceObstacle() : PlaceObstacle{most->first.first, most->first.second};
}

std::vector<PlaceOffer> pushingOffers(PlaceSearch &search, Closer &closer)
{
    std::vector<PlaceOffer> offers;
    std::size_t looked = 0;
    for (const FoundPlace &found : search.findPushing()) {
        if (offers.size() == PlaceOffers::mostPushes || looked++ == pushesLookedAt || closer.partsRead() > 2 * partsToRead)
            break;
        if (auto offer = closer.offer(found))
            offers.push_back(std::move(*offer));
    }
    return offers;
}

} // namespace

bool dependsOnPlace(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::AgendaOverrun:
    case ConflictKind::RoleMissing:
    case ConflictKind::NoRoom:
    case ConflictKind::Language:
    case ConflictKind::InterpretersShort:
    case ConflictKind::ChangedSincePublished:
        return false;
    default:
        return true;
    }
}

PlaceOffers placesFor(SessionId session, const ConflictIndex &conflicts, const Document &document, const PlaceWish &wish)
{
    const Session *record = document.find(session);
    if (!record)
        return {};
    Closer closer(*record, conflicts, document);
    std::vector<std::pair<int, PlaceOffer>> priced;
    QHash<qint64, int> atOneTime;
    PlaceSearch search(*record, conflicts, document, wish);
    for (const FoundPlace &found : search.find()) {
        if (priced.size() == lookedAtClosely || (closer.partsRead() > partsToRead && !priced.empty()))
            break;
        if (atOneTime.value(found.start) == mostAtOneTime)
            continue;
        if (auto offer = closer.offer(found)) {
            ++atOneTime[found.start];
            const int hints = int(std::min(dearestHints, offer->hints.size()));
            priced.emplace_back(found.price + hints * priceOfHint, std::move(*offer));
        }
    }
    std::stable_sort(priced.begin(), priced.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<PlaceOffer> pushing = pushingOffers(search, closer);
    PlaceOffers offers;
    for (auto &[price, offer] : priced) {
        if (offers.best.size() + pushing.size() < PlaceOffers::most)
            offers.best.push_back(std::move(offer));
    }
    std::move(pushing.begin(), pushing.end(), std::back_inserter(offers.best));
    if (offers.best.empty())
        offers.obstacle = obstacleTo(*record, conflicts, document);
    return offers;
}

} // namespace summitry
