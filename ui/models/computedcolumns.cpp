// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/computedcolumns.h"

#include "document/naming.h"
#include "document/programme.h"
#include "ui/models/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVarLengthArray>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

using Kind = ComputedColumn::Kind;

QString countText(qsizetype count)
{
    return count == 0 ? QString() : QLocale().toString(count);
}

const Session &sessionAt(qint64 id, const Workspace &workspace)
{
    return *workspace.document().find(SessionId{id});
}

// The other record that this member named before and after the edit.
template <auto Member, class Record> void collectTargets(const Edit &edit, QSet<qint64> &ids)
{
    for (const Change<Record> &change : edit.of<Record>()) {
        if (!change.template touches<Member>())
            continue;
        for (const auto &record : {change.before, change.after}) {
            if (record && (*record).*Member)
                ids.insert(((*record).*Member).value);
        }
    }
}

template <class Record> void collectAll(const Document &document, QSet<qint64> &ids)
{
    for (const Record &record : document.all<Record>())
        ids.insert(record.id.value);
}

void affectedByDays(const Edit &edit, const Document &document, QSet<qint64> &ids)
{
    if (!edit.of<Day>().empty())
        collectAll<Session>(document, ids);
}

void affectedByRoles(const Edit &edit, const Document &document, QSet<qint64> &ids)
{
    for (const Change<Assignment> &change : edit.of<Assignment>()) {
        for (const auto &assignment : {change.before, change.after}) {
            if (assignment)
                ids.insert(assignment->session.value);
        }
    }
    for (const Change<Participant> &change : edit.of<Participant>()) {
        if (!change.isRemoval() && !change.isAddition()) {
            for (const AssignmentId id : document.referring<&Assignment::participant>(change.id()))
                ids.insert(document.find(id)->session.value);
        }
    }
}

void affectedByNothing(const Edit &, const Document &, QSet<qint64> &) {}

