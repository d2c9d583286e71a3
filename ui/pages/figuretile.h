// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure with its name, to click: grey where it is zero, a warning colour where something is wrong.
#pragma once

#include <QAbstractButton>

namespace summitry {

class FigureTile : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Tone { Neutral, Attention, Warning };
    // The short name is written on it; the whole one is for the tool tip, and for those who listen.
    FigureTile(const QString &shortName, const QString &name, Tone tone, QWidget *parent = nullptr);

    void setFigure(int figure);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortName;
    QString m_name;
    Tone m_tone; // where the figure is not zero
    int m_figure = 0;
};

} // namespace summitry
