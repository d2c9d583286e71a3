// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshot.h"

#include "base/filesystem.h"
#include "store/database.h"
#include "store/fileerror.h"
#include "store/openfiles.h"
#include "store/sqlite.h"
#include "store/sqlitecopy.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// What tells that a file has changed: its log's header holds salts that are new whenever the log starts anew.
struct State {
    QDateTime changed, journalChanged;
    qint64 size = 0;
    QByteArray logHeader;
    bool hasJournal = false;
    friend bool operator==(const State &, const State &) = default;
};

State stateOf(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo journal(sqlite::journalOf(path));
    QFile log(sqlite::walOf(path));
    return {file.lastModified(), journal.lastModified(), file.size(), log.open(QIODevice::ReadOnly) ? log.read(32) : QByteArray(), journal.exists()};
}

// Nothing where there is no such file.
Result<void> copy(const QString &from, const QString &to, const QString &path)
{
    QFile source(from);
    if (!source.exists())
        return {};
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(fileerror::unreadable(path, source.errorString()));
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return tl::unexpected(fileerror::noMemory(path));
    while (true) {
        const QByteArray bytes = source.read(1 << 20);
        if (source.error() != QFileDevice::NoError)
            return tl::unexpected(fileerror::unreadable(path, source.errorString()));
        if (bytes.isEmpty())
            return {};
        if (target.write(bytes) != bytes.size())
            return tl::unexpected(fileerror::noMemory(path));
    }
}

} // namespace

QString Snapshot::path() const
{
    return m_folder->filePath(u"copy.summit"_s);
}

// True where nothing changed meanwhile.
Result<bool> Snapshot::copyOnce(const QString &path) const
{
    const filesystem::OwnerOnly ownerOnly;
    const State before = stateOf(path);
    for (const QString &companion : {u"-wal"_s, u"-journal"_s})
        QFile::remove(this->path() + companion);
    // The log last: what it gained since the file was read only adds to it.
    return copy(path, this->path(), path)
        .and_then([&] { return copy(sqlite::journalOf(path), this->path() + "-journal"_L1, path); })
        .and_then([&] { return copy(sqlite::walOf(path), this->path() + "-wal"_L1, path); })
        .map([&] { return stateOf(path) == before; });
}

Result<Snapshot> Snapshot::take(const QString &path)
{
    const QString memory = filesystem::memoryFolder();
    auto folder = std::make_unique<QTemporaryDir>(memory + "/summitry-XXXXXX"_L1);
    if (memory.isEmpty() || !folder->isValid())
        return tl::unexpected(fileerror::noMemory(path));
    Snapshot snapshot(std::move(folder));
    if (const auto holder = openfiles::find(path)) {
        if (!holder->database)
            return tl::unexpected(fileerror::inUse(path));
        return sqlite::copyTo(*holder->database, snapshot.path(), sqlite::Existing::Replace)
            .map_error([&](const Error &) { return fileerror::noMemory(path); })
            .map([&] { return std::move(snapshot); });
    }
    for (int tries = 0; tries < 20; ++tries) {
        const auto isWhole = snapshot.copyOnce(path);
        if (!isWhole)
            return tl::unexpected(isWhole.error());
        if (*isWhole)
            return snapshot;
        QThread::msleep(10);
    }
    return tl::unexpected(fileerror::inUse(path));
}

} // namespace summitry
