// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An open .summit file and the document in it. All opening goes through here. Each edit is on the disk when
// Document::apply() returns; there is no saving. Closing leaves one file that can be copied.
#pragma once

#include "document/document.h"
#include "document/revision.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace summitry {

enum class Access { ReadWrite, ReadOnly };

// What happened at opening that a person should know.
struct OpenReport {
    bool wasUnclean = false; // not closed properly last time; checked and found whole
    bool isCopy = false;     // read-only view of a file that is open elsewhere, as it was at opening
    QString backup;          // the copy made before migrating from an older version; empty where none was needed
};

// How the programme went out to people.
enum class Publication { Printed, Exported };

template <> struct Choices<Publication> {
    static constexpr std::array all{
        Choice{"printed", QT_TRANSLATE_NOOP("Choice", "Printed")},
        Choice{"exported", QT_TRANSLATE_NOOP("Choice", "Exported")},
    };
};

// One recorded edit or publication, newest first in lists.
struct HistoryEntry {
    qint64 number = 0;
    QDateTime at; // UTC
    QString text; // what the user did, in the language of that moment
    std::optional<Publication> publication; // none: an edit
};

class SummitFile
{
public:
    virtual ~SummitFile() = default;

    // A new file holding what `first` adds, which must include the one Summit record. Unwritable where a file of that
    // name exists or the folder refuses.
    [[nodiscard]] static Result<std::unique_ptr<SummitFile>> create(const QString &path, const Edit &first);
    // Missing, Unreadable, NotASummit, Newer, InUse (then try ReadOnly), Damaged, Unwritable (then try ReadOnly).
    [[nodiscard]] static Result<std::unique_ptr<SummitFile>> open(const QString &path, Access access = Access::ReadWrite);
    // The version of the schema this program writes.
    [[nodiscard]] static int schemaVersion();

    [[nodiscard]] virtual Document &document() = 0;
    // Where its branches are kept.
    [[nodiscard]] virtual BranchStore &branchStore() = 0;
    [[nodiscard]] virtual QString path() const = 0;
    [[nodiscard]] virtual Access access() const = 0;
    [[nodiscard]] virtual const OpenReport &report() const = 0;
    [[nodiscard]] virtual int fileVersion() const = 0;
    // A whole copy at another path, checked before it gets its name. Unwritable, Full, Damaged.
    [[nodiscard]] virtual Result<void> backup(const QString &path) = 0;
    // The newest first, at most `most`.
    [[nodiscard]] virtual Result<QList<HistoryEntry>> history(int most) = 0;
    // The newest entry that was there at this moment; none where the history begins later.
    [[nodiscard]] virtual Result<std::optional<HistoryEntry>> entryAt(const QDateTime &moment) = 0;
    [[nodiscard]] virtual Result<std::optional<HistoryEntry>> lastPublication(Publication publication) = 0;
    // The summit as it was when it was last printed or exported; none where it never was. Errors as those of tablesAfter().
    [[nodiscard]] Result<std::optional<Tables>> tablesLastPublished();
    // That the programme as it is has gone out, in the user's words. Unwritable where the file is open for reading only.
    [[nodiscard]] virtual Result<void> notePublication(Publication publication, const QString &text) = 0;
    // The summit as it was after this entry of the history; after none, 0, there was nothing at all. Damaged where the history
    // does not lead to what is there.
    [[nodiscard]] virtual Result<Tables> tablesAfter(qint64 entry) = 0;
    // Of all records of this kind that the history knows, those that are gone too.
    [[nodiscard]] virtual Result<Revisions> revisions(RecordType type) = 0;
    // Idempotent; the destructor does the same without a word.
    [[nodiscard]] virtual Result<void> close() = 0;
};

} // namespace summitry
