// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/htmlwriter.h"

#include "publishing/htmlstyle.h"
#include "publishing/script.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// Nothing may be loaded or run, whatever a browser would make of a text.
constexpr QLatin1StringView headOfFile(R"(<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src %1">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
)");

class HtmlWriter
{
public:
    // The frame is borrowed; null for a paper that stands alone.
    HtmlWriter(const Paper &paper, const WebFrame *frame) : m_paper(paper), m_frame(frame) {}

    [[nodiscard]] QByteArray write()
    {
        const QString direction = m_paper.isRightToLeft() ? u"rtl"_s : u"ltr"_s;
        m_out += u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"_s.arg(m_paper.locale.bcp47Name().toHtmlEscaped(), direction);
        if (m_frame) // "file:" for a folder on a memory stick
            m_out += QString(headOfFile).arg(u"'self' file: 'unsafe-inline'"_s) + u"<link rel=\"stylesheet\" href=\""_s + m_frame->style + u"\">\n"_s;
        else
            m_out += QString(headOfFile).arg(u"'unsafe-inline'"_s) + u"<style>\n"_s + htmlStyle() + u"</style>\n"_s;
        m_out += u"<title>"_s + m_paper.fullTitle().toHtmlEscaped() + u"</title>\n</head>\n<body>\n"_s;
        if (m_frame)
            writeNavigation();
        m_out += u"<header>\n"_s;
        if (!m_paper.event.isEmpty())
            element(u"p"_s, u"event"_s, {{m_paper.event, RunStyle::Plain, m_frame ? m_frame->home : QString()}});
        element(u"h1"_s, {}, {{m_paper.title}});
        if (!m_paper.subtitle.isEmpty())
            element(u"p"_s, u"subtitle"_s, {{m_paper.subtitle}});
        m_out += m_frame ? u"</header>\n<main id=\"main\">\n"_s : u"</header>\n<main>\n"_s;
        for (const Block &block : m_paper.blocks)
            std::visit([this](const auto &one) { write(one); }, block);
        m_out += u"</main>\n"_s;
        if (!m_paper.footer.isEmpty())
            element(u"footer"_s, {}, {{m_paper.footer}});
        m_out += u"</body>\n</html>\n"_s;
        return m_out.toUtf8();
    }

private:
    void writeNavigation()
    {
        m_out += u"<a class=\"skip\" href=\"#main\">"_s + m_frame->skip.toHtmlEscaped() + u"</a>\n<nav aria-label=\""_s +
                 m_frame->navigationName.toHtmlEscaped() + u"\">\n<ul>\n"_s;
        for (const Run &entry : m_frame->navigation) {
            const QString current = entry.link == m_frame->here ? u" aria-current=\"page\""_s : QString();
            m_out += u"<li><a href=\""_s + entry.link + u'"' + current + u'>' + entry.text.toHtmlEscaped() + u"</a></li>\n"_s;
        }
        m_out += u"</ul>\n</nav>\n"_s;
    }
    [[nodiscard]] static QString anchorMark(const QString &anchor)
    {
        return anchor.isEmpty() ? QString() : u" id=\""_s + anchor + u'"';
    }
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
        if (!run.link.isEmpty())
            html = u"<a href=\""_s + run.link.toHtmlEscaped() + u"\">"_s + html + u"</a>"_s;
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
    void element(const QString &tag, const QString &className, const Runs &text, const QString &anchor = {})
    {
        const QString mark = (className.isEmpty() ? QString() : u" class=\""_s + className + u'"') + anchorMark(anchor);
        m_out += u'<' + tag + mark + u'>' + textHtml(text) + u"</"_s + tag + u">\n"_s;
    }

    void write(const Heading &heading)
    {
        element(u"h%1"_s.arg(heading.level + 1), heading.startsPage ? u"new-page"_s : QString(), heading.text, heading.anchor);
    }
    void write(const Paragraph &paragraph)
    {
        const bool isLead = m_frame && paragraph.style == ParagraphStyle::Lead;
        element(u"p"_s, paragraph.style == ParagraphStyle::Detail ? u"detail"_s : isLead ? u"lead"_s : QString(), paragraph.text);
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
        const QString rowMark = group ? u" class=\"group\""_s
            : row.kind == RowKind::Slim ? u" class=\"slim\""_s
            : row.level > 0 ? u" class=\"within\""_s
                            : QString();
        m_out += u"<tr"_s + rowMark + anchorMark(row.anchor) + u'>';
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
    const WebFrame *m_frame;
    QString m_out;
};

} // namespace

QByteArray html(const Paper &paper)
{
    return HtmlWriter(paper, nullptr).write();
}

QByteArray webPage(const Paper &paper, const WebFrame &frame)
{
    return HtmlWriter(paper, &frame).write();
}

} // namespace summitry
