// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largesummit.h"
#include "rows.h"

#include "base/safefile.h"
#include "exchange/lists.h"
#include "exchange/participantimport.h"
#include "exchange/template.h"
#include "store/summitfile.h"

#include <QFile>
#include <QTemporaryDir>

namespace summitry::bench {

using namespace Qt::StringLiterals;

namespace {

template <class T> T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

QByteArray peopleAsCsv(const Document &document)
{
    Progress progress;
    ListOptions options;
    options.profile = ExportProfile(Audience::Organisers);
    return valueOf(csvList(RecordType::Participant, document, options, progress));
}

// From the path of the file to the people in the summit's file.
void importInto(SummitFile &summit, const QString &csv)
{
    Progress progress;
    const DelimitedTable table = valueOf(readDelimited(csv, progress));
    ImportPlan plan = valueOf(planParticipants(table, proposedMapping(table), summit.document(), progress));
    if (plan.report.added != 100'000)
        qFatal("%d people were added", plan.report.added);
    if (auto done = summit.document().apply(std::move(plan.edit)); !done)
        qFatal("%s", qPrintable(done.error().text));
}

void addImport(Report &report, const QTemporaryDir &folder, const QString &csv)
{
    int run = 0;
    const auto [ours, peer] = mediansInTurn(
        5,
        [&] {
            const QString path = folder.filePath(u"import%1.summit"_s.arg(++run));
            const auto summit = valueOf(SummitFile::create(path, valueOf(readTemplate(u"blank"_s))));
            return milliseconds([&] { importInto(*summit, csv); });
        },
        [&] {
            return programTime(u"sqlite3"_s, {folder.filePath(u"peer%1.db"_s.arg(run)), u".import --csv \"%1\" participant"_s.arg(csv)});
        });
    report.add({u"import 100,000 participants from CSV"_s, ours, u"sqlite3 .import of the same file"_s, peer, {Bar::TimesPeer, 4}});
}

void addExport(Report &report, const QTemporaryDir &folder, const Document &document, const QString &summit)
{
    const QString ours = folder.filePath(u"ours.csv"_s);
    const QString theirs = folder.filePath(u"theirs.csv"_s);
    const auto [time, peer] = mediansInTurn(
        5,
        [&] {
            return milliseconds([&] {
                if (auto done = SafeFile::save(ours, peopleAsCsv(document)); !done)
                    qFatal("%s", qPrintable(done.error().text));
            });
        },
        [&] { return programTime(u"sqlite3"_s, {u"-csv"_s, u"-header"_s, summit, u"SELECT * FROM participant"_s}, {}, theirs); });
    report.add({u"export 100,000 participants as CSV"_s, time, u"sqlite3 -csv of the same rows"_s, peer, {Bar::TimesPeer, 1.5}});
}

} // namespace

void addExchangeRows(Report &report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.summit"_s);
    const Tables tables = largeSummit();
    valueOf(SummitFile::create(path, additionOf(tables)));
    const Document document(tables);
    const QString csv = folder.filePath(u"people.csv"_s);
    if (auto done = SafeFile::save(csv, peopleAsCsv(document)); !done)
        qFatal("%s", qPrintable(done.error().text));
    addImport(report, folder, csv);
    addExport(report, folder, document, path);
}

} // namespace summitry::bench
