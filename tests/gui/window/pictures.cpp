// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: pictures FOLDER [FILE] writes a picture of every page and of the dialogs on the sample, or on that file, into
// a folder; in light, dark, Arabic and French. QT_SCALE_FACTOR=2 makes them twice as fine.
#include "camera.h"
#include "planning/settingaside.h"
#include "ui/dialogs/chordedit.h"
#include "ui/dialogs/keyboardpage.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/forms/setasidedialog.h"
#include "ui/forms/takepartdialog.h"
#include "ui/models/preferences.h"
#include "ui/pages/issueactions.h"
#include "ui/pages/issuesview.h"
#include "ui/scene/timeaxis.h"
#include "ui/window/application.h"
#include "ui/window/keycard.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"
#include "ui/window/summitview.h"

#include <QDir>
#include <QFileDialog>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// The issues beside the timeline, with the one that F8 reaches.
void saveIssuesPane(MainWindow &window, const QString &path)
{
    window.view()->setIssuesShown(true);
    window.workspace()->goToNextConflict();
    save(window, path);
    window.view()->setIssuesShown(false);
}

// The last hint, as one who knows the people would.
void setOneAside(MainWindow &window)
{
    Workspace &workspace = *window.workspace();
    const std::vector<Conflict> hints = workspace.conflicts().conflicts(Severity::Soft);
    const auto last = std::span(hints).last(std::min<std::size_t>(1, hints.size()));
    Draft draft = setAside(last, u"Agreed with everybody concerned"_s, LocalTime(QDate(2018, 10, 1), 0), workspace.document());
    workspace.apply(draft);
}

// The tree of issues with its last group open.
void showIssues(MainWindow &window)
{
    if (auto *view = window.findChild<IssuesView *>()) {
        view->expandAll();
        view->setCurrentIndex(view->model()->index(0, 0, view->model()->index(0, 0)));
        view->setFocus();
    }
}

// The question that setting an issue aside asks; the page of issues is shown.
void saveSetAside(MainWindow &window, const QString &path)
{
    window.findChild<IssueActions *>()->setAsideAction()->trigger();
    settle(window);
    auto *dialog = window.findChild<SetAsideDialog *>();
    if (!dialog || !dialog->grab().save(path))
        qFatal("%s can't be written", qPrintable(path));
    dialog->reject();
}

// Every dialog that the menus open, and away with it.
void saveDialogs(MainWindow &window, const QDir &folder, const QString &variant)
{
    QTimer grabber;
    QString name;
    QObject::connect(&grabber, &QTimer::timeout, &window, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        if (!qobject_cast<QFileDialog *>(dialog) && !dialog->grab().save(folder.filePath(name)))
            qFatal("%s can't be written", qPrintable(name));
        dialog->reject();
    });
    constexpr int patience = 400; // milliseconds, for a dialog to fill
    grabber.start(patience);
    int number = 0;
    for (const QAction *menu : window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (!action->text().endsWith(u'…') || !action->isEnabled())
                continue;
            name = u"dialog-%1-%2.png"_s.arg(++number).arg(variant);
            action->trigger();
            settle(window);
        }
    }
}

void saveWidget(QDialog &dialog, const QString &path)
{
    dialog.show();
    QCoreApplication::processEvents();
    if (!dialog.grab().save(path))
        qFatal("%s can't be written", qPrintable(path));
}

// Where keys are chosen, a question standing, and the card of them.
void saveKeys(MainWindow &window, const QDir &folder, const QString &variant)
{
    PreferencesDialog preferences({u"en"_s, u"fr"_s, u"ar"_s}, keyCatalogue(window), &window);
    preferences.findChild<QTabWidget *>()->setCurrentIndex(1);
    preferences.findChild<KeyboardPage *>()->select(u"timeline.pin"_s);
    preferences.show();
    QTest::keyClick(preferences.findChild<ChordEdit *>(), Qt::Key_D, Qt::ControlModifier);
    saveWidget(preferences, folder.filePath(u"keyboard-%1.png"_s.arg(variant)));
    KeyCard card(allShortcuts(window), &window);
    saveWidget(card, folder.filePath(u"keycard-%1.png"_s.arg(variant)));
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    Application application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("pictures FOLDER [FILE]");
    const QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    const QTemporaryDir home;
    preferences::rememberFiles.setValue(false);
    preferences::language.setValue(u"en"_s);
    preferences::theme.setValue(u"light"_s);
    timeRunsDown.setValue(false);
    application.applyPreferences();
    MainWindow *window = application.openWindow({});
    window->resize(1280, 800);
    save(*window, folder.filePath(u"welcome-light.png"_s));
    if (arguments.size() > 2)
        window->openFile(arguments.at(2));
    else
        window->newFileAt(home.filePath(u"Paris 2018.summit"_s), u"paris-2018"_s);
    if (arguments.size() == 2)
        setOneAside(*window);
    if (!window->view())
        qFatal("the summit can't be opened");
    struct Variant {
        QString name, language, theme;
    };
    for (const Variant &variant : {Variant{u"light"_s, u"en"_s, u"light"_s}, Variant{u"dark"_s, u"en"_s, u"dark"_s},
                                   Variant{u"arabic"_s, u"ar"_s, u"light"_s}, Variant{u"french"_s, u"fr"_s, u"light"_s}}) {
        preferences::language.setValue(variant.language);
        preferences::theme.setValue(variant.theme);
        application.applyPreferences();
        settle(*window);
        for (const Place &place : places()) {
            const QString name = QLatin1StringView(place.name);
            window->workspace()->select({});
            window->view()->showPage(name);
            if (name == "timeline"_L1 || name == "sessions"_L1)
                showConflict(*window);
            else if (name == "issues"_L1)
                showIssues(*window);
            save(*window, folder.filePath(name + u'-' + variant.name + u".png"_s));
            if (name == "issues"_L1 && arguments.size() == 2)
                saveSetAside(*window, folder.filePath(u"set-aside-"_s + variant.name + u".png"_s));
        }
        saveIssuesPane(*window, folder.filePath(u"issues-pane-"_s + variant.name + u".png"_s));
        saveGestures(*window, folder, variant.name);
        saveEditing(*window, folder, variant.name);
        saveKeys(*window, folder, variant.name);
        saveDialogs(*window, folder, variant.name);
    }
    window->close();
    return 0;
}
