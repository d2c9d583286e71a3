// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitefile.h"

#include "store/branchtables.h"
#include "store/fileerror.h"
#include "store/openfiles.h"
#include "store/pasttables.h"
#include "store/snapshot.h"
#include "store/sqlite.h"
#include "store/sqlitehandle.h"
#include "store/tablereader.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// "Paris before version 3.summit", beside it; with a number where there is one already.
QString nameOfCopy(const QString &path, int version)
{
    const QFileInfo file(path);
    const QString base = "%1/%2 before version %3"_L1.arg(file.absolutePath(), file.completeBaseName(), QString::number(version));
    QString name = base + ".summit"_L1;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = "%1 (%2).summit"_L1.arg(base, QString::number(number));
    return name;
}

bool mayBeWritten(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

SqliteFile::SqliteFile(const QString &path, Access access, std::unique_ptr<Database> database)
    : m_path(path), m_identity(filesystem::identity(path)), m_access(access), m_database(std::move(database))
{
}

SqliteFile::~SqliteFile()
{
    (void)close();
}

Result<void> SqliteFile::make(const QString &path, const Edit &first, const QList<Migration> &migrations, sqlite::Existing existing,
                              const std::vector<Branch> &branches)
{
    QTemporaryDir passingFolder(QFileInfo(path).absolutePath() + "/.summit-XXXXXX"_L1);
    if (!passingFolder.isValid())
        return tl::unexpected(fileerror::notMade(path));
    const QString passing = passingFolder.filePath(u"new"_s);
    return sqlite::make(passing, path)
        .and_then([&](std::unique_ptr<Database> database) { // closed before it is placed
            const auto also = [&] { return branchtables::add(*database, branches); };
            return schema::migrate(*database, 0, migrations, path).and_then([&] { return EditWriter(*database).write(first, also); });
        })
        .and_then([&] { return sqlite::place(passing, path, existing); });
}

auto SqliteFile::openToWrite(const QString &path, const QList<Migration> &migrations) -> Opened
{
    if (openfiles::find(path))
        return tl::unexpected(fileerror::inUse(path));
    const auto header = sqlite::inspect(path);
    if (!header)
        return tl::unexpected(header.error());
    if (header->version > schema::latest(migrations))
        return tl::unexpected(fileerror::newer(path));
    if (!mayBeWritten(path))
        return tl::unexpected(fileerror::readOnlyPlace(path));
    OpenReport report;
    report.wasUnclean = header->isWal || sqlite::hasCompanion(path);
    return sqlite::connect(path, sqlite::Mode::ReadWrite, path).and_then([&](std::unique_ptr<Database> database) -> Opened {
        std::unique_ptr<SqliteFile> file(new SqliteFile(path, Access::ReadWrite, std::move(database)));
        file->m_report = report;
        return file->prepareToWrite(migrations).and_then([&] { return file->load(); }).map([&]() -> std::unique_ptr<SummitFile> {
            return std::move(file);
        });
    });
}

// Locks, checks and migrates; until the checks have passed, nothing is written.
Result<void> SqliteFile::prepareToWrite(const QList<Migration> &migrations)
{
    const int latest = schema::latest(migrations);
    Result<void> done = sqlite::lock(*m_database);
    if (!done)
        return done;
    if (m_identity) {
        openfiles::add(*m_identity, m_database.get());
        m_isRegistered = true;
    }
    const auto version = sqlite::version(*m_database, m_path);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > latest)
        return tl::unexpected(fileerror::newer(m_path));
    if (m_report.wasUnclean)
        done = sqlite::check(*m_database, sqlite::Thoroughness::Quick, m_path);
    if (!done)
        sqlite::keepLogAtClose(*m_database);
    if (done && *version < latest) {
        m_report.backup = nameOfCopy(m_path, latest);
        done = sqlite::copyTo(*m_database, m_report.backup, sqlite::Existing::Keep);
    }
    m_version = latest;
    return done.and_then([&] { return sqlite::keepLog(*m_database, m_path); })
        .and_then([&] { return schema::migrate(*m_database, *version, migrations, m_path); });
}

Result<void> SqliteFile::load()
{
    return readTables(*m_database).and_then([&](Tables tables) -> Result<void> {
        if (tables.of<Summit>().size() != 1)
            return tl::unexpected(fileerror::damaged(m_path));
        const bool isReadOnly = m_access == Access::ReadOnly;
        m_writer = isReadOnly ? nullptr : std::make_unique<EditWriter>(*m_database);
        m_document = std::make_unique<Document>(std::move(tables), static_cast<EditSink *>(this));
        if (isReadOnly)
            m_document->setReadOnly();
        m_fingerprint = sqlite::fingerprint(*m_database);
        return History::newest(*m_database).map([&](qint64 number) { m_newestRead = number; });
    });
}

auto SqliteFile::openToRead(const QString &path, const QList<Migration> &migrations) -> Opened
{
    if (openfiles::find(path))
        return openCopy(path, migrations);
    const auto header = sqlite::inspect(path);
    if (!header)
        return tl::unexpected(header.error());
    const int latest = schema::latest(migrations);
    if (header->version > latest)
        return tl::unexpected(fileerror::newer(path));
    const bool isWhole = !header->isWal && !sqlite::hasCompanion(path);
    if (isWhole && header->version == latest) {
        auto opened = openPlainly(path);
        if (opened || opened.error().kind != ErrorKind::InUse)
            return opened;
    }
    return openCopy(path, migrations);
}

