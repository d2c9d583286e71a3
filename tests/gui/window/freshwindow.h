// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window of the running program as a person meets it the first time: in English, no recent files, a folder of its own.
#pragma once

#include "tests/testprogram.h"
#include "ui/models/preferences.h"
#include "ui/style/banner.h"
#include "ui/window/application.h"
#include "ui/window/mainwindow.h"
#include "ui/window/summitview.h"

#include <QPointer>
#include <QTemporaryDir>

namespace summitry {

class FreshWindow
{
public:
    FreshWindow()
    {
        preferences::language.setValue(QStringLiteral("en"));
        preferences::rememberFiles.setValue(true);
        preferences::recentFiles.forget();
        application().applyPreferences();
        window = application().openWindow({});
        if (!QTest::qWaitForWindowExposed(window))
            qFatal("no window");
    }
    ~FreshWindow()
    {
        for (QWidget *one : QApplication::topLevelWidgets())
            one->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    Q_DISABLE_COPY_MOVE(FreshWindow)

    static Application &application() { return static_cast<Application &>(*qApp); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString sample() const { return path(QStringLiteral("Paris.summit")); }
    void openSample() const
    {
        window->newFileAt(sample(), QStringLiteral("paris-2018"));
        if (!window->view())
            qFatal("the sample can't be made");
        QCoreApplication::processEvents(); // what was put into the window is shown
    }
    Workspace &workspace() const { return *window->workspace(); }
    SummitView &view() const { return *window->view(); }
    template <class Record> Id<Record> any() const { return workspace().document().all<Record>().begin()->id; }
    Banner &banner() const { return bannerOf(*window); }
    // Across the top of the window, not one of a page's own.
    static Banner &bannerOf(const MainWindow &one)
    {
        return *one.centralWidget()->findChild<Banner *>({}, Qt::FindDirectChildrenOnly);
    }

    QPointer<MainWindow> window;

private:
    QTemporaryDir m_folder;
};

} // namespace summitry
