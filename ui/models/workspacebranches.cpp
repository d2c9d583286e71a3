// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's part in trying things out: says what was done, or why not.
#include "ui/models/workspace.h"

namespace summitry {

namespace {

QString joined(const QStringList &remarks)
{
    constexpr qsizetype most = 6;
    QStringList lines = remarks.first(std::min(most, remarks.size()));
    if (remarks.size() > most)
        lines += Workspace::tr("and %n more", nullptr, int(remarks.size() - most));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

// Not to be tried again: an edit that was refused before is another matter.
void Workspace::refuse(const Error &error)
{
    m_refused = {};
    Q_EMIT failed(error);
}

bool Workspace::mayGoOut()
{
    const Branch *open = m_branches.open();
    if (open)
        Q_EMIT failed({ErrorKind::Refused, tr("You are trying out “%1”, which does not count yet. Only the programme itself is printed, "
                                              "exported or imported into: take all of it first, or leave it.")
                                               .arg(open->name)});
    return !open;
}

void Workspace::readBranches()
{
    if (const auto read = m_branches.read(); !read)
        Q_EMIT failed(read.error());
}

bool Workspace::tryOut(const QString &name)
{
    Q_EMIT aboutToChangeLine();
    const auto made = m_branches.make(name);
    if (!made)
        refuse(made.error());
    else
        Q_EMIT message(tr("Trying out “%1”. Nothing counts until you take it.").arg(name));
    return made.has_value();
}

bool Workspace::enterBranch(BranchId branch)
{
    const Branch *wanted = m_branches.find(branch);
    if (!wanted || wanted == m_branches.open())
        return true;
    Q_EMIT aboutToChangeLine();
    const auto remarks = m_branches.enter(branch);
    if (!remarks) {
        refuse(remarks.error());
        return false;
    }
    Q_EMIT message(tr("Trying out “%1”. Nothing counts until you take it.").arg(wanted->name));
    if (!remarks->isEmpty())
        Q_EMIT remarked(joined(*remarks));
    return true;
}

void Workspace::leaveBranch()
{
    const Branch *left = m_branches.open();
    if (!left)
        return;
    Q_EMIT aboutToChangeLine();
    m_branches.leave();
    Q_EMIT message(tr("Back in the programme. “%1” is kept, and does not count.").arg(left->name));
}

void Workspace::takeBranch()
{
    if (!m_branches.open())
        return;
    Q_EMIT aboutToChangeLine();
    const QString name = m_branches.open()->name;
    if (const auto taken = m_branches.takeAll(); taken)
        Q_EMIT message(tr("“%1” is taken, and counts. Undo takes all of it back.").arg(name));
    else
        refuse(taken.error());
}

void Workspace::takeSessions(const QSet<SessionId> &sessions)
{
    Q_EMIT aboutToChangeLine();
    if (const auto taken = m_branches.take(sessions); taken)
        Q_EMIT message(tr("%n session(s) taken into the programme; the rest is still being tried out.", nullptr, int(sessions.size())));
    else
        refuse(taken.error());
}

bool Workspace::renameBranch(BranchId branch, const QString &name)
{
    const auto renamed = m_branches.rename(branch, name);
    if (!renamed)
        refuse(renamed.error());
    return renamed.has_value();
}

void Workspace::dropBranch(BranchId branch)
{
    if (!m_branches.find(branch))
        return;
    Q_EMIT aboutToChangeLine();
    const QString name = m_branches.find(branch)->name;
    if (const auto dropped = m_branches.drop(branch); dropped)
        Q_EMIT message(tr("“%1” is dropped.").arg(name));
    else
        refuse(dropped.error());
}

} // namespace summitry
