// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small button that is on or off, for narrowing a list: a word, perhaps a spot of colour, and how many there are.
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace summitry {

class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int noCount = -1;

    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    // Before the text; an invalid colour takes it away.
    void setSpot(const QColor &colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    // The check mark, else the spot.
    virtual void paintMark(QPainter &painter, const QRect &mark);
    [[nodiscard]] QColor spot() const { return m_spot; }

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int leadingWidth() const;
    [[nodiscard]] int wordsStart() const;

    int m_count = noCount;
    QColor m_spot;
};

} // namespace summitry
