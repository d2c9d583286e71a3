// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowtasks.h"

#include "store/summitfile.h"
#include "ui/dialogs/changesdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/packdialog.h"
#include "ui/dialogs/printing.h"
#include "ui/models/page.h"
#include "ui/window/keycard.h"
#include "ui/window/mainactions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/summitview.h"

#include <QCoreApplication>

namespace summitry {

namespace {

void notePublication(Publication publication, const QString &text, SummitFile &file, MainWindow &window)
{
    if (file.access() == Access::ReadOnly)
        return;
    if (const auto noted = file.notePublication(publication, text); !noted)
        window.showError(noted.error());
    else
        window.workspace()->setPublished(PublishedProgramme(file.document()));
}

void makePack(Workspace &workspace, SummitFile &file, MainWindow &window)
{
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(workspace.document().clock().zone()).date();
    PackDialog dialog(workspace, today, &window);
    dialog.exec();
    if (dialog.outcome() == PackOutcome::None)
        return;
    const Publication publication = dialog.outcome() == PackOutcome::Printed ? Publication::Printed : Publication::Exported;
    notePublication(publication, QCoreApplication::translate("WindowTasks", "Make the pack of a day"), file, window);
}

// Where what is tried out must not go, nor what comes in be mixed with it.
bool isForOthers(WindowTask task)
{
    switch (task) {
    case WindowTask::Import:
    case WindowTask::Export:
    case WindowTask::PrintAgenda:
    case WindowTask::MakePack:
    case WindowTask::TellChanges:
        return true;
    case WindowTask::ShowKeys:
    case WindowTask::ShowInspector:
    case WindowTask::EnterInspector:
        break;
    }
    return false;
}

} // namespace

void readPublished(SummitFile &file, MainWindow &window)
{
    if (auto tables = file.tablesLastPublished(); !tables)
        window.showError(tables.error());
    else if (*tables)
        window.workspace()->setPublished(PublishedProgramme(Document(std::move(**tables))));
}

void performTask(WindowTask task, SummitFile &file, MainWindow &window)
{
    const auto text = [](const char *english) { return QCoreApplication::translate("WindowTasks", english); };
    Workspace &workspace = *window.workspace();
    if (isForOthers(task) && !workspace.mayGoOut())
        return;
    switch (task) {
    case WindowTask::Import:
        importIntoSummit(workspace, {}, &window);
        break;
    case WindowTask::Export:
        if (exportFromSummit(workspace, file, window.view()->page(window.view()->currentPage())->shownRecords(), &window))
            notePublication(Publication::Exported, text(QT_TRANSLATE_NOOP("WindowTasks", "Export the agenda")), file, window);
        break;
    case WindowTask::PrintAgenda:
        if (printAgenda(workspace, &window))
            notePublication(Publication::Printed, text(QT_TRANSLATE_NOOP("WindowTasks", "Print the agenda")), file, window);
        break;
    case WindowTask::MakePack:
        makePack(workspace, file, window);
        break;
    case WindowTask::TellChanges:
        tellChanges(file, &window);
        break;
    case WindowTask::ShowKeys:
        showKeys(window);
        break;
    case WindowTask::ShowInspector:
        window.actions().showInspector();
        break;
    case WindowTask::EnterInspector:
        window.actions().showInspector();
        window.view()->enterInspector();
        break;
    }
}

void showKeys(MainWindow &window)
{
    KeyCard card(allShortcuts(window), &window);
    card.exec();
}

} // namespace summitry
