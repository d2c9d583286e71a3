// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence with links in it, to click or to reach by Tab and follow with Enter. Its pieces are shown as they are: there is no
// markup that text from outside could become.
#pragma once

#include "ui/style/wrappedlabel.h"

#include <QIcon>
#include <QTextLayout>

#include <memory>
#include <vector>

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

    // A line of some words; how wide it really is the layout says, and how high then heightForWidth().
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void followed(int piece);

protected:
    [[nodiscard]] int measuredHeight(int width) const override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    // Where a link stands in the text.
    struct Link {
        int piece = 0;
        int start = 0;
        int end = 0;
    };
    static constexpr int none = -1;

    void makeRoomForMark();
    [[nodiscard]] std::unique_ptr<QTextLayout> newLayout() const;
    // Kept until something changes: what was measured is mostly what is painted, and another width breaks other lines of
    // the same glyphs.
    [[nodiscard]] const QTextLayout &layoutFor(int width) const;
    [[nodiscard]] const QTextLayout &layoutNow() const;
    void forgetLayout();
    [[nodiscard]] int linkAt(QPoint point) const;
    void reach(int link);
    void paintFocus(QPainter &painter) const;

    QList<Piece> m_pieces;
    std::vector<Link> m_links;
    QIcon m_mark;
    mutable std::unique_ptr<QTextLayout> m_layout;
    mutable int m_width = 0;
    int m_reached = none; // by the keyboard
    int m_pressed = none;
};

} // namespace summitry
