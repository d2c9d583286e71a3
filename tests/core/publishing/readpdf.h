// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF's text as other programs read it.
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QStringList>

namespace summitry {

// In normal form KC: PDFs hold the shapes of Arabic letters, and ligatures. Pages end with a form feed. Null where
// there is no pdftotext.
[[nodiscard]] QString textOf(const QByteArray &pdf);
// Where a word stands on the first page that has it, in points from the upper left; null where there is none.
[[nodiscard]] QPointF placeOf(const QString &word, const QByteArray &pdf);
// Its bookmarks, "Agenda 1" at the left, those below another one with a space before them; the page counts from 1.
[[nodiscard]] QStringList outlineOf(const QByteArray &pdf);
[[nodiscard]] int pageCountOf(const QByteArray &pdf);

} // namespace summitry
