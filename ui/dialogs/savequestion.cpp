// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/savequestion.h"

#include <QFileDialog>

namespace summitry {

using namespace Qt::StringLiterals;

QString askWhereToSave(const QString &proposed, const QList<std::pair<QString, QString>> &formats, QWidget *parent)
{
    QStringList filters;
    for (const auto &[text, suffix] : formats)
        filters += u"%1 (*.%2)"_s.arg(text, suffix);
    QFileDialog dialog(parent, parent->windowTitle(), proposed);
    dialog.setNameFilters(filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const auto follow = [&](const QString &filter) { dialog.setDefaultSuffix(formats.at(filters.indexOf(filter)).second); };
    follow(filters.first());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString askForNewFolder(const QString &proposed, QWidget *parent)
{
    QFileDialog dialog(parent, parent->windowTitle(), proposed);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // nothing is
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace summitry
