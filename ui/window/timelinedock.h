// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the timeline, below its own heading with a button that closes it. Escape goes back to the timeline.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace summitry {

class TimelineView;

class TimelineDock : public QFrame
{
    Q_OBJECT

public:
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    TimelineDock(const QString &heading, TimelineView &timeline, QWidget *parent); // borrowed

    [[nodiscard]] TimelineView &timeline() const { return m_timeline; }
    // Below the heading, without margins.
    [[nodiscard]] QVBoxLayout &content() { return *m_content; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    TimelineView &m_timeline;
    QVBoxLayout *m_content;
};

} // namespace summitry
