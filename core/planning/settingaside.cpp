// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/settingaside.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct SettingAside {
    Q_DECLARE_TR_FUNCTIONS(SettingAside)
};

bool isAbout(const SetAside &record, const ConflictSubject &subject)
{
    return subject == ConflictSubject{record.kind, record.session, record.other, record.participant, record.room};
}

// A change that is not the one set aside is another to tell of, however small it is.
bool isWorse(const Conflict &conflict, const SetAside &record, const SummitClock &clock)
{
    const int extent = extentOf(conflict, clock);
    return conflict.kind == ConflictKind::ChangedSincePublished ? extent != record.extent : extent > record.extent;
}

} // namespace

ConflictSubject subjectOf(const Conflict &conflict)
{
    if (!conflict.second)
        return {conflict.kind, conflict.first, {}, conflict.participant, conflict.room};
    const auto [low, high] = std::minmax(conflict.first, conflict.second);
    return {conflict.kind, low, high, conflict.participant, conflict.room};
}

int extentOf(const Conflict &conflict, const SummitClock &clock)
{
    if (conflict.kind == ConflictKind::ChangedSincePublished)
        return conflict.difference;
    return conflict.excess > 0 ? conflict.excess : int(clock.instant(conflict.end) - clock.instant(conflict.start));
}

const SetAside *recordAbout(const Conflict &conflict, const Document &document)
{
    if (document.all<SetAside>().isEmpty())
        return nullptr;
    const ConflictSubject subject = subjectOf(conflict);
    for (const SetAsideId id : document.referring<&SetAside::session>(subject.session)) {
        const SetAside *record = document.find(id);
        if (isAbout(*record, subject))
            return record;
    }
    return nullptr;
}

const SetAside *setAsideFor(const Conflict &conflict, const Document &document)
{
    const SetAside *record = recordAbout(conflict, document);
    return record && !isWorse(conflict, *record, document.clock()) ? record : nullptr;
}

Draft setAside(std::span<const Conflict> conflicts, const QString &note, LocalTime at, const Document &document)
{
    Draft draft(document, SettingAside::tr("Set %n conflict(s) aside", nullptr, int(conflicts.size())));
    for (const Conflict &conflict : conflicts) {
        const ConflictSubject subject = subjectOf(conflict);
        const SetAside *record = recordAbout(conflict, document);
        const SetAsideId id = record ? record->id
                                     : draft.add(SetAside{.id = {},
                                                          .kind = subject.kind,
                                                          .session = subject.session,
                                                          .other = subject.other,
                                                          .participant = subject.participant,
                                                          .room = subject.room});
        draft.change(id, [&](SetAside &changed) {
            changed.extent = extentOf(conflict, document.clock());
            changed.note = note;
            changed.at = at;
        });
    }
    return draft;
}

Draft takeUpAgain(std::span<const Conflict> conflicts, const Document &document)
{
    QSet<qint64> ids;
    for (const Conflict &conflict : conflicts) {
        if (const SetAside *record = recordAbout(conflict, document))
            ids.insert(record->id.value);
    }
    Draft draft(document, SettingAside::tr("Take %n conflict(s) up again", nullptr, int(ids.size())));
    draft.remove(RecordType::SetAside, ids);
    return draft;
}

} // namespace summitry
