// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/fileerror.h"

#include <QDir>
#include <QFile>

static void initialiseMigrations()
{
    Q_INIT_RESOURCE(migrations); // nothing else would pull it out of a static library
}

namespace summitry::schema {

using namespace Qt::StringLiterals;

namespace {

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    const QStringList lines = sql.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().startsWith("--"_L1) || line.trimmed().isEmpty())
            continue;
        statement += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            statements += statement;
            statement.clear();
        }
    }
    Q_ASSERT(statement.isEmpty());
    return statements;
}

Result<void> run(Database &database, const Migration &migration, const QString &path)
{
    Transaction transaction(database);
    Result<void> done = transaction.begin();
    for (const QString &statement : statementsOf(migration.sql))
        done = done.and_then([&] { return database.run(statement); });
    return done.and_then([&] { return database.ask(u"PRAGMA foreign_key_check"_s); })
        .and_then([&](const QVariant &dangling) -> Result<void> {
            if (!dangling.isNull())
                return tl::unexpected(fileerror::damaged(path));
            return database.run("PRAGMA user_version=%1"_L1.arg(QString::number(migration.version)));
        })
        .and_then([&] { return transaction.commit(); });
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> all = [] {
        initialiseMigrations();
        QList<Migration> found;
        const QStringList names = QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(":/migrations/"_L1 + name);
            const bool isOpen = file.open(QIODevice::ReadOnly);
            Q_ASSERT(isOpen);
            found += {name.chopped(4).toInt(), isOpen ? QString::fromUtf8(file.readAll()) : QString()};
            Q_ASSERT(found.last().version == found.size());
        }
        return found;
    }();
    return all;
}

int latest(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.last().version;
}

Result<void> migrate(Database &database, int from, const QList<Migration> &migrations, const QString &path)
{
    // A table may have to be made anew; what refers to it is checked at the end of each step instead.
    Result<void> done = database.run(u"PRAGMA foreign_keys=OFF"_s);
    for (const Migration &migration : migrations) {
        if (migration.version > from)
            done = done.and_then([&] { return run(database, migration, path); });
    }
    const auto on = database.run(u"PRAGMA foreign_keys=ON"_s).and_then([&] { return database.ask(u"PRAGMA foreign_keys"_s); });
    if (done && (!on || on->toInt() != 1))
        return tl::unexpected(fileerror::unwritable(path, u"PRAGMA foreign_keys"_s));
    return done;
}

} // namespace summitry::schema
