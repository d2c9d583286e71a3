// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exportprofile.h"

#include "domain/participant.h"
#include "domain/session.h"

namespace summitry {

bool ExportProfile::names(const Participant &participant) const
{
    switch (m_audience) {
    case Audience::Public:
        return participant.listing == Listing::Public;
    case Audience::Participants:
        return participant.listing != Listing::Never;
    case Audience::Organisers:
        return true;
    }
    return false;
}

bool ExportProfile::isByAlias(const Participant &participant) const
{
    return m_audience != Audience::Organisers && !participant.alias.isEmpty();
}

QString ExportProfile::printedName(const Participant &participant) const
{
    if (!names(participant))
        return {};
    return isByAlias(participant) ? participant.alias : participant.name;
}

bool ExportProfile::shows(const Session &session) const
{
    return m_audience == Audience::Organisers || !session.confidential;
}

} // namespace summitry
