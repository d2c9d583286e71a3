// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text for finding and comparing: case, diacritics and forms of width taken away, so that “Élodie” and “elodie” are one.
#pragma once

#include <QStringList>

namespace summitry {

[[nodiscard]] QString foldedText(QStringView text);
// A typed text's words, folded; whether a folded text holds them all, each anywhere.
[[nodiscard]] QStringList foldedWords(QStringView text);
[[nodiscard]] bool holdsEach(const QString &folded, const QStringList &words);
// The same in UTF-8, for the texts of a hundred thousand rows.
void appendFolded(QStringView text, QByteArray &utf8);
[[nodiscard]] QByteArray foldedUtf8(QStringView text);

} // namespace summitry
