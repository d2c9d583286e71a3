// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline for those who hear it: a list of the day's sessions, each with its sentence, its place and its actions.
#pragma once

class QString;
class QWidget;

namespace summitry {

class TimelineView;

// Once for the program; more often does no harm.
void installTimelineAccessibility();
// Tells a screen reader where the cursor is now.
void announceFocus(TimelineView &view);
// Has a screen reader say this.
void announce(QWidget &widget, const QString &text);

} // namespace summitry
