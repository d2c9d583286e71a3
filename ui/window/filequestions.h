// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a person which file, where it takes a dialog. Every answer is a path, empty where the dialog was put away.
#pragma once

#include "store/summitfile.h"

#include <QCoreApplication>

class QWidget;

namespace summitry {

class FileQuestions
{
    Q_DECLARE_TR_FUNCTIONS(summitry::MainWindow)

public:
    explicit FileQuestions(QWidget *parent) : m_parent(parent) {}

    [[nodiscard]] QString whichToOpen() const;
    // A name is proposed that fits the template.
    [[nodiscard]] QString whereToMake(const QString &templateName) const;
    // Asks where to, and makes the copy: a name with the day and hour beside the summit's own file is proposed for a backup,
    // another name at home for a copy to work on. As SummitFile::backup().
    [[nodiscard]] Result<QString> backUp(SummitFile &file) const;
    [[nodiscard]] Result<QString> saveCopy(SummitFile &file) const;

private:
    [[nodiscard]] static QString filter();
    [[nodiscard]] Result<QString> copyTo(const QString &title, const QString &proposed, SummitFile &file) const;

    QWidget *m_parent;
};

} // namespace summitry
