// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filequestions.h"

#include "ui/models/preferences.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString proposedFolder()
{
    const QStringList recent = recentFiles();
    return recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.first()).absolutePath();
}

QString withSuffix(const QString &path)
{
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : QString(path + ".summit"_L1);
}

} // namespace

QString FileQuestions::filter()
{
    return tr("Summits (*.summit);;All files (*)");
}

QString FileQuestions::whichToOpen() const
{
    return QFileDialog::getOpenFileName(m_parent, tr("Open a summit"), proposedFolder(), filter());
}

QString FileQuestions::whereToMake(const QString &templateName) const
{
    const QString name = templateName == "paris-2018"_L1 ? tr("Paris 2018") : tr("My summit");
    const QString proposed = QDir(proposedFolder()).filePath(name + ".summit"_L1);
    return withSuffix(
        QFileDialog::getSaveFileName(m_parent, tr("New summit"), proposed, filter(), nullptr, QFileDialog::DontConfirmOverwrite));
}

Result<QString> FileQuestions::backUp(SummitFile &file) const
{
    const QFileInfo own(file.path());
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmm"_s);
    return copyTo(tr("Back up the summit"), own.dir().filePath(u"%1 %2.summit"_s.arg(own.completeBaseName(), stamp)), file);
}

Result<QString> FileQuestions::saveCopy(SummitFile &file) const
{
    const QString name = tr("%1 (copy).summit").arg(QFileInfo(file.path()).completeBaseName());
    return copyTo(tr("Save a copy"), QDir::home().filePath(name), file);
}

Result<QString> FileQuestions::copyTo(const QString &title, const QString &proposed, SummitFile &file) const
{
    const QString path = withSuffix(QFileDialog::getSaveFileName(m_parent, title, proposed, filter()));
    if (path.isEmpty())
        return path;
    return file.backup(path).map([&] { return path; });
}

} // namespace summitry
