// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/console.h"
#include "exchange/importformat.h"
#include "exchange/participantimport.h"
#include "exchange/schedulexml.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

class Import
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    explicit Import(const QCommandLineParser &parser) : m_parser(parser), m_isDryRun(parser.isSet(u"dry-run"_s)) {}

    [[nodiscard]] Result<void> run()
    {
        return checkUse().and_then([&] { return importInto(); });
    }

private:
    // Before anything is opened.
    [[nodiscard]] Result<void> checkUse()
    {
        m_from = m_parser.value(u"from"_s);
        if (m_from.isEmpty())
            return failure(ErrorKind::BadUse, tr("Import what? Name it with --from PATH."));
        if (const auto file = fileArgument(m_parser); !file)
            return tl::unexpected(file.error());
        const QString into = m_parser.value(u"into"_s);
        if (!into.isEmpty() && into != "participants"_L1)
            return tl::unexpected(unknownValue(u"into"_s, into, {u"participants"_s}));
        const auto format =
            m_parser.isSet(u"format"_s) ? choiceOption<ImportFormat>(m_parser, u"format"_s) : importFormatOf(m_from);
        if (!format)
            return tl::unexpected(format.error());
        m_format = *format;
        if (m_format == ImportFormat::ScheduleXml && (!into.isEmpty() || m_parser.isSet(u"map"_s)))
            return failure(ErrorKind::BadUse, tr("--into and --map are for CSV; a schedule says itself what goes where."));
        return {};
    }
    // The summit is only read until there is something to write, so that what is refused leaves the file as it was.
    [[nodiscard]] Result<void> importInto()
    {
        auto opened = openArgument(m_parser, Access::ReadOnly);
        if (!opened)
            return tl::unexpected(opened.error());
        auto plan = planFor((*opened)->document());
        if (!plan)
            return tl::unexpected(plan.error());
        const QString path = (*opened)->path();
        opened->reset();
        if (!m_isDryRun && !plan->edit.isEmpty()) {
            if (const auto done = write(path, std::move(plan->edit)); !done)
                return done;
        }
        if (m_parser.isSet(u"json"_s))
            console::writeJson(describe(plan->report));
        else
            console::write(asLines(plan->report));
        return {};
    }
    // Refused where somebody else has changed meanwhile what the edit is about.
    [[nodiscard]] static Result<void> write(const QString &path, Edit edit)
    {
        const auto file = SummitFile::open(path);
        if (!file)
            return tl::unexpected(file.error());
        return (*file)->document().apply(std::move(edit)).and_then([&] { return (*file)->close(); });
    }
    [[nodiscard]] Result<ImportPlan> planFor(const Document &document) const
    {
        Progress progress;
        if (m_format == ImportFormat::ScheduleXml)
            return planScheduleFile(m_from, document, progress);
        const auto table = readDelimited(m_from, progress);
        if (!table)
            return tl::unexpected(table.error());
        ColumnMapping mapping = proposedMapping(*table);
        for (const QString &assignment : m_parser.values(u"map"_s)) {
            if (const auto mapped = mapColumn(mapping, *table, assignment); !mapped)
                return tl::unexpected(mapped.error());
        }
        return planParticipants(*table, mapping, document, progress);
    }
    [[nodiscard]] static QJsonObject describe(const ImportReport &report)
    {
        QJsonArray skipped;
        for (const SkippedRow &row : report.skipped)
            skipped.append(QJsonObject{{"row"_L1, row.row}, {"column"_L1, row.column}, {"reason"_L1, row.reason}});
        return {{"read"_L1, report.read},
                {"added"_L1, report.added},
                {"changed"_L1, report.changed},
                {"unchanged"_L1, report.unchanged},
                {"skipped"_L1, skipped}};
    }
    [[nodiscard]] QString asLines(const ImportReport &report) const
    {
        QString text = tr("Read %1: %2 added, %3 changed, %4 unchanged.")
                           .arg(report.read)
                           .arg(report.added)
                           .arg(report.changed)
                           .arg(report.unchanged) +
                       u'\n';
        for (const QString &note : report.notes)
            text += note + u'\n';
        for (const SkippedRow &row : report.skipped) {
            const QString where =
                row.column.isEmpty() ? tr("Row %1").arg(row.row) : tr("Row %1, “%2”").arg(row.row).arg(row.column);
            text += tr("%1: %2", "where, reason").arg(where, row.reason) + u'\n';
        }
        if (m_isDryRun)
            text += tr("This was a dry run: nothing has been changed.") + u'\n';
        return text;
    }

    const QCommandLineParser &m_parser;
    QString m_from;
    ImportFormat m_format = ImportFormat::Csv;
    bool m_isDryRun;
};

} // namespace

QList<QCommandLineOption> importOptions()
{
    const auto text = [](const char *english) { return QCoreApplication::translate("CommandLine", english); };
    return {{u"from"_s, text(QT_TRANSLATE_NOOP("CommandLine", "The file to take in.")), u"PATH"_s},
            {u"format"_s,
             text(QT_TRANSLATE_NOOP("CommandLine", "One of: %1. Found by itself where it is not given."))
                 .arg(choiceNames<ImportFormat>().join(", "_L1)),
             u"FORMAT"_s},
            {u"into"_s, text(QT_TRANSLATE_NOOP("CommandLine", "What a CSV file holds: participants.")), u"KIND"_s},
            {u"map"_s,
             text(QT_TRANSLATE_NOOP("CommandLine", "Which field a column is, as \"Column name=field\". May be repeated.")),
             u"COLUMN=FIELD"_s},
            {u"dry-run"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Tell what would happen, and change nothing."))},
            {u"json"_s, text(QT_TRANSLATE_NOOP("CommandLine", "As one JSON object."))}};
}

ExitCode runImport(const QCommandLineParser &parser)
{
    const auto done = Import(parser).run();
    return done ? ExitCode::Done : console::complain(done.error());
}

} // namespace summitry
