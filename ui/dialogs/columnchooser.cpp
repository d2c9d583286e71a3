// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnchooser.h"

#include "domain/records.h"
#include "exchange/lists.h"
#include "ui/models/preferences.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/rowdelegate.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
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
    auto *all = new QPushButton(tr("&All"));
    auto *none = new QPushButton(tr("&None"));
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing);
    layout->addLayout(row, 1);
    layout->addWidget(m_hint);
    connect(all, &QPushButton::clicked, this, [this] { setAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { setAll(Qt::Unchecked); });
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::showHint);
}

void ColumnChooser::show(RecordType type, const ExportProfile &profile)
{
    const QSignalBlocker blocker(m_list);
    m_type = type;
    m_key = u"export/columns/%1-%2"_s.arg(QLatin1StringView(tableName(type)), QLatin1StringView(choiceName(profile.audience())));
    const QStringList remembered = Preference<QStringList>{m_key.toLatin1().constData(), {}}.value();
    m_list->clear();
    for (const int place : allowedFields(type, profile)) {
        const FieldInfo &field = *fieldsOf(type).at(place);
        auto *item = new QListWidgetItem(label(field), m_list);
        if (isForOrganisers(field))
            item->setIcon(icon(u"lock"_s));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isChosen = remembered.isEmpty() ? !isForOrganisers(field) : remembered.contains(QLatin1StringView(field.name));
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, place);
    }
    m_list->setCurrentRow(0);
    showHint();
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
