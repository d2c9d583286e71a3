// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finder.h"

#include "base/foldedtext.h"
#include "document/naming.h"

namespace summitry {

namespace {

QString textOf(const Participant &participant)
{
    return participant.name + u'\n' + participant.alias + u'\n' + participant.email;
}

QString textOf(const Delegation &delegation)
{
    return delegation.name + u'\n' + delegation.acronym;
}

QString textOf(const Session &session)
{
    return session.title + u'\n' + session.subtitle;
}

QString textOf(const Recommendation &recommendation)
{
    return recommendation.text;
}

QString textOf(const Room &room)
{
    return room.name;
}

} // namespace

int Finder::rank(QStringView text, QStringView wanted)
{
    int best = -1;
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const bool startsField = at == 0 || text.at(at - 1) == u'\n';
        const int here = startsField ? 0 : text.at(at - 1).isLetterOrNumber() ? 2 : 1;
        if (best < 0 || here < best)
            best = here;
        if (best == 0)
            break;
    }
    return best;
}

Finder::Finder(const Document &document) : m_document(document)
{
    const auto readAll = [this]<class Record>() {
        for (const Record &record : m_document.all<Record>())
            m_entries.push_back({RecordKey::of(record.id), foldedText(textOf(record))});
    };
    readAll.operator()<Session>();
    readAll.operator()<Participant>();
    readAll.operator()<Room>();
    readAll.operator()<Delegation>();
    readAll.operator()<Recommendation>();
}

QList<Found> Finder::find(const QString &text, int most) const
{
    const QStringList words = foldedWords(text);
    if (words.isEmpty())
        return {};
    QList<Found> found;
    for (const Entry &entry : m_entries) {
        int worst = 0;
        for (const QString &word : words) {
            const int one = rank(entry.text, word);
            worst = one < 0 || worst < 0 ? -1 : std::max(worst, one);
        }
        if (worst >= 0)
            found += Found{entry.key, {}, {}, worst};
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.rank < b.rank; });
    found = found.mid(0, most);
    for (Found &one : found) {
        one.name = nameOf(one.key, m_document);
        one.detail = detailOf(one.key);
    }
    return found;
}

QString Finder::detailOf(RecordKey key) const
{
    if (const Session *session = m_document.find(key.as<Session>()))
        return dateAndTime(session->start);
    if (const Participant *participant = m_document.find(key.as<Participant>()))
        return nameOf(participant->delegation, m_document);
    if (const Room *room = m_document.find(key.as<Room>()))
        return nameOf(room->venue, m_document);
    if (const Recommendation *recommendation = m_document.find(key.as<Recommendation>()))
        return nameOf(recommendation->section, m_document);
    return {};
}

} // namespace summitry
