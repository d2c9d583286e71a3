// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog with what a test says about it.
#pragma once

#include "ui/dialogs/audiencebox.h"
#include "ui/dialogs/exportdialog.h"

#include <QLabel>
#include <QPushButton>

namespace summitry {

// Answers the question for a file without a file chooser.
class AnsweringDialog : public ExportDialog
{
public:
    AnsweringDialog(Workspace &workspace, const QString &file, const std::optional<ShownRecords> &shown = {})
        : ExportDialog(workspace, shown),
          answer(file)
    {
        show();
    }

    QString answer;
    QString proposedPath;
    QString proposedSuffix;

    void choose(const QString &text) const
    {
        for (auto *box : findChildren<QComboBox *>()) {
            if (const int index = box->findText(text); index >= 0 && !qobject_cast<AudienceBox *>(box))
                box->setCurrentIndex(index);
        }
    }
    void choose(Audience audience) const { findChild<AudienceBox *>()->setCurrentIndex(int(audience)); }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    [[nodiscard]] QPushButton *exportButton() const
    {
        for (auto *button : findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("Export")))
                return button;
        }
        return nullptr;
    }

protected:
    QString askForPath(const QString &proposed, const QString &suffix) override
    {
        proposedPath = proposed;
        proposedSuffix = suffix;
        return answer;
    }
};

} // namespace summitry
