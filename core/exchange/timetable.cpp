// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timetable.h"

#include "base/cleantext.h"
#include "base/collation.h"
#include "document/naming.h"
#include "document/programme.h"
#include "domain/publicid.h"

#include <QCollator>
#include <QCoreApplication>
#include <QUrl>

#include <numeric>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const QString &text)
{
    return cleanLine(text).text;
}

// Whoever serves the room or listens is no speaker to other programs.
bool hasVoice(Role role)
{
    return isNeeded(role) && role != Role::Interpreter && role != Role::NoteTaker;
}

class TimetableMaker
{
    Q_DECLARE_TR_FUNCTIONS(Timetable)

public:
    TimetableMaker(const Document &document, const TimetableOptions &options)
        : m_document(document),
          m_profile(options.profile),
          m_names(nameCollator())
    {
        m_table.version = options.madeAt.toTimeZone(document.clock().zone()).toString(u"yyyy-MM-dd HH:mm");
    }

    [[nodiscard]] Result<Timetable> make()
    {
        const auto days = daysInOrder(m_document);
        if (days.empty())
            return failure(ErrorKind::BadUse, tr("The summit has no days yet. A schedule needs one at least."));
        addConference();
        addTracks();
        addRooms();
        numberSessions();
        for (const Day *day : days)
            addDay(*day);
        dropEmptyRoom();
        m_table.slotMinutes = slotMinutes();
        count();
        return std::move(m_table);
    }

private:
    void addConference();
    void addTracks();
    void addRooms();
    void numberSessions();
    void addDay(const Day &day);
    void dropEmptyRoom();
    void count();
    [[nodiscard]] bool isShown(const Session &session) const
    {
        return m_profile.shows(session) && session.takesPlace();
    }
    [[nodiscard]] TimetableEvent eventOf(const Session &session);
    [[nodiscard]] QList<TimetablePerson> personsOf(const Session &session);
    [[nodiscard]] QDateTime momentOf(qint64 instant) const;
    [[nodiscard]] QDateTime momentOf(LocalTime time) const { return momentOf(m_document.clock().instant(time)); }
    [[nodiscard]] int slotMinutes() const;

    const Document &m_document;
    const ExportProfile m_profile;
    const QCollator m_names;
    QHash<RoomId, qsizetype> m_rooms;
    QHash<TrackId, QString> m_tracks;
    QHash<SessionId, qint64> m_numbers;
    QSet<ParticipantId> m_told, m_untold;
    Timetable m_table;
};

void TimetableMaker::addConference()
{
    const Summit &summit = m_document.summit();
    m_table.title = lineOf(nameOf(summit, m_document));
    m_table.timeZone = QString::fromLatin1(m_document.clock().zone().id());
    const QUrl website(summit.website.trimmed(), QUrl::StrictMode);
    if (website.isValid() && !website.host().isEmpty() && (website.scheme() == "http"_L1 || website.scheme() == "https"_L1))
        m_table.website = website.toString(QUrl::FullyEncoded);
    m_table.acronym = slugOf(summit.title, u'_');
    if (m_table.acronym.size() < 4)
        m_table.acronym = u"summit_"_s + QString::number(daysInOrder(m_document).front()->date.year());
}

void TimetableMaker::addTracks()
{
    for (const Track *track : tracksInOrder(m_document)) {
        const QString name = lineOf(nameOf(*track, m_document));
        QString slug = slugOf(name, u'-');
        if (slug.size() < 2 || slug.front().isDigit())
            slug = u"track-"_s + QString::number(m_table.tracks.size() + 1);
        m_tracks.insert(track->id, name);
        m_table.tracks += TimetableTrack{name, slug, colorOfHue(hueOf(track->id, m_document))};
    }
}

// Sessions are found by their room's name, so two rooms of one name say their venue too.
void TimetableMaker::addRooms()
{
    QHash<QString, int> namesakes;
    for (const Room &room : m_document.all<Room>())
        ++namesakes[lineOf(nameOf(room, m_document))];
    QSet<QString> taken;
    for (const Room *room : roomsInOrder(m_document)) {
        const QString venue = lineOf(nameOf(room->venue, m_document));
        QString name = lineOf(nameOf(*room, m_document));
        if (namesakes.value(name) > 1 && !venue.isEmpty())
            name = tr("%1 (%2)", "a room, its venue").arg(name, venue);
        const QString base = name;
        for (int again = 2; taken.contains(name); ++again)
            name = base + u' ' + QString::number(again);
        taken.insert(name);
        m_rooms.insert(room->id, m_table.rooms.size());
        m_table.rooms += TimetableRoom{publicId(room->id), name, venue, room->capacity};
    }
    m_table.rooms += TimetableRoom(); // of sessions without
}

void TimetableMaker::numberSessions()
{
    Ids<Session> ids;
    for (const Session &session : m_document.all<Session>()) {
        if (isShown(session))
            ids += session.id;
    }
    std::sort(ids.begin(), ids.end());
    QSet<qint64> taken;
    for (const SessionId id : ids) {
        qint64 number = 1'000'000 + publicId(id).data1 % 2'000'000'000;
        while (taken.contains(number))
            ++number;
        taken.insert(number);
        m_numbers.insert(id, number);
    }
}

