// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportrequest.h"

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "base/languages.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace summitry {

using namespace Qt::StringLiterals;

template <> struct Choices<ExportSubject> {
    static constexpr std::array all{
        Choice{"agenda", ""},       Choice{"itinerary", ""},   Choice{"door-signs", ""},
        Choice{"sign-in", ""},      Choice{"pack", ""},        Choice{"action-plan", ""},
        Choice{"changes", ""},      Choice{"website", ""},
        Choice{"participants", ""}, Choice{"delegations", ""}, Choice{"sessions", ""},
    };
};

namespace {

const QString calendarFormat = u"ics"_s;

class RequestReader
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    explicit RequestReader(const QCommandLineParser &parser) : m_parser(parser) {}

    [[nodiscard]] Result<ExportRequest> read()
    {
        return readSubject()
            .and_then([&] { return readOut(); })
            .and_then([&] { return readFormat(); })
            .and_then([&] { return readDay(); })
            .and_then([&] { return readPart(); })
            .and_then([&] { return readSince(); })
            .and_then([&] { return readProfile(); })
            .and_then([&] { return readLanguage(); })
            .map([&] { return m_request; });
    }

private:
    [[nodiscard]] Result<void> readSubject()
    {
        return choiceOption<ExportSubject>(m_parser, u"what"_s).map([&](ExportSubject subject) { m_request.subject = subject; });
    }
    [[nodiscard]] Result<void> readOut()
    {
        m_request.out = m_parser.value(u"o"_s);
        if (m_request.out.isEmpty())
            return failure(ErrorKind::BadUse, tr("Where to? Name a file with -o OUT; -o - is standard output."));
        if (m_request.subject == ExportSubject::Website && m_request.out == "-"_L1)
            return failure(ErrorKind::BadUse, tr("A website is a folder of pages: name one with -o FOLDER."));
        return {};
    }
    // From the name of the file where it is not given.
    [[nodiscard]] Result<void> readFormat()
    {
        const bool isPaper = m_request.subject < ExportSubject::Website;
        const bool isWebsite = m_request.subject == ExportSubject::Website;
        QStringList known = isPaper ? choiceNames<PaperFormat>() : choiceNames<ListFormat>();
        if (isWebsite)
            known = QStringList(u"html"_s);
        if (m_request.subject == ExportSubject::Agenda)
            known += QStringList(calendarFormat) + choiceNames<ScheduleFormat>();
        if (m_request.subject == ExportSubject::Pack)
            known = QStringList{QLatin1StringView(choiceName(PaperFormat::Pdf))};
        QString name = m_parser.value(u"format"_s);
        if (const QString ofFile = isWebsite ? known.front() : formatOfFile(); name.isEmpty() && known.contains(ofFile))
            name = ofFile;
        if (name.isEmpty())
            return tl::unexpected(missingOption(u"format"_s, known));
        if (!known.contains(name)) {
            const QString text = tr("There is no --format “%1” for %2; there are: %3.");
            return failure(ErrorKind::BadUse,
                           text.arg(name, QLatin1StringView(choiceName(m_request.subject)), known.join(", "_L1)));
        }
        m_request.listFormat = choiceNamed<ListFormat>(name).value_or(ListFormat::Csv);
        m_request.isCalendar = name == calendarFormat;
        m_request.schedule = choiceNamed<ScheduleFormat>(name);
        m_request.paperFormat = choiceNamed<PaperFormat>(name).value_or(PaperFormat::Pdf);
        return {};
    }
    [[nodiscard]] QString formatOfFile() const
    {
        const QString suffix = QFileInfo(m_request.out).suffix();
        for (const auto format : {ScheduleFormat::Xml, ScheduleFormat::Json}) {
            if (suffix == suffixOf(format))
                return QString::fromLatin1(choiceName(format));
        }
        return suffix;
    }
    [[nodiscard]] Result<void> readDay()
    {
        if (!m_parser.isSet(u"day"_s))
            return {};
        if (m_request.schedule)
            return failure(ErrorKind::BadUse, tr("A schedule is of all days: leave --day out."));
        constexpr std::array ofDays{ExportSubject::Agenda, ExportSubject::DoorSigns, ExportSubject::SignIn, ExportSubject::Pack, ExportSubject::Sessions};
        if (std::find(ofDays.begin(), ofDays.end(), m_request.subject) == ofDays.end())
            return failure(ErrorKind::BadUse, tr("--day is for the agenda, door signs, sign-in sheets, packs and sessions."));
        const QString text = m_parser.value(u"day"_s);
        bool isNumber = false;
        m_request.day = text.toInt(&isNumber);
        if (!isNumber || m_request.day < 1)
            return failure(ErrorKind::BadUse, tr("--day takes a number, from 1 for the first day; “%1” is none.").arg(text));
        return {};
    }
    [[nodiscard]] Result<void> readPart()
    {
        m_request.room = m_parser.value(u"room"_s);
        m_request.track = m_parser.value(u"track"_s);
        m_request.participant = m_parser.value(u"participant"_s);
        const int parts = int(m_parser.isSet(u"room"_s)) + int(m_parser.isSet(u"track"_s)) + int(m_parser.isSet(u"participant"_s));
        if (m_request.subject == ExportSubject::Itinerary && parts == int(m_parser.isSet(u"participant"_s)))
            return {};
        if (parts > 0 && !m_request.isCalendar)
            return failure(ErrorKind::BadUse, tr("--room, --track and --participant are for calendars: --what agenda --format ics."));
        if (parts + int(m_request.isCalendar && m_request.day > 0) > 1)
            return failure(ErrorKind::BadUse, tr("A calendar is of a day, a room, a track or a participant: give one of them."));
        return {};
    }
    [[nodiscard]] Result<void> readSince()
    {
        m_request.since = m_parser.value(u"since"_s);
        const bool isForChanges = m_request.subject == ExportSubject::Changes;
        if (isForChanges && m_request.since.isEmpty())
            return failure(ErrorKind::BadUse, tr("Since when? Give a moment: --since 2018-10-29T18:00, or printed or exported."));
        if (!isForChanges && m_parser.isSet(u"since"_s))
            return failure(ErrorKind::BadUse, tr("--since is for changes."));
        return {};
    }
    [[nodiscard]] Result<void> readProfile()
    {
        return choiceOption<Audience>(m_parser, u"profile"_s).map([&](Audience audience) {
            m_request.profile = ExportProfile(audience);
        });
    }
    [[nodiscard]] Result<void> readLanguage()
    {
        m_request.language = m_parser.value(u"language"_s);
        if (!m_request.language.isEmpty() && !Languages::all().contains(m_request.language))
            return tl::unexpected(unknownValue(u"language"_s, m_request.language, Languages::all()));
        return {};
    }

