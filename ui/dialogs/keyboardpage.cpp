// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keyboardpage.h"

#include "base/foldedtext.h"
#include "ui/dialogs/chordedit.h"
#include "ui/style/keytext.h"
#include "ui/style/metrics.h"
#include "ui/style/plainlabel.h"
#include "ui/style/rowdelegate.h"
#include "ui/style/searchfield.h"
#include "ui/style/textmetrics.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

enum KeyColumn { WhatColumn, KeysColumn };
constexpr int groupRole = Qt::UserRole;
constexpr int entryRole = Qt::UserRole + 1;

// Read from left to right in every language, "Alt+←", and without a say in the direction of its sentence.
QString isolated(const QString &keys)
{
    return QGuiApplication::isRightToLeft() && !keys.isEmpty() ? QChar(0x2066) + keys + QChar(0x2069) : keys;
}

QString shownKeys(const Keys &keys)
{
    return isolated(keyTexts(keys).join(u"   "_s));
}

QPushButton *plainButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false); // Enter in the filter accepts nothing
    return button;
}

} // namespace

KeyboardPage::KeyboardPage(KeyCatalogue catalogue, QWidget *parent)
    : QWidget(parent),
      m_catalogue(std::move(catalogue)),
      m_map(KeyMap::kept()),
      m_filter(new QLineEdit),
      m_list(new QTreeWidget),
      m_hint(new PlainLabel),
      m_take(plainButton(tr("&Take it")))
{
    dressForSearch(*m_filter, tr("What it does, or a key"), tr("Find a shortcut"))->setText(tr("Find"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_hint->setObjectName(u"hint"_s);
    m_take->setObjectName(u"take"_s);
    auto *question = new QHBoxLayout;
    question->addWidget(m_hint, 1);
    question->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::spacing);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(makeEditor());
    layout->addLayout(question);
    layout->addLayout(makeFoot());
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &KeyboardPage::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyboardPage::showSelected);
    connect(m_take, &QPushButton::clicked, this, &KeyboardPage::take);
    refresh();
    narrow();
}

QHBoxLayout *KeyboardPage::makeEditor()
{
    m_name = new PlainLabel;
    m_name->setFont(strongFont(m_name->font()));
    m_key = new ChordEdit;
    m_key->setAccessibleName(tr("Key"));
    m_key->setToolTip(tr("Press the key"));
    m_none = plainButton(tr("&No key"));
    m_none->setObjectName(u"none"_s);
    m_reset = plainButton(tr("&Usual key"));
    m_reset->setObjectName(u"reset"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_key, m_none, m_reset})
        row->addWidget(widget);
    connect(m_key, &ChordEdit::chordPressed, this, [this](const QKeySequence &chord) { want({chord}); });
    connect(m_none, &QPushButton::clicked, this, [this] { want({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { want(selected()->standard); });
    return row;
}

QHBoxLayout *KeyboardPage::makeFoot()
{
    m_characters = new QCheckBox(tr("&Single-letter keys"));
    m_characters->setToolTip(tr("Keys that are a letter, digit or sign by themselves"));
    m_characters->setChecked(m_map.hasCharacterKeys());
    m_resetAll = plainButton(tr("Usual keys for &all"));
    m_resetAll->setObjectName(u"reset-all"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_characters);
    row->addStretch(1);
    row->addWidget(m_resetAll);
    connect(m_characters, &QCheckBox::toggled, this, [this](bool isOn) {
        m_map.setCharacterKeys(isOn);
        refresh();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_map.resetAll();
        m_characters->setChecked(true);
        refresh();
    });
    return row;
}

void KeyboardPage::fill()
{
    for (qsizetype group = 0; group < m_catalogue.size(); ++group) {
        auto *heading = new QTreeWidgetItem(m_list, {m_catalogue.at(group).title});
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFont(WhatColumn, strongFont(font()));
        heading->setFirstColumnSpanned(true);
        for (qsizetype entry = 0; entry < m_catalogue.at(group).entries.size(); ++entry) {
            auto *item = new QTreeWidgetItem(heading, {m_catalogue.at(group).entries.at(entry).text});
            item->setData(WhatColumn, groupRole, group);
            item->setData(WhatColumn, entryRole, entry);
        }
    }
    m_list->expandAll();
}

const KeyEntry *KeyboardPage::entryOf(const QTreeWidgetItem *item) const
{
    if (!item || !item->parent())
        return nullptr;
    return &m_catalogue.at(item->data(WhatColumn, groupRole).toInt()).entries.at(item->data(WhatColumn, entryRole).toInt());
}

const KeyEntry *KeyboardPage::selected() const
{
    return entryOf(m_list->currentItem());
}

void KeyboardPage::narrow()
{
    const QStringList wanted = foldedWords(m_filter->text());
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *heading = m_list->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < heading->childCount(); ++j) {
            QTreeWidgetItem *item = heading->child(j);
            const QStringList parts{heading->text(WhatColumn), item->text(WhatColumn), item->text(KeysColumn)};
            const bool isWanted = holdsEach(foldedText(parts.join(u'\n')), wanted);
            item->setHidden(!isWanted);
            shown += isWanted;
            if (isWanted && !first)
                first = item;
        }
        heading->setHidden(shown == 0);
    }
    const QTreeWidgetItem *current = m_list->currentItem();
    if (!current || current->isHidden())
        m_list->setCurrentItem(first);
}

