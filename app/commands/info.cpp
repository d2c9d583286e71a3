// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "document/programme.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QJsonObject counts(const Document &document, std::size_t branches)
{
    const auto count = [&]<class Record>(QJsonObject &object, QLatin1StringView key) {
        object.insert(key, qint64(document.all<Record>().size()));
    };
    QJsonObject object;
    count.operator()<Day>(object, "days"_L1);
    count.operator()<Venue>(object, "venues"_L1);
    count.operator()<Room>(object, "rooms"_L1);
    count.operator()<Track>(object, "tracks"_L1);
    count.operator()<Session>(object, "sessions"_L1);
    count.operator()<Participant>(object, "participants"_L1);
    count.operator()<Delegation>(object, "delegations"_L1);
    count.operator()<Recommendation>(object, "recommendations"_L1);
    object.insert("whatIfs"_L1, qint64(branches));
    return object;
}

QJsonObject describe(SummitFile &file, std::size_t branches)
{
    const Document &document = file.document();
    const auto days = daysInOrder(document);
    const auto date = [&](bool last) {
        return days.empty() ? QString() : (last ? days.back() : days.front())->date.toString(Qt::ISODate);
    };
    return {{"title"_L1, document.summit().title},       {"start"_L1, date(false)},         {"end"_L1, date(true)},
            {"timeZone"_L1, document.summit().timeZone}, {"schema"_L1, file.fileVersion()}, {"counts"_L1, counts(document, branches)}};
}

QString asLines(const QJsonObject &info)
{
    QString text = info.value("title"_L1).toString() + u'\n';
    text += QCoreApplication::translate("CommandLine", "%1 to %2, %3")
                .arg(info.value("start"_L1).toString(), info.value("end"_L1).toString(), info.value("timeZone"_L1).toString()) +
            u'\n';
    const QJsonObject numbers = info.value("counts"_L1).toObject();
    forEachRecordType([&]<class Record>() {
        const QString key = QLatin1StringView(Description<Record>::table) + u's';
        if (numbers.contains(key))
            text += u"%1  %2\n"_s.arg(numbers.value(key).toInteger(), 7).arg(pluralLabel(recordTypeOf<Record>));
    });
    text += u"%1  %2\n"_s.arg(numbers.value("whatIfs"_L1).toInteger(), 7).arg(QCoreApplication::translate("CommandLine", "What-ifs"));
    text += QCoreApplication::translate("CommandLine", "File version %1").arg(info.value("schema"_L1).toInt()) + u'\n';
    return text;
}

} // namespace

QList<QCommandLineOption> infoOptions()
{
    return {{u"json"_s, QCoreApplication::translate("CommandLine", "As one JSON object.")}};
}

ExitCode runInfo(const QCommandLineParser &parser)
{
    const auto file = openArgument(parser, Access::ReadOnly);
    if (!file)
        return console::complain(file.error());
    const auto branches = (*file)->branchStore().branches();
    if (!branches)
        return console::complain(branches.error());
    const QJsonObject info = describe(**file, branches->size());
    if (parser.isSet(u"json"_s))
        console::writeJson(info);
    else
        console::write(asLines(info));
    return ExitCode::Done;
}

} // namespace summitry
