// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the running program: style, palette and font, after the desktop or after the person's choice.
// It remembers nothing itself; the preferences do.
#pragma once

#include "ui/style/palette.h"

#include <QFont>
#include <QObject>

class QLocale;

namespace summitry {

class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    // Needs the QApplication; sets its style, palette and font at once.
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    // What is shown now, whoever decided it.
    [[nodiscard]] Shade shade() const;

    // The desktop's font, and in front of it a family of the language's script where that font has none.
    void applyFontFor(const QLocale &locale);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    // Colours or fonts are others now; also when the desktop has changed them.
    void changed();

private:
    void applyPalette();
    [[nodiscard]] QPalette readDesktopPalette();

    Choice m_choice = Choice::System;
    QPalette m_desktop;
    QFont m_desktopFont;
    bool m_isApplying = false;
};

} // namespace summitry