void KeyboardPage::select(const QString &name)
{
    for (QTreeWidgetItem *item : m_list->findItems({}, Qt::MatchContains | Qt::MatchRecursive)) {
        const KeyEntry *entry = entryOf(item);
        if (entry && entry->name == name)
            m_list->setCurrentItem(item);
    }
}

void KeyboardPage::refresh()
{
    for (QTreeWidgetItem *item : m_list->findItems({}, Qt::MatchContains | Qt::MatchRecursive)) {
        const KeyEntry *entry = entryOf(item);
        if (!entry)
            continue;
        item->setText(KeysColumn, shownKeys(entry->keysIn(m_map)));
        QFont font = this->font();
        font.setBold(!entry->isFixed() && m_map.isChosen(entry->name));
        item->setFont(KeysColumn, font);
        item->setToolTip(KeysColumn, font.bold() ? tr("Chosen by you") : QString());
    }
    m_resetAll->setEnabled(m_map != KeyMap());
    showSelected();
}

void KeyboardPage::showSelected()
{
    m_wanted.clear();
    const KeyEntry *entry = selected();
    const bool isOurs = entry && !entry->isFixed();
    const Keys keys = entry ? entry->keysIn(m_map) : Keys();
    m_name->setText(entry ? entry->text : QString());
    m_key->setKeySequence(keys.value(0));
    m_key->setEnabled(isOurs);
    m_none->setEnabled(isOurs && !keys.isEmpty());
    m_reset->setEnabled(isOurs && m_map.isChosen(entry->name));
    tell(!entry ? tr("Nothing matches.") : isOurs ? tr("Press a key in the field to choose it.") : tr("This key stays as it is."));
}

void KeyboardPage::tell(const QString &text)
{
    m_hint->setText(text);
    m_take->setVisible(!m_wanted.isEmpty());
}

void KeyboardPage::want(const Keys &keys)
{
    const KeyEntry *entry = selected();
    m_wanted.clear();
    for (const QKeySequence &key : keys) {
        const QString said = isolated(keyText(key));
        if (isReserved(key))
            return tell(tr("%1 is needed as it is.").arg(said));
        if (!m_map.hasCharacterKeys() && isCharacterKey(key) && keys.size() == 1)
            return tell(tr("Single-letter keys are switched off."));
        const auto holder = holderOf(key, *entry, m_catalogue, m_map);
        if (!holder)
            continue;
        if (holder->isFixed())
            return tell(tr("%1 is “%2” and stays so.").arg(said, holder->text));
        m_wanted = keys;
        return tell(tr("%1 is “%2”. Take it from there?").arg(said, holder->text));
    }
    giveTo(*entry, keys, m_catalogue, m_map);
    refresh();
}

void KeyboardPage::take()
{
    giveTo(*selected(), Keys(m_wanted), m_catalogue, m_map);
    refresh();
    m_key->setFocus();
}

void KeyboardPage::keep() const
{
    m_map.keep();
}

} // namespace summitry
