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

#ifdef SUMMITRY_XLSXWRITER
#include <xlsxwriter.h>
#endif

namespace summitry::bench {

using namespace Qt::StringLiterals;

namespace {

template <class T> T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

ListOptions everything()
{
    ListOptions options;
    options.profile = ExportProfile(Audience::Organisers);
    return options;
}

QByteArray peopleAsCsv(const Document &document)
{
    Progress progress;
    return valueOf(listBytes(ListFormat::Csv, RecordType::Participant, document, everything(), progress));
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

#ifdef SUMMITRY_XLSXWRITER
// The cells as they are, in the library's quickest way.
void writeBare(const std::vector<QByteArrayList> &rows, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *workbook = workbook_new_opt(name.constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            if (const QByteArray &cell = rows[row][column]; !cell.isEmpty())
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), cell.constData(), nullptr);
        }
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        qFatal("the peer failed");
}
#endif

void addWorkbook(Report &report, [[maybe_unused]] const QTemporaryDir &folder, [[maybe_unused]] const Document &document)
{
    const QString work = u"export 100,000 participants as XLSX"_s;
#ifdef SUMMITRY_XLSXWRITER
    Progress progress;
    std::vector<QByteArrayList> bare;
    for (const QStringList &row : valueOf(listRows(RecordType::Participant, document, everything(), progress)).rows) {
        bare.emplace_back();
        for (const QString &cell : row)
            bare.back() += cell.toUtf8();
    }
    const auto [time, peer] = mediansInTurn(
        5,
        [&] {
            return milliseconds([&] {
                const QByteArray bytes =
                    valueOf(listBytes(ListFormat::Xlsx, RecordType::Participant, document, everything(), progress));
                if (auto done = SafeFile::save(folder.filePath(u"ours.xlsx"_s), bytes); !done)
                    qFatal("%s", qPrintable(done.error().text));
            });
        },
        [&] { return milliseconds([&] { writeBare(bare, folder.filePath(u"theirs.xlsx"_s)); }); });
    report.add({work, time, u"libxlsxwriter writing the same cells as text"_s, peer, {Bar::TimesPeer, 1.5}});
#else
    report.skip(work, u"it was built without libxlsxwriter"_s);
#endif
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
    addWorkbook(report, folder, document);
}

} // namespace summitry::bench
