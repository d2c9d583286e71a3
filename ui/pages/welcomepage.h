// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one sees before a summit is open: new, open, recent files (which can be forgotten).
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace summitry {

class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested(const QString &templateName);
    void openRequested();
    void fileRequested(const QString &path);

private:
    QWidget *makeStart();
    QWidget *makeRecent();
    void fillRecent();

    QVBoxLayout *m_recent = nullptr;
};

} // namespace summitry
