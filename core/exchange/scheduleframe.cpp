// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scheduleframe.h"

#include "document/programme.h"
#include "exchange/importwords.h"

#include <QTimeZone>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// "#a1b2c3" as a place on the wheel of colours; -1 where there is no colour in it.
int hueOfColor(const QString &text)
{
    bool isColor = false;
    const uint rgb = text.startsWith(u'#') && text.size() == 7 ? text.sliced(1).toUInt(&isColor, 16) : 0;
    const int red = int(rgb >> 16), green = int(rgb >> 8) & 0xff, blue = int(rgb) & 0xff;
    const int most = std::max({red, green, blue}), span = most - std::min({red, green, blue});
    if (!isColor || span < 16)
        return -1;
    const int sixth = most == red     ? 60 * (green - blue) / span
                      : most == green ? 120 + 60 * (blue - red) / span
                                      : 240 + 60 * (red - green) / span;
    return (sixth + 360) % 360;
}

// An IANA name for an offset: Etc counts the other way round.
QString zoneForOffset(int minutes)
{
    if (minutes == 0)
        return u"UTC"_s;
    if (minutes % 60 != 0) {
        const QString sign = minutes < 0 ? u"-"_s : u"+"_s;
        return u"UTC%1%2:%3"_s.arg(sign)
            .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
            .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    }
    return u"Etc/GMT%1%2"_s.arg(minutes > 0 ? u"-"_s : u"+"_s).arg(qAbs(minutes) / 60);
}

// Rooms may differ by a sign alone: “headnut” and “headnut*”.
QString keyOf(const QString &name)
{
    return name.simplified().toCaseFolded();
}

bool isZone(const QString &name)
{
    return !name.isEmpty() && QTimeZone(name.toUtf8()).isValid();
}

} // namespace

ScheduleFrame::ScheduleFrame(const ScheduleFile &file, const Document &document, Draft &draft, ImportReport &report)
    : m_file(file),
      m_document(document),
      m_draft(draft),
      m_report(report),
      m_isFirst(isEmpty(document)),
      m_zone(zone()),
      m_clock(m_zone),
      m_times(file, m_clock, m_hasNamedZone ? ScheduleTimes::Offsets::Count : ScheduleTimes::Offsets::AsWritten)
{
    addSummit();
    addDays();
    addRooms();
    addTracks();
}

bool ScheduleFrame::isEmpty(const Document &document)
{
    return document.all<Session>().isEmpty() && document.all<Participant>().isEmpty() && document.all<Delegation>().isEmpty();
}

QString ScheduleFrame::zone()
{
    const QString own = m_document.summit().timeZone;
    if (!m_isFirst && isZone(own)) {
        m_hasNamedZone = true;
        return own;
    }
    if (isZone(m_file.timeZone)) {
        m_hasNamedZone = true;
        return m_file.timeZone;
    }
    const auto offset = offsetOf(m_file);
    if (!offset) {
        m_report.notes += tr("The file names no time zone; its times are taken as the summit's own.");
        return own;
    }
    // Where the summit's zone has this offset then, it is likely the right one.
    for (const ScheduleEvent &event : m_file.events) {
        const LocalTime time = LocalTime::fromString(event.date);
        const SummitClock clock(own);
        if (time.isSet() && isZone(own) && time.minutes() - clock.instant(time) == *offset)
            return own;
        if (time.isSet())
            break;
    }
    m_report.notes += tr("The file names no time zone; by its times it is %1. Set the summit's zone where that is not right.")
                          .arg(zoneForOffset(*offset));
    return zoneForOffset(*offset);
}

void ScheduleFrame::addSummit()
{
    Summit summit = m_document.summit();
    summit.timeZone = m_zone;
    if (!m_file.title.isEmpty() && (m_isFirst || summit.title.isEmpty()))
        summit.title = m_file.title;
    if (summit.place.isEmpty())
        summit.place = m_file.city;
    if (summit.website.isEmpty())
        summit.website = m_file.url;
    if (m_document.find(summit.id))
        m_draft.change(summit.id, [&](Summit &known) { known = summit; });
    else
        m_draft.add(summit);
}

void ScheduleFrame::addDays()
{
    QHash<QDate, DayId> known;
    for (const Day *day : daysInOrder(m_document))
        known.insert(day->date, day->id);
    QSet<QDate> dates;
    for (const Day &day : m_times.days()) {
        dates.insert(day.date);
        const DayId id = known.value(day.date);
        if (id.isNull()) {
            known.insert(day.date, m_draft.add(day));
            continue;
        }
        m_draft.change(id, [&](Day &there) {
            there.opens = m_isFirst ? day.opens : std::min(there.opens, day.opens);
            there.closes = m_isFirst ? day.closes : std::max(there.closes, day.closes);
        });
    }
    if (!m_isFirst || dates.isEmpty())
        return;
    for (const Day &day : m_document.all<Day>()) { // those that only stood in for days to come
        if (!dates.contains(day.date) && day.title.isEmpty() && day.notes.isEmpty())
            m_draft.remove(day.id);
    }
}

VenueId ScheduleFrame::venue()
{
    const QString name = !m_file.venue.isEmpty() ? m_file.venue : tr("Venue");
    const auto venues = venuesInOrder(m_document);
    for (const Venue *known : venues) {
        if (folded(known->name) == folded(name))
            return known->id;
    }
    if (venues.size() == 1)
        return venues.front()->id;
    Venue venue;
    venue.name = name;
    venue.address = m_file.city;
    venue.position = int(venues.size());
    return m_draft.add(venue);
}

void ScheduleFrame::addRooms()
{
    int position = 0;
    for (const Room *room : roomsInOrder(m_document)) {
        m_rooms.insert(keyOf(room->name), room->id);
        position = std::max(position, room->position + 1);
    }
    VenueId home;
    for (const QString &name : m_file.rooms) {
        if (m_rooms.contains(keyOf(name)))
            continue;
        Room room;
        room.name = name;
        room.venue = home = home ? home : venue();
        room.position = position++;
        m_rooms.insert(keyOf(name), m_draft.add(room));
    }
}

// The order of those declared, then of appearance; only those that an event is in.
void ScheduleFrame::addTracks()
{
    int position = 0;
    for (const Track &track : m_document.all<Track>()) {
        m_tracks.insert(keyOf(track.name), track.id);
        position = std::max(position, track.position + 1);
    }
    QList<ScheduleTrack> tracks = m_file.tracks;
    QSet<QString> used;
    for (const ScheduleEvent &event : m_file.events) {
        if (!event.track.isEmpty() && !used.contains(event.track)) {
            used.insert(event.track);
            tracks += ScheduleTrack{event.track, {}};
        }
    }
    for (const ScheduleTrack &declared : tracks) {
        if (!used.contains(declared.name) || m_tracks.contains(keyOf(declared.name)))
            continue;
        Track track;
        track.name = declared.name;
        track.hue = hueOfColor(declared.color);
        track.position = position++;
        m_tracks.insert(keyOf(track.name), m_draft.add(track));
    }
}

RoomId ScheduleFrame::room(const QString &name) const
{
    return name.isEmpty() ? RoomId() : m_rooms.value(keyOf(name));
}

TrackId ScheduleFrame::track(const QString &name) const
{
    return name.isEmpty() ? TrackId() : m_tracks.value(keyOf(name));
}

} // namespace summitry
