// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/application.h"

#include "base/languages.h"
#include "ui/models/keymap.h"
#include "ui/models/preferences.h"
#include "ui/style/icons.h"
#include "ui/window/mainwindow.h"

#include <QFileInfo>
#include <QFileOpenEvent>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

Theme::Choice themeChoice()
{
    const QString name = preferences::theme.value();
    return name == "dark"_L1 ? Theme::Choice::Dark : name == "light"_L1 ? Theme::Choice::Light : Theme::Choice::System;
}

} // namespace

Application::Application(int &argc, char **argv) : QApplication(argc, argv), m_theme(new Theme(this))
{
    setOrganizationName(u"Summitry"_s);
    setApplicationName(u"Summitry"_s);
    setDesktopFileName(u"org.summitry.Summitry"_s);
    applyLanguage();
    m_theme->setChoice(themeChoice());
    setWindowIcon(icon(u"summitry"_s));
}

void Application::applyLanguage()
{
    const QString code = preferences::language.value();
    if (code.isEmpty() || !Languages::install(code))
        Languages::install(QLocale::system());
    setLayoutDirection(QLocale().textDirection());
    m_theme->applyFontFor(QLocale());
}

void Application::applyPreferences()
{
    m_theme->setChoice(themeChoice());
    applyKeyMap(KeyMap::kept());
    applyLanguage();
}

MainWindow *Application::windowOn(const QString &path) const
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    for (QWidget *widget : topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && window->isVisible() && !wanted.isEmpty() &&
            QFileInfo(window->windowFilePath()).canonicalFilePath() == wanted)
            return window;
    }
    return nullptr;
}

MainWindow *Application::openWindow(const QString &path)
{
    if (MainWindow *shown = windowOn(path)) {
        shown->raise();
        shown->activateWindow();
        return shown;
    }
    auto *window = new MainWindow(*this, path);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    return window;
}

bool Application::event(QEvent *event)
{
    if (event->type() == QEvent::FileOpen) { // macOS and desktop portals hand files over this way
        openWindow(static_cast<QFileOpenEvent *>(event)->file());
        return true;
    }
    return QApplication::event(event);
}

} // namespace summitry