// The file itself, and no lock on it once it has been read.
auto SqliteFile::openPlainly(const QString &path) -> Opened
{
    return sqlite::connect(path, sqlite::Mode::ReadOnly, path).and_then([&](std::unique_ptr<Database> database) -> Opened {
        std::unique_ptr<SqliteFile> file(new SqliteFile(path, Access::ReadOnly, std::move(database)));
        Database &opened = *file->m_database;
        return opened.run(u"BEGIN"_s)
            .and_then([&] { return sqlite::version(opened, path); })
            .and_then([&](int version) {
                file->m_version = version;
                return file->load();
            })
            .and_then([&] { return opened.run(u"COMMIT"_s); })
            .map([&]() -> std::unique_ptr<SummitFile> { return std::move(file); });
    });
}

// A copy in memory, brought up to date there; its name goes as soon as it has been read.
auto SqliteFile::openCopy(const QString &path, const QList<Migration> &migrations) -> Opened
{
    auto snapshot = Snapshot::take(path);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return sqlite::connect(snapshot->path(), sqlite::Mode::ReadWrite, path).and_then([&](std::unique_ptr<Database> database) -> Opened {
        std::unique_ptr<SqliteFile> file(new SqliteFile(path, Access::ReadOnly, std::move(database)));
        Database &copy = *file->m_database;
        file->m_report.isCopy = openfiles::find(path) || sqlite::hasCompanion(path);
        const int latest = schema::latest(migrations);
        file->m_version = latest;
        return sqlite::lock(copy)
            .and_then([&] { return sqlite::release(copy, path); })
            .and_then([&] { return sqlite::check(copy, sqlite::Thoroughness::Quick, path); })
            .and_then([&] { return sqlite::version(copy, path); })
            .and_then([&](int version) -> Result<void> {
                if (version > latest)
                    return tl::unexpected(fileerror::newer(path));
                return schema::migrate(copy, version, migrations, path);
            })
            .and_then([&] { return file->load(); })
            .map([&]() -> std::unique_ptr<SummitFile> {
                snapshot->forget();
                return std::move(file);
            });
    });
}

Result<void> SqliteFile::write(const std::function<Result<void>(EditWriter &)> &work)
{
    if (!m_writer)
        return tl::unexpected(m_database ? fileerror::readOnlyPlace(m_path) : fileerror::closed(m_path));
    if (isReplaced())
        return tl::unexpected(fileerror::replaced(m_path));
    auto done = work(*m_writer);
    m_fingerprint = sqlite::fingerprint(*m_database);
    return done;
}

Result<void> SqliteFile::save(const Edit &edit)
{
    return write([&](EditWriter &writer) { return writer.write(edit); });
}

Result<void> SqliteFile::notePublication(Publication publication, const QString &text)
{
    return write([&](EditWriter &writer) { return writer.write(publication, text); });
}

bool SqliteFile::isReplaced()
{
    if (m_fate != Fate::Ours || m_access == Access::ReadOnly)
        return m_fate != Fate::Ours;
    const QByteArray now = sqlite::fingerprint(*m_database);
    if (filesystem::identity(m_path) != m_identity) {
        m_fate = Fate::Moved;
        (void)m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // into the file that was ours; else the other would get the log
    } else if (!m_fingerprint.isEmpty() && !now.isEmpty() && now != m_fingerprint) {
        m_fate = Fate::Overwritten;
        sqlite::disownLog(*m_database);
    }
    return m_fate != Fate::Ours;
}

Result<void> SqliteFile::backup(const QString &path)
{
    if (!m_database)
        return tl::unexpected(fileerror::closed(m_path));
    if (openfiles::find(path))
        return tl::unexpected(fileerror::taken(path));
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (isReplaced() && m_fate == Fate::Overwritten)
        return make(absolute, everything(m_document->mainTables()), schema::migrations(), sqlite::Existing::Replace, m_branches);
    return sqlite::copyTo(*m_database, absolute, sqlite::Existing::Replace);
}

template <class Question> auto SqliteFile::ask(Question question) -> std::invoke_result_t<Question, Database &>
{
    if (!m_database)
        return tl::unexpected(fileerror::closed(m_path));
    return question(*m_database);
}

Result<QList<HistoryEntry>> SqliteFile::history(int most)
{
    return ask([&](Database &database) { return History::read(database, most); });
}

Result<std::optional<HistoryEntry>> SqliteFile::entryAt(const QDateTime &moment)
{
    return ask([&](Database &database) { return History::at(database, moment); });
}

Result<std::optional<HistoryEntry>> SqliteFile::lastPublication(Publication publication)
{
    return ask([&](Database &database) { return History::last(database, publication); });
}

Result<Tables> SqliteFile::tablesAfter(qint64 entry)
{
    return ask([&](Database &database) -> Result<Tables> {
        if (isReplaced() && m_fate == Fate::Overwritten)
            return tl::unexpected(fileerror::replaced(m_path));
        // Of a file read only, someone else may have written more by now.
        const qint64 until = m_access == Access::ReadOnly ? m_newestRead : std::numeric_limits<qint64>::max();
        return tablesBefore(*m_document, {entry, until}, database, m_path);
    });
}

Result<Revisions> SqliteFile::revisions(RecordType type)
{
    return ask([&](Database &database) { return History::revisions(database, type); });
}

Result<void> SqliteFile::close()
{
    if (!m_database)
        return {};
    m_writer.reset();
    Result<void> done;
    if (m_access == Access::ReadWrite && m_isRegistered)
        done = isReplaced() ? tl::unexpected(fileerror::replaced(m_path)) : sqlite::release(*m_database, m_path);
    m_database.reset();
    if (m_isRegistered)
        openfiles::remove(*m_identity);
    m_isRegistered = false;
    return done;
}

} // namespace summitry
