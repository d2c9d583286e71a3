// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite.h"

#include "base/filesystem.h"
#include "store/fileerror.h"
#include "store/sqlitestatement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

namespace summitry::sqlite {

using namespace Qt::StringLiterals;

namespace {

// Some pragmas fail without a word: only their reply says whether they took.
Result<void> set(Database &database, const QString &pragma, const QString &expected, const QString &path)
{
    return database.ask("PRAGMA "_L1 + pragma).and_then([&](const QVariant &reply) -> Result<void> {
        if (reply.toString() != expected)
            return tl::unexpected(fileerror::unwritable(path, "PRAGMA %1: %2"_L1.arg(pragma, reply.toString())));
        return {};
    });
}

// For pragmas that reply only when asked.
Result<void> setAndAsk(Database &database, const QString &name, const QString &value, const QString &expected, const QString &path)
{
    return database.run("PRAGMA %1=%2"_L1.arg(name, value)).and_then([&] { return set(database, name, expected, path); });
}

Result<void> configure(Database &database, Mode mode, const QString &path)
{
    // Before anything looks at the file: else SQLite shares the index of its log in one more file beside it.
    const Result<void> done = mode == Mode::ReadWrite ? set(database, u"locking_mode=EXCLUSIVE"_s, u"exclusive"_s, path) : Result<void>();
    return done.and_then([&] { return set(database, u"secure_delete=ON"_s, u"1"_s, path); })
        .and_then([&] { return setAndAsk(database, u"foreign_keys"_s, u"ON"_s, u"1"_s, path); })
        .and_then([&] { return setAndAsk(database, u"trusted_schema"_s, u"OFF"_s, u"0"_s, path); })
        .and_then([&] { return setAndAsk(database, u"cell_size_check"_s, u"ON"_s, u"1"_s, path); })
        .and_then([&] { return setAndAsk(database, u"temp_store"_s, u"MEMORY"_s, u"2"_s, path); })
        .and_then([&] { return setAndAsk(database, u"cache_size"_s, u"-65536"_s, u"-65536"_s, path); });
}

// As a URI with a mode, so that a file that has just gone is not made anew. 250 ms: long enough for another's passing
// look at the file, short enough to answer at once.
Result<std::unique_ptr<Database>> connectTo(const QString &path, const char *uriMode, Mode mode, const QString &shownPath)
{
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + "?mode="_L1 + QLatin1StringView(uriMode);
    return Database::open(dialect, uri, u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=250"_s, shownPath)
        .and_then([&](std::unique_ptr<Database> database) -> Result<std::unique_ptr<Database>> {
            if (auto done = configure(*database, mode, shownPath); !done)
                return tl::unexpected(done.error());
            return database;
        });
}

quint32 number(const QByteArray &bytes, int at, int length = 4)
{
    quint32 value = 0;
    for (int i = at; i < at + length; ++i)
        value = value << 8 | quint8(bytes.at(i));
    return value;
}

// The pages that the header counts, if it is up to date (sqlite.org/fileformat2.html, 1.3.7), are there.
bool isCutShort(const QByteArray &header, qint64 size)
{
    const qint64 pageSize = number(header, 16, 2) == 1 ? 65536 : number(header, 16, 2);
    const bool countIsValid = number(header, 24) == number(header, 92);
    return size < pageSize || (countIsValid && size < pageSize * number(header, 28));
}

} // namespace

const Dialect dialect{"QSQLITE", "BEGIN IMMEDIATE", "INSERT OR FAIL", &prepare, [](const QSqlError &error, const QString &file) {
    return errorOf(error.nativeErrorCode().toInt(), error.databaseText(), file);
}};

QString walOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath(); // SQLite keeps them beside the file that a link leads to
    return (real.isEmpty() ? path : real) + "-wal"_L1;
}

QString journalOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return (real.isEmpty() ? path : real) + "-journal"_L1;
}

bool hasCompanion(const QString &path)
{
    return QFileInfo::exists(walOf(path)) || QFileInfo::exists(journalOf(path));
}

