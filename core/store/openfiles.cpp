// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openfiles.h"

#include <QMutex>
#include <QThread>

#include <vector>

namespace summitry::openfiles {

namespace {

struct Entry {
    filesystem::Identity identity;
    Database *database;
    QThread *thread;
};

struct Register {
    QMutex mutex;
    std::vector<Entry> entries;
};

Register &theRegister()
{
    static Register instance;
    return instance;
}

} // namespace

void add(const filesystem::Identity &identity, Database *database)
{
    const QMutexLocker locker(&theRegister().mutex);
    theRegister().entries.push_back({identity, database, QThread::currentThread()});
}

void remove(const filesystem::Identity &identity)
{
    const QMutexLocker locker(&theRegister().mutex);
    std::erase_if(theRegister().entries, [&](const Entry &entry) { return entry.identity == identity; });
}

std::optional<Holder> find(const QString &path)
{
    const auto identity = filesystem::identity(path);
    const QMutexLocker locker(&theRegister().mutex);
    for (const Entry &entry : theRegister().entries) {
        if (identity == entry.identity)
            return Holder{entry.thread == QThread::currentThread() ? entry.database : nullptr};
    }
    return std::nullopt;
}

} // namespace summitry::openfiles
