// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

class FormatFinder
{
    Q_DECLARE_TR_FUNCTIONS(ImportFormat)

public:
    explicit FormatFinder(const QString &path) : m_path(path), m_shown(QDir::toNativeSeparators(path)) {}

    [[nodiscard]] Result<ImportFormat> find() const
    {
        QFile file(m_path);
        if (!file.exists())
            return failure(ErrorKind::Missing, tr("%1 is not there. Check the name and the folder.").arg(m_shown));
        if (QFileInfo(m_path).isDir())
            return failure(ErrorKind::Unreadable, tr("%1 is a folder. Name a file in it.").arg(m_shown));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Unreadable, tr("%1 can't be read: %2.").arg(m_shown, file.errorString()));
        constexpr int enough = 4096;
        return byContent(file.read(enough));
    }

private:
    [[nodiscard]] Result<ImportFormat> byContent(QByteArray start) const
    {
        if (start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0"))
            return other(tr("%1 is a spreadsheet's own file. Save it there as CSV, and import that."));
        if (start.startsWith("SQLite format 3"))
            return other(tr("%1 is a database, not a list. If it is a summit, open it instead."));
        if (start.startsWith("%PDF-"))
            return other(tr("%1 is a PDF. Ask for the list as CSV."));
        // What is left of UTF-16 without its NULs and marks is plain enough to look at.
        start.replace('\0', "").replace("\xEF\xBB\xBF", "").replace("\xFF\xFE", "").replace("\xFE\xFF", "");
        const QByteArray text = start.trimmed();
        if (text.isEmpty())
            return m_path.endsWith(".xml"_L1, Qt::CaseInsensitive) ? ImportFormat::ScheduleXml : ImportFormat::Csv;
        return text.startsWith('<') ? ImportFormat::ScheduleXml : ImportFormat::Csv;
    }
    [[nodiscard]] tl::unexpected<Error> other(const QString &text) const
    {
        return failure(ErrorKind::NotASummit, text.arg(m_shown));
    }

    QString m_path;
    QString m_shown;
};

} // namespace

Result<ImportFormat> importFormatOf(const QString &path)
{
    return FormatFinder(path).find();
}

} // namespace summitry
