// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/settingaside.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct SettingAside {
    Q_DECLARE_TR_FUNCTIONS(SettingAside)
};

// What a record about this conflict says of it.
SetAside subjectOf(const Conflict &conflict)
{
    SetAside subject;
    subject.kind = conflict.kind;
    subject.session = conflict.second ? std::min(conflict.first, conflict.second) : conflict.first;
    subject.other = conflict.second ? std::max(conflict.first, conflict.second) : SessionId();
    subject.participant = conflict.participant;
    subject.room = conflict.room;
    return subject;
}

bool haveOneSubject(const SetAside &a, const SetAside &b)
{
    return a.kind == b.kind && a.session == b.session && a.other == b.other && a.participant == b.participant && a.room == b.room;
}

// Whatever it has become since; null: none.
const SetAside *recordAbout(const SetAside &subject, const Document &document)
{
    for (const SetAsideId id : document.referring<&SetAside::session>(subject.session)) {
        const SetAside *record = document.find(id);
        if (haveOneSubject(*record, subject))
            return record;
    }
    return nullptr;
}

} // namespace

int extentOf(const Conflict &conflict, const SummitClock &clock)
{
    return conflict.excess > 0 ? conflict.excess : int(clock.instant(conflict.end) - clock.instant(conflict.start));
}

const SetAside *setAsideFor(const Conflict &conflict, const Document &document)
{
    if (document.all<SetAside>().isEmpty())
        return nullptr;
    const SetAside *record = recordAbout(subjectOf(conflict), document);
    return record && extentOf(conflict, document.clock()) <= record->extent ? record : nullptr;
}

Draft setAside(std::span<const Conflict> conflicts, const QString &note, LocalTime at, const Document &document)
{
    Draft draft(document, SettingAside::tr("Set %n conflict(s) aside", nullptr, int(conflicts.size())));
    for (const Conflict &conflict : conflicts) {
        SetAside wanted = subjectOf(conflict);
        const SetAside *record = recordAbout(wanted, document);
        if (record)
            wanted.id = record->id;
        wanted.extent = extentOf(conflict, document.clock());
        wanted.note = note;
        wanted.at = at;
        if (record)
            draft.change(wanted.id, [&](SetAside &changed) { changed = wanted; });
        else
            draft.add(wanted);
    }
    return draft;
}

Draft takeUpAgain(std::span<const Conflict> conflicts, const Document &document)
{
    QSet<qint64> ids;
    for (const Conflict &conflict : conflicts) {
        if (const SetAside *record = setAsideFor(conflict, document))
            ids.insert(record->id.value);
    }
    Draft draft(document, SettingAside::tr("Take %n conflict(s) up again", nullptr, int(ids.size())));
    draft.remove(RecordType::SetAside, ids);
    return draft;
}

} // namespace summitry
