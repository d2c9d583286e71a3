// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/webaddress.h"

#include "domain/publicid.h"
#include "domain/records.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString inLetters(const QUuid &id)
{
    return id.toString(QUuid::Id128).left(16);
}

bool hasLinks(const PaperOptions &options)
{
    return options.links == PaperLinks::Website;
}

} // namespace

QString webaddress::of(const Session &session)
{
    return u"session-"_s + inLetters(publicId(session.id)) + u".html"_s;
}

QString webaddress::anchorOf(const Room &room)
{
    return u"room-"_s + inLetters(publicId(room.id));
}

QString webaddress::anchorOf(const Track &track)
{
    return u"track-"_s + inLetters(publicId(track.id));
}

QString webaddress::anchorOf(const Participant &participant, const ExportProfile &profile)
{
    return u"person-"_s + inLetters(publicId(participant.id, profile.printedName(participant)));
}

QString linkTo(const Session &session, const PaperOptions &options)
{
    return hasLinks(options) ? webaddress::of(session) : QString();
}

QString linkTo(const Room &room, const PaperOptions &options)
{
    return hasLinks(options) ? webaddress::rooms + u'#' + webaddress::anchorOf(room) : QString();
}

QString linkTo(const Track &track, const PaperOptions &options)
{
    return hasLinks(options) ? webaddress::tracks + u'#' + webaddress::anchorOf(track) : QString();
}

QString linkTo(const Participant &participant, const PaperOptions &options)
{
    return hasLinks(options) ? webaddress::people + u'#' + webaddress::anchorOf(participant, options.profile) : QString();
}

} // namespace summitry
