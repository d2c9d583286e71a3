// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog does once it knows what to export.
#include "ui/dialogs/exportdialog.h"

#include "base/safefile.h"
#include "exchange/lists.h"
#include "store/summitfile.h"
#include "ui/dialogs/audiencebox.h"
#include "ui/dialogs/columnchooser.h"
#include "ui/dialogs/job.h"
#include "ui/dialogs/languagebox.h"
#include "ui/dialogs/paperchoice.h"
#include "ui/dialogs/programmepart.h"
#include "ui/dialogs/savequestion.h"
#include "ui/dialogs/snapshot.h"
#include "ui/dialogs/workpage.h"
#include "ui/models/preferences.h"
#include "ui/models/workspace.h"
#include "ui/style/banner.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>

namespace summitry {

using namespace Qt::StringLiterals;

void ExportDialog::accept()
{
    if (!m_export->isEnabled() || m_job->isRunning())
        return;
    const QString path = askForPath(QDir(folderForExports()).filePath(proposedName()), suffix());
    if (path.isEmpty())
        return;
    preferences::exportFolder.setValue(QFileInfo(path).absolutePath());
    m_banner->hide();
    if (path.endsWith(".summit"_L1, Qt::CaseInsensitive))
        m_banner->show(Banner::Kind::Error, tr("A name that ends in .summit is a summit's own. Choose another one."));
    else if (isList())
        writeList(path);
    else if (subject() == Subject::Website)
        writeWebsite(path);
    else if (subject() == Subject::Calendar)
        writeCalendar(path);
    else
        writePaper(path);
}

void ExportDialog::writePaper(const QString &path)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto bytes = paperBytesNow();
    QApplication::restoreOverrideCursor();
    finish(path, bytes);
}

Result<QByteArray> ExportDialog::paperBytesNow() const
{
    const Document &document = m_workspace.document();
    const PaperChoice choice{m_audience->profile(), m_language->code(), format()};
    switch (subject()) {
    case Subject::Schedule:
        return scheduleFileBytes(document, choice);
    case Subject::Agenda:
        return agendaBytes(document, m_day->day(), choice);
    case Subject::Itineraries:
        return itineraryBytes(document, keptTo(), choice);
    case Subject::DoorSigns:
        return doorSignBytes(document, m_day->day(), choice);
    case Subject::SignInSheets:
        return signInBytes(document, m_day->day(), choice);
    default:
        return actionPlanBytes(document, choice);
    }
}

void ExportDialog::writeCalendar(const QString &path)
{
    finish(path, m_revisions().map([&](const Revisions &revisions) {
        return calendarBytes(m_workspace.document(), m_part->part(), revisions, m_audience->profile(), m_language->code());
    }));
}

void ExportDialog::writeList(const QString &path)
{
    m_columns->remember();
    startWork(path);
    auto bytes = std::make_shared<Result<QByteArray>>();
    const ListFormat listFormat = choiceNamed<ListFormat>(format()).value_or(ListFormat::Csv);
    m_job->start([bytes, listFormat, type = listType(), options = listOptions(), document = snapshotOf(m_workspace.document())](
                     Progress &progress) { *bytes = listBytes(listFormat, type, *document, options, progress); },
                 [this, path, bytes] { finish(path, *bytes); });
}

// Its pages are made here, where the language can be changed; their way to the disk is longer.
void ExportDialog::writeWebsite(const QString &path)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const QList<FolderFile> files = websiteFiles(m_workspace.document(), m_audience->profile(), m_language->code());
    QApplication::restoreOverrideCursor();
    startWork(path);
    auto done = std::make_shared<Result<void>>();
    m_job->start([done, path, files](Progress &progress) { *done = saveFolder(path, files, progress); }, [this, path, done] { finish(path, *done); });
}

void ExportDialog::startWork(const QString &path)
{
    m_workPage->setText(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    m_pages->setCurrentWidget(m_workPage);
    m_export->setEnabled(false);
}

void ExportDialog::finish(const QString &path, const Result<QByteArray> &bytes)
{
    finish(path, bytes.and_then([&](const QByteArray &made) { return SafeFile::save(path, made); }));
}

void ExportDialog::finish(const QString &path, const Result<void> &done)
{
    if (done) {
        Q_EMIT m_workspace.message(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
        QDialog::accept();
        return;
    }
    m_pages->setCurrentWidget(m_formPage);
    m_export->setEnabled(true);
    m_export->setFocus();
    if (done.error().kind != ErrorKind::Cancelled)
        m_banner->show(Banner::Kind::Error, done.error().text);
}

void ExportDialog::reject()
{
    if (m_job->isRunning())
        m_job->cancel(); // back to the form when the work has ended
    else
        QDialog::reject();
}

QString ExportDialog::askForPath(const QString &proposed, const QString &suffix)
{
    return suffix.isEmpty() ? askForNewFolder(proposed, this) : askWhereToSave(proposed, {{m_format->currentText(), suffix}}, this);
}

bool exportFromSummit(Workspace &workspace, SummitFile &file, const std::optional<ShownRecords> &shown, QWidget *parent)
{
    ExportDialog dialog(workspace, shown, parent);
    dialog.setRevisions([&file] { return file.revisions(RecordType::Session); });
    return dialog.exec() == QDialog::Accepted && dialog.isProgramme();
}

} // namespace summitry
