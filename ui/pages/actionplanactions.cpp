// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the page of the Action Plan.
#include "ui/models/planedits.h"
#include "ui/models/planmodel.h"
#include "ui/models/removal.h"
#include "ui/models/workspace.h"
#include "ui/pages/actionplanpage.h"
#include "ui/pages/fieldsdialog.h"
#include "ui/pages/planview.h"
#include "ui/style/pagehead.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>

namespace summitry {

using namespace Qt::StringLiterals;

void ActionPlanPage::addSection()
{
    RecordKey key;
    Draft draft = summitry::addSection(key, m_workspace.document());
    if (!m_workspace.apply(draft))
        return;
    reveal(key);
    edit();
}

void ActionPlanPage::addAddressees()
{
    Draft draft = addAddresseeSections(m_workspace.document());
    m_workspace.apply(draft);
}

void ActionPlanPage::addRecommendation()
{
    RecordKey key;
    Draft draft = summitry::addRecommendation(current(), key, m_workspace.document());
    if (!m_workspace.apply(draft))
        return;
    reveal(key);
    edit();
}

void ActionPlanPage::edit()
{
    m_view->setFocus();
    if (m_view->currentIndex().isValid())
        m_view->edit(m_view->currentIndex());
}

void ActionPlanPage::moveUp()
{
    move(-1);
}

void ActionPlanPage::moveDown()
{
    move(1);
}

void ActionPlanPage::move(int by)
{
    const RecordKey key = current();
    Draft draft = movePart(key, by < 0 ? Direction::Up : Direction::Down, m_workspace.document());
    if (m_workspace.apply(draft))
        reveal(key);
}

void ActionPlanPage::remove()
{
    QList<RecordKey> sections;
    QList<RecordKey> recommendations;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        const RecordKey key = m_model->keyAt(index);
        (key.type == RecordType::Section ? sections : recommendations) += key;
    }
    // With a section go its recommendations, those selected too; else the selected ones alone.
    removeRecords(sections.isEmpty() ? recommendations : sections, m_workspace);
}

void ActionPlanPage::editPreamble()
{
    auto *dialog = new FieldsDialog(m_workspace, RecordKey::of(m_workspace.document().summit().id),
                                    {u"plan_title"_s, u"plan_preamble"_s}, tr("Edit title and preamble"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ActionPlanPage::refresh()
{
    const Document &document = m_workspace.document();
    const Summit &summit = document.summit();
    const auto &all = document.all<Recommendation>();
    const bool isEmpty = document.all<Section>().isEmpty();
    m_planTitle->setText(summit.planTitle.isEmpty() ? tr("The plan has no title of its own yet.") : summit.planTitle);
    const int approved = int(std::count_if(all.begin(), all.end(),
                                           [](const Recommendation &one) { return one.state == RecommendationState::Approved; }));
    const QString count = tr("%n recommendation(s)", nullptr, int(all.size()));
    m_head->setSubtitle(approved == 0 ? count : tr("%1, %2").arg(count, tr("%n approved", nullptr, approved)));
    m_preamble->setText(summit.planPreamble.isEmpty() ? tr("No preamble yet.") : summit.planPreamble);
    m_filter->setVisible(!isEmpty);
    m_stack->setCurrentIndex(isEmpty ? 1 : m_model->rowCount() == 0 ? 2 : 0);
    updateActions();
}

void ActionPlanPage::updateActions()
{
    const bool canEdit = !m_workspace.document().isReadOnly();
    const RecordKey key = current();
    m_addSection->setEnabled(canEdit);
    m_addRecommendation->setEnabled(canEdit);
    m_editPreamble->setEnabled(canEdit);
    m_edit->setEnabled(canEdit && !key.isNull());
    m_remove->setEnabled(canEdit && !key.isNull());
    m_up->setEnabled(canEdit && !movePart(key, Direction::Up, m_workspace.document()).edit().isEmpty());
    m_down->setEnabled(canEdit && !movePart(key, Direction::Down, m_workspace.document()).edit().isEmpty());
}

} // namespace summitry
