// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Above the grid: what the lanes stand for, by what the blocks are coloured, the colours of the day, which filter when they are pressed, and a field
// for words.
#pragma once

#include "ui/scene/colouring.h"

#include <QHash>
#include <QLineEdit>
#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace summitry {

class LegendChip;
class ScrollingRow;
class TimelineView;

class LegendBar : public QWidget
{
    Q_OBJECT

public:
    explicit LegendBar(TimelineView &view, QWidget *parent = nullptr); // the view is borrowed

    [[nodiscard]] const QList<LegendChip *> &chips() const { return m_chips; }
    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    [[nodiscard]] QToolButton &colourButton() const { return *m_button; }
    [[nodiscard]] QToolButton &laneButton() const { return *m_lanes; }
    // "3 of 14", or empty.
    [[nodiscard]] QString countText() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeField();
    void showScene();
    void showLegend();
    void showFilter();
    void choose(const QString &key);
    [[nodiscard]] bool pressInField(int key);

    TimelineView &m_view;
    QToolButton *m_lanes;
    QToolButton *m_button;
    ScrollingRow *m_row;
    QLabel *m_count;
    QLineEdit *m_field;
    QList<LegendChip *> m_chips;
    QHash<QString, BlockColour> m_known; // that have been shown, by key
};

} // namespace summitry
