// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/calendarexport.h"
#include "app/commands/commands.h"
#include "app/commands/exportrequest.h"
#include "app/commands/pastprogramme.h"
#include "app/console.h"
#include "app/output.h"
#include "base/languages.h"
#include "document/programme.h"
#include "exchange/lists.h"
#include "publishing/actionplanpaper.h"
#include "publishing/agenda.h"
#include "publishing/changespaper.h"
#include "publishing/doorsigns.h"
#include "publishing/itinerary.h"
#include "publishing/pack.h"
#include "publishing/printing.h"
#include "publishing/signinsheets.h"
#include "publishing/website.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

class Export
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    Export(const ExportRequest &request, SummitFile &file) : m_request(request), m_file(file), m_document(file.document()) {}

    [[nodiscard]] Result<void> run()
    {
        if (const auto found = findDay().and_then([&] { return goBack(); }).and_then([&] { return findPart(); }); !found)
            return found;
        console::note(census());
        if (m_request.subject == ExportSubject::Website)
            return writeWebsite();
        return bytes().and_then([&](const QByteArray &made) { return writeOutput(m_request.out, made); });
    }

private:
    [[nodiscard]] Result<void> findDay()
    {
        if (m_request.day == 0 && m_request.subject == ExportSubject::Pack)
            return findTomorrow();
        if (m_request.day == 0)
            return {};
        const auto days = daysInOrder(m_document);
        if (m_request.day <= int(days.size())) {
            m_day = days.at(std::size_t(m_request.day - 1));
            return {};
        }
        const QString there = tr("The summit has %n day(s).", nullptr, int(days.size()));
        return failure(ErrorKind::BadUse,
                       tr("There is no day %1. %2", "number, how many there are").arg(m_request.day).arg(there));
    }
    [[nodiscard]] Result<void> findTomorrow()
    {
        m_day = dayAfter(QDateTime::currentDateTimeUtc().toTimeZone(m_document.clock().zone()).date(), m_document);
        if (!m_day)
            return failure(ErrorKind::BadUse, tr("The summit has no day yet."));
        return {};
    }
    [[nodiscard]] Result<void> goBack()
    {
        if (m_request.subject != ExportSubject::Changes)
            return {};
        return pastProgramme(m_file, m_request.since).map([&](PastProgramme past) {
            m_past = std::move(past);
            if (m_past.historyBegins.isValid()) {
                const QDateTime begins = m_past.historyBegins.toTimeZone(m_document.clock().zone());
                console::note(tr("The history of this file begins at %1; everything counts as new.").arg(begins.toString(Qt::ISODate)));
            }
        });
    }
    [[nodiscard]] Result<void> findPart()
    {
        if (m_request.subject == ExportSubject::Itinerary && !m_request.participant.isEmpty())
            return participantNamed(m_request.participant, m_document).map([&](ParticipantId person) { m_person = person; });
        if (m_request.schedule)
            return timetable().map([&](const Timetable &made) { m_inTimetable = made.census; });
        if (!m_request.isCalendar)
            return {};
        return calendarOptions(m_request, m_day, m_file).map([&](CalendarOptions options) { m_calendar = std::move(options); });
    }
    [[nodiscard]] QString census() const
    {
        if (m_request.isCalendar)
            return sentence(calendarCensus(m_document, m_calendar));
        if (m_request.schedule)
            return sentence(AgendaCensus{m_inTimetable.named, m_inTimetable.byAlias, m_inTimetable.leftOut, m_inTimetable.hiddenSessions});
        switch (m_request.subject) {
        case ExportSubject::ActionPlan:
            return tr("Names no people.");
        case ExportSubject::Website:
        case ExportSubject::Agenda: {
            const AgendaOptions options = paperOptions();
            return sentence(m_day ? agendaCensus(m_document, *m_day, options) : programmeCensus(m_document, options));
        }
        case ExportSubject::DoorSigns:
            return tr("Names no people.");
        case ExportSubject::SignIn:
            return sentence(signInCensus(m_document, m_day, paperOptions()));
        case ExportSubject::Pack: {
            const PackOptions options = packOptions();
            QStringList lines;
            for (const PackPart part : options.parts)
                lines += tr("%1: %2", "a paper, whom it names")
                             .arg(choiceLabel(part), part == PackPart::DoorSigns ? tr("Names no people.") : sentence(packCensus(part, *m_day, m_document, options)));
            return lines.join(u'\n');
        }
        case ExportSubject::Itinerary:
            return sentence(itinerariesCensus(m_document, itineraryOptions()));
        case ExportSubject::Changes:
            return sentence(changesCensus(*m_past.document, m_document, paperOptions()));
        case ExportSubject::Sessions:
            return tr("Leaves out %n session(s).", nullptr, listCensus().leftOut);
        case ExportSubject::Participants:
        case ExportSubject::Delegations:
            break;
        }
        const ListCensus found = listCensus();
        return sentence(found.named, found.byAlias, found.leftOut);
    }
    [[nodiscard]] static QString sentence(const AgendaCensus &found)
    {
        const QString people = sentence(found.named, found.byAlias, found.leftOut);
        return found.hiddenSessions == 0 ? people
                                         : people + u' ' + tr("%n confidential session(s) left out.", nullptr, found.hiddenSessions);
    }
    [[nodiscard]] static QString sentence(int named, int byAlias, int leftOut)
    {
        return tr("%1, %2 by alias; leaves out %3.", "names so many people")
            .arg(tr("Names %n person(s)", nullptr, named), QString::number(byAlias), QString::number(leftOut));
    }
    [[nodiscard]] Result<QByteArray> bytes() const
    {
        const LanguageScope language(m_request.language);
        if (m_request.isCalendar) {
            CalendarOptions options = m_calendar;
            options.locale = QLocale();
            return calendar(m_document, options);
        }
        if (m_request.schedule)
            return timetable().map([&](const Timetable &made) { return scheduleBytes(made, *m_request.schedule); });
        switch (m_request.subject) {
        case ExportSubject::Agenda:
            return paperBytes(m_day ? agenda(m_document, *m_day, paperOptions()) : programme(m_document, paperOptions()),
                              m_request.paperFormat);
        case ExportSubject::ActionPlan:
            return paperBytes(actionPlanPaper(m_document, paperOptions()), m_request.paperFormat);
        case ExportSubject::DoorSigns:
            return paperBytes(doorSigns(m_document, m_day, paperOptions()), m_request.paperFormat);
        case ExportSubject::SignIn:
            return paperBytes(signInSheets(m_document, m_day, paperOptions()), m_request.paperFormat);
        case ExportSubject::Pack: {
            Progress progress;
            return pdf(dayPack(*m_day, m_document, packOptions()), QPageSize::A4, progress);
        }
        case ExportSubject::Itinerary:
            return paperBytes(itineraries(m_document, itineraryOptions()), m_request.paperFormat);
        case ExportSubject::Changes: {
            ChangesOptions options;
            static_cast<PaperOptions &>(options) = paperOptions();
            options.since = m_past.since;
            return paperBytes(changesPaper(*m_past.document, m_document, options), m_request.paperFormat);
        }
        case ExportSubject::Website:
        case ExportSubject::Participants:
        case ExportSubject::Delegations:
        case ExportSubject::Sessions:
            break;
        }
        Progress progress;
        return listBytes(m_request.listFormat, listType(), m_document, listOptions(), progress);
    }
    [[nodiscard]] Result<void> writeWebsite() const
    {
        const LanguageScope language(m_request.language);
        Progress progress;
        return saveFolder(m_request.out, website(m_document, paperOptions()), progress);
    }
    [[nodiscard]] Result<Timetable> timetable() const
    {
        TimetableOptions options;
        options.profile = m_request.profile;
        return timetableOf(m_document, options);
    }
    [[nodiscard]] ItineraryOptions itineraryOptions() const
    {
        ItineraryOptions options;
        static_cast<PaperOptions &>(options) = paperOptions();
        if (!m_request.language.isEmpty())
            options.partLanguage = PartLanguage::Paper; // asked for
        if (m_person)
            options.only = QList<qint64>{m_person.value};
        return options;
    }
    [[nodiscard]] PackOptions packOptions() const
    {
        PackOptions options;
        static_cast<PaperOptions &>(options) = paperOptions();
        if (!m_request.language.isEmpty())
            options.partLanguage = PartLanguage::Paper; // asked for
        return options;
    }
    [[nodiscard]] PaperOptions paperOptions() const
    {
        PaperOptions options;
        options.profile = m_request.profile;
        return options;
    }
    [[nodiscard]] RecordType listType() const
    {
        if (m_request.subject == ExportSubject::Sessions)
            return RecordType::Session;
        return m_request.subject == ExportSubject::Delegations ? RecordType::Delegation : RecordType::Participant;
    }
    [[nodiscard]] ListCensus listCensus() const { return summitry::census(listType(), m_document, listOptions()); }
    [[nodiscard]] ListOptions listOptions() const
    {
        ListOptions options;
        options.profile = m_request.profile;
        if (m_day) {
            QList<qint64> ofDay;
            for (const Session *session : sessionsOn(*m_day, m_document))
                ofDay += session->id.value;
            options.only = ofDay;
        }
        return options;
    }

    const ExportRequest &m_request;
    SummitFile &m_file;
    const Document &m_document;
    const Day *m_day = nullptr;
    PastProgramme m_past;       // of changes
    CalendarOptions m_calendar; // of a calendar
    TimetableCensus m_inTimetable; // of a schedule
    ParticipantId m_person;     // of an itinerary
};

// A slip of the keyboard must not put a list in the summit's place.
Result<void> refuseTheSummitItself(const QString &file, const QString &out)
{
    const QString target = QFileInfo(out).canonicalFilePath();
    if (target.isEmpty() || target != QFileInfo(file).canonicalFilePath())
        return {};
    return failure(ErrorKind::BadUse,
                   QCoreApplication::translate("CommandLine", "%1 is the summit itself. Choose another name after -o.").arg(out));
}

} // namespace

ExitCode runExport(const QCommandLineParser &parser)
{
    const auto request = readExportRequest(parser);
    if (!request)
        return console::complain(request.error());
    const auto file = openArgument(parser, Access::ReadOnly);
    if (!file)
        return console::complain(file.error());
    const auto done = refuseTheSummitItself((*file)->path(), request->out).and_then([&] {
        return Export(*request, **file).run();
    });
    return done ? ExitCode::Done : console::complain(done.error());
}

} // namespace summitry
