// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Over every page while something is tried out: what it is, how much of it there is, that it does not count, and the ways
// out. It can't be put away.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace summitry {

class Workspace;

class BranchBanner : public QWidget
{
    Q_OBJECT

public:
    explicit BranchBanner(Workspace &workspace, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton &takeButton() const { return *m_take; }
    [[nodiscard]] QPushButton &leaveButton() const { return *m_leave; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showIcon();

    Workspace &m_workspace;
    bool m_wasOpen = false;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_take;
    QPushButton *m_takeSome;
    QPushButton *m_leave;
};

} // namespace summitry
