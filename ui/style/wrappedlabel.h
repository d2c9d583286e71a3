// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A label of several lines that keeps the heights it was asked for: nested layouts ask for the same ones again and again,
// and each answer sets the whole text anew.
#pragma once

#include <QHash>
#include <QLabel>

namespace summitry {

class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const final;

protected:
    // What the text really takes.
    [[nodiscard]] virtual int measuredHeight(int width) const;

private:
    // What a height depends on.
    struct Look {
        QString text;
        QFont font;
        QMargins margins;
        friend bool operator==(const Look &, const Look &) = default;
    };
    mutable Look m_look;
    mutable QHash<int, int> m_heights; // by width
};

} // namespace summitry
