// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence with links in it, to click or to reach by Tab and follow with Enter. Its pieces are shown as they are: no text
// from outside can become markup.
#pragma once

#include "ui/style/wrappedlabel.h"

#include <QIcon>

namespace summitry {

class LinkLabel : public WrappedLabel
{
    Q_OBJECT

public:
    struct Piece {
        QString text;
        bool isLink = false;
        bool isName = false; // whatever is a link is one
    };
    explicit LinkLabel(QWidget *parent = nullptr);

    void setPieces(const QList<Piece> &pieces);
    // Before the sentence, beside its first line.
    void setMark(const QIcon &mark);

Q_SIGNALS:
    void followed(int piece);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showPieces();
    void makeRoomForMark();

    QList<Piece> m_pieces;
    QIcon m_mark;
};

} // namespace summitry
