// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/publishedprogramme.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <limits>

namespace summitry {

namespace {

constexpr SessionAspects toldAspects = SessionAspects(SessionAspect::Start) | SessionAspect::Length | SessionAspect::Room |
                                       SessionAspect::Title | SessionAspect::Certainty;

SessionAspects changedSince(const PlacedSession &published, const PlacedSession &now)
{
    const bool wasOn = published.session.takesPlace();
    const bool isOn = now.session.takesPlace();
    if (!wasOn && !isOn)
        return {};
    if (wasOn && !isOn)
        return now.session.isPlaced() ? SessionAspect::Certainty : SessionAspect::Start;
    return aspectsBetween(published, now) & toldAspects;
}

// The same on every machine and in every later version: files keep it.
int differenceBetween(const PlacedSession &published, const PlacedSession &now)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const PlacedSession *one : {&published, &now}) {
        const Session &session = one->session;
        QStringList told{QString::fromLatin1(choiceName(session.state))};
        if (session.takesPlace())
            told += {session.start.toString(), QString::number(session.minutes), one->place.room, one->place.venue, session.title,
                     session.subtitle};
        hash.addData(told.join(QChar(0x1f)).toUtf8());
    }
    return qFromBigEndian<qint32>(hash.result().constData()) & std::numeric_limits<qint32>::max();
}

} // namespace

PublishedProgramme::PublishedProgramme(const Document &document)
{
    for (const Session &session : document.all<Session>()) {
        if (session.isPlaced() && !session.confidential)
            m_sessions.insert(session.id, {session, placeOf(session, document)});
    }
}

std::optional<Conflict> PublishedProgramme::changeOf(const Session &session, const Document &now) const
{
    const auto published = m_sessions.constFind(session.id);
    if (published == m_sessions.cend())
        return {};
    const PlacedSession current{session, placeOf(session, now)};
    const SessionAspects aspects = changedSince(*published, current);
    if (!aspects)
        return {};
    const SummitClock &clock = now.clock();
    const Session &shown = session.isPlaced() ? session : published->session;
    const qint64 start = clock.instant(shown.start);
    Conflict change{
        .kind = ConflictKind::ChangedSincePublished, .first = session.id, .second = {}, .participant = {}, .room = {}};
    change.start = clock.local(start);
    change.end = clock.local(start + shown.minutes);
    change.excess = aspects.toInt();
    change.difference = differenceBetween(*published, current);
    return change;
}

bool PublishedProgramme::isChanged(const Session &session, const Document &now) const
{
    const auto published = m_sessions.constFind(session.id);
    return published != m_sessions.cend() && changedSince(*published, {session, placeOf(session, now)});
}

std::vector<Conflict> PublishedProgramme::changes(const Document &now) const
{
    std::vector<Conflict> changes;
    for (auto published = m_sessions.cbegin(); published != m_sessions.cend(); ++published) {
        const Session *session = now.find(published.key());
        if (const auto change = session ? changeOf(*session, now) : std::nullopt)
            changes.push_back(*change);
    }
    return changes;
}

SessionAspects changedAspects(const Conflict &conflict)
{
    return SessionAspects::fromInt(conflict.excess);
}

} // namespace summitry
