// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A .summit file in SQLite: the document, the lock on the file, and the writer of its edits.
#pragma once

#include "base/filesystem.h"
#include "store/editwriter.h"
#include "store/schema.h"
#include "store/sqlitecopy.h"
#include "store/summitfile.h"

namespace summitry {

class SqliteFile final : public SummitFile, private EditSink, private BranchStore
{
public:
    // With other migrations than the program's own, for tests of older and newer versions.
    [[nodiscard]] static Result<std::unique_ptr<SummitFile>> openToWrite(const QString &path, const QList<Migration> &migrations);
    [[nodiscard]] static Result<std::unique_ptr<SummitFile>> openToRead(const QString &path, const QList<Migration> &migrations);
    [[nodiscard]] static Result<void> make(const QString &path, const Edit &first, const QList<Migration> &migrations,
                                           sqlite::Existing existing = sqlite::Existing::Keep,
                                           const std::vector<Branch> &branches = {});

    ~SqliteFile() override;
    Q_DISABLE_COPY_MOVE(SqliteFile)

    [[nodiscard]] Document &document() override { return *m_document; }
    [[nodiscard]] BranchStore &branchStore() override { return *this; }
    [[nodiscard]] QString path() const override { return m_path; }
    [[nodiscard]] Access access() const override { return m_access; }
    [[nodiscard]] const OpenReport &report() const override { return m_report; }
    [[nodiscard]] int fileVersion() const override { return m_version; }
    [[nodiscard]] Result<void> backup(const QString &path) override;
    [[nodiscard]] Result<QList<HistoryEntry>> history(int most) override;
    [[nodiscard]] Result<std::optional<HistoryEntry>> entryAt(const QDateTime &moment) override;
    [[nodiscard]] Result<std::optional<HistoryEntry>> lastPublication(Publication publication) override;
    [[nodiscard]] Result<void> notePublication(Publication publication, const QString &text) override;
    [[nodiscard]] Result<Tables> tablesAfter(qint64 entry) override;
    [[nodiscard]] Result<Revisions> revisions(RecordType type) override;
    [[nodiscard]] Result<void> close() override;

private:
    using Opened = Result<std::unique_ptr<SummitFile>>;

    SqliteFile(const QString &path, Access access, std::unique_ptr<Database> database);
    [[nodiscard]] Result<void> save(const Edit &edit) override;
    [[nodiscard]] Result<std::vector<Branch>> branches() override;
    [[nodiscard]] Result<void> add(const Branch &branch) override;
    [[nodiscard]] Result<void> rename(BranchId branch, const QString &name) override;
    [[nodiscard]] Result<void> remove(BranchId branch) override;
    [[nodiscard]] Result<void> keep(BranchId branch, const Edit &edit, const Edit &net) override;
    [[nodiscard]] Result<void> take(BranchId branch, const Edit &edit, Rest rest) override;
    [[nodiscard]] Branch *known(BranchId branch); // null where it is not
    [[nodiscard]] Result<void> writeBranches(const std::function<Result<void>()> &work); // in one transaction
    // What is refused once the file is closed, or no longer ours.
    [[nodiscard]] Result<void> write(const std::function<Result<void>(EditWriter &)> &work);
    // What cannot be answered once the file is closed.
    template <class Question> [[nodiscard]] auto ask(Question question) -> std::invoke_result_t<Question, Database &>;
    [[nodiscard]] Result<void> prepareToWrite(const QList<Migration> &migrations);
    [[nodiscard]] Result<void> load();
    [[nodiscard]] static Opened openPlainly(const QString &path);
    [[nodiscard]] static Opened openCopy(const QString &path, const QList<Migration> &migrations);
    // Whether the file is still the one that was opened; where it is not, nothing of ours can reach the other one any more.
    [[nodiscard]] bool isReplaced();

    QString m_path;
    std::optional<filesystem::Identity> m_identity; // of the file at opening
    QByteArray m_fingerprint;                       // of its content after the last edit
    enum class Fate { Ours, Moved, Overwritten } m_fate = Fate::Ours;
    Access m_access;
    OpenReport m_report;
    int m_version = 0;
    qint64 m_newestRead = 0; // entry of the history, at opening
    bool m_isRegistered = false;
    std::unique_ptr<Database> m_database; // null once closed
    std::unique_ptr<EditWriter> m_writer;
    std::unique_ptr<Document> m_document;
    std::vector<Branch> m_branches; // as they were read and have been written since
};

} // namespace summitry
