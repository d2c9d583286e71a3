// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordpicker.h"

#include "document/naming.h"
#include "ui/models/workspace.h"

#include <QCollator>
#include <QCompleter>
#include <QFocusEvent>
#include <QStringListModel>
#include <QStyle>

namespace summitry {

RecordPicker::RecordPicker(RecordType type, const Workspace &workspace, QWidget *parent)
    : QLineEdit(parent), m_type(type), m_workspace(workspace), m_names(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    setClearButtonEnabled(true);
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)); // whatever the script of the name
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &RecordPicker::pickedByUser, Qt::QueuedConnection);
    connect(this, &QLineEdit::editingFinished, this, &RecordPicker::pickedByUser);
}

// The names are collected when someone comes to type: a summit may have a hundred thousand people.
void RecordPicker::fill()
{
    m_ids.clear();
    QStringList names;
    withRecordType(m_type, [&]<class Record>() {
        const Document &document = m_workspace.document();
        for (const Record &record : document.all<Record>()) {
            const QString name = nameOf(record, document);
            if (!m_ids.contains(name.toCaseFolded())) {
                m_ids.insert(name.toCaseFolded(), record.id.value);
                names += name;
            }
        }
    });
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(names.begin(), names.end(), collator);
    m_names->setStringList(names);
}

void RecordPicker::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        fill();
    QLineEdit::focusInEvent(event);
}

void RecordPicker::setPicked(RecordKey key)
{
    m_set = key;
    setText(key.isNull() ? QString() : nameOf(key, m_workspace.document()));
    setCursorPosition(0);
}

RecordKey RecordPicker::picked() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return {m_type, 0};
    // Two people may share a name: what was set stays while its name stands.
    if (!m_set.isNull() && typed == nameOf(m_set, m_workspace.document()))
        return m_set;
    return {m_type, m_ids.value(typed.toCaseFolded())};
}

bool RecordPicker::isValid() const
{
    return text().trimmed().isEmpty() || !picked().isNull();
}

QString RecordPicker::problem() const
{
    return isValid() ? QString() : tr("There is no “%1” under %2. Choose one from the list.").arg(text(), pluralLabel(m_type));
}

} // namespace summitry