Result<Header> inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(fileerror::missing(path));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(info.isFile() ? fileerror::unreadable(path, file.errorString()) : fileerror::notASummit(path));
    const QByteArray bytes = file.read(100);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(fileerror::unreadable(path, file.errorString()));
    if (bytes.isEmpty())
        return tl::unexpected(fileerror::empty(path));
    if (!bytes.startsWith(QByteArrayView("SQLite format 3", 16)))
        return tl::unexpected(fileerror::notASummit(path));
    if (bytes.size() < 100)
        return tl::unexpected(fileerror::damaged(path));
    if (number(bytes, 68) != applicationId)
        return tl::unexpected(fileerror::notASummit(path));
    if (!hasCompanion(path) && isCutShort(bytes, file.size()))
        return tl::unexpected(fileerror::damaged(path));
    if (int(number(bytes, 60)) < 1) // a summit gets its name when it is whole
        return tl::unexpected(fileerror::damaged(path));
    return Header{int(number(bytes, 60)), bytes.at(18) == 2 || bytes.at(19) == 2};
}

Result<std::unique_ptr<Database>> connect(const QString &path, Mode mode, const QString &shownPath)
{
    return connectTo(path, mode == Mode::ReadOnly ? "ro" : "rw", mode, shownPath);
}

Result<std::unique_ptr<Database>> make(const QString &path, const QString &shownPath)
{
    const filesystem::OwnerOnly ownerOnly;
    return connectTo(path, "rwc", Mode::ReadWrite, shownPath).and_then([&](std::unique_ptr<Database> database) -> Result<std::unique_ptr<Database>> {
        // Twice SQLite's own: half as many to write in an import and to read at opening.
        auto done = setAndAsk(*database, u"page_size"_s, u"8192"_s, u"8192"_s, shownPath);
        if (done)
            done = setAndAsk(*database, u"application_id"_s, QString::number(applicationId), QString::number(applicationId), shownPath);
        if (!done)
            return tl::unexpected(done.error());
        return database;
    });
}

Result<void> lock(Database &database)
{
    return database.run(u"BEGIN EXCLUSIVE"_s).and_then([&] { return database.run(u"ROLLBACK"_s); });
}

Result<void> keepLog(Database &database, const QString &path)
{
    const filesystem::OwnerOnly ownerOnly; // for the log, which is made at the first commit
    return set(database, u"journal_mode=WAL"_s, u"wal"_s, path)
        .and_then([&] { return setAndAsk(database, u"synchronous"_s, u"FULL"_s, u"2"_s, path); })
        .and_then([&] { return database.run(u"BEGIN IMMEDIATE"_s); })
        .and_then([&] { return database.run(u"ROLLBACK"_s); });
}

Result<void> release(Database &database, const QString &path)
{
    return database.ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).and_then([&](const QVariant &isBlocked) -> Result<void> {
        if (isBlocked.toInt() != 0)
            return tl::unexpected(fileerror::inUse(path));
        return set(database, u"journal_mode=DELETE"_s, u"delete"_s, path);
    });
}

Result<int> version(Database &database, const QString &path)
{
    const auto application = database.ask(u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(application.error());
    if (application->toUInt() != applicationId)
        return tl::unexpected(fileerror::notASummit(path));
    // Ours have neither: in a file from a stranger they would run at our edits.
    const auto foreign = database.ask(u"SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')"_s);
    if (!foreign)
        return tl::unexpected(foreign.error());
    if (foreign->toInt() != 0)
        return tl::unexpected(fileerror::damaged(path));
    return database.ask(u"PRAGMA user_version"_s).map([](const QVariant &number) { return number.toInt(); });
}

Result<void> check(Database &database, Thoroughness thoroughness, const QString &path)
{
    const QString pragma = thoroughness == Thoroughness::Quick ? u"PRAGMA quick_check(1)"_s : u"PRAGMA integrity_check(1)"_s;
    const auto answer = database.ask(pragma);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto dangling = database.ask(u"PRAGMA foreign_key_check"_s);
    if (!dangling)
        return tl::unexpected(dangling.error());
    if (answer->toString() != "ok"_L1 || !dangling->isNull())
        return tl::unexpected(fileerror::damaged(path));
    return {};
}

} // namespace summitry::sqlite
