// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The card of all keys: in two columns, to search and to print.
#pragma once

#include "ui/window/shortcutlist.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace summitry {

class KeyCard : public QDialog
{
    Q_OBJECT

public:
    explicit KeyCard(const ShortcutList &list, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    [[nodiscard]] const ShortcutList &shown() const { return m_shown; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &words);
    [[nodiscard]] QWidget *columns() const;
    void print();

    ShortcutList m_list;
    ShortcutList m_shown;
    QLineEdit *m_field;
    QScrollArea *m_area;
    QPushButton *m_print;
};

} // namespace summitry
