// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/referenceeditors.h"

#include "document/naming.h"
#include "ui/forms/recordpicker.h"
#include "ui/models/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/plainlabel.h"

#include <QBoxLayout>
#include <QToolButton>

namespace summitry {

using namespace Qt::StringLiterals;

ReferenceEditor::ReferenceEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent), m_picker(new RecordPicker(field.target, workspace))
{
    fillWith(m_picker);
    connect(m_picker, &RecordPicker::pickedByUser, this, [this] {
        if (!m_picker->isValid() || value().toLongLong() != m_value.toLongLong())
            Q_EMIT committed();
    });
}

QVariant ReferenceEditor::value() const
{
    if (!m_picker->isValid())
        return m_value;
    const RecordKey key = m_picker->picked();
    return key.isNull() ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(qlonglong(key.id));
}

void ReferenceEditor::setValue(const QVariant &value)
{
    m_value = value;
    m_picker->setPicked({field().target, value.toLongLong()});
}

QString ReferenceEditor::problem() const
{
    return m_picker->problem();
}

ReferencesEditor::ReferencesEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent), m_picker(new RecordPicker(field.target, workspace))
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    layout->addLayout(m_rows);
    layout->addWidget(m_picker);
    m_picker->setPlaceholderText(tr("Add…"));
    fillWith(box);
    setFocusProxy(m_picker);
    m_picker->setAccessibleName(tr("Add to %1").arg(label(field)));
    connect(m_picker, &RecordPicker::pickedByUser, this, &ReferencesEditor::addPicked);
}

QVariant ReferencesEditor::value() const
{
    QStringList words;
    for (const qint64 id : m_ids)
        words += QString::number(id);
    return words.isEmpty() ? QString(""_L1) : words.join(u' ');
}

void ReferencesEditor::setValue(const QVariant &value)
{
    m_ids.clear();
    for (const QString &word : value.toString().split(u' ', Qt::SkipEmptyParts))
        m_ids += word.toLongLong();
    showRows();
}

QString ReferencesEditor::problem() const
{
    return m_picker->problem();
}

void ReferencesEditor::addPicked()
{
    const RecordKey key = m_picker->picked();
    if (key.isNull() || m_ids.contains(key.id)) {
        if (!m_picker->isValid())
            Q_EMIT committed(); // so that the form says what is wrong
        return;
    }
    m_ids += key.id;
    m_picker->setPicked({});
    showRows();
    Q_EMIT committed();
}

void ReferencesEditor::remove(qint64 id)
{
    m_ids.removeOne(id);
    showRows();
    Q_EMIT committed();
}

void ReferencesEditor::showRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const qint64 id : m_ids) {
        const QString name = nameOf(RecordKey{field().target, id}, workspace().document());
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *text = new PlainLabel(name);
        auto *button = new QToolButton;
        button->setIcon(icon(u"x"_s));
        button->setAccessibleName(tr("Remove %1").arg(name));
        connect(button, &QToolButton::clicked, this, [this, id] { remove(id); });
        layout->addWidget(text, 1);
        layout->addWidget(button);
        m_rows->addWidget(row);
    }
}

} // namespace summitry
