// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a summit, as a list at the window's leading edge.
#pragma once

#include <QListWidget>
#include <QTimer>

namespace summitry {

class SideBar : public QListWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void addPage(const QString &name, const QString &title, const QIcon &icon);
    // How many things there wait for a hand, beside the title; 0: nothing is shown. The words say what they are.
    void setCount(const QString &name, int count, const QString &words);
    // Makes this page the current one without telling anybody.
    void showPage(const QString &name);

Q_SIGNALS:
    void pageChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    // Records dragged here are dropped nowhere, but resting on a page they open it.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *pageItem(const QString &name) const; // null: there is none
    void tint();
    void openHovered();

    QTimer m_restTimer;
    QString m_hovered; // page, while something is dragged over it
};

} // namespace summitry
