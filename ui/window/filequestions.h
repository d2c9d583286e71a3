// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a person which file, where it takes a dialog. Every answer is a path, empty where the dialog was put away.
#pragma once

#include <QCoreApplication>
#include <QString>

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
    // Beside the summit's own file, with the day and hour.
    [[nodiscard]] QString whereToBackUp(const QString &ownPath) const;
    [[nodiscard]] QString whereToCopy(const QString &ownPath) const;

private:
    [[nodiscard]] static QString filter();

    QWidget *m_parent;
};

} // namespace summitry
