// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are on the website of the programme, relative to any of its pages: the same from one time to the next, whatever
// they are renamed to, and in letters that every disk and server takes.
#pragma once

#include "publishing/paperoptions.h"

namespace summitry {

struct Room;
struct Track;

namespace webaddress {
inline const QString home = QStringLiteral("index.html");
inline const QString tracks = QStringLiteral("tracks.html");
inline const QString rooms = QStringLiteral("rooms.html");
inline const QString people = QStringLiteral("people.html");
inline const QString style = QStringLiteral("style.css");
[[nodiscard]] QString of(const Session &session);
// Within its page.
[[nodiscard]] QString anchorOf(const Room &room);
[[nodiscard]] QString anchorOf(const Track &track);
// By the name that is printed: an alias must not be found by the name in an earlier website.
[[nodiscard]] QString anchorOf(const Participant &participant, const ExportProfile &profile);
} // namespace webaddress

// Empty where these papers have no links.
[[nodiscard]] QString linkTo(const Session &session, const PaperOptions &options);
[[nodiscard]] QString linkTo(const Room &room, const PaperOptions &options);
[[nodiscard]] QString linkTo(const Track &track, const PaperOptions &options);
[[nodiscard]] QString linkTo(const Participant &participant, const PaperOptions &options);

[[nodiscard]] inline Run linked(Run run, const QString &link)
{
    run.link = link;
    return run;
}

} // namespace summitry
