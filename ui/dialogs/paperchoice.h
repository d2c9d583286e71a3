// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What printing and exporting papers have in common: the day, the sentence about whom it names, the paper in its language.
#pragma once

#include "base/safefolder.h"
#include "domain/records.h"
#include "publishing/calendar.h"
#include "publishing/pack.h"

#include <QComboBox>

namespace summitry {

class DayBox : public QComboBox
{
    Q_OBJECT

public:
    explicit DayBox(const Document &document, QWidget *parent = nullptr); // borrowed

    // Null for all days.
    [[nodiscard]] const Day *day() const;

private:
    const Document &m_document;
};

// Of PaperFormat, ListFormat and the like: each label, and the format's name.
template <class Format> [[nodiscard]] QList<std::pair<QString, QString>> formatsOf()
{
    QList<std::pair<QString, QString>> formats;
    for (const Choice &choice : Choices<Format>::all)
        formats += {label(choice), QString::fromLatin1(choice.name)};
    return formats;
}

// Whom it names, and what is not shown. A null day stands for all.
[[nodiscard]] QString agendaCensusText(const Document &document, const Day *day, const ExportProfile &profile);
// The same of what has changed from the one to the other.
[[nodiscard]] QString changesCensusText(const Document &before, const Document &now, const ExportProfile &profile);
[[nodiscard]] Paper agendaPaper(const Document &document, const Day *day, const ExportProfile &profile, const QString &language);

// Whom a calendar names, and how many sessions are in it.
[[nodiscard]] QString calendarCensusText(const Document &document, const ProgrammeChoice &part, const ExportProfile &profile);
[[nodiscard]] QString itinerariesCensusText(const Document &document, const ExportProfile &profile,
                                            const std::optional<QList<qint64>> &only);
[[nodiscard]] QString signInCensusText(const Document &document, const Day *day, const ExportProfile &profile);

[[nodiscard]] QString packCensusText(PackPart part, const Day &day, const Document &document, const PackOptions &options);
// Of the programme for other programs.
[[nodiscard]] QString scheduleCensusText(const Document &document, const ExportProfile &profile);

// For whom, in which language, and in the format of which name.
struct PaperChoice {
    ExportProfile profile;
    QString language;
    QString format;
};

// The whole file.
[[nodiscard]] Result<QByteArray> agendaBytes(const Document &document, const Day *day, const PaperChoice &choice);
// Each page in the language of its reader, where the program speaks it.
[[nodiscard]] Result<QByteArray> itineraryBytes(const Document &document, const std::optional<QList<qint64>> &only,
                                                const PaperChoice &choice);
[[nodiscard]] Result<QByteArray> doorSignBytes(const Document &document, const Day *day, const PaperChoice &choice);
[[nodiscard]] Result<QByteArray> signInBytes(const Document &document, const Day *day, const PaperChoice &choice);
[[nodiscard]] Result<QByteArray> actionPlanBytes(const Document &document, const PaperChoice &choice);
[[nodiscard]] Result<QByteArray> scheduleFileBytes(const Document &document, const PaperChoice &choice);
[[nodiscard]] QList<FolderFile> websiteFiles(const Document &document, const ExportProfile &profile, const QString &language);
[[nodiscard]] QByteArray calendarBytes(const Document &document, const ProgrammeChoice &part, const Revisions &revisions,
                                       const ExportProfile &profile, const QString &language);

} // namespace summitry
