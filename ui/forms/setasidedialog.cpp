// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/setasidedialog.h"

#include "planning/settingaside.h"
#include "ui/models/workspace.h"
#include "ui/style/plainlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace summitry {

SetAsideDialog::SetAsideDialog(std::vector<Conflict> conflicts, Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_conflicts(std::move(conflicts)),
      m_workspace(workspace),
      m_note(new QPlainTextEdit)
{
    setWindowTitle(tr("Set %n conflict(s) aside", nullptr, int(m_conflicts.size())));
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    addSentences(*layout);
    auto *words = new QLabel(tr("&Note: why it can stay as it is"));
    words->setBuddy(m_note);
    layout->addWidget(words);
    m_note->setTabChangesFocus(true);
    m_note->setPlainText(commonNote());
    m_note->setMinimumHeight(80);
    layout->addWidget(m_note, 1);
    auto *promise = new PlainLabel(tr("It is no longer counted or marked. Should it become worse, it is back by itself."));
    promise->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(promise);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Set aside"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SetAsideDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_note->setFocus();
}

void SetAsideDialog::addSentences(QBoxLayout &layout)
{
    constexpr std::size_t most = 4;
    for (std::size_t i = 0; i < std::min(most, m_conflicts.size()); ++i)
        layout.addWidget(new PlainLabel(sentence(m_conflicts[i], m_workspace.document())));
    if (m_conflicts.size() > most)
        layout.addWidget(new PlainLabel(tr("and %n more", nullptr, int(m_conflicts.size() - most))));
}

// Empty where they have several, or none.
QString SetAsideDialog::commonNote() const
{
    QSet<QString> notes;
    for (const Conflict &conflict : m_conflicts) {
        const SetAside *record = recordAbout(conflict, m_workspace.document());
        notes.insert(record ? record->note : QString());
    }
    return notes.size() == 1 ? *notes.cbegin() : QString();
}

void SetAsideDialog::accept()
{
    const Document &document = m_workspace.document();
    const LocalTime now = document.clock().local(QDateTime::currentDateTimeUtc());
    Draft draft = setAside(m_conflicts, m_note->toPlainText().trimmed(), now, document);
    const QString text = draft.edit().text;
    if (!m_workspace.apply(draft))
        return;
    Q_EMIT m_workspace.message(text);
    QDialog::accept();
}

} // namespace summitry
