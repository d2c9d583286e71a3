// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A field that takes a key as it is pressed: one chord, at once, where Qt's own waits for three more.
#pragma once

#include <QKeySequenceEdit>

namespace summitry {

class ChordEdit : public QKeySequenceEdit
{
    Q_OBJECT

public:
    using QKeySequenceEdit::QKeySequenceEdit;

Q_SIGNALS:
    void chordPressed(const QKeySequence &chord);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace summitry
