// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a list holds, and in which order; remembered for each kind of list and audience.
#pragma once

#include "domain/exportprofile.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QKeySequence;
class QLabel;
class QListWidget;
class QPushButton;

namespace summitry {

class ColumnChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    // Shows what such a list may hold. For organisers, what is for their eyes alone is offered but not chosen at first.
    void show(RecordType type, const ExportProfile &profile);
    using QWidget::show;
    // Places in the description, in the order of the columns.
    [[nodiscard]] QList<int> fields() const;
    void remember() const;

Q_SIGNALS:
    void changed();

private:
    void addButtons(QBoxLayout &layout);
    QPushButton *addButton(QBoxLayout &layout, const QString &text, const QString &iconName, const std::function<void()> &slot);
    void addKeys(const QKeySequence &keys, QPushButton &button);
    void addItem(int place, Qt::CheckState state);
    void setAll(Qt::CheckState state);
    void move(int by);
    void updateButtons();
    void showHint();

    QListWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QString m_key; // in the settings
    RecordType m_type = RecordType::Participant;
};

} // namespace summitry
