// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys, to look up and to choose: all actions in groups, and the key of the selected one. A key that something else
// holds is taken from there only after a question. Nothing is kept before keep().
#pragma once

#include "ui/models/keycatalogue.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace summitry {

class ChordEdit;

class KeyboardPage : public QWidget
{
    Q_OBJECT

public:
    explicit KeyboardPage(KeyCatalogue catalogue, QWidget *parent = nullptr);

    [[nodiscard]] const KeyMap &map() const { return m_map; }
    void keep() const;
    // Selects the action of this name.
    void select(const QString &name);

private:
    [[nodiscard]] QHBoxLayout *makeEditor();
    [[nodiscard]] QHBoxLayout *makeFoot();
    void fill();
    void narrow();
    void refresh(); // the keys shown, and what can be done
    void showSelected();
    // Gives the selected action these keys; where another holds one of them, asks first.
    void want(const Keys &keys);
    void take();
    void tell(const QString &text);
    [[nodiscard]] const KeyEntry *selected() const;
    [[nodiscard]] const KeyEntry *entryOf(const QTreeWidgetItem *item) const;

    KeyCatalogue m_catalogue;
    KeyMap m_map;
    Keys m_wanted; // while the question stands
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLabel *m_name;
    ChordEdit *m_key;
    QPushButton *m_none;
    QPushButton *m_reset;
    QLabel *m_hint;
    QPushButton *m_take;
    QCheckBox *m_characters;
    QPushButton *m_resetAll;
};

} // namespace summitry
