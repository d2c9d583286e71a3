// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/participantspage.h"

#include "ui/models/workspace.h"
#include "ui/style/emptystate.h"

#include <QPushButton>

namespace summitry {

using namespace Qt::StringLiterals;

ParticipantsPage::ParticipantsPage(Workspace &workspace, QWidget *parent)
    : TablePage(
          {RecordType::Participant,
           u"participants"_s,
           u"users"_s,
           {{u"name"_s, u"function"_s, u"delegation"_s, u"country"_s, u"region"_s, u"languages"_s, u"listing"_s, u"sessions"_s},
            u"name"_s},
           {u"function"_s, u"delegation"_s, u"region"_s, u"listing"_s},
           {{u"no-delegation"_s, tr("No delegation")}, {u"conflicts"_s, tr("In conflict")}}},
          workspace, parent)
{
    build();
}

QString ParticipantsPage::pageTitle() const
{
    return tr("Participants");
}

QString ParticipantsPage::countText(int count) const
{
    return tr("%n participant(s)", nullptr, count);
}

QString ParticipantsPage::addText() const
{
    return tr("Add a participant");
}

Draft ParticipantsPage::newRecord(RecordKey &key) const
{
    Draft draft(workspace().document(), tr("Add a participant"));
    key = RecordKey::of(draft.add(Participant{}));
    return draft;
}

void ParticipantsPage::fillEmptyState(EmptyState &state)
{
    state.setTitle(tr("Nobody is on the list yet"));
    state.setText(
        tr("Import the list you have, from a spreadsheet saved as CSV, or add people one by one. Nobody is printed on any list "
           "before you say so."));
    connect(state.addButton(tr("Import a list…"), u"download"_s), &QPushButton::clicked, this,
            [this] { workspace().ask(WindowTask::Import); });
    connect(state.addButton(addText(), u"user-plus"_s), &QPushButton::clicked, this, &ParticipantsPage::addRecord);
}

} // namespace summitry
