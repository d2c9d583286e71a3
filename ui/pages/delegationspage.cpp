// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/delegationspage.h"

#include "ui/models/workspace.h"
#include "ui/style/emptystate.h"

#include <QPushButton>

namespace summitry {

using namespace Qt::StringLiterals;

DelegationsPage::DelegationsPage(Workspace &workspace, QWidget *parent)
    : TablePage({RecordType::Delegation,
                 u"delegations"_s,
                 u"flag"_s,
                 {{u"name"_s, u"acronym"_s, u"kind"_s, u"country"_s, u"region"_s, u"focal_point"_s, u"quota"_s, u"participants"_s,
                   u"networks"_s},
                  u"name"_s},
                 {u"kind"_s, u"region"_s},
                 {{u"over-quota"_s, tr("Over its quota")}}},
                workspace, parent)
{
    build();
}

QString DelegationsPage::pageTitle() const
{
    return tr("Delegations");
}

QString DelegationsPage::countText(int count) const
{
    return tr("%n delegation(s)", nullptr, count);
}

QString DelegationsPage::addText() const
{
    return tr("Add a delegation");
}

Draft DelegationsPage::newRecord(RecordKey &key) const
{
    Draft draft(workspace().document(), tr("Add a delegation"));
    key = RecordKey::of(draft.add(Delegation{}));
    return draft;
}

void DelegationsPage::fillEmptyState(EmptyState &state)
{
    state.setTitle(tr("No delegations yet"));
    state.setText(tr(
        "A delegation is the organisation, network, State or body that people come from. Importing a list of participants makes "
        "those it names."));
    connect(state.addButton(addText(), u"plus"_s), &QPushButton::clicked, this, &DelegationsPage::addRecord);
    connect(state.addButton(tr("Import a list…"), u"download"_s), &QPushButton::clicked, this,
            [this] { workspace().ask(WindowTask::Import); });
}

} // namespace summitry
