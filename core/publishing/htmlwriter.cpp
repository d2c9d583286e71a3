// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/htmlwriter.h"

#include "publishing/script.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// Nothing may be loaded or run, whatever a browser would make of a text.
constexpr QLatin1StringView headOfFile(R"(<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<style>
:root { color-scheme: light; --ink: #161618; --muted: #55585c; --line: #b4b7bb; }
body { margin: 0 auto; padding: 2rem 1.5rem; max-width: 52rem; background: #fff; color: var(--ink);
  font: 1rem/1.45 "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "DejaVu Sans", sans-serif; }
.event { margin: 0; font-weight: 600; color: var(--muted); }
h1 { margin: 0; font-size: 2.1rem; line-height: 1.2; }
.subtitle { margin: .2rem 0 0; font-size: 1.25rem; color: var(--muted); }
header { padding-bottom: .7rem; border-bottom: 2px solid var(--ink); }
h2 { margin: 2rem 0 .4rem; font-size: 1.4rem; }
h3 { margin: 1.4rem 0 .3rem; font-size: 1.15rem; }
h4 { margin: 1.2rem 0 .3rem; font-size: 1rem; }
p { margin: .6rem 0; }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; }
td, th { padding: .5rem .7rem .5rem 0; vertical-align: top; text-align: start; font-weight: normal; }
[dir="rtl"] td, [dir="rtl"] th { padding: .5rem 0 .5rem .7rem; }
thead th { padding-bottom: .2rem; font-size: .8rem; font-weight: 600; color: var(--muted); border-bottom: 1px solid var(--ink); }
tbody tr { border-bottom: 1px solid var(--line); }
tr.group { border-bottom-color: var(--ink); }
tr.slim td { padding-block: .2rem; }
.time { white-space: nowrap; font-variant-numeric: tabular-nums; }
.title { font-weight: 600; }
.detail, .muted, .at { color: var(--muted); }
.detail { font-size: .85rem; }
.main { padding-inline-start: .7rem; border-inline-start: .2rem solid transparent; }
.within .main { padding-inline-start: 1.4rem; }
.items { margin: .2rem 0 0; padding: 0; list-style: none; }
.items li { display: flex; gap: .7rem; }
.at { flex: none; min-width: 2.8rem; font-variant-numeric: tabular-nums; }
ol.plan > li { margin: .8rem 0; }
ol.points { list-style: none; padding: 0; }
footer { margin-top: 2rem; font-size: .85rem; color: var(--muted); }
@page { margin: 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  h2, h3, h4, tr.group { break-after: avoid; }
  .new-page { break-before: page; }
}
</style>
)");

class HtmlWriter
{
public:
    explicit HtmlWriter(const Paper &paper) : m_paper(paper) {}

    [[nodiscard]] QByteArray write()
    {
        const QString direction = m_paper.isRightToLeft() ? u"rtl"_s : u"ltr"_s;
        m_out += u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"_s.arg(m_paper.locale.bcp47Name().toHtmlEscaped(), direction);
        m_out += headOfFile;
        m_out += u"<title>"_s + m_paper.fullTitle().toHtmlEscaped() + u"</title>\n</head>\n<body>\n<header>\n"_s;
        if (!m_paper.event.isEmpty())
            element(u"p"_s, u"event"_s, {{m_paper.event}});
        element(u"h1"_s, {}, {{m_paper.title}});
        if (!m_paper.subtitle.isEmpty())
            element(u"p"_s, u"subtitle"_s, {{m_paper.subtitle}});
        m_out += u"</header>\n<main>\n"_s;
        for (const Block &block : m_paper.blocks)
            std::visit([this](const auto &one) { write(one); }, block);
        m_out += u"</main>\n"_s;
        if (!m_paper.footer.isEmpty())
            element(u"footer"_s, {}, {{m_paper.footer}});
        m_out += u"</body>\n</html>\n"_s;
        return m_out.toUtf8();
    }

private:
    [[nodiscard]] QString runHtml(const Run &run) const
    {
        QString html = run.text.toHtmlEscaped();
        const auto wrap = [&](RunStyle style, QLatin1StringView open, QLatin1StringView close) {
            if (run.styles.testFlag(style))
                html = open + html + close;
        };
        wrap(RunStyle::Muted, "<span class=\"muted\">"_L1, "</span>"_L1);
        wrap(RunStyle::Struck, "<s>"_L1, "</s>"_L1);
        wrap(RunStyle::Italic, "<em>"_L1, "</em>"_L1);
        wrap(RunStyle::Bold, "<strong>"_L1, "</strong>"_L1);
        const QString language = foreignLanguageOf(run.text, m_paper.locale);
        const Qt::LayoutDirection own = m_paper.locale.textDirection();
        const Qt::LayoutDirection direction = directionOf(run.text, own);
        if (language.isEmpty() && direction == own)
            return html;
        const QString languageMark = language.isEmpty() ? QString() : u" lang=\"%1\""_s.arg(language);
        const QString directionMark = direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
        // One after the other: a text may hold %1.
        return u"<bdi"_s + languageMark + u" dir=\""_s + directionMark + u"\">"_s + html + u"</bdi>"_s;
    }
    [[nodiscard]] QString textHtml(const Runs &text) const
    {
        QString html;
        for (const Run &run : text)
            html += runHtml(run);
        return html;
    }
    void element(const QString &tag, const QString &className, const Runs &text)
    {
        const QString mark = className.isEmpty() ? QString() : u" class=\""_s + className + u'"';
        m_out += u'<' + tag + mark + u'>' + textHtml(text) + u"</"_s + tag + u">\n"_s;
    }

    void write(const Heading &heading)
    {
        element(u"h%1"_s.arg(heading.level + 1), heading.startsPage ? u"new-page"_s : QString(), heading.text);
    }
    void write(const Paragraph &paragraph)
    {
        element(u"p"_s, paragraph.style == ParagraphStyle::Detail ? u"detail"_s : QString(), paragraph.text);
    }
    void write(const List &list)
    {
        const bool numbered = !list.items.isEmpty() && list.items.front().number > 0;
        m_out += numbered ? u"<ol class=\"plan\">\n"_s : u"<ul>\n"_s;
        for (const ListItem &item : list.items) {
            m_out += numbered ? u"<li value=\"%1\">"_s.arg(item.number) : u"<li>"_s;
            m_out += textHtml(item.text);
            if (!item.points.isEmpty())
                m_out += u"\n<ol class=\"points\">\n"_s;
            for (qsizetype i = 0; i < item.points.size(); ++i)
                m_out += u"<li>"_s + pointLabel(i).toHtmlEscaped() + u' ' + textHtml(item.points[i]) + u"</li>\n"_s;
            if (!item.points.isEmpty())
                m_out += u"</ol>"_s;
            if (!item.detail.isEmpty())
                m_out += u"\n<div class=\"detail\">"_s + textHtml(item.detail) + u"</div>"_s;
            m_out += u"</li>\n"_s;
        }
        m_out += numbered ? u"</ol>\n"_s : u"</ul>\n"_s;
    }
    void write(const PaperTable &table)
    {
        m_out += u"<table>\n<thead><tr>"_s;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QString mark = i == table.mainColumn ? u" class=\"main\""_s : QString();
            m_out += u"<th scope=\"col\""_s + mark + u'>' + table.columns[i].head.toHtmlEscaped() + u"</th>"_s;
        }
        m_out += u"</tr></thead>\n<tbody>\n"_s;
        int level = 0;
        bool isFirst = true;
        for (const Row &row : table.rows) {
            if (!isFirst && (row.kind == RowKind::Group || row.level < level))
                m_out += u"</tbody>\n<tbody>\n"_s;
            level = row.level;
            isFirst = false;
            write(row, table);
        }
        m_out += u"</tbody>\n</table>\n"_s;
    }
    void write(const Row &row, const PaperTable &table)
    {
        const bool group = row.kind == RowKind::Group;
        m_out += group ? u"<tr class=\"group\">"_s
            : row.kind == RowKind::Slim ? u"<tr class=\"slim\">"_s
            : row.level > 0 ? u"<tr class=\"within\">"_s
                            : u"<tr>"_s;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const bool main = i == table.mainColumn;
            const bool heads = group && main;
            QString mark = main ? u" class=\"main\""_s : QString();
            if (!row.cells[i].isEmpty() && row.cells[i].front().style == LineStyle::Time)
                mark = u" class=\"time\""_s;
            if (heads)
                mark += u" scope=\"rowgroup\" colspan=\"%1\""_s.arg(table.columns.size() - i);
            if (main && row.hue >= 0)
                mark += u" style=\"border-color: hsl(%1 47% 43%)\""_s.arg(row.hue);
            const QString tag = heads ? u"th"_s : u"td"_s;
            m_out += u'<' + tag + mark + u'>';
            write(row.cells[i]);
            m_out += u"</"_s + tag + u'>';
        }
        m_out += u"</tr>\n"_s;
    }
    void write(const Cell &cell)
    {
        bool inItems = false;
        for (const CellLine &line : cell) {
            if (line.label.isEmpty() == inItems) {
                m_out += inItems ? u"</ul>"_s : u"<ul class=\"items\">"_s;
                inItems = !inItems;
            }
            if (inItems)
                m_out += u"<li><span class=\"at\">"_s + line.label.trimmed().toHtmlEscaped() + u"</span> <span>"_s + textHtml(line.text) + u"</span></li>"_s;
            else if (line.style == LineStyle::Time)
                m_out += textHtml(line.text);
            else
                m_out += u"<div"_s + classOf(line.style) + u'>' + textHtml(line.text) + u"</div>"_s;
        }
        if (inItems)
            m_out += u"</ul>"_s;
    }
    [[nodiscard]] static QString classOf(LineStyle style)
    {
        return style == LineStyle::Title ? u" class=\"title\""_s : style == LineStyle::Detail ? u" class=\"detail\""_s : QString();
    }

    const Paper &m_paper;
    QString m_out;
};

} // namespace

QByteArray html(const Paper &paper)
{
    return HtmlWriter(paper).write();
}

} // namespace summitry
