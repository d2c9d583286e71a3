// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paperchoice.h"

#include "base/languages.h"
#include "document/naming.h"
#include "document/programme.h"
#include "exchange/schedulewriters.h"
#include "publishing/actionplanpaper.h"
#include "publishing/changespaper.h"
#include "publishing/doorsigns.h"
#include "publishing/itinerary.h"
#include "publishing/paperfile.h"
#include "publishing/signinsheets.h"
#include "publishing/website.h"
#include "ui/dialogs/audiencebox.h"
#include "ui/dialogs/programmepart.h"

namespace summitry {

namespace {

PaperFormat formatNamed(const QString &name)
{
    return choiceNamed<PaperFormat>(name).value_or(PaperFormat::Pdf);
}

QString censusText(const AgendaCensus &census)
{
    QString text = censusSentence(census.named, census.byAlias, census.leftOut);
    if (census.hiddenSessions > 0)
        text += QLatin1Char('\n') + DayBox::tr("%n confidential session(s) are not shown.", nullptr, census.hiddenSessions);
    return text;
}

ItineraryOptions itineraryOptions(const ExportProfile &profile, const std::optional<QList<qint64>> &only)
{
    ItineraryOptions options;
    options.profile = profile;
    options.only = only;
    return options;
}

// Makes the paper, and its words at the foot of pages, in the language chosen.
template <class Make> Result<QByteArray> bytesOf(const PaperChoice &choice, Make make)
{
    const LanguageScope scope(choice.language);
    PaperOptions options; // takes the scope's locale
    options.profile = choice.profile;
    return paperBytes(make(options), formatNamed(choice.format));
}

} // namespace

DayBox::DayBox(const Document &document, QWidget *parent) : QComboBox(parent), m_document(document)
{
    for (const Day *day : daysInOrder(document))
        addItem(nameOf(*day, document), qlonglong(day->id.value));
    addItem(tr("All days"), qlonglong(0));
    setAccessibleName(tr("Day"));
}

const Day *DayBox::day() const
{
    return m_document.find(DayId{currentData().toLongLong()});
}

QString agendaCensusText(const Document &document, const Day *day, const ExportProfile &profile)
{
    AgendaOptions options;
    options.profile = profile;
    return censusText(day ? agendaCensus(document, *day, options) : programmeCensus(document, options));
}

QString changesCensusText(const Document &before, const Document &now, const ExportProfile &profile)
{
    PaperOptions options;
    options.profile = profile;
    return censusText(changesCensus(before, now, options));
}

Paper agendaPaper(const Document &document, const Day *day, const ExportProfile &profile, const QString &language)
{
    const LanguageScope scope(language);
    AgendaOptions options; // takes the scope's locale
    options.profile = profile;
    return day ? agenda(document, *day, options) : programme(document, options);
}

QString calendarCensusText(const Document &document, const ProgrammeChoice &part, const ExportProfile &profile)
{
    CalendarOptions options;
    options.profile = profile;
    options.only = part;
    const QString size = ProgrammePart::tr("%n session(s).", nullptr, calendarSize(document, options));
    return size + QLatin1Char(' ') + censusText(calendarCensus(document, options));
}

QByteArray calendarBytes(const Document &document, const ProgrammeChoice &part, const Revisions &revisions, const ExportProfile &profile,
                         const QString &language)
{
    const LanguageScope scope(language);
    CalendarOptions options; // takes the scope's locale
    options.profile = profile;
    options.only = part;
    options.revisions = revisions;
    return calendar(document, options);
}

QString itinerariesCensusText(const Document &document, const ExportProfile &profile, const std::optional<QList<qint64>> &only)
{
    return censusText(itinerariesCensus(document, itineraryOptions(profile, only)));
}

QString signInCensusText(const Document &document, const Day *day, const ExportProfile &profile)
{
    PaperOptions options;
    options.profile = profile;
    return censusText(signInCensus(document, day, options));
}

QString packCensusText(PackPart part, const Day &day, const Document &document, const PackOptions &options)
{
    return part == PackPart::DoorSigns ? DayBox::tr("Names nobody.") : censusText(packCensus(part, day, document, options));
}

QString scheduleCensusText(const Document &document, const ExportProfile &profile)
{
    TimetableOptions options;
    options.profile = profile;
    const auto made = timetableOf(document, options);
    if (!made)
        return made.error().text;
    const TimetableCensus &census = made->census;
    return censusText({census.named, census.byAlias, census.leftOut, census.hiddenSessions});
}

Result<QByteArray> scheduleFileBytes(const Document &document, const PaperChoice &choice)
{
    TimetableOptions options;
    options.profile = choice.profile;
    const auto format = choiceNamed<ScheduleFormat>(choice.format).value_or(ScheduleFormat::Xml);
    return timetableOf(document, options).map([&](const Timetable &made) { return scheduleBytes(made, format); });
}

QList<FolderFile> websiteFiles(const Document &document, const ExportProfile &profile, const QString &language)
{
    const LanguageScope scope(language);
    PaperOptions options; // takes the scope's locale
    options.profile = profile;
    return website(document, options);
}

Result<QByteArray> agendaBytes(const Document &document, const Day *day, const PaperChoice &choice)
{
    return bytesOf(choice, [&](const PaperOptions &) { return agendaPaper(document, day, choice.profile, choice.language); });
}

Result<QByteArray> itineraryBytes(const Document &document, const std::optional<QList<qint64>> &only, const PaperChoice &choice)
{
    return bytesOf(choice, [&](const PaperOptions &) { return itineraries(document, itineraryOptions(choice.profile, only)); });
}

Result<QByteArray> doorSignBytes(const Document &document, const Day *day, const PaperChoice &choice)
{
    return bytesOf(choice, [&](const PaperOptions &options) { return doorSigns(document, day, options); });
}

Result<QByteArray> signInBytes(const Document &document, const Day *day, const PaperChoice &choice)
{
    return bytesOf(choice, [&](const PaperOptions &options) { return signInSheets(document, day, options); });
}

Result<QByteArray> actionPlanBytes(const Document &document, const PaperChoice &choice)
{
    return bytesOf(choice, [&](const PaperOptions &options) { return actionPlanPaper(document, options); });
}

} // namespace summitry
