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
    return withSuffix(QFileDialog::getSaveFileName(m_parent, tr("New summit"), proposed, filter(), nullptr,
                                                   QFileDialog::DontConfirmOverwrite));
}

QString FileQuestions::whereToBackUp(const QString &ownPath) const
{
    const QFileInfo own(ownPath);
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmm"_s);
    const QString proposed = own.dir().filePath(u"%1 %2.summit"_s.arg(own.completeBaseName(), stamp));
    return withSuffix(QFileDialog::getSaveFileName(m_parent, tr("Back up the summit"), proposed, filter()));
}

QString FileQuestions::whereToCopy(const QString &ownPath) const
{
    const QString proposed = QDir::home().filePath(tr("%1 (copy).summit").arg(QFileInfo(ownPath).completeBaseName()));
    return withSuffix(QFileDialog::getSaveFileName(m_parent, tr("Save a copy"), proposed, filter()));
}

} // namespace summitry
