// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The running program: its look and language, and one window for each open summit.
#pragma once

#include "ui/style/theme.h"

#include <QApplication>

namespace summitry {

class MainWindow;

class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int &argc, char **argv);

    // A window on this file, or on the welcome page where the path is empty. The one that shows the file already comes to
    // the front.
    MainWindow *openWindow(const QString &path);
    // The one that shows this file already; null: none.
    [[nodiscard]] MainWindow *windowOn(const QString &path) const;
    [[nodiscard]] Theme &theme() { return *m_theme; }
    // From the preferences; every open window follows at once.
    void applyPreferences();

protected:
    bool event(QEvent *event) override;

private:
    void applyLanguage();

    Theme *m_theme;
};

} // namespace summitry
