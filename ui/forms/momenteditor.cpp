// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/momenteditor.h"

#include "document/fieldtext.h"
#include "document/naming.h"
#include "document/programme.h"
#include "ui/models/workspace.h"

#include <QComboBox>
#include <QLayout>
#include <QLineEdit>

namespace summitry {

using namespace Qt::StringLiterals;

MomentEditor::MomentEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent), m_day(new QComboBox), m_time(new QLineEdit)
{
    fillWith(m_day);
    fillWith(m_time);
    m_day->addItem(tr("Not placed"), QDate());
    for (const Day *day : daysInOrder(workspace.document()))
        m_day->addItem(nameOf(*day, workspace.document()), day->date);
    m_day->setAccessibleName(tr("Day"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setPlaceholderText(u"14:30"_s);
    m_time->setLayoutDirection(Qt::LeftToRight);
    m_time->setFixedWidth(76);
    connect(m_day, &QComboBox::activated, this, &MomentEditor::commit);
    connect(m_time, &QLineEdit::editingFinished, this, &MomentEditor::commit);
}

Result<QVariant> MomentEditor::read() const
{
    const QDate date = m_day->currentData().toDate();
    if (!date.isValid())
        return QString(""_L1);
    const QString time = m_time->text().trimmed().isEmpty() ? u"09:00"_s : m_time->text();
    return parseText(field(), date.toString(Qt::ISODate) + u' ' + time, workspace().document());
}

QVariant MomentEditor::value() const
{
    return read().value_or(m_value);
}

QString MomentEditor::problem() const
{
    const auto moment = read();
    return moment ? QString() : moment.error().text;
}

void MomentEditor::setValue(const QVariant &value)
{
    m_value = value;
    const LocalTime moment = LocalTime::fromString(value.toString());
    if (moment.isSet() && m_day->findData(moment.date()) < 0)
        m_day->addItem(shortDate(moment.date()), moment.date());
    m_day->setCurrentIndex(std::max(0, moment.isSet() ? m_day->findData(moment.date()) : 0));
    m_time->setText(clockTime(moment));
}

void MomentEditor::commit()
{
    const auto moment = read();
    if (!moment || *moment != m_value)
        Q_EMIT committed();
}

} // namespace summitry