QDateTime TimetableMaker::momentOf(qint64 instant) const
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(instant * 60, Qt::UTC);
    return utc.toOffsetFromUtc(m_document.clock().zone().offsetFromUtc(utc));
}

QList<TimetablePerson> TimetableMaker::personsOf(const Session &session)
{
    QSet<ParticipantId> people;
    forEachPart(session.id, m_document, [&](ParticipantId person, Role role) {
        if (hasVoice(role))
            people.insert(person);
    });
    QList<TimetablePerson> persons;
    for (const ParticipantId id : people) {
        const Participant *person = m_document.find(id);
        const QString name = person ? lineOf(m_profile.printedName(*person)) : QString();
        m_told.insert(id);
        if (!name.isEmpty())
            persons += TimetablePerson{publicId(id, name), name};
    }
    // By what is printed: the order of the legal names would tell of them.
    std::sort(persons.begin(), persons.end(), [&](const TimetablePerson &a, const TimetablePerson &b) {
        const int order = m_names.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.guid < b.guid;
    });
    return persons;
}

TimetableEvent TimetableMaker::eventOf(const Session &session)
{
    const qint64 start = m_document.clock().instant(session.start);
    TimetableEvent event;
    event.guid = publicId(session.id);
    event.number = m_numbers.value(session.id);
    event.title = lineOf(nameOf(session, m_document));
    event.subtitle = lineOf(session.subtitle);
    event.type = QString::fromLatin1(choiceName(session.kind));
    event.track = m_tracks.value(session.track);
    event.language = session.languages.join(", "_L1);
    event.abstract = cleanText(session.summary).text.trimmed();
    event.start = momentOf(start);
    event.end = momentOf(start + session.minutes);
    event.minutes = session.minutes;
    event.persons = personsOf(session);
    QStringList slug{m_table.acronym, QString::number(event.number), slugOf(event.title, u'_')};
    slug.removeAll(QString());
    event.slug = slug.join(u'-');
    return event;
}

void TimetableMaker::addDay(const Day &day)
{
    TimetableDay added{day.date, momentOf(day.start()), momentOf(day.end()), {}};
    added.events.resize(m_table.rooms.size());
    for (const Session *session : sessionsOn(day, m_document)) {
        if (isShown(*session)) {
            added.events[m_rooms.value(session->room, m_table.rooms.size() - 1)] += eventOf(*session);
            continue;
        }
        m_table.census.hiddenSessions += !m_profile.shows(*session);
        forEachPart(session->id, m_document, [&](ParticipantId person, Role role) {
            if (hasVoice(role))
                m_untold.insert(person);
        });
    }
    m_table.days += added;
}

void TimetableMaker::dropEmptyRoom()
{
    const auto isUsed = [](const TimetableDay &day) { return !day.events.back().isEmpty(); };
    if (std::any_of(m_table.days.begin(), m_table.days.end(), isUsed))
        return;
    m_table.rooms.removeLast();
    for (TimetableDay &day : m_table.days)
        day.events.removeLast();
}

// What all starts and lengths are multiples of.
int TimetableMaker::slotMinutes() const
{
    int common = 60;
    for (const TimetableDay &day : m_table.days) {
        for (const QList<TimetableEvent> &events : day.events) {
            for (const TimetableEvent &event : events)
                common = std::gcd(common, std::gcd(event.minutes, event.start.time().minute()));
        }
    }
    return common == 60 ? 30 : common;
}

void TimetableMaker::count()
{
    for (const ParticipantId id : m_told + m_untold) {
        const Participant *person = m_document.find(id);
        if (!person)
            continue;
        const bool isNamed = m_told.contains(id) && !m_profile.printedName(*person).isEmpty();
        m_table.census.named += isNamed;
        m_table.census.byAlias += isNamed && m_profile.isByAlias(*person);
        m_table.census.leftOut += !isNamed;
    }
}

} // namespace

Result<Timetable> timetableOf(const Document &document, const TimetableOptions &options)
{
    return TimetableMaker(document, options).make();
}

QString colorOfHue(int hue)
{
    constexpr int low = 58, high = 161, span = high - low; // as strong as on the timeline
    const int sixth = hue / 60 % 6, step = hue % 60 * span;
    // Rounded so that a reader, which divides the other way, meets the same degree.
    const int between = sixth % 2 == 0 ? low + (step + 59) / 60 : high - step / 60;
    constexpr int red[] = {high, 0, low, low, 0, high}, green[] = {0, high, high, 0, low, low}, blue[] = {low, low, 0, high, high, 0};
    const auto part = [&](const int (&parts)[6]) { return parts[sixth] == 0 ? between : parts[sixth]; };
    return u"#%1"_s.arg(uint(part(red) << 16 | part(green) << 8 | part(blue)), 6, 16, QChar(u'0'));
}

QString slugOf(const QString &text, QChar separator)
{
    constexpr qsizetype longest = 40;
    QString slug;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(separator))
            slug += separator;
    }
    slug.truncate(longest);
    while (slug.endsWith(separator))
        slug.chop(1);
    return slug;
}

} // namespace summitry
