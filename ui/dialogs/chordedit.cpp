// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/chordedit.h"

#include <QKeyEvent>

namespace summitry {

void ChordEdit::keyPressEvent(QKeyEvent *event)
{
    QKeySequenceEdit::keyPressEvent(event);
    if (keySequence().isEmpty())
        return; // Shift, Ctrl or Alt alone, so far
    const QKeySequence chord(keySequence()[0]);
    setKeySequence(chord);
    Q_EMIT chordPressed(chord);
}

} // namespace summitry
