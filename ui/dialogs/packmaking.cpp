// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog does once it knows which papers.
#include "ui/dialogs/packdialog.h"

#include "base/safefile.h"
#include "publishing/printing.h"
#include "ui/dialogs/job.h"
#include "ui/dialogs/printing.h"
#include "ui/dialogs/savequestion.h"
#include "ui/dialogs/workpage.h"
#include "ui/models/preferences.h"
#include "ui/models/workspace.h"
#include "ui/style/banner.h"
#include "ui/style/confirmation.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// One file after another, each whole or not at all; what is done stays.
Result<void> writeAll(const QList<std::pair<QString, QList<Paper>>> &files, Progress &progress)
{
    for (const auto &[path, papers] : files) {
        const Result<QByteArray> bytes = pdf(papers, QPageSize::A4, progress);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const Result<void> done = SafeFile::save(path, *bytes); !done)
            return done;
    }
    return {};
}

} // namespace

void PackDialog::preview()
{
    if (!previewPapers(papers(), this))
        return;
    m_outcome = PackOutcome::Printed;
    accept();
}

void PackDialog::saveOne()
{
    const QString name = tr("%1 %2", "a pack, a date: a file's name").arg(windowTitle(), day()->date.toString(Qt::ISODate));
    const QString path = askForPath(QDir(folderForExports()).filePath(name + ".pdf"_L1));
    if (path.isEmpty())
        return;
    preferences::exportFolder.setValue(QFileInfo(path).absolutePath());
    save({{path, papers()}});
}

void PackDialog::saveSeparately()
{
    const QString folder = askForFolder(folderForExports());
    if (folder.isEmpty())
        return;
    preferences::exportFolder.setValue(folder);
    const QList<PackPart> parts = options().parts;
    QList<Paper> made = papers();
    QList<std::pair<QString, QList<Paper>>> files;
    QStringList there;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString name = day()->date.toString(Qt::ISODate) + u' ' + QLatin1StringView(choiceName(parts[i])) + ".pdf"_L1;
        const QString path = QDir(folder).filePath(name);
        if (QFileInfo::exists(path))
            there += name;
        files += {path, QList<Paper>{std::move(made[i])}};
    }
    if (there.isEmpty() || mayReplace(there))
        save(std::move(files));
}

void PackDialog::save(QList<std::pair<QString, QList<Paper>>> files)
{
    const QString path = files.first().first;
    m_banner->hide();
    m_workPage->setText(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    m_workPage->setPercent(0);
    m_pages->setCurrentWidget(m_workPage);
    for (QPushButton *maker : std::as_const(m_makers))
        maker->setEnabled(false);
    auto done = std::make_shared<Result<void>>();
    m_job->start([done, files = std::move(files)](Progress &progress) { *done = writeAll(files, progress); },
                 [this, path, done] { finish(path, *done); });
}

void PackDialog::finish(const QString &path, const Result<void> &done)
{
    if (done) {
        Q_EMIT m_workspace.message(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
        m_outcome = PackOutcome::Saved;
        accept();
        return;
    }
    m_pages->setCurrentWidget(m_formPage);
    showCensus();
    m_makers.last()->setFocus();
    if (done.error().kind != ErrorKind::Cancelled)
        m_banner->show(Banner::Kind::Error, done.error().text);
}

QString PackDialog::askForPath(const QString &proposed)
{
    return askWhereToSave(proposed, {{tr("PDF"), u"pdf"_s}}, this);
}

QString PackDialog::askForFolder(const QString &proposed)
{
    return QFileDialog::getExistingDirectory(this, windowTitle(), proposed);
}

bool PackDialog::mayReplace(const QStringList &files)
{
    return isConfirmed({windowTitle(), tr("Replace what is there?"), tr("The folder has already: %1").arg(files.join(", "_L1)), tr("Replace"),
                        QMessageBox::AcceptRole},
                       this);
}

} // namespace summitry
