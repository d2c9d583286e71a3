// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/waysoutmenu.h"

#include "ui/forms/setasidedialog.h"
#include "ui/gestures/placeplan.h"
#include "ui/scene/scenewords.h"
#include "ui/style/icons.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSentence = 110; // characters
constexpr std::size_t mostConflicts = 4;
constexpr std::size_t mostPlaces = 3;

QString plainText(QString text) // without mnemonics
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

WaysOutMenu::WaysOutMenu(SessionId session, TimelineView &view) : QMenu(&view), m_view(view), m_session(session)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    const std::vector<Conflict> conflicts = view.workspace().conflicts().conflictsOf(session);
    const std::size_t shown = std::min(conflicts.size(), mostConflicts);
    for (const Conflict &conflict : std::span(conflicts).first(shown))
        addConflict(conflict);
    const bool isOfPlace = std::any_of(conflicts.begin(), conflicts.end(), [](const Conflict &one) { return dependsOnPlace(one.kind); });
    if (isOfPlace)
        addPlaces();
}

void WaysOutMenu::addConflict(const Conflict &conflict)
{
    const Document &document = m_view.workspace().document();
    const QString words = sentence(conflict, document);
    QAction *heading = addAction(summitry::icon(u"triangle-alert"_s), plainText(shortened(words, longestSentence)));
    heading->setToolTip(words.toHtmlEscaped());
    connect(heading, &QAction::triggered, this, [this, conflict] { m_view.workspace().goTo(conflict); });
    for (WayOut &way : waysOutOf(conflict, m_session, document))
        addWay(std::move(way), u"pencil"_s);
    connect(addAction(summitry::icon(u"eye-off"_s), tr("Set it aside…")), &QAction::triggered, this, [this, conflict] { setAside(conflict); });
    addSeparator();
}

void WaysOutMenu::addPlaces()
{
    Workspace &workspace = m_view.workspace();
    if (refusalToMove(m_session, workspace.document()) != Refusal::None)
        return;
    const PlaceOffers offers = placesFor(m_session, workspace.conflicts(), workspace.document());
    for (const PlaceOffer &offer : std::span(offers.best).first(std::min(offers.best.size(), mostPlaces)))
        addWay(wayTo(offer, m_session, workspace.document()), u"map-pin"_s);
    connect(addAction(tr("More places…")), &QAction::triggered, this, [this] { m_view.findPlaceFor({m_session}); });
}

void WaysOutMenu::addWay(WayOut way, const QString &iconName)
{
    QAction *action = addAction(summitry::icon(iconName), plainText(way.text));
    connect(action, &QAction::triggered, this, [this, edit = std::move(way.edit)] { take(edit); });
}

void WaysOutMenu::take(const Edit &edit)
{
    const QString what = edit.text;
    if (!m_view.workspace().apply(edit))
        return;
    m_view.reveal(m_session);
    Q_EMIT m_view.workspace().message(what);
}

void WaysOutMenu::setAside(const Conflict &conflict)
{
    auto *dialog = new SetAsideDialog({conflict}, m_view.workspace(), &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace summitry
