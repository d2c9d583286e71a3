// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tomorrow's pack: the papers of one day in one go, to look at and print, as one PDF or as a file each. It says of each whom it
// names.
#pragma once

#include "publishing/pack.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace summitry {

class AudienceBox;
class Banner;
class Job;
class LanguageBox;
class WorkPage;
class Workspace;

enum class PackOutcome { None, Printed, Saved };

class PackDialog : public QDialog
{
    Q_OBJECT

public:
    // Proposes the day after this one. The workspace is borrowed.
    PackDialog(Workspace &workspace, QDate today, QWidget *parent = nullptr);
    ~PackDialog() override;

    [[nodiscard]] PackOutcome outcome() const { return m_outcome; }

    void reject() override; // calls the work off, if there is any

protected:
    // Empty: called off.
    [[nodiscard]] virtual QString askForPath(const QString &proposed);
    [[nodiscard]] virtual QString askForFolder(const QString &proposed);
    // Whether what is there may be replaced.
    [[nodiscard]] virtual bool mayReplace(const QStringList &files);

private:
    struct PartRow {
        QCheckBox *box;
        QLabel *census;
    };
    void layOut();
    QWidget *makeParts();
    [[nodiscard]] const Day *day() const;
    [[nodiscard]] PackOptions options() const;
    [[nodiscard]] QList<Paper> papers() const;
    void showCensus();
    void preview();
    void saveOne();
    void saveSeparately();
    // Each list of papers into the file of that path.
    void save(QList<std::pair<QString, QList<Paper>>> files);
    void finish(const QString &path, const Result<void> &done);

    Workspace &m_workspace;
    Banner *m_banner;
    QStackedWidget *m_pages;
    QWidget *m_formPage;
    WorkPage *m_workPage;
    QComboBox *m_day;
    AudienceBox *m_audience;
    LanguageBox *m_language;
    std::array<PartRow, Choices<PackPart>::all.size()> m_parts{};
    QDialogButtonBox *m_buttons;
    QList<QPushButton *> m_makers;
    Job *m_job;
    PackOutcome m_outcome = PackOutcome::None;
};

} // namespace summitry
