// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/places.h"

#include "ui/pages/actionplanpage.h"
#include "ui/pages/delegationspage.h"
#include "ui/pages/issuespage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/participantspage.h"
#include "ui/pages/sessionspage.h"
#include "ui/pages/venuespage.h"
#include "ui/timeline/timelinepage.h"

#include <QCoreApplication>

#include <array>

namespace summitry {

namespace {

template <class Kind> Page *make(Workspace &workspace, QWidget *parent)
{
    return new Kind(workspace, parent);
}

constexpr std::array allPlaces{
    Place{"overview", "layout-dashboard", QT_TRANSLATE_NOOP("summitry::MainActions", "&Overview"), &make<OverviewPage>},
    Place{"timeline", "calendar-range", QT_TRANSLATE_NOOP("summitry::MainActions", "&Timeline"), &make<TimelinePage>},
    Place{"sessions", "presentation", QT_TRANSLATE_NOOP("summitry::MainActions", "&Sessions"), &make<SessionsPage>},
    Place{"participants", "users", QT_TRANSLATE_NOOP("summitry::MainActions", "&Participants"), &make<ParticipantsPage>},
    Place{"delegations", "flag", QT_TRANSLATE_NOOP("summitry::MainActions", "&Delegations"), &make<DelegationsPage>},
    Place{"venues", "map-pin", QT_TRANSLATE_NOOP("summitry::MainActions", "&Venues"), &make<VenuesPage>},
    Place{"action-plan", "list-checks", QT_TRANSLATE_NOOP("summitry::MainActions", "&Action Plan"), &make<ActionPlanPage>},
    Place{"issues", "triangle-alert", QT_TRANSLATE_NOOP("summitry::MainActions", "Iss&ues"), &make<IssuesPage>},
};

} // namespace

std::span<const Place> places()
{
    return allPlaces;
}

const Place *placeNamed(QStringView name)
{
    const auto found = std::find_if(allPlaces.begin(), allPlaces.end(),
                                    [&](const Place &place) { return name == QLatin1StringView(place.name); });
    return found == allPlaces.end() ? nullptr : &*found;
}

QString label(const Place &place)
{
    return QCoreApplication::translate("summitry::MainActions", place.label);
}

QString title(const Place &place)
{
    return label(place).remove(u'&');
}

} // namespace summitry
