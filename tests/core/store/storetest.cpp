// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include "store/database.h"
#include "store/sqlite.h"

#include <QFile>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> database(const QString &path)
{
    auto connected = Database::open(sqlite::dialect, path, {}, path);
    if (!connected)
        QTest::qFail(qPrintable(connected.error().text), __FILE__, __LINE__);
    return connected ? std::move(*connected) : nullptr;
}

File fileOf(Result<File> result)
{
    if (!result)
        QTest::qFail(qPrintable(result.error().text), __FILE__, __LINE__);
    return result ? std::move(*result) : nullptr;
}

} // namespace

Edit firstEdit(const QString &title)
{
    Edit first;
    first.text = u"Make a summit"_s;
    Summit summit;
    summit.id = makeId<Summit>();
    summit.title = title;
    summit.timeZone = u"Europe/Paris"_s;
    first.of<Summit>().push_back({std::nullopt, summit});
    return first;
}

File created(const QString &path, const Edit &first)
{
    return fileOf(SummitFile::create(path, first));
}

File opened(const QString &path, Access access)
{
    return fileOf(SummitFile::open(path, access));
}

Error refusal(const QString &path, Access access)
{
    const auto file = SummitFile::open(path, access);
    if (file)
        return {ErrorKind::BadUse, u"It was opened."_s};
    if (!file.error().text.contains(path))
        return {ErrorKind::BadUse, u"The file is not named: "_s + file.error().text};
    return file.error();
}

QString addDelegation(SummitFile &file, const QString &name)
{
    Draft draft(file.document(), u"Add delegation "_s + name);
    Delegation delegation;
    delegation.name = name;
    draft.add(delegation);
    const auto done = file.document().apply(draft.take());
    return done ? u"ok"_s : done.error().text;
}

Result<void> importMany(SummitFile &file, int count)
{
    Draft draft(file.document(), u"Import"_s);
    for (int i = 0; i < count; ++i) {
        Delegation delegation;
        delegation.name = u"Delegation %1"_s.arg(i);
        delegation.notes = QString(500, u'x');
        draft.add(delegation);
    }
    return file.document().apply(draft.take());
}

bool hasDelegation(SummitFile &file, const QString &name)
{
    const auto &all = file.document().all<Delegation>();
    return std::any_of(all.begin(), all.end(), [&](const Delegation &delegation) { return delegation.name == name; });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(file.errorString()));
}

QStringList asked(const QString &path, const QString &sql)
{
    const auto connected = database(path);
    QStringList values;
    const auto statement = connected->prepare(sql);
    if (!statement)
        return {u"The question failed."_s};
    while (true) {
        const auto row = (*statement)->next();
        if (!row)
            return {row.error().text};
        if (!*row)
            return values;
        values += (*statement)->value(0).toString();
    }
}

void told(const QString &path, const QStringList &statements)
{
    const auto connected = database(path);
    for (const QString &statement : statements) {
        const auto done = connected->run(statement);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
    }
}

} // namespace summitry
