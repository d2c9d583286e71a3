// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the tray: sessions to drag onto the grid, several at once; they come to lie there one after another.
#pragma once

#include "ui/timeline/unplacedmodel.h"

#include <QListView>

namespace summitry {

class TimelineView;

class TrayList : public QListView
{
    Q_OBJECT

public:
    TrayList(UnplacedModel &model, TimelineView &view, QWidget *parent); // both borrowed

    [[nodiscard]] QList<SessionId> selectedSessions() const; // in the order of the cards
    // What to say where there is no card.
    void setEmptyText(const QString &text);
    [[nodiscard]] const QString &emptyText() const { return m_emptyText; }
    [[nodiscard]] int cardHeight() const; // with the space around it
    [[nodiscard]] int rowsNeeded() const; // to see all cards at this width

Q_SIGNALS:
    void placeRequested();  // Enter, a double click
    void deleteRequested(); // Delete
    void placesRequested(); // Ctrl+K
    void menuRequested(QPoint global);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void endDrag();

    UnplacedModel &m_model;
    TimelineView &m_view;
    QString m_emptyText;
    QPoint m_pressed;
    bool m_mayDrag = false;
    bool m_isDragging = false;
};

} // namespace summitry
