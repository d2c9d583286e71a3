// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/conflictsentence.h"

#include "ui/forms/setasidedialog.h"
#include "ui/models/workspace.h"
#include "ui/style/icons.h"

#include <QAction>

namespace summitry {

using namespace Qt::StringLiterals;

ConflictSentence::ConflictSentence(const Conflict &conflict, Workspace &workspace, RecordKey shown, QWidget *parent)
    : LinkLabel(parent)
{
    const QList<SentencePart> parts = sentenceParts(conflict, workspace.document());
    QList<Piece> pieces;
    for (const SentencePart &part : parts)
        pieces += Piece{part.text, !part.key.isNull() && part.key != shown, !part.key.isNull()};
    setMark(conflict.isHard() ? icon(u"triangle-alert"_s, IconTint::Conflict) : icon(u"lightbulb"_s, IconTint::Warning));
    setPieces(pieces);
    addActions(conflict, workspace);
    connect(this, &LinkLabel::followed, &workspace, [&workspace, parts](int part) { workspace.open(parts.at(part).key); });
}

void ConflictSentence::addActions(const Conflict &conflict, Workspace &workspace)
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *show = new QAction(icon(u"calendar-range"_s), tr("Show on the timeline"), this);
    connect(show, &QAction::triggered, &workspace, [&workspace, conflict] { workspace.goToOnTimeline(conflict); });
    auto *setAside = new QAction(icon(u"eye-off"_s), tr("Set aside…"), this);
    setAside->setEnabled(!workspace.document().isReadOnly());
    connect(setAside, &QAction::triggered, this, [this, &workspace, conflict] {
        auto *dialog = new SetAsideDialog({conflict}, workspace, window()); // this label goes while it is open
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    QWidget::addActions({show, setAside});
}

} // namespace summitry
