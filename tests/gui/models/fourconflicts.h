// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A summit of four conflicts, and the tree of issues as lines of text.
#pragma once

#include "planning/settingaside.h"
#include "tests/core/document/smallsummit.h"
#include "ui/models/issuesmodel.h"
#include "ui/models/workspace.h"

namespace summitry {

using namespace Qt::StringLiterals;

inline LocalTime longAgo()
{
    return SmallSummit::at("2018-10-01T12:00");
}

// "Group (2)" and "  ! sentence" of a hard conflict, "  ? sentence" of a hint, "  - sentence [note]" of one set aside.
inline QStringList linesOf(const IssuesModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        lines += u"%1 (%2)"_s.arg(group.data().toString(), group.data(IssuesModel::CountRole).toString());
        for (int child = 0; child < model.rowCount(group); ++child) {
            const QModelIndex issue = model.index(child, 0, group);
            const bool isAside = issue.data(IssuesModel::SetAsideRole).toBool();
            const QString mark = isAside ? u"-"_s : issue.data(IssuesModel::HardRole).toBool() ? u"!"_s : u"?"_s;
            const QString note = isAside ? u" [%1]"_s.arg(issue.data(IssuesModel::NoteRole).toString()) : QString();
            lines += u"  %1 %2%3"_s.arg(mark, issue.data().toString(), note);
        }
    }
    return lines;
}

// Ana is needed twice on Monday, Bo is registered twice on Tuesday, one session too many is in Room 1, one has no room.
inline void makeFourConflicts(SmallSummit &summit)
{
    const SessionId a = summit.session("A", "2018-10-29T10:00", 60, summit.unknownSize);
    const SessionId b = summit.session("B", "2018-10-29T10:30", 60, summit.small);
    summit.session("C", "2018-10-29T11:00", 60, summit.small);
    const SessionId d = summit.session("D", "2018-10-30T10:00", 60, summit.unknownSize);
    const SessionId e = summit.session("E", "2018-10-30T10:00", 60);
    for (const SessionId session : {a, b, d, e})
        summit.change(session, [](Session &changed) { changed.kind = SessionKind::Opening; });
    summit.change(summit.document.all<Day>().begin()->id, [](Day &day) { day.title = u"Regions"_s; });
    summit.assign(a, summit.ana, Role::Chair);
    summit.assign(b, summit.ana, Role::Chair);
    summit.assign(d, summit.bo, Role::Attendee);
    summit.assign(e, summit.bo, Role::Attendee);
}

inline const QString anaTwice = u"Ana Ruiz is needed in “A” and in “B”, Mon 29 Oct 10:30–11:00."_s;
inline const QString roomTwice = u"“B” and “C” are both in Room 1, Mon 29 Oct 11:00–11:30."_s;
inline const QString boTwice = u"Bo Lind is registered for “D” and for “E”, Tue 30 Oct 10:00–11:00."_s;
inline const QString noRoom = u"“E” has no room, Tue 30 Oct 10:00–11:00."_s;

inline void setAsideOne(Workspace &workspace, ConflictKind kind, const QString &note)
{
    auto conflicts = workspace.conflicts().conflicts();
    std::erase_if(conflicts, [&](const Conflict &conflict) { return conflict.kind != kind; });
    Draft draft = setAside(conflicts, note, longAgo(), workspace.document());
    QVERIFY(!draft.edit().isEmpty());
    workspace.apply(draft);
}

} // namespace summitry
