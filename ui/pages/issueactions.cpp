// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/issueactions.h"

#include "planning/settingaside.h"
#include "ui/forms/setasidedialog.h"
#include "ui/models/workspace.h"
#include "ui/pages/issuesview.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

std::vector<Conflict> conflictsOf(const std::vector<Issue> &issues)
{
    std::vector<Conflict> conflicts;
    for (const Issue &issue : issues)
        conflicts.push_back(issue.conflict);
    return conflicts;
}

} // namespace

IssueActions::IssueActions(IssuesView &view, Workspace &workspace, QObject *parent)
    : QObject(parent),
      m_view(view),
      m_workspace(workspace)
{
    m_open = add(u"issues.show"_s, tr("Show on the timeline"), u"calendar-range"_s, {Qt::Key_Return}, &IssueActions::open);
    m_setAside = add(u"issues.set-aside"_s, tr("Set aside…"), u"eye-off"_s, {QKeySequence::Delete}, &IssueActions::setAside);
    m_takeUp = add(u"issues.take-up"_s, tr("Take up again"), u"rotate-ccw"_s, {Qt::SHIFT | Qt::Key_Delete}, &IssueActions::takeUpAgain);
    m_copy = add(u"issues.copy"_s, tr("Copy"), u"copy"_s, {QKeySequence::Copy}, &IssueActions::copy);
    m_setAside->setWhatsThis(tr("Set aside")); // on the key card: whatever it would do next
    m_setAside->setToolTip(tr("Keep quiet about it, with a note, until it becomes worse"));
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &IssueActions::showMenu);
    connect(&view, &IssuesView::opened, this, &IssueActions::show);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &IssueActions::update);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &IssueActions::update);
    connect(&workspace.document(), &Document::changed, this, &IssueActions::update); // after the model
    update();
}

QAction *IssueActions::add(const QString &name, const QString &text, const QString &iconName, const Keys &keys,
                           void (IssueActions::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    giveKeys(*action, name, keys);
    action->setShortcutContext(Qt::WidgetShortcut); // not in the filter
    m_view.addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void IssueActions::update()
{
    const std::vector<Issue> issues = m_view.selectedIssues();
    const bool canEdit = !m_workspace.document().isReadOnly();
    m_open->setEnabled(issues.size() == 1);
    m_copy->setEnabled(!issues.empty());
    m_setAside->setEnabled(canEdit && !issues.empty());
    const auto isRecorded = [](const Issue &issue) { return issue.state != IssueState::Standing; };
    const auto isQuiet = [](const Issue &issue) { return issue.state == IssueState::SetAside; };
    m_takeUp->setEnabled(canEdit && std::any_of(issues.begin(), issues.end(), isRecorded));
    const bool areQuiet = !issues.empty() && std::all_of(issues.begin(), issues.end(), isQuiet);
    m_setAside->setText(areQuiet ? tr("Change the note…") : tr("Set aside…"));
}

void IssueActions::showMenu(const QPoint &place)
{
    const std::vector<Issue> issues = m_view.selectedIssues();
    if (issues.empty())
        return;
    QMenu menu(&m_view);
    menu.addAction(m_open);
    if (issues.size() == 1)
        addWays(menu, issues.front().conflict);
    menu.addSeparator();
    menu.addActions({m_setAside, m_takeUp});
    menu.addSeparator();
    menu.addAction(m_copy);
    menu.exec(m_view.viewport()->mapToGlobal(place));
}

// To each record that the sentence names, and to where its sessions could go instead.
void IssueActions::addWays(QMenu &menu, const Conflict &conflict)
{
    QList<SentencePart> named = sentenceParts(conflict, m_workspace.document());
    named.removeIf([](const SentencePart &part) { return part.key.isNull(); });
    for (SentencePart &part : named)
        part.text.replace(u'&', "&&"_L1);
    for (const SentencePart &part : std::as_const(named))
        connect(menu.addAction(tr("Open %1").arg(part.text)), &QAction::triggered, this,
                [this, key = part.key] { m_workspace.open(key); });
    if (m_workspace.document().isReadOnly())
        return;
    menu.addSeparator();
    for (const SentencePart &part : std::as_const(named)) {
        if (const SessionId session = part.key.as<Session>())
            connect(menu.addAction(icon(u"map-pin"_s), tr("Find another place for %1…").arg(part.text)), &QAction::triggered,
                    this, [this, session] { m_workspace.findPlaceFor(session); });
    }
}

void IssueActions::open()
{
    const std::vector<Issue> issues = m_view.selectedIssues();
    if (!issues.empty())
        show(issues.front().conflict);
}

void IssueActions::show(const Conflict &conflict)
{
    m_workspace.goToOnTimeline(conflict);
}

void IssueActions::setAside()
{
    auto conflicts = conflictsOf(m_view.selectedIssues());
    if (conflicts.empty())
        return;
    auto *dialog = new SetAsideDialog(std::move(conflicts), m_workspace, &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The next one takes the place, so that Del can be pressed again.
    connect(dialog, &QDialog::accepted, this, [this, next = QPersistentModelIndex(m_view.nextToSelection())] {
        if (next.isValid())
            m_view.setCurrentIndex(next);
    });
    dialog->open();
}

void IssueActions::takeUpAgain()
{
    Draft draft = summitry::takeUpAgain(conflictsOf(m_view.selectedIssues()), m_workspace.document());
    const QString text = draft.edit().text;
    if (m_workspace.apply(draft))
        Q_EMIT m_workspace.message(text);
}

void IssueActions::copy()
{
    QStringList lines;
    for (const Issue &issue : m_view.selectedIssues())
        lines += sentence(issue.conflict, m_workspace.document());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT m_workspace.message(tr("%n row(s) copied", nullptr, int(lines.size())));
}

} // namespace summitry