QString peopleText(qint64 id, const Workspace &workspace)
{
    const Document &document = workspace.document();
    QStringList names;
    for (const Assignment *assignment : assignmentsOf(SessionId{id}, document)) {
        if (assignment->role <= Role::Speaker)
            names += nameOf(assignment->participant, document);
    }
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString peopleDetails(qint64 id, const Workspace &workspace)
{
    constexpr int most = 25;
    const Document &document = workspace.document();
    QStringList lines;
    for (const Assignment *assignment : assignmentsOf(SessionId{id}, document))
        lines += QCoreApplication::translate("Column", "%1: %2")
                     .arg(choiceLabel(assignment->role), nameOf(assignment->participant, document));
    if (lines.size() > most)
        lines = lines.mid(0, most) << u"…"_s;
    return lines.join(u'\n');
}

std::vector<const Session *> sessionsOf(ParticipantId id, const Document &document)
{
    std::vector<const Session *> sessions;
    for (const AssignmentId assignment : document.referring<&Assignment::participant>(id)) {
        const Session *session = document.find(document.find(assignment)->session);
        if (std::find(sessions.begin(), sessions.end(), session) == sessions.end())
            sessions.push_back(session);
    }
    std::sort(sessions.begin(), sessions.end(), [](const Session *a, const Session *b) { return a->start < b->start; });
    return sessions;
}

// The same without looking at them: a table asks it of everyone.
qsizetype sessionCount(qint64 id, const Workspace &workspace)
{
    const Document &document = workspace.document();
    QVarLengthArray<SessionId, 16> sessions;
    for (const AssignmentId assignment : document.referring<&Assignment::participant>(ParticipantId{id})) {
        const SessionId session = document.find(assignment)->session;
        if (!sessions.contains(session))
            sessions.append(session);
    }
    return sessions.size();
}

QString sessionLines(qint64 id, const Workspace &workspace)
{
    QStringList lines;
    for (const Session *session : sessionsOf(ParticipantId{id}, workspace.document()))
        lines += QString(dateAndTime(session->start) + u' ' + nameOf(*session, workspace.document())).trimmed();
    return lines.join(u'\n');
}

qsizetype seatsTaken(qint64 id, const Workspace &workspace)
{
    return workspace.document().referring<&Participant::delegation>(DelegationId{id}).size();
}

QString seatsText(qint64 id, const Workspace &workspace)
{
    const int quota = workspace.document().find(DelegationId{id})->quota;
    const auto taken = seatsTaken(id, workspace);
    return quota == 0 ? countText(taken) : QCoreApplication::translate("Column", "%1 of %2", "seats").arg(taken).arg(quota);
}

template <auto Member, class Target> qsizetype countReferring(qint64 id, const Workspace &workspace)
{
    return workspace.document().referring<Member>(Id<Target>{id}).size();
}

template <auto Member, class Target> QString countReferringText(qint64 id, const Workspace &workspace)
{
    return countText(countReferring<Member, Target>(id, workspace));
}

template <auto Member, class Target> QVariant countReferringValue(qint64 id, const Workspace &workspace)
{
    return int(countReferring<Member, Target>(id, workspace));
}

// How many records name this one by that member.
template <auto Member, class Record, class Target>
constexpr ComputedColumn countColumn(const char *name, const char *label, const char *after)
{
    return {name,
            label,
            after,
            Kind::Number,
            &countReferringText<Member, Target>,
            &countReferringValue<Member, Target>,
            nullptr,
            [](const Edit &edit, const Document &, QSet<qint64> &ids) { collectTargets<Member, Record>(edit, ids); }};
}

QString dayText(qint64 id, const Workspace &workspace)
{
    const Day *day = dayOf(sessionAt(id, workspace).start, workspace.document());
    return day ? nameOf(*day, workspace.document()) : QString();
}

QVariant dayValue(qint64 id, const Workspace &workspace)
{
    const Day *day = dayOf(sessionAt(id, workspace).start, workspace.document());
    return day ? day->date.toString(Qt::ISODate) : QString(""_L1);
}

QString endText(qint64 id, const Workspace &workspace)
{
    return clockTime(endOf(sessionAt(id, workspace), workspace.document()));
}

QVariant endValue(qint64 id, const Workspace &workspace)
{
    const LocalTime end = endOf(sessionAt(id, workspace), workspace.document());
    return end.isSet() ? end.toString() : QString(""_L1);
}

int conflictCount(qint64 id, const Workspace &workspace)
{
    if (!workspace.conflicts().hasHardConflict(SessionId{id}))
        return 0;
    const auto conflicts = workspace.conflicts().conflictsOf(SessionId{id});
    return int(std::count_if(conflicts.begin(), conflicts.end(), [](const Conflict &conflict) { return conflict.isHard(); }));
}

constexpr std::array sessionColumns{
    ComputedColumn{"day", QT_TRANSLATE_NOOP("Column", "Day"), "state", Kind::Text, &dayText, &dayValue, nullptr, &affectedByDays},
    ComputedColumn{"end", QT_TRANSLATE_NOOP("Column", "End"), "start", Kind::Text, &endText, &endValue, nullptr,
                   &affectedByNothing},
    ComputedColumn{"people", QT_TRANSLATE_NOOP("Column", "Chairs and speakers"), "room", Kind::Text, &peopleText, nullptr,
                   &peopleDetails, &affectedByRoles},
    ComputedColumn{"conflicts", QT_TRANSLATE_NOOP("Column", "Conflicts"), "parallel_group", Kind::Number,
                   [](qint64 id, const Workspace &workspace) { return countText(conflictCount(id, workspace)); },
                   [](qint64 id, const Workspace &workspace) { return QVariant(conflictCount(id, workspace)); }, nullptr,
                   &affectedByNothing}, // the table hears of conflicts by itself
};

constexpr std::array participantColumns{
    ComputedColumn{"sessions", QT_TRANSLATE_NOOP("Column", "Sessions"), "delegation", Kind::Number,
                   [](qint64 id, const Workspace &workspace) { return countText(sessionCount(id, workspace)); },
                   [](qint64 id, const Workspace &workspace) { return QVariant(int(sessionCount(id, workspace))); },
                   &sessionLines,
                   [](const Edit &edit, const Document &, QSet<qint64> &ids) {
                       collectTargets<&Assignment::participant, Assignment>(edit, ids);
                   }},
};

constexpr std::array delegationColumns{
    ComputedColumn{"participants", QT_TRANSLATE_NOOP("Column", "Participants"), "quota", Kind::Number, &seatsText,
                   [](qint64 id, const Workspace &workspace) { return QVariant(int(seatsTaken(id, workspace))); }, nullptr,
                   [](const Edit &edit, const Document &, QSet<qint64> &ids) {
                       collectTargets<&Participant::delegation, Participant>(edit, ids);
                   }},
};

constexpr std::array venueColumns{
    countColumn<&Room::venue, Room, Venue>("rooms", QT_TRANSLATE_NOOP("Column", "Rooms"), "address"),
};
constexpr std::array roomColumns{
    countColumn<&Session::room, Session, Room>("sessions", QT_TRANSLATE_NOOP("Column", "Sessions"), "equipment"),
};
constexpr std::array trackColumns{
    countColumn<&Session::track, Session, Track>("sessions", QT_TRANSLATE_NOOP("Column", "Sessions"), "hue"),
};
constexpr std::array groupColumns{
    countColumn<&Session::group, Session, ParallelGroup>("sessions", QT_TRANSLATE_NOOP("Column", "Sessions"), "name"),
};
constexpr std::array dayColumns{
    ComputedColumn{"sessions", QT_TRANSLATE_NOOP("Column", "Sessions"), "closes", Kind::Number,
                   [](qint64 id, const Workspace &workspace) {
                       const Document &document = workspace.document();
                       return countText(qsizetype(sessionsOn(*document.find(DayId{id}), document).size()));
                   },
                   [](qint64 id, const Workspace &workspace) {
                       const Document &document = workspace.document();
                       return QVariant(int(sessionsOn(*document.find(DayId{id}), document).size()));
                   },
                   nullptr,
                   [](const Edit &edit, const Document &document, QSet<qint64> &ids) {
                       if (!edit.of<Session>().empty() || !edit.of<Day>().empty())
                           collectAll<Day>(document, ids);
                   }},
};

} // namespace

std::span<const ComputedColumn> computedColumnsOf(RecordType type)
{
    switch (type) {
    case RecordType::Session:
        return sessionColumns;
    case RecordType::Participant:
        return participantColumns;
    case RecordType::Delegation:
        return delegationColumns;
    case RecordType::Venue:
        return venueColumns;
    case RecordType::Room:
        return roomColumns;
    case RecordType::Track:
        return trackColumns;
    case RecordType::ParallelGroup:
        return groupColumns;
    case RecordType::Day:
        return dayColumns;
    default:
        return {};
    }
}

} // namespace summitry
