// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of a window as a person would see it, and what they are taken of.
#pragma once

#include <QString>

class QDir;

namespace summitry {

class MainWindow;

// Until nothing moves any more.
void settle(MainWindow &window);
void save(MainWindow &window, const QString &path);
// The first session in conflict, selected where one looks for it.
void showConflict(MainWindow &window);

// The first conflict's session in the middle of a drag, an hour later and a room further.
void saveDrag(MainWindow &window, const QString &path);
// Of the timeline, each into a file named after the variant.
void saveGestures(MainWindow &window, const QDir &folder, const QString &variant);
void saveEditing(MainWindow &window, const QDir &folder, const QString &variant);

} // namespace summitry
