// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Giving something away: what, for whom, in which format. It says whom the result names before there is one.
#pragma once

#include "base/error.h"
#include "document/revision.h"
#include "domain/exportprofile.h"
#include "ui/models/page.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace summitry {

class AudienceBox;
class Banner;
class ColumnChooser;
class DayBox;
class Job;
class LanguageBox;
class ProgrammePart;
class SummitFile;
class WorkPage;
class Workspace;
struct ListOptions;

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // Borrowed. Where a table is shown, the list of its kind is proposed, and its rows alone can be taken.
    ExportDialog(Workspace &workspace, const std::optional<ShownRecords> &shown, QWidget *parent = nullptr);
    ~ExportDialog() override;

    // For calendars: how often each session has changed, asked when one is written.
    void setRevisions(std::function<Result<Revisions>()> revisions) { m_revisions = std::move(revisions); }

    // Whether the programme as it is went out; one room's or one person's calendar is not that.
    [[nodiscard]] bool isProgramme() const;

    void accept() override; // asks for the file and writes it
    void reject() override; // calls the work off, if there is any

protected:
    // Empty: called off. The path has the suffix; a folder, a website's, has none.
    [[nodiscard]] virtual QString askForPath(const QString &proposed, const QString &suffix);

private:
    enum class Subject { Agenda, Calendar, Schedule, Website, Itineraries, DoorSigns, SignInSheets, ActionPlan, Participants, Delegations, Sessions };

    void layOut();
    void addSubject(Subject subject, const QString &iconName, const QString &text);
    [[nodiscard]] Subject subject() const;
    [[nodiscard]] bool isList() const;
    [[nodiscard]] bool isOfDays() const; // of one or all
    [[nodiscard]] Result<QByteArray> paperBytesNow() const;
    [[nodiscard]] RecordType listType() const;
    [[nodiscard]] bool canKeepToShown() const;
    [[nodiscard]] ListOptions listOptions() const;
    [[nodiscard]] std::optional<QList<qint64>> keptTo() const; // rows of the table shown
    [[nodiscard]] QString format() const; // its name
    [[nodiscard]] QString suffix() const;
    [[nodiscard]] QString proposedName() const;
    void showSubject();
    void showColumns();
    void showCensus();
    [[nodiscard]] QString listCensusText() const;
    void writePaper(const QString &path);
    void writeCalendar(const QString &path);
    void writeList(const QString &path);
    void writeWebsite(const QString &path);
    void startWork(const QString &path);
    void finish(const QString &path, const Result<QByteArray> &bytes);
    void finish(const QString &path, const Result<void> &done);

    Workspace &m_workspace;
    std::optional<ShownRecords> m_shown;
    Banner *m_banner;
    QStackedWidget *m_pages;
    QWidget *m_formPage;
    WorkPage *m_workPage;
    QFormLayout *m_form;
    QComboBox *m_subject;
    QComboBox *m_format;
    DayBox *m_day;
    ProgrammePart *m_part;
    AudienceBox *m_audience;
    LanguageBox *m_language;
    ColumnChooser *m_columns;
    QCheckBox *m_onlyShown;
    QLabel *m_census;
    QDialogButtonBox *m_buttons;
    QPushButton *m_export;
    Job *m_job;
    std::function<Result<Revisions>()> m_revisions = [] { return Revisions(); };
};

// True where the programme went out.
bool exportFromSummit(Workspace &workspace, SummitFile &file, const std::optional<ShownRecords> &shown, QWidget *parent);

} // namespace summitry
