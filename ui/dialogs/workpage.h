// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a dialog shows while it works: what it does, and how far it is.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace summitry {

class WorkPage : public QWidget
{
    Q_OBJECT

public:
    explicit WorkPage(QWidget *parent = nullptr);

    void setText(const QString &text);
    // 0 runs to and fro: nobody knows yet.
    void setPercent(int percent);

private:
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace summitry
