// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For whom, in which language and when a paper is made.
#pragma once

#include "domain/exportprofile.h"
#include "publishing/paper.h"

#include <QTimeZone>

namespace summitry {

enum class PaperLinks { None, Website };

struct PaperOptions {
    ExportProfile profile{Audience::Public};
    QLocale locale;
    QDateTime madeAt = QDateTime::currentDateTime(); // printed at the foot; invalid: not printed
    PaperLinks links = PaperLinks::None; // whether names lead to their pages (see webaddress.h)
};

// "10 December 2019": the month as a word, so that no reader takes it for the day.
[[nodiscard]] QString writtenDate(QDate date, const QLocale &locale);
// The same with the day of the week, as a title: "Lundi 29 octobre 2018", where within a sentence it would be "lundi".
[[nodiscard]] QString dateAsTitle(QDate date, const QLocale &locale);
// "Mon 29 Oct"
[[nodiscard]] QString briefDate(QDate date, const QLocale &locale);
// "EN, FR": codes rather than names; each reader knows that of their own language, in whatever language the paper is.
[[nodiscard]] QString languageCodes(const QStringList &codes);
// For whom it is, unless for the public, and when it was made, by the clocks of this zone: the summit's, not the laptop's.
[[nodiscard]] QString footerOf(const PaperOptions &options, const QTimeZone &zone);

// A text from the file as one line: control characters out, line breaks and runs of spaces one space.
[[nodiscard]] Run run(const QString &text, RunStyles styles = RunStyle::Plain);
// A dot between the parts of a line.
[[nodiscard]] Run separator();
// A text of several lines, one paragraph to a line; empty ones left out.
[[nodiscard]] QList<Runs> paragraphsOf(const QString &text);

} // namespace summitry
