// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a page shows while there is nothing to show: why it is empty, and what to do first.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace summitry {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);

    // The first one added is the one to press. Owned by this; connect to its clicked().
    QPushButton *addButton(const QString &text, const QString &iconName = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitLook();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_added;
};

} // namespace summitry
