// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/branches.h"

#include "document/naming.h"
#include "document/rebase.h"

namespace summitry {

// Where the edits of the open branch go.
class Branches::Line : public EditSink
{
public:
    explicit Line(Branches &branches) : m_branches(branches) {}

    Result<void> save(const Edit &edit) override
    {
        Branch &branch = *m_branches.openBranch();
        const Edit net = netOf(*m_branches.m_document.branchChanges(), edit);
        if (m_branches.m_store) {
            if (auto kept = m_branches.m_store->keep(branch.id, edit, net); !kept)
                return kept;
        }
        branch.changes = combined(without(std::move(branch.changes), edit), net);
        return {};
    }

private:
    Branches &m_branches;
};

// Where an edit of the main line goes that takes from the branch.
class Branches::Taking : public EditSink
{
public:
    Taking(BranchStore *store, BranchId branch, BranchStore::Rest rest) : m_store(store), m_branch(branch), m_rest(rest) {}

    Result<void> save(const Edit &edit) override { return m_store ? m_store->take(m_branch, edit, m_rest) : Result<void>(); }

private:
    BranchStore *m_store;
    BranchId m_branch;
    BranchStore::Rest m_rest;
};

Branches::Branches(Document &document, BranchStore *store, QObject *parent)
    : QObject(parent), m_document(document), m_store(store), m_line(std::make_unique<Line>(*this))
{
    connect(&m_document, &Document::changed, this, [this] {
        if (m_open)
            Q_EMIT changed();
    });
}

Branches::~Branches() = default;

Result<void> Branches::read()
{
    if (!m_store)
        return {};
    return m_store->branches().map([this](std::vector<Branch> branches) {
        m_all = std::move(branches);
        Q_EMIT changed();
    });
}

const Branch *Branches::find(BranchId branch) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [branch](const Branch &one) { return one.id == branch; });
    return found == m_all.end() ? nullptr : &*found;
}

Branch *Branches::openBranch()
{
    return const_cast<Branch *>(open()); // of our own list
}

const Edit &Branches::changesOf(const Branch &branch) const
{
    const Edit *live = branch.id == m_open ? m_document.branchChanges() : nullptr;
    return live ? *live : branch.changes;
}

Result<BranchId> Branches::make(const QString &name)
{
    if (m_document.isReadOnly())
        return failure(ErrorKind::Refused, tr("This summit is open for reading only. Save a copy to try something out."));
    const Branch made{makeId<Branch>(), name, {}};
    if (m_store) {
        if (auto added = m_store->add(made); !added)
            return tl::unexpected(added.error());
    }
    m_all.push_back(made);
    return enter(made.id).map([&](const QStringList &) { return made.id; });
}

Result<QStringList> Branches::enter(BranchId branch)
{
    if (branch == m_open || !find(branch))
        return {};
    leave();
    Rebased rebased = summitry::rebased(find(branch)->changes, m_document);
    rebased.changes.text = find(branch)->name;
    m_open = branch;
    if (auto entered = m_document.enterBranch(std::move(rebased.changes), *m_line); !entered) {
        m_open = {};
        return tl::unexpected(entered.error());
    }
    Q_EMIT changed();
    return rebased.remarks;
}

void Branches::leave()
{
    if (!m_open)
        return;
    m_open = {};
    m_document.leaveBranch();
    Q_EMIT changed();
}

Result<void> Branches::rename(BranchId branch, const QString &name)
{
    auto *renamed = const_cast<Branch *>(find(branch));
    if (!renamed)
        return {};
    if (m_store) {
        if (auto done = m_store->rename(branch, name); !done)
            return done;
    }
    renamed->name = name;
    Q_EMIT changed();
    return {};
}

Result<void> Branches::drop(BranchId branch)
{
    if (m_store) {
        if (auto done = m_store->remove(branch); !done)
            return done;
    }
    if (branch == m_open)
        leave();
    erase(branch);
    Q_EMIT changed();
    return {};
}

void Branches::erase(BranchId branch)
{
    std::erase_if(m_all, [branch](const Branch &one) { return one.id == branch; });
}

Result<void> Branches::takeAll()
{
    const Branch *branch = open();
    if (!branch)
        return {};
    if (m_document.branchChanges()->isEmpty())
        return drop(branch->id);
    Edit all = *m_document.branchChanges();
    all.text = tr("Take “%1”").arg(branch->name);
    Taking sink(m_store, branch->id, BranchStore::Rest::Removed);
    if (auto taken = m_document.takeFromBranch(all, sink); !taken)
        return taken;
    erase(std::exchange(m_open, {}));
    m_document.leaveBranch();
    Q_EMIT changed();
    return {};
}

Result<void> Branches::take(const QSet<SessionId> &sessions)
{
    Branch *branch = openBranch();
    if (!branch)
        return {};
    Edit part = partFor(sessions, *m_document.branchChanges());
    if (part.isEmpty())
        return {};
    const QString name = sessions.size() == 1 ? nameOf(*sessions.begin(), m_document) : QString();
    part.text = name.isEmpty() ? tr("Take %n session(s) from “%1”", nullptr, int(sessions.size())).arg(branch->name)
                               : tr("Take “%1” from “%2”").arg(name, branch->name);
    Taking sink(m_store, branch->id, BranchStore::Rest::Kept);
    if (auto taken = m_document.takeFromBranch(part, sink); !taken)
        return taken;
    branch->changes = without(std::move(branch->changes), part);
    Q_EMIT changed();
    return {};
}

} // namespace summitry
