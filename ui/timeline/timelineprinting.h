// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing where a day's timeline goes: a PDF file, or a printer after a preview; and for whom it is.
#pragma once

#include "ui/painting/timelinepaper.h"

#include <QToolButton>

class QActionGroup;
class QPrinter;

namespace summitry {

class TimelineView;

class PrintButton : public QToolButton
{
    Q_OBJECT

public:
    explicit PrintButton(TimelineView &view, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] Audience audience() const;
    // Of the day, or of all days the one in sight.
    [[nodiscard]] TimelinePaper paper() const;
    void savePdf();
    void print();
    // Without asking; says in the status bar what became of it.
    void savePdfTo(const QString &path);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    void addAudiences();

    TimelineView &m_view;
    QActionGroup *m_audiences;
};

} // namespace summitry
