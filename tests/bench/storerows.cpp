// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largesummit.h"
#include "rows.h"

#include "document/draft.h"
#include "planning/conflictindex.h"
#include "store/summitfile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace summitry::bench {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<SummitFile> opened(const QString &path)
{
    auto file = SummitFile::open(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().text));
    return std::move(*file);
}

QString readEverything()
{
    QString sql;
    forEachRecordType([&]<class Record>() { sql += "SELECT * FROM "_L1 + QLatin1StringView(Description<Record>::table) + u';'; });
    return sql;
}

void addOpening(Report &report, const QString &path)
{
    const auto [ours, peer] = mediansInTurn(
        7,
        [&] {
            std::unique_ptr<SummitFile> file;
            return milliseconds([&] { file = opened(path); });
        },
        [&] { return programTime(u"sqlite3"_s, {path, readEverything()}); });
    report.add({u"open a file of 100,000 participants, 5,000 sessions"_s, ours, u"sqlite3 reading the same rows"_s, peer, {Bar::TimesPeer, 2}});
}

// The same statements as the store's own, on a copy of the file, and nothing else.
class BareTransactions
{
public:
    explicit BareTransactions(const QString &path) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
        for (const auto &pragma : {u"locking_mode=EXCLUSIVE"_s, u"journal_mode=WAL"_s, u"synchronous=FULL"_s, u"foreign_keys=ON"_s,
                                   u"secure_delete=ON"_s, u"cell_size_check=ON"_s, u"temp_store=MEMORY"_s, u"cache_size=-65536"_s})
            run(u"PRAGMA "_s + pragma);
        m_edit = prepared(u"INSERT INTO edit (at, text) VALUES ('2018-10-29T09:00:00.000Z', 'Move')"_s);
        m_session = prepared(u"UPDATE session SET start=?, room=? WHERE id=?"_s);
        m_change = prepared(u"INSERT INTO edit_change VALUES ((SELECT max(number) FROM edit), 0, 'session', ?, ?, ?)"_s);
    }
    ~BareTransactions()
    {
        for (QSqlQuery *query : {&m_edit, &m_session, &m_change})
            *query = QSqlQuery();
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"bare"_s);
    }
    Q_DISABLE_COPY_MOVE(BareTransactions)

    double move(SessionId session, LocalTime start, RoomId room)
    {
        const QString json = uR"({"start":"%1","room":%2})"_s.arg(start.toString()).arg(room.value);
        return milliseconds([&] {
            run(u"BEGIN IMMEDIATE"_s);
            run(m_edit, {});
            run(m_session, {start.toString(), room.value, session.value});
            run(m_change, {session.value, json, json});
            run(u"COMMIT"_s);
        });
    }

private:
    QSqlQuery prepared(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.prepare(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        return query;
    }
    void run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    static void run(QSqlQuery &query, const QVariantList &values)
    {
        int position = 0;
        for (const QVariant &value : values)
            query.bindValue(position++, value);
        if (!query.exec())
            qFatal("%s", qPrintable(query.lastError().text()));
    }

    QSqlDatabase m_database;
    QSqlQuery m_edit, m_session, m_change;
};

void addEdit(Report &report, const QString &path, const QString &copy)
{
    const auto file = opened(path);
    Document &document = file->document();
    const ConflictIndex index(document);
    BareTransactions bare(copy);
    QRandomGenerator random(7);
    SessionId session;
    LocalTime start;
    RoomId room;
    const auto choose = [&] {
        session = (document.all<Session>().begin() + random.bounded(5000))->id;
        room = (document.all<Room>().begin() + random.bounded(40))->id;
        start = LocalTime(QDate(2018, 10, 22).addDays(random.bounded(10)), 480 + random.bounded(600));
    };
    const auto [ours, peer] = mediansInTurn(
        300,
        [&] {
            choose();
            Draft draft(document, u"Move"_s);
            draft.change(session, [&](Session &record) {
                record.start = start;
                record.room = room;
            });
            return milliseconds([&] {
                if (auto done = document.apply(draft.take()); !done)
                    qFatal("%s", qPrintable(done.error().text));
            });
        },
        [&] { return bare.move(session, start, room); });
    report.add({u"move a session: applied, checked, durable"_s, ours, u"the bare transaction"_s, peer, {Bar::PeerPlus, 2}});
}

// What an import costs after its rows are read: an edit of that many people, saved. The peer keeps no history and no
// second table, as the bar for importing has it.
void addBulk(Report &report, const QString &path, const QTemporaryDir &folder)
{
    const Tables tables = largeSummit();
    const QString csv = folder.filePath(u"people.csv"_s);
    programTime(u"sqlite3"_s, {u"-csv"_s, u"-header"_s, path, u"SELECT * FROM participant"_s}, {}, csv);
    int run = 0;
    const auto [ours, peer] = mediansInTurn(
        3,
        [&] {
            Edit frame = additionOf(tables);
            frame.of<Participant>().clear();
            frame.of<Assignment>().clear();
            frame.of<AgendaItem>().clear();
            frame.of<Availability>().clear();
            auto file = SummitFile::create(folder.filePath(u"bulk%1.summit"_s.arg(++run)), frame);
            if (!file)
                qFatal("%s", qPrintable(file.error().text));
            Edit people{u"Import"_s, {}};
            people.of<Participant>() = additionOf(tables).of<Participant>();
            return milliseconds([&] { (void)(*file)->document().apply(std::move(people)); });
        },
        [&] {
            return programTime(u"sqlite3"_s, {folder.filePath(u"bulk%1.db"_s.arg(run)), u".import --csv "_s + csv + u" participant"_s});
        });
    report.add({u"save 100,000 new participants as one edit, with history"_s, ours, u"sqlite3 .import of the same rows"_s, peer});
}

} // namespace

void addStoreRows(Report &report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.summit"_s);
    const QString copy = folder.filePath(u"copy.summit"_s);
    const Tables tables = largeSummit();
    const double made = milliseconds([&] {
        if (auto file = SummitFile::create(path, additionOf(tables)); !file)
            qFatal("%s", qPrintable(file.error().text));
    });
    report.add({u"make that file (an import of everything)"_s, made});
    QFile::copy(path, copy);
    addOpening(report, path);
    addEdit(report, path, copy);
    addBulk(report, path, folder);
}

} // namespace summitry::bench