    const QCommandLineParser &m_parser;
    ExportRequest m_request;
};

} // namespace

QList<QCommandLineOption> exportOptions()
{
    const auto text = [](const char *english) { return QCoreApplication::translate("CommandLine", english); };
    const auto oneOf = [&](const QStringList &names) {
        return text(QT_TRANSLATE_NOOP("CommandLine", "One of: %1.")).arg(names.join(", "_L1));
    };
    const QString formats = text(QT_TRANSLATE_NOOP("CommandLine", "%1 for papers; for the agenda ics, schedule-xml, schedule-json and indico-csv too; html for the website; csv, xlsx for lists."));
    return {
        {u"what"_s, oneOf(choiceNames<ExportSubject>()), u"WHAT"_s},
        {u"format"_s, formats.arg(choiceNames<PaperFormat>().join(", "_L1)), u"FORMAT"_s},
        {{u"o"_s, u"out"_s, u"output"_s}, text(QT_TRANSLATE_NOOP("CommandLine", "The file to write; - is standard output. Of a website, the folder.")), u"OUT"_s},
        {u"day"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Of the agenda, door signs, sign-in sheets and sessions, this day alone: 1 is the first. Of a pack, the day; tomorrow unless given.")), u"N"_s},
        {u"room"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Of a calendar (ics), the sessions in this room alone.")), u"NAME"_s},
        {u"track"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Of a calendar, the sessions of this track alone.")), u"NAME"_s},
        {u"participant"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Of a calendar or of itineraries, this person’s alone.")), u"NAME"_s},
        {u"since"_s,
         text(QT_TRANSLATE_NOOP("CommandLine", "For changes, since when: a moment such as 2018-10-29T18:00, or printed or exported for the last "
                                                "time the window did that.")),
         u"MOMENT"_s},
        {u"profile"_s,
         text(QT_TRANSLATE_NOOP("CommandLine", "For whom: %1. Public, which tells least, unless given."))
             .arg(choiceNames<Audience>().join(", "_L1)),
         u"PROFILE"_s, u"public"_s},
        {u"language"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Of the paper: %1.")).arg(Languages::all().join(", "_L1)),
         u"CODE"_s}};
}

Result<ExportRequest> readExportRequest(const QCommandLineParser &parser)
{
    return RequestReader(parser).read();
}

} // namespace summitry
