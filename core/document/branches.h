// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The branches of a document, of which one may be open: then the document shows it, and edits are the branch's.
#pragma once

#include "document/document.h"

namespace summitry {

class Branches : public QObject
{
    Q_OBJECT

public:
    // Both are borrowed. Without a store they live in memory alone.
    explicit Branches(Document &document, BranchStore *store = nullptr, QObject *parent = nullptr);
    ~Branches() override;

    // What the store has.
    [[nodiscard]] Result<void> read();
    [[nodiscard]] const std::vector<Branch> &all() const { return m_all; }
    [[nodiscard]] const Branch *find(BranchId branch) const; // null where there is none
    [[nodiscard]] const Branch *open() const { return find(m_open); } // null on the main line
    // In what it differs from the main line; of one that is not open, as far as it did when it was changed last.
    [[nodiscard]] const Edit &changesOf(const Branch &branch) const;

    // An empty one, and opens it.
    [[nodiscard]] Result<BranchId> make(const QString &name);
    // Leaves the one that is open. What of it does not fit the main line any more, or stands against it, is said in sentences; what
    // is left out is kept, for it may fit again.
    [[nodiscard]] Result<QStringList> enter(BranchId branch);
    void leave();
    [[nodiscard]] Result<void> rename(BranchId branch, const QString &name);
    // Leaves it first where it is open.
    [[nodiscard]] Result<void> drop(BranchId branch);
    // Of the open one. All of it leads back to the main line, and the branch is gone.
    [[nodiscard]] Result<void> takeAll();
    // With what goes with them. The rest stays open.
    [[nodiscard]] Result<void> take(const QSet<SessionId> &sessions);

Q_SIGNALS:
    // Which there are, their names, which is open, or what it changes.
    void changed();

private:
    class Line;
    class Taking;
    [[nodiscard]] Branch *openBranch();
    void erase(BranchId branch);

    Document &m_document;
    BranchStore *m_store;
    std::vector<Branch> m_all; // as kept
    BranchId m_open;
    std::unique_ptr<Line> m_line;
};

} // namespace summitry
