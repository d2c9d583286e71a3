// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file's part in branches: one call, one transaction.
#include "store/branchtables.h"
#include "store/fileerror.h"
#include "store/sqlitefile.h"

namespace summitry {

Result<std::vector<Branch>> SqliteFile::branches()
{
    if (!m_database)
        return tl::unexpected(fileerror::closed(m_path));
    return branchtables::read(*m_database, m_path).map([this](std::vector<Branch> read) {
        m_branches = read;
        return read;
    });
}

Result<void> SqliteFile::writeBranches(const std::function<Result<void>()> &work)
{
    return write([&](EditWriter &) {
        Transaction transaction(*m_database);
        return transaction.begin().and_then(work).and_then([&] { return transaction.commit(); });
    });
}

Branch *SqliteFile::known(BranchId branch)
{
    const auto found = std::find_if(m_branches.begin(), m_branches.end(), [branch](const Branch &one) { return one.id == branch; });
    return found == m_branches.end() ? nullptr : &*found;
}

Result<void> SqliteFile::add(const Branch &branch)
{
    return writeBranches([&] { return branchtables::add(*m_database, branch); }).map([&] { m_branches.push_back(branch); });
}

Result<void> SqliteFile::rename(BranchId branch, const QString &name)
{
    return writeBranches([&] { return branchtables::rename(*m_database, branch, name); }).map([&] {
        if (Branch *renamed = known(branch))
            renamed->name = name;
    });
}

Result<void> SqliteFile::remove(BranchId branch)
{
    return writeBranches([&] { return branchtables::remove(*m_database, branch); }).map([&] {
        std::erase_if(m_branches, [branch](const Branch &one) { return one.id == branch; });
    });
}

Result<void> SqliteFile::keep(BranchId branch, const Edit &edit, const Edit &net)
{
    return writeBranches([&] {
        return branchtables::removeChanges(*m_database, branch, edit).and_then([&] {
            return branchtables::addChanges(*m_database, branch, net);
        });
    }).map([&] {
        if (Branch *kept = known(branch))
            kept->changes = combined(without(std::move(kept->changes), edit), net);
    });
}

Result<void> SqliteFile::take(BranchId branch, const Edit &edit, Rest rest)
{
    return write([&](EditWriter &writer) {
        return writer.write(edit, [&] {
            return rest == Rest::Removed ? branchtables::remove(*m_database, branch)
                                         : branchtables::removeChanges(*m_database, branch, edit);
        });
    }).map([&] {
        if (rest == Rest::Removed)
            std::erase_if(m_branches, [branch](const Branch &one) { return one.id == branch; });
        else if (Branch *kept = known(branch))
            kept->changes = without(std::move(kept->changes), edit);
    });
}

} // namespace summitry
