// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A summit of two days and five people for dialogs to work on, in memory alone.
#pragma once

#include "tests/files.h"
#include "ui/models/workspace.h"

#include <QDialog>

class QPushButton;

namespace summitry {

class DialogSummit
{
public:
    DialogSummit();

    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] ParticipantId person(const QString &name) const;
    [[nodiscard]] QStringList people() const;

private:
    Document m_document;
    std::unique_ptr<Workspace> m_workspace;
};

// The dialog's widget of this class, where it is to be seen.
template <class Part> [[nodiscard]] Part *shown(const QDialog &dialog)
{
    Part *part = dialog.findChild<Part *>();
    return part && part->isVisible() ? part : nullptr;
}
// The one that is to be seen with this text.
[[nodiscard]] QPushButton *button(const QDialog &dialog, const QString &text);
// Whatever takes the focus and cannot say its name to a screen reader; empty where all can.
[[nodiscard]] QStringList namelessIn(const QDialog &dialog);

} // namespace summitry
