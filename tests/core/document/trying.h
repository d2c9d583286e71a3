// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small summit with two sessions to try something out with, and sinks that tell what is asked of them.
#pragma once

#include "document/branches.h"
#include "tests/core/document/smallsummit.h"

namespace summitry {

// Where the main line's edits go; refuses on demand.
struct NotingSink : EditSink {
    QStringList saved;
    bool refuses = false;
    Result<void> save(const Edit &edit) override
    {
        if (refuses)
            return failure(ErrorKind::Full, QStringLiteral("No room."));
        saved += edit.text;
        return {};
    }
};

// Keeps no more than the words of what it is asked.
struct NotingStore : BranchStore {
    QStringList asked;
    bool refuses = false;
    Result<void> note(const QString &what)
    {
        if (refuses)
            return failure(ErrorKind::Full, QStringLiteral("No room."));
        asked += what;
        return {};
    }
    Result<std::vector<Branch>> branches() override { return std::vector<Branch>(); }
    Result<void> add(const Branch &branch) override { return note(QStringLiteral("add ") + branch.name); }
    Result<void> rename(BranchId, const QString &name) override { return note(QStringLiteral("rename ") + name); }
    Result<void> remove(BranchId) override { return note(QStringLiteral("remove")); }
    Result<void> keep(BranchId, const Edit &edit, const Edit &net) override
    {
        return note(QStringLiteral("keep %1 of %2").arg(net.size()).arg(edit.text));
    }
    Result<void> take(BranchId, const Edit &edit, Rest rest) override
    {
        return note(edit.text + (rest == Rest::Kept ? QStringLiteral(", keep the rest") : QStringLiteral("")));
    }
};

struct Trying : SmallSummit {
    explicit Trying(EditSink *sink = nullptr, BranchStore *store = nullptr) : SmallSummit(QStringLiteral("Europe/Paris"), sink), branches(document, store) {}
    SessionId land = session("Land", "2018-10-29T10:00", 60, small);
    SessionId water = session("Water", "2018-10-29T12:00", 60, small);
    Branches branches;

    void move(SessionId session, const char *start)
    {
        change(session, [&](Session &one) { one.start = at(start); });
    }
    QString startOf(SessionId session) const { return document.find(session)->start.toString().mid(11); }
    void make(const QString &name) { QVERIFY(branches.make(name)); }
};

} // namespace summitry
