// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed on the programme since a moment, and whom to tell: read here, then copied, printed or saved.
#pragma once

#include "publishing/paper.h"
#include "ui/dialogs/sincebox.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace summitry {

class AudienceBox;
class Banner;
class LanguageBox;

class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChangesDialog(SummitFile &file, QWidget *parent = nullptr); // borrowed
    ~ChangesDialog() override;

    void done(int result) override;

protected:
    // Empty: called off. The path has a suffix.
    [[nodiscard]] virtual QString askForPath(const QString &proposed);

private:
    void layOut();
    QPushButton *addButton(const QString &text, void (ChangesDialog::*slot)());
    void refresh();
    [[nodiscard]] Result<void> compare();
    void showPaper();
    void copy();
    void print();
    void save();

    SummitFile &m_file;
    Banner *m_banner;
    SinceBox *m_since;
    AudienceBox *m_audience;
    LanguageBox *m_language;
    QCheckBox *m_own; // each person's part in a language of theirs
    QLabel *m_census;
    QTextBrowser *m_text;
    QDialogButtonBox *m_buttons;
    QList<QPushButton *> m_outputs; // of a paper that says something
    std::unique_ptr<Document> m_before;
    qint64 m_entry = -1; // that m_before stands at
    Paper m_paper;
};

// Shows it; the file is borrowed.
void tellChanges(SummitFile &file, QWidget *parent);

} // namespace summitry
