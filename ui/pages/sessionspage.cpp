// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessionspage.h"

#include "ui/models/workspace.h"
#include "ui/style/emptystate.h"

#include <QPushButton>

namespace summitry {

using namespace Qt::StringLiterals;

SessionsPage::SessionsPage(Workspace &workspace, QWidget *parent)
    : TablePage({RecordType::Session,
                 u"sessions"_s,
                 u"presentation"_s,
                 {{u"title"_s, u"start"_s, u"end"_s, u"room"_s, u"kind"_s, u"people"_s, u"track"_s, u"minutes"_s, u"state"_s},
                  u"start"_s},
                 {u"day"_s, u"room"_s, u"kind"_s, u"track"_s, u"state"_s},
                 {{u"conflicts"_s, tr("In conflict")},
                  {u"unplaced"_s, tr("Not placed")},
                  {u"no-room"_s, tr("No room")},
                  {u"no-chair"_s, tr("No chair")}}},
                workspace, parent)
{
    build();
}

QString SessionsPage::pageTitle() const
{
    return tr("Sessions");
}

QString SessionsPage::countText(int count) const
{
    return tr("%n session(s)", nullptr, count);
}

QString SessionsPage::addText() const
{
    return tr("Add a session");
}

Draft SessionsPage::newRecord(RecordKey &key) const
{
    Draft draft(workspace().document(), tr("Add a session"));
    key = RecordKey::of(draft.add(Session{}));
    return draft;
}

void SessionsPage::fillEmptyState(EmptyState &state)
{
    state.setTitle(tr("No sessions yet"));
    state.setText(tr("Add them one by one, or import a programme that exists: a schedule file of another program."));
    connect(state.addButton(addText(), u"plus"_s), &QPushButton::clicked, this, &SessionsPage::addRecord);
    connect(state.addButton(tr("Import a schedule…"), u"download"_s), &QPushButton::clicked, this,
            [this] { workspace().ask(WindowTask::Import); });
}

} // namespace summitry
