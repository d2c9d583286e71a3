// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/branchoutlines.h"

#include "document/naming.h"
#include "ui/timeline/timelineview.h"

#include <QAction>

namespace summitry {

namespace {

bool standsElsewhere(const Session &one, const std::optional<Session> &other)
{
    return one.isPlaced() && (!other || one.start != other->start || one.minutes != other->minutes || one.room != other->room ||
                              one.track != other->track);
}

} // namespace

BranchOutlines::BranchOutlines(TimelineView &view, QAction &showsOthers) : QObject(&view), m_view(view), m_showsOthers(showsOthers)
{
    connect(&view, &TimelineView::sceneChanged, this, &BranchOutlines::refresh);
    connect(&view.workspace().branches(), &Branches::changed, this, &BranchOutlines::refresh);
    connect(&showsOthers, &QAction::toggled, this, &BranchOutlines::refresh);
    refresh();
}

void BranchOutlines::refresh()
{
    const Branches &branches = m_view.workspace().branches();
    const Document &document = m_view.workspace().document();
    std::vector<OtherPlace> places;
    if (const Edit *changes = document.branchChanges()) {
        for (const auto &change : changes->of<Session>()) {
            if (change.before && standsElsewhere(*change.before, change.after))
                add(places, *change.before, nameOf(*change.before, document));
        }
    } else if (m_showsOthers.isChecked()) {
        for (const Branch &branch : branches.all()) {
            for (const auto &change : branch.changes.of<Session>()) {
                if (change.after && standsElsewhere(*change.after, change.before))
                    add(places, *change.after, tr("%1 · %2", "a session, and what is tried out").arg(nameOf(*change.after, document), branch.name));
            }
        }
    }
    m_view.showElsewhere(std::move(places));
}

void BranchOutlines::add(std::vector<OtherPlace> &places, const Session &session, const QString &words) const
{
    for (const BlockSpan &span : m_view.spansAs(session)) {
        if (m_view.scene().shows(span.start))
            places.push_back({span, words});
    }
}

} // namespace summitry
