// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/conflictsentence.h"

#include "ui/models/workspace.h"
#include "ui/style/icons.h"

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
    connect(this, &LinkLabel::followed, &workspace, [&workspace, parts](int part) { workspace.open(parts.at(part).key); });
}

} // namespace summitry
