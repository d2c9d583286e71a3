// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's dialect: how a .summit file is opened, locked, checked and closed. Another database product would bring
// files of its own beside these.
#pragma once

#include "store/database.h"

namespace summitry::sqlite {

inline constexpr quint32 applicationId = 0x534D4954; // "SMIT"

extern const Dialect dialect;

// What the first 100 bytes of a file say, read without SQLite.
struct Header {
    int version = 0;    // of our schema
    bool isWal = false; // not closed properly, or open elsewhere
};
// Missing, Unreadable, NotASummit, Damaged where it is cut short.
[[nodiscard]] Result<Header> inspect(const QString &path);
// Companions of the file that hold what it lacks: a log or journal that was not folded in.
[[nodiscard]] QString walOf(const QString &path);
[[nodiscard]] QString journalOf(const QString &path);
[[nodiscard]] bool hasCompanion(const QString &path);

// A file that is there already, in its own journal mode; nothing is read yet.
enum class Mode { ReadWrite, ReadOnly };
[[nodiscard]] Result<std::unique_ptr<Database>> connect(const QString &path, Mode mode, const QString &shownPath);
// An empty database at a path where nothing is, marked as ours.
[[nodiscard]] Result<std::unique_ptr<Database>> make(const QString &path, const QString &shownPath);

// Takes the file for this process alone until the database closes, and lets SQLite fold in what an unclean end left.
// InUse at once where another has it. Changes nothing else.
[[nodiscard]] Result<void> lock(Database &database);
// From here on each commit is on the disk when it returns (measured with simulated power cuts: WAL with NORMAL is not).
[[nodiscard]] Result<void> keepLog(Database &database, const QString &path);
// Folds the log into the file and lets go: then it is one file.
[[nodiscard]] Result<void> release(Database &database, const QString &path);
// Whether the file is ours, holds only what ours hold, and which version: NotASummit, Damaged.
[[nodiscard]] Result<int> version(Database &database, const QString &path);
// Damaged where pages or references are broken. Reads the whole file.
enum class Thoroughness { Quick, Whole };
[[nodiscard]] Result<void> check(Database &database, Thoroughness thoroughness, const QString &path);

} // namespace summitry::sqlite
