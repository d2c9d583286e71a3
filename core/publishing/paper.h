// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A document for people to read, as plain values: what it says, not how it looks. Every writer (PDF, HTML, Markdown)
// and the printer take the same Paper. Texts are plain, whatever they contain; writers escape them.
#pragma once

#include <QFlags>
#include <QList>
#include <QLocale>
#include <QString>

#include <variant>

namespace summitry {

enum class RunStyle { Plain = 0, Bold = 1, Italic = 2, Muted = 4, Struck = 8 };
Q_DECLARE_FLAGS(RunStyles, RunStyle)

// A stretch of text in one style and one language; which, is guessed from its letters (see script.h).
struct Run {
    QString text;
    RunStyles styles = RunStyle::Plain;
    QString link = {}; // where it leads on a website, relative to the page; other papers have none
    friend bool operator==(const Run &, const Run &) = default;
};
using Runs = QList<Run>;

struct Heading {
    int level = 1; // 1 to 3; the paper's own title stands above them
    Runs text;
    bool startsPage = false;
    QString anchor = {}; // what links call it by
};

enum class ParagraphStyle { Body, Lead, Detail };

struct Paragraph {
    Runs text;
    ParagraphStyle style = ParagraphStyle::Body;
    bool keptWithNext = false;
};

// With sub-points at most, which are lettered a), b), c).
struct ListItem {
    int number = 0; // 0: a bullet
    Runs text;
    QList<Runs> points;
    Runs detail; // a last line: state, dates
};

struct List {
    QList<ListItem> items;
};

enum class LineStyle { Body, Title, Detail, Time };

// A line of a cell; it wraps. A label (a time) hangs before it and lines up with its neighbours'.
struct CellLine {
    Runs text;
    LineStyle style = LineStyle::Body;
    QString label;
};
using Cell = QList<CellLine>;

enum class RowKind {
    Normal,
    Group, // a heading across all columns, for the rows of a greater level that follow
    Slim,  // in passing: a break
};

struct Row {
    RowKind kind = RowKind::Normal;
    int level = 0; // 1: belongs to the group above
    int hue = -1;  // 0 to 359: a bar of colour before the main cell; -1: none
    QList<Cell> cells;
    bool keptWithNext = false; // on one page, where that is possible; a group is with its first row
    QString anchor = {};       // what links call it by
};

struct PaperColumn {
    QString head;
    double width = 1; // relative to the other columns
};

struct PaperTable {
    QList<PaperColumn> columns;
    int mainColumn = 0; // what a row is about
    QList<Row> rows;
};

using Block = std::variant<Heading, Paragraph, List, PaperTable>;

struct Paper {
    QString event;    // the summit; above the title and at the head of every page
    QString title;
    QString subtitle;
    QString footer;   // at the foot of every page, beside its number
    QString numbering; // "Page %1 of %2", at the foot; empty: in the language of the program
    QLocale locale;   // of its language and direction
    double scale = 1;     // of text and space, in print: what is read from afar, or written on
    bool isTitled = true; // in print; not where each page is handed out or hung up by itself
    QList<Block> blocks;

    [[nodiscard]] QString fullTitle() const { return event.isEmpty() ? title : title + QStringLiteral(" – ") + event; }
    [[nodiscard]] bool isRightToLeft() const { return locale.textDirection() == Qt::RightToLeft; }
};

// "a)", "b)", …: of the sub-point at this place.
[[nodiscard]] QString pointLabel(qsizetype index);

[[nodiscard]] inline QString plainText(const Runs &text)
{
    QString plain;
    for (const Run &run : text)
        plain += run.text;
    return plain;
}

} // namespace summitry

// Outside, where it hides no operator of Qt's keys.
Q_DECLARE_OPERATORS_FOR_FLAGS(summitry::RunStyles)
