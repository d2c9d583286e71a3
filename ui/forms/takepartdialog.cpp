// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/takepartdialog.h"

#include "document/naming.h"
#include "ui/models/workspace.h"
#include "ui/style/plainlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace summitry {

TakePartDialog::TakePartDialog(const Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_sessions(new QListWidget)
{
    setWindowTitle(tr("Take part of “%1”").arg(workspace.branches().open()->name));
    resize(520, 420);
    auto *layout = new QVBoxLayout(this);
    auto *words = new QLabel(tr("&Sessions to take into the programme"));
    words->setBuddy(m_sessions);
    layout->addWidget(words);
    m_sessions->setWordWrap(true);
    m_sessions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_sessions, 1);
    auto *promise = new PlainLabel(tr("What a session needs goes with it. The rest is still being tried out."));
    promise->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(promise);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sessions, &QListWidget::itemChanged, this, &TakePartDialog::refresh);
    fill();
    refresh();
}

void TakePartDialog::fill()
{
    const Document &document = m_workspace.document();
    const Tables main = document.mainTables();
    std::vector<Session> sessions;
    for (const SessionId id : sessionsIn(*document.branchChanges())) {
        const Session *session = document.find(id) ? document.find(id) : main.of<Session>().find(id);
        if (session)
            sessions.push_back(*session);
    }
    std::sort(sessions.begin(), sessions.end(),
              [](const Session &a, const Session &b) { return std::tuple(!a.isPlaced(), a.start, a.id) < std::tuple(!b.isPlaced(), b.start, b.id); });
    for (const Session &session : sessions) {
        auto *item = new QListWidgetItem(tr("%1 · %2", "a session, and what is different").arg(nameOf(session, document), differenceOf(session.id)), m_sessions);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, session.id.value);
    }
    m_sessions->setCurrentRow(0);
}

QString TakePartDialog::differenceOf(SessionId session) const
{
    const Edit &changes = *m_workspace.document().branchChanges();
    QStringList words;
    for (const auto &change : changes.of<Session>()) {
        if (change.id() != session)
            continue;
        if (change.isAddition())
            return tr("new");
        if (change.isRemoval())
            return tr("deleted");
        for (const Field<Session> &field : Description<Session>::fields) {
            if (!field.same(*change.before, *change.after))
                words += label(field);
        }
    }
    const auto isTouched = [session](const auto &parts) {
        return std::any_of(parts.begin(), parts.end(), [session](const auto &part) {
            return (part.before && part.before->session == session) || (part.after && part.after->session == session);
        });
    };
    if (isTouched(changes.of<Assignment>()))
        words += tr("People");
    if (isTouched(changes.of<AgendaItem>()))
        words += tr("Agenda");
    return words.join(tr(", ", "between what is different"));
}

QSet<SessionId> TakePartDialog::chosen() const
{
    QSet<SessionId> sessions;
    for (int row = 0; row < m_sessions->count(); ++row) {
        if (m_sessions->item(row)->checkState() == Qt::Checked)
            sessions.insert({m_sessions->item(row)->data(Qt::UserRole).toLongLong()});
    }
    return sessions;
}

void TakePartDialog::refresh()
{
    const int count = int(chosen().size());
    m_apply->setEnabled(count > 0);
    m_apply->setText(tr("Take %n session(s)", nullptr, count));
}

} // namespace summitry
