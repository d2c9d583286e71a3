// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tray below the grid: the sessions that have no place yet, to drag from and to. Folded away it is but a line, which
// still takes what is dropped on it.
#pragma once

#include "domain/recordtype.h"

#include <QPoint>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace summitry {

class TimelineView;
class TrayList;
class UnplacedModel;
class Workspace;

class TimelineTray : public QWidget
{
    Q_OBJECT

public:
    TimelineTray(Workspace &workspace, TimelineView &view, QWidget *parent = nullptr); // both borrowed

    [[nodiscard]] bool isOpen() const;
    void open();
    void fold();
    // Opens the tray and selects the session, without a filter that would hide it; false where it is not here.
    bool reveal(SessionId session);
    [[nodiscard]] TrayList &list() { return *m_list; }
    [[nodiscard]] QLineEdit &filter() { return *m_filter; }
    [[nodiscard]] int foldedHeight() const;
    // With so many rows of cards.
    [[nodiscard]] int openHeight(int rows) const;

Q_SIGNALS:
    void foldChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showCount();
    void showFold();
    void setOpen(bool isOpen);
    void tellSelection();
    void place();
    void findPlace();
    void remove();
    void showMenu(QPoint global);

    Workspace &m_workspace;
    TimelineView &m_view;
    UnplacedModel *m_model;
    QWidget *m_head;
    QToolButton *m_fold;
    QLabel *m_title;
    QLineEdit *m_filter;
    TrayList *m_list;
    bool m_isTarget = false;
};

} // namespace summitry
