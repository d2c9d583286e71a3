// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnchooser.h"

#include "domain/records.h"
#include "exchange/lists.h"
#include "ui/models/preferences.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/rowdelegate.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

bool isForOrganisers(const FieldInfo &field)
{
    return field.sensitivity == Sensitivity::Organisers;
}

} // namespace

ColumnChooser::ColumnChooser(QWidget *parent) : QWidget(parent), m_list(new QListWidget), m_hint(new QLabel)
{
    dressList(*m_list);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setAccessibleName(tr("Columns"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    auto *buttons = new QVBoxLayout;
    addButtons(*buttons);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing);
    layout->addLayout(row, 1);
    layout->addWidget(m_hint);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::showHint);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChooser::updateButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        updateButtons();
        showHint();
    });
}

void ColumnChooser::addButtons(QBoxLayout &layout)
{
    addButton(layout, tr("&All"), {}, [this] { setAll(Qt::Checked); });
    addButton(layout, tr("&None"), {}, [this] { setAll(Qt::Unchecked); });
    layout.addSpacing(metrics::spacing);
    m_up = addButton(layout, tr("Up"), u"arrow-up"_s, [this] { move(-1); });
    m_down = addButton(layout, tr("Down"), u"arrow-down"_s, [this] { move(1); });
    addKeys(QKeySequence(Qt::ALT | Qt::Key_Up), *m_up);
    addKeys(QKeySequence(Qt::ALT | Qt::Key_Down), *m_down);
    layout.addStretch(1);
}

QPushButton *ColumnChooser::addButton(QBoxLayout &layout, const QString &text, const QString &iconName,
                                      const std::function<void()> &slot)
{
    auto *button = new QPushButton(text);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAutoDefault(false);
    layout.addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

// In the list alone: elsewhere these keys open a list that drops down.
void ColumnChooser::addKeys(const QKeySequence &keys, QPushButton &button)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    connect(action, &QAction::triggered, &button, &QPushButton::click);
    button.setToolTip(tr("Move the column, %1 in the list", "a shortcut").arg(keys.toString(QKeySequence::NativeText)));
}

void ColumnChooser::show(RecordType type, const ExportProfile &profile)
{
    const QSignalBlocker blocker(m_list);
    m_type = type;
    m_key = u"export/columns/%1-%2"_s.arg(QLatin1StringView(tableName(type)), QLatin1StringView(choiceName(profile.audience())));
    const QStringList remembered = Preference<QStringList>{m_key.toLatin1().constData(), {}}.value();
    m_list->clear();
    // Those that were chosen last stand first, in the order they had.
    const QList<int> allowed = allowedFields(type, profile);
    for (const QString &name : remembered) {
        if (const int place = fieldIndex(type, name); allowed.contains(place))
            addItem(place, Qt::Checked);
    }
    for (const int place : allowed) {
        const FieldInfo &field = *fieldsOf(type).at(place);
        if (remembered.isEmpty())
            addItem(place, isForOrganisers(field) ? Qt::Unchecked : Qt::Checked);
        else if (!remembered.contains(QLatin1StringView(field.name)))
            addItem(place, Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    updateButtons();
    showHint();
}

void ColumnChooser::addItem(int place, Qt::CheckState state)
{
    const FieldInfo &field = *fieldsOf(m_type).at(place);
    auto *item = new QListWidgetItem(label(field), m_list);
    if (isForOrganisers(field))
        item->setIcon(icon(u"lock"_s));
    // Dropped between two others, never onto one.
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(state);
    item->setData(Qt::UserRole, place);
}

QList<int> ColumnChooser::fields() const
{
    QList<int> fields;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            fields += m_list->item(row)->data(Qt::UserRole).toInt();
    }
    return fields;
}

void ColumnChooser::remember() const
{
    QStringList names;
    for (const int place : fields())
        names += QLatin1StringView(fieldsOf(m_type).at(place)->name);
    Preference<QStringList>{m_key.toLatin1().constData(), {}}.setValue(names);
}

void ColumnChooser::setAll(Qt::CheckState state)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(state);
    showHint();
}

void ColumnChooser::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker blocker(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    updateButtons();
    showHint();
}

void ColumnChooser::updateButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

void ColumnChooser::showHint()
{
    QStringList sensitive;
    for (const int place : fields()) {
        if (const FieldInfo &field = *fieldsOf(m_type).at(place); isForOrganisers(field))
            sensitive += label(field);
    }
    constexpr int most = 4;
    const QString more =
        sensitive.size() > most ? tr("%n more", "fields, after those that are named", int(sensitive.size()) - most) : QString();
    const QString named =
        QLocale().createSeparatedList(sensitive.mid(0, most) + (more.isEmpty() ? QStringList() : QStringList{more}));
    if (fields().isEmpty())
        m_hint->setText(tr("Choose at least one column."));
    else if (sensitive.isEmpty())
        m_hint->setText(tr("None of these columns is for organisers alone."));
    else
        m_hint->setText(
            tr("For organisers alone: %1. Keep the file on an encrypted disk, and send it to nobody else.").arg(named));
    Q_EMIT changed();
}

} // namespace summitry
