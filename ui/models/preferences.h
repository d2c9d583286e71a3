// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers for a person, each setting once: its key, type and default. Nothing of a summit's content
// is ever kept here but the paths of recent files, which can be forgotten.
#pragma once

#include <QSettings>
#include <QStringList>

namespace summitry {

template <class T> struct Preference {
    const char *key;
    T otherwise;

    [[nodiscard]] T value() const { return QSettings().value(QLatin1StringView(key), otherwise).template value<T>(); }
    void setValue(const T &value) const { QSettings().setValue(QLatin1StringView(key), value); }
    void forget() const { QSettings().remove(QLatin1StringView(key)); }
};

namespace preferences {

// "en", "fr", "ar"; empty: the desktop's language.
inline const Preference<QString> language{"language", {}};
// "system", "light", "dark"
inline const Preference<QString> theme{"theme", QStringLiteral("system")};
// Whether files that were opened are listed on the welcome page.
inline const Preference<bool> rememberFiles{"files/remember", true};
inline const Preference<QStringList> recentFiles{"files/recent", {}};
inline const Preference<QByteArray> windowGeometry{"window/geometry", {}};
inline const Preference<bool> inspectorShown{"window/inspector", true};
inline const Preference<int> inspectorWidth{"window/inspector-width", 320};
// By its name: "kind", "day", "person", "room".
inline const Preference<QString> issueGrouping{"issues/grouping", QStringLiteral("kind")};
inline const Preference<bool> issueHints{"issues/hints", true};
// Beside the timeline: whether they are listed, and only those of the day.
inline const Preference<bool> issuesShown{"window/issues", false};
inline const Preference<bool> peopleShown{"window/people", false}; // beside the timeline
inline const Preference<bool> issuesOfDay{"issues/of-day", true};
inline const Preference<QByteArray> changesGeometry{"changes/geometry", {}};
inline const Preference<QString> importFolder{"files/import-folder", {}};
inline const Preference<QString> exportFolder{"files/export-folder", {}};

} // namespace preferences

// Where the last export went, else home.
[[nodiscard]] QString folderForExports();

// The most recent first, without those that are gone.
[[nodiscard]] QStringList recentFiles();
void noteRecentFile(const QString &path);
void forgetRecentFile(const QString &path);

} // namespace summitry
