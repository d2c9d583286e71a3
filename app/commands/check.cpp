// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "document/naming.h"
#include "planning/conflictindex.h"
#include "planning/settingaside.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

template <class Record> void appendName(QJsonArray &names, Id<Record> id, const Document &document)
{
    if (id)
        names.append(nameOf(id, document));
}

QJsonObject describe(const Conflict &conflict, const Document &document)
{
    QJsonArray sessions, participants, rooms;
    appendName(sessions, conflict.first, document);
    appendName(sessions, conflict.second, document);
    appendName(participants, conflict.participant, document);
    appendName(rooms, conflict.room, document);
    QJsonObject object{{"kind"_L1, QLatin1StringView(choiceName(conflict.kind))},
                       {"hard"_L1, conflict.isHard()},
                       {"text"_L1, sentence(conflict, document)},
                       {"sessions"_L1, sessions},
                       {"participants"_L1, participants},
                       {"rooms"_L1, rooms},
                       {"start"_L1, conflict.start.toString()},
                       {"end"_L1, conflict.end.toString()}};
    if (const SetAside *record = setAsideFor(conflict, document))
        object.insert("setAside"_L1, record->note);
    return object;
}

QString lineOf(const Conflict &conflict, const Document &document)
{
    const QString told = sentence(conflict, document).simplified();
    if (const SetAside *record = setAsideFor(conflict, document)) {
        const QString note = record->note.simplified();
        return note.isEmpty() ? QCoreApplication::translate("CommandLine", "Set aside: %1").arg(told)
                              : QCoreApplication::translate("CommandLine", "Set aside: %1 (%2)").arg(told, note);
    }
    return conflict.isHard() ? told : QCoreApplication::translate("CommandLine", "Hint: %1").arg(told);
}

} // namespace

QList<QCommandLineOption> checkOptions()
{
    return {{u"all"_s, QCoreApplication::translate("CommandLine", "Also those that are set aside.")},
            {u"json"_s, QCoreApplication::translate("CommandLine", "As one JSON object.")}};
}

ExitCode runCheck(const QCommandLineParser &parser)
{
    const auto file = openArgument(parser, Access::ReadOnly);
    if (!file)
        return console::complain(file.error());
    const Document &document = (*file)->document();
    ConflictIndex index(document);
    auto published = (*file)->tablesLastPublished();
    if (!published)
        return console::complain(published.error());
    if (*published)
        index.setPublished(PublishedProgramme(Document(std::move(**published))));
    std::vector<Conflict> conflicts = index.conflicts();
    if (parser.isSet(u"all"_s)) {
        const auto quiet = index.setAside();
        conflicts.insert(conflicts.end(), quiet.begin(), quiet.end());
    }
    if (parser.isSet(u"json"_s)) {
        QJsonArray all;
        for (const Conflict &conflict : conflicts)
            all.append(describe(conflict, document));
        console::writeJson({{"conflicts"_L1, all}});
    } else {
        for (const Conflict &conflict : conflicts)
            console::write(lineOf(conflict, document) + u'\n');
        if (conflicts.empty())
            console::write(QCoreApplication::translate("CommandLine", "No conflicts.") + u'\n');
    }
    return index.count(Severity::Hard) > 0 ? ExitCode::No : ExitCode::Done;
}

} // namespace summitry
