// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/calendarexport.h"

#include "document/naming.h"

#include <QCoreApplication>

#include <algorithm>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

struct CalendarExport {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Names of participants are not told to whoever mistypes one.
template <class Record> Result<Id<Record>> recordNamed(const QString &name, const char *option, const Document &document)
{
    const Id<Record> found = findNamed<Record>(name, document);
    if (!found)
        return failure(ErrorKind::BadUse, CalendarExport::tr("There is no --%1 “%2” in this summit.").arg(QLatin1StringView(option), name));
    const auto isNamesake = [&](const Record &record) {
        return record.id != found && nameOf(record, document).compare(nameOf(found, document), Qt::CaseInsensitive) == 0;
    };
    const auto &all = document.all<Record>();
    if (std::any_of(all.begin(), all.end(), isNamesake))
        return failure(ErrorKind::BadUse,
                       CalendarExport::tr("Several have the name “%1”. Rename one of them, or export from the window.").arg(name));
    return found;
}

template <class Record> Result<void> choose(const QString &name, const char *option, const Document &document, CalendarOptions &options)
{
    if (name.isEmpty())
        return {};
    return recordNamed<Record>(name, option, document).map([&](Id<Record> found) { options.only = found; });
}

} // namespace

Result<ParticipantId> participantNamed(const QString &name, const Document &document)
{
    return recordNamed<Participant>(name, "participant", document);
}

Result<CalendarOptions> calendarOptions(const ExportRequest &request, const Day *day, SummitFile &file)
{
    const Document &document = file.document();
    CalendarOptions options;
    options.profile = request.profile;
    if (day)
        options.only = day->id;
    return choose<Room>(request.room, "room", document, options)
        .and_then([&] { return choose<Track>(request.track, "track", document, options); })
        .and_then([&] { return choose<Participant>(request.participant, "participant", document, options); })
        .and_then([&] { return file.revisions(RecordType::Session); })
        .map([&](const Revisions &revisions) {
            options.revisions = revisions;
            return options;
        });
}

} // namespace summitry
