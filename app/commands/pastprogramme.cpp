// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/pastprogramme.h"

#include <QCoreApplication>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

class PastReader
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    explicit PastReader(SummitFile &file) : m_file(file) {}

    [[nodiscard]] Result<PastProgramme> read(const QString &since)
    {
        const auto publication = choiceNamed<Publication>(since);
        const auto entry = publication ? lastOf(*publication) : entryAt(since);
        return entry.and_then([&](qint64 number) { return m_file.tablesAfter(number); }).map([&](Tables tables) {
            m_past.document = std::make_unique<Document>(std::move(tables));
            return std::move(m_past);
        });
    }

private:
    [[nodiscard]] Result<qint64> lastOf(Publication publication)
    {
        const auto entry = m_file.lastPublication(publication);
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry) {
            return failure(
                ErrorKind::BadUse,
                publication == Publication::Printed
                    ? tr("The agenda has not been printed from the window yet. Give a moment: --since 2018-10-29T18:00.")
                    : tr("The agenda has not been exported from the window yet. Give a moment: --since 2018-10-29T18:00."));
        }
        setMoment((*entry)->at);
        return (*entry)->number;
    }
    [[nodiscard]] Result<qint64> entryAt(const QString &text)
    {
        QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        if (!moment.isValid()) {
            return failure(ErrorKind::BadUse,
                           tr("--since takes a moment like 2018-10-29T18:00, or printed or exported; “%1” is none.").arg(text));
        }
        if (moment.timeSpec() == Qt::LocalTime)
            moment = QDateTime(moment.date(), moment.time(), m_file.document().clock().zone());
        setMoment(moment);
        return m_file.entryAt(moment).and_then([&](const std::optional<HistoryEntry> &entry) -> Result<qint64> {
            return entry ? Result<qint64>(entry->number) : noteBeginning();
        });
    }
    void setMoment(const QDateTime &moment) { m_past.since = m_file.document().clock().local(moment); }
    [[nodiscard]] Result<qint64> noteBeginning()
    {
        return m_file.history(std::numeric_limits<int>::max()).map([&](const QList<HistoryEntry> &entries) {
            m_past.historyBegins = entries.isEmpty() ? QDateTime() : entries.last().at;
            return qint64(0);
        });
    }

    SummitFile &m_file;
    PastProgramme m_past;
};

} // namespace

Result<PastProgramme> pastProgramme(SummitFile &file, const QString &since)
{
    return PastReader(file).read(since);
}

} // namespace summitry
