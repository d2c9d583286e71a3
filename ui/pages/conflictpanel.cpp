// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflictpanel.h"

#include "ui/forms/conflictsentence.h"
#include "ui/models/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/textmetrics.h"

#include <QBoxLayout>
#include <QLabel>

namespace summitry {

using namespace Qt::StringLiterals;

ConflictPanel::ConflictPanel(Workspace &workspace, QWidget *parent)
    : WrappedBox(parent),
      m_workspace(workspace),
      m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::spacing);
}

void ConflictPanel::refresh()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const std::vector<Conflict> hard = m_workspace.conflicts().conflicts(Severity::Hard);
    addTitle(tr("Conflicts"));
    if (hard.empty()) {
        auto *calm = new QLabel(tr("None: nobody is needed twice, and every room is used once at a time."));
        calm->setWordWrap(true);
        calm->setForegroundRole(QPalette::PlaceholderText);
        m_rows->addWidget(calm);
    }
    addSentences(hard, 6);
    const std::vector<Conflict> soft = m_workspace.conflicts().conflicts(Severity::Soft);
    if (soft.empty())
        return;
    addTitle(tr("Hints"));
    addSentences(soft, 4);
}

void ConflictPanel::addTitle(const QString &text)
{
    auto *title = new QLabel(text);
    title->setFont(strongFont(font()));
    m_rows->addWidget(title);
}

void ConflictPanel::addSentences(const std::vector<Conflict> &conflicts, std::size_t most)
{
    for (std::size_t i = 0; i < std::min(most, conflicts.size()); ++i)
        m_rows->addWidget(new ConflictSentence(conflicts[i], m_workspace));
    if (conflicts.size() <= most)
        return;
    const QString filter = conflicts.front().isHard() ? u"conflicts"_s : QString();
    auto *rest = new LinkLabel;
    rest->setMark(icon(u"ellipsis"_s, IconTint::Secondary));
    rest->setPieces({{tr("and %n more", nullptr, int(conflicts.size() - most)), true, false}});
    connect(rest, &LinkLabel::followed, this, [this, filter] { m_workspace.openPage(u"issues"_s, filter); });
    m_rows->addWidget(rest);
}

} // namespace summitry
